import { createHost, type Installation } from "sheets-script-host";
import { OWNER, type SheetHost, serveOwnersSheet } from "./ownersSheet.ts";

export const READER = "xem@lacduong.example";
const SCRIPT = "Sổ nhóm";

/** Wider than columns A to D, and not wrapped. */
export const GROUP = "Nhóm các cơ quan tham mưu, giúp việc và đơn vị sự nghiệp của Huyện ủy";
export const GROUND = "#dde6f4";

/** A list in groups: a line of each over empty cells, lists in column D from row 5 on, columns G to I folded, rows 6 and 7 grouped. */
const CODE = `
function fill() {
  var sheet = SpreadsheetApp.getActive().getSheets()[0].setName("Bảng");
  sheet.getRange("A1:J1").setValues([["STT", "Mã", "Tên", "Mức", "Điểm", "Ghi chú", "G", "H", "I", "Cuối"]]);
  sheet.getRange("A2:C7").setValues([[${JSON.stringify(GROUP)}, "", ""], [1, "M1", "a"], ["–", "M2", "b"], ["Hai: " + ${JSON.stringify(GROUP)}, "", ""], [1, "M3", "c"], [2, "M4", "d"]]);
  // As on Google, where a line of it fits a row of 21 pixels.
  sheet.getRange("A1:J20").setFontSize(10);
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(2);
  sheet.getRange("D5:D7").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["Cao", "Thấp"]).build());
  var rows = [sheet.getRange("A2:J20")], rule = () => SpreadsheetApp.newConditionalFormatRule();
  sheet.setConditionalFormatRules([
    rule().whenFormulaSatisfied('=($B2="")*($A2<>"")').setBackground(${JSON.stringify(GROUND)}).setBold(true).setRanges(rows).build(),
    rule().whenFormulaSatisfied('=$A2="–"').setFontColor("#80868b").setRanges(rows).build(),
  ]);
  sheet.getRange("G1:I1").shiftColumnGroupDepth(1);
  sheet.getRange("A6:A7").shiftRowGroupDepth(1);
  sheet.getColumnGroup(7, 1).collapse();
}
`;

function begin(): Installation {
  const host = createHost({ now: Date.UTC(2023, 1, 8, 1), owner: OWNER, seed: 7 });
  const file = host.createSpreadsheet({ name: "Sổ nhóm", rows: 40, columns: 30 });
  file.share(READER, "viewer");
  const script = host.addProject({ name: SCRIPT, files: { "Code.js": CODE }, boundTo: file.id });
  host.run(script, "fill", { user: OWNER });
  return { host, file };
}

/** The spreadsheet that `CODE` fills, served to its owner and to one who may only read it. */
export const startFormatsHost = (): Promise<SheetHost> =>
  serveOwnersSheet({
    name: SCRIPT,
    key: "so-nhom",
    scripts: (project) => (project === SCRIPT ? { "Code.js": CODE } : null),
    begin,
  });
