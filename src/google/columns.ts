import type { ColumnLook, TabLook } from "../services/install/workshop.ts";
import { runs } from "../tables/runs.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** All cells of a column below the header. */
export function below(sheet: Sheet, look: TabLook, { column }: { readonly column: number }): Range {
  return sheet.getRange(look.headerRow + 1, column, sheet.getMaxRows() - look.headerRow, 1);
}

/** Number of columns up to the last declared one. */
export function widthOf(look: TabLook): number {
  return Math.max(...look.columns.map(({ column }) => column));
}

/** Columns side by side for which the same is wanted, so that one call sets them all. */
export interface LookRun {
  readonly top: ColumnLook;
  readonly count: number;
}

export function runsOf(
  columns: readonly ColumnLook[],
  wanted: (column: ColumnLook) => unknown,
): readonly LookRun[] {
  const fromTheLeft = [...columns].sort((a, b) => a.column - b.column);
  const joins = (left: ColumnLook, column: ColumnLook) =>
    column.column === left.column + 1 && wanted(column) === wanted(left);
  return runs(fromTheLeft, joins).map((run) => ({ top: run[0], count: run.length }));
}

/** The cells of a run of columns below the header. */
export function cellsBelow(sheet: Sheet, look: TabLook, { top, count }: LookRun): Range {
  return sheet.getRange(look.headerRow + 1, top.column, sheet.getMaxRows() - look.headerRow, count);
}
