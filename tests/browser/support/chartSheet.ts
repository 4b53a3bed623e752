import { createHost, type Installation } from "sheets-script-host";
import { OWNER, type SheetHost, serveOwnersSheet } from "./ownersSheet.ts";

export const TITLES = [
  "Mô hình, báo cáo theo nhóm",
  "Mức của 38 mô hình xếp hạng",
  "Phiếu chấm nộp theo ngày",
];
/** Where somebody would try to get a script into the page. */
export const HOSTILE = '<img src=x onerror="document.title=1"> {a|b} & "x"';

const MANIFEST = JSON.stringify({
  timeZone: "Asia/Ho_Chi_Minh",
  runtimeVersion: "V8",
  oauthScopes: ["https://www.googleapis.com/auth/spreadsheets"],
  dependencies: { enabledAdvancedServices: [{ userSymbol: "Sheets", serviceId: "sheets", version: "v4" }] },
});

/** Three charts over the cells of one tab whose first two rows are frozen; the first and the last show folded columns, the second A32:B37. */
const CODE = `
const NAMES = ["Thường trực Hội đồng nhân dân", "Ủy ban nhân dân huyện", "Mặt trận, đoàn thể", "Tham mưu, giúp việc Huyện ủy", "Cơ sở đảng trực thuộc"];
function range(column, rows, top = 0) {
  return { sourceRange: { sources: [{ sheetId: 0, startRowIndex: top, endRowIndex: top + rows + 1, startColumnIndex: column, endColumnIndex: column + 1 }] } };
}
const rgb = (hex) => ({ rgbColor: { red: parseInt(hex.slice(0, 2), 16) / 255, green: parseInt(hex.slice(2, 4), 16) / 255, blue: parseInt(hex.slice(4), 16) / 255 } });
const BLUE = rgb("0b57d0"), GREY = rgb("80868b"), INK = rgb("202124");
function chart(columnIndex, words, basicChart) {
  const anchorCell = { sheetId: 0, rowIndex: 2, columnIndex };
  const overlayPosition = { anchorCell, offsetXPixels: 2, offsetYPixels: 10, widthPixels: 306, heightPixels: 400 };
  const spec = { ...words, altText: words.subtitle, hiddenDimensionStrategy: "SHOW_ALL", basicChart: { headerCount: 1, ...basicChart } };
  return { addChart: { chart: { spec, position: { overlayPosition } } } };
}
function fill() {
  const sheet = SpreadsheetApp.openById(ID).getSheets()[0];
  sheet.setName("Tổng quan").setFrozenRows(2);
  sheet.getRange("A1").setValue("Đợt năm 2023");
  sheet.getRange("A3:A30").setValues(Array.from({ length: 28 }, (_, at) => ["Dòng " + (at + 3)]));
  sheet.setColumnWidth(1, 330);
  const rows = NAMES.map((name, at) => [name, [2, 22, 12, 10, 14][at], [1, 12, 7, 10, 10][at]]);
  sheet.getRange("T1:V6").setValues([["", "Mô hình đăng ký", "Báo cáo đã nhận"], ...rows]);
  sheet.getRange("A32:B37").setValues([["", ""], ["Xuất sắc", 5], ["Tốt", 19], ["Khá", 12], ["Đạt", 2], ["Không đạt", 0]]);
  const days = [35, 108, 145, 217, 254, 290, 325, 326, 326, 331, 334, 334];
  sheet.getRange("Y1:AA13").setValues([["ngày trong tháng 11", "Đã nộp", "Phải có"], ...days.map((sum, at) => [19 + at, sum, 340])]);
  SpreadsheetApp.flush();
  const label = { type: "DATA" }, bold = { type: "DATA", textFormat: { bold: true } };
  const grey = [2, 3, 4].map((index) => ({ index, colorStyle: GREY }));
  const bars = [20, 21].map((column, at) => ({ series: range(column, 5), targetAxis: "BOTTOM_AXIS", dataLabel: label, colorStyle: [GREY, BLUE][at] }));
  const lines = [
    { series: range(25, 12), targetAxis: "LEFT_AXIS", colorStyle: BLUE },
    { series: range(26, 12), targetAxis: "LEFT_AXIS", colorStyle: INK, lineStyle: { type: "MEDIUM_DASHED", width: 1 }, pointStyle: { size: 0 } },
  ];
  Sheets.Spreadsheets.batchUpdate({ requests: [
    chart(1, { title: "Mô hình, báo cáo theo nhóm", subtitle: "Thiếu 1 báo cáo, ở Ủy ban nhân dân" },
      { chartType: "BAR", legendPosition: "TOP_LEGEND", domains: [{ domain: range(19, 5) }], series: bars }),
    chart(4, { title: "Mức của 38 mô hình xếp hạng", subtitle: "24 mô hình từ mức Tốt trở lên" },
      { chartType: "COLUMN", legendPosition: "NO_LEGEND", domains: [{ domain: range(0, 5, 31) }], series: [{ series: range(1, 5, 31), targetAxis: "LEFT_AXIS", colorStyle: BLUE, dataLabel: bold, styleOverrides: grey }] }),
    chart(7, { title: "Phiếu chấm nộp theo ngày", subtitle: "334 trên 340 phiếu phải có" },
      { chartType: "LINE", legendPosition: "TOP_LEGEND", domains: [{ domain: range(24, 12) }], series: lines, axis: [{ position: "LEFT_AXIS", viewWindowOptions: { viewWindowMin: 0, viewWindowMax: 400 } }] }),
  ] }, ID);
  sheet.hideColumns(20, 8);
}
function retitle(title) {
  const [{ charts: [{ chartId, spec }] }] = Sheets.Spreadsheets.get(ID, { fields: "sheets.charts" }).sheets;
  Sheets.Spreadsheets.batchUpdate({ requests: [{ updateChartSpec: { chartId, spec: { ...spec, title } } }] }, ID);
}
function onOpen() {
  SpreadsheetApp.getUi().createMenu("Sổ Sáng Tạo").addItem("Đổi tên", "rename").addToUi();
}
function rename() { retitle(${JSON.stringify(HOSTILE)}); }
`;

function begin(): Installation {
  const host = createHost({ now: "2023-12-01T08:00:00+07:00", owner: OWNER });
  const file = host.createSpreadsheet({ name: "Sổ có biểu đồ", rows: 60, columns: 27 });
  const project = host.addProject({ name: "Vẽ", files: filesFor(file.id), boundTo: file.id });
  host.run(project, "fill", { user: OWNER });
  return { host, file };
}

const filesFor = (id: string) => ({
  "Code.js": `const ID = ${JSON.stringify(id)};${CODE}`,
  "appsscript.json": MANIFEST,
});

/** The sheet of `begin`, served to its owner. */
export function startChartHost(): Promise<SheetHost> {
  const installed = begin();
  const files = filesFor(installed.file.id);
  return serveOwnersSheet({
    name: "Sổ có biểu đồ",
    key: "so-co-bieu-do",
    scripts: () => files,
    begin: () => installed,
  });
}
