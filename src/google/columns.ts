import type { TabLook } from "../services/shape.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** All cells of a column below the header. */
export function below(sheet: Sheet, look: TabLook, { column }: { readonly column: number }): Range {
  return sheet.getRange(look.headerRow + 1, column, sheet.getMaxRows() - look.headerRow, 1);
}

/** The last declared column. */
export function widthOf(look: TabLook): number {
  return Math.max(...look.columns.map(({ column }) => column));
}
