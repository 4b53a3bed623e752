import { placedCharts } from "../appsscript/charts/placedCharts.ts";
import type { SpreadsheetFile } from "../appsscript/contract.ts";
import { NO_GROUPS } from "../appsscript/spreadsheet/groupStore.ts";
import { LocalFile } from "../appsscript/spreadsheet/localFile.ts";
import { type SheetChart, sheetChart } from "./charts/sheetChart.ts";
import { exportXlsx, type SheetProtection } from "./export.ts";

/** The workbook as .xlsx, its sheets protected as they are at this moment. */
export function exportFile(file: SpreadsheetFile): Promise<Uint8Array> {
  const groups = file instanceof LocalFile ? file.groups.saved() : NO_GROUPS;
  return exportXlsx(file.workbook, protectionsOf(file), { charts: chartsOf(file), groups });
}

/** An .xlsx file knows sheets and locked cells, nobody's address. */
function protectionsOf(file: SpreadsheetFile): readonly SheetProtection[] {
  if (!(file instanceof LocalFile)) return [];
  return file.protections
    .all()
    .filter((record) => record.kind === "SHEET")
    .map((record) => ({ sheet: record.sheet, unlocked: file.protections.unprotectedOf(record) }));
}

const chartsOf = (file: SpreadsheetFile): readonly SheetChart[] =>
  file instanceof LocalFile ? placedCharts(file).map((chart) => sheetChart(file, chart)) : [];
