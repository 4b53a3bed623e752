import type { SpreadsheetFile } from "../appsscript/contract.ts";
import { LocalFile } from "../appsscript/spreadsheet/localFile.ts";
import { exportXlsx, type SheetProtection } from "./export.ts";

/** The workbook as .xlsx, its sheets protected as they are at this moment. */
export function exportFile(file: SpreadsheetFile): Promise<Uint8Array> {
  return exportXlsx(file.workbook, protectionsOf(file));
}

/** An .xlsx file knows sheets and locked cells, nobody's address. */
function protectionsOf(file: SpreadsheetFile): readonly SheetProtection[] {
  if (!(file instanceof LocalFile)) return [];
  return file.protections
    .all()
    .filter((record) => record.kind === "SHEET")
    .map((record) => ({ sheet: record.sheet, unlocked: file.protections.unprotectedOf(record) }));
}
