/** Cells of a tab that was read, and cells to be written there. */
import { type Cell, isWallClock } from "../tables/cell.ts";
import { runs } from "../tables/runs.ts";
import { sameMoment, serialOf } from "../tables/serialDay.ts";
import { type Columns, encodeCell, type RecordOf, type Table } from "../tables/table.ts";
import type { OpenTab } from "./open.ts";

/** The cell in a declared column as it was read; '' in a row that was not. @param row 1-based */
export function cellAt<C extends Columns>(sheet: OpenTab<C>, row: number, key: keyof C & string): Cell {
  return sheet.grid[row - 1]?.[sheet.layout.columns.get(key) ?? -1] ?? "";
}

/** The cell for what a record states in a column; undefined where it states nothing. */
export function statedCell<C extends Columns>(
  table: Table<C>,
  record: Partial<RecordOf<C>>,
  key: keyof C & string,
): Cell | undefined {
  const value = record[key];
  // A key that is present holds the column's own type.
  return value === undefined ? undefined : encodeCell(table, key, value as RecordOf<C>[typeof key]);
}

export function sameCell(a: Cell, b: Cell): boolean {
  // A day that was read as its serial number is the day that is to be written.
  const [left, right] = [plainOf(a), plainOf(b)];
  const times = isWallClock(a) || isWallClock(b);
  return times && typeof left === "number" && typeof right === "number"
    ? sameMoment(left, right)
    : left === right;
}

function plainOf(cell: Cell): string | number | boolean {
  return isWallClock(cell) ? serialOf(cell) : cell;
}

interface ColumnRun<K> {
  /** Zero-based column of the tab. */
  readonly first: number;
  readonly keys: readonly K[];
}

/** Named columns that stand side by side, from left to right: what one write can hold. One that is not there yet is left out. */
export function columnRuns<C extends Columns>(
  { layout }: OpenTab<C>,
  keys: readonly (keyof C & string)[],
): readonly ColumnRun<keyof C & string>[] {
  const placed = keys
    .map((key) => ({ key, column: layout.columns.get(key) ?? -1 }))
    .filter(({ column }) => column >= 0)
    .sort((a, b) => a.column - b.column);
  return runs(placed, (before, next) => next.column === before.column + 1).map((run) => ({
    first: run[0].column,
    keys: run.map(({ key }) => key),
  }));
}
