import { createHost, type Installation } from "sheets-script-host";
import { OWNER, type SheetHost, serveOwnersSheet } from "./ownersSheet.ts";

const SCRIPT = "Sổ in";

/** A name that would end a text of CSS, a rule, and an element. */
export const LIST = `Danh "sách" } <b>&`;
export const WIDE = "Rộng";
export const LARGE = "Lớn";
export const EMPTY = "Trống";
export const GROUPS = "Nhóm";
/** Of one row each, below a first row; enough for three pages. */
export const GROUP_COUNT = 100;
export const ROWS = 60;
/** Wrapped in a column that holds about a third of it in a line. */
export const LONG =
  "Mô tả dài có đủ dấu: Đưng K'Nớ, Đạ Chais – rừng, ruộng, nghĩa, ướt, kẻng; được ghi nguyên văn để xem chữ xuống dòng";
export const HOSTILE = `<img src="x" onerror="alert(1)">`;
export const HIDDEN = "Ô BỊ ẨN";

const CODE = `
function fill() {
  var file = SpreadsheetApp.getActive(), list = file.getSheets()[0].setName(${JSON.stringify(LIST)});
  list.getRange("A1:H1").setValues([["Mã", "Mô tả", "Ẩn", "Điểm", "Xong", "Mức", "Ghi chú", "Cuối"]]).setFontWeight("bold");
  list.setFrozenRows(1);
  var rows = [];
  for (var at = 1; at <= ${ROWS}; at++)
    rows.push(["M" + ("0" + at).slice(-2) + ".", ${JSON.stringify(LONG)}, ${JSON.stringify(HIDDEN)}, at + 1000.5, at % 2 === 0, at > 30 ? "Cao" : "Thấp", "", ""]);
  // Inserting boxes unticks them.
  list.getRange("E2:E61").insertCheckboxes();
  list.getRange(2, 1, ${ROWS}, 8).setValues(rows);
  list.setColumnWidth(2, 250).hideColumns(3);
  list.getRange("B2:B").setWrap(true);
  list.getRange("D2:D").setNumberFormat("#,##0.0");
  list.hideRows(12);
  list.getRange("G2").setValue("Chữ dài chạy sang ô trống bên cạnh");
  list.getRange("G3:H3").setValues([[${JSON.stringify(HOSTILE)}, "chặn"]]);
  list.getRange("F2:F3").merge();
  var rule = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo("Cao").setBackground("#00ff00").setRanges([list.getRange("F2:F61")]);
  var whole = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$F2="Cao"').setFontColor("#ff0000").setRanges([list.getRange("A2:D61")]);
  list.setConditionalFormatRules([rule.build(), whole.build()]);
  var wide = file.insertSheet(${JSON.stringify(WIDE)}), names = [], texts = [];
  for (var column = 1; column <= 24; column++) {
    names.push("Cột" + column + ".");
    texts.push(column === 20 ? ${JSON.stringify(LONG)} : "x");
  }
  wide.getRange(1, 1, 2, 24).setValues([names, texts]).setWrap(true);
  wide.setColumnWidths(1, 24, 150);
  wide.setFrozenRows(1);
  wide.setFrozenColumns(2);
  var many = [];
  for (var row = 0; row < 2000; row++) {
    many.push([]);
    for (var cell = 0; cell < 20; cell++) many[row].push(cell === 5 ? ${JSON.stringify(LONG)} : "Ô " + row + "." + cell);
  }
  var large = file.insertSheet(${JSON.stringify(LARGE)}, 2);
  large.insertRowsAfter(1000, 1000).getRange(1, 1, 2000, 20).setValues(many).setWrap(true);
  file.insertSheet(${JSON.stringify(EMPTY)});
  var groups = file.insertSheet(${JSON.stringify(GROUPS)}), lines = [["Mã", "Tên", ""]];
  for (var group = 1; group <= ${GROUP_COUNT}; group++)
    lines.push(["Nhóm " + group + ": một câu dài hơn ô của nó, chạy sang các ô trống", "", ""], ["M" + group, "Mô hình", "Có"]);
  groups.getRange(1, 1, lines.length, 3).setValues(lines);
}
function onOpen() { SpreadsheetApp.getUi().createMenu("Trang").addItem("Mở", "showPage").addToUi(); }
function showPage() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("<p>Trang của tập lệnh</p>").setTitle("Trang")); }
`;

function begin(): Installation {
  const host = createHost({ now: Date.UTC(2023, 1, 8, 1), owner: OWNER, seed: 7 });
  const file = host.createSpreadsheet({ name: "Sổ in", rows: 100, columns: 10 });
  const script = host.addProject({ name: SCRIPT, files: { "Code.js": CODE }, boundTo: file.id });
  host.run(script, "fill", { user: OWNER });
  return { host, file };
}

/** A spreadsheet of four tabs, each with something that is hard to print. */
export const startPaperHost = (): Promise<SheetHost> =>
  serveOwnersSheet({
    name: SCRIPT,
    key: "so-in",
    scripts: (project) => (project === SCRIPT ? { "Code.js": CODE } : null),
    begin,
  });
