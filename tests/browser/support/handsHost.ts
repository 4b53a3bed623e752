import { createHost } from "sheets-script-host";
import { OWNER, type SheetHost, serveOwnersSheet } from "./ownersSheet.ts";

const SCRIPT = "Sổ tay";

/** Texts with line breaks in A and B, boxes in D, a list whose items have commas in E1. */
const CODE = `
function fill() {
  var sheet = SpreadsheetApp.getActive().getSheets()[0].setName("Bảng");
  sheet.getRange("A1:B3").setValues([["Dòng một\\nDòng <hai>", "Mô hình mới"], ["trước", 'có "nháy"\\nvà hai'], [12.5, true]]);
  sheet.getRange("D1:D3").insertCheckboxes();
  sheet.getRange("D4").insertCheckboxes("có", "không");
  sheet.getRange("E1").setDataValidation(SpreadsheetApp.newDataValidation()
    .requireValueInList(["Thôn, tổ dân phố", "Xã", "Huyện, thị"]).build());
  sheet.setColumnWidth(5, 200);
  sheet.getRange("E1").setValue("Huyện, thị");
}
`;

export interface HandsHost extends SheetHost {
  /** What these cells of the first tab show on the host: "B2:C3". */
  shown(area: string): readonly (readonly string[])[];
}

/** The spreadsheet that `CODE` fills, served to its owner. */
export async function startHandsHost(): Promise<HandsHost> {
  const host = createHost({ now: Date.UTC(2023, 1, 8, 1), owner: OWNER, seed: 7 });
  const file = host.createSpreadsheet({ name: "Sổ tay", rows: 40, columns: 12 });
  const script = host.addProject({ name: SCRIPT, files: { "Code.js": CODE }, boundTo: file.id });
  host.run(script, "fill", { user: OWNER });
  const served = await serveOwnersSheet({
    name: SCRIPT,
    key: "so-tay",
    scripts: (project) => (project === SCRIPT ? { "Code.js": CODE } : null),
    begin: () => ({ host, file }),
  });
  const sheet = file.workbook.sheetIds()[0] ?? "";
  return { ...served, shown: (area) => file.workbook.display({ sheet, ...areaOf(area) }) };
}

function areaOf(name: string) {
  const [from = "", to = from] = name.split(":");
  const cell = (text: string) => ({ row: Number(text.slice(1)) - 1, column: text.charCodeAt(0) - A });
  const [first, last] = [cell(from), cell(to)];
  return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}
const A = "A".charCodeAt(0);
