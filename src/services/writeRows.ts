import type { Cell } from "../tables/cell.ts";
import { isWallClock } from "../tables/cell.ts";
import { type Columns, encodeCell, type RecordOf } from "../tables/table.ts";
import type { Sheet } from "./readTables.ts";

/** New values by 1-based row; columns that a change does not name stay as they are. */
export type Changes<C extends Columns> = ReadonlyMap<number, Partial<RecordOf<C>>>;

/**
 * Writes changed cells in as few calls as there are unbroken runs of named columns, however many rows there are.
 * Cells between changed rows are written back as they were read, so name only columns that people do not type.
 * @returns how many cells changed; 0 writes nothing
 */
export function writeRows<C extends Columns>(
  sheet: Sheet<C>,
  keys: readonly (keyof C & string)[],
  changes: Changes<C>,
): number {
  const changed = changedRows(sheet, keys, changes);
  if (changed.count === 0) return 0;
  for (const run of columnRuns(sheet, keys)) {
    sheet.tab.write(changed.first, run.first + 1, blockOf(sheet, run, changed, changes));
  }
  return changed.count;
}

interface ColumnRun<K> {
  /** Zero-based column of the sheet. */
  readonly first: number;
  readonly keys: readonly K[];
}

/** Named columns that stand side by side, in sheet order. */
export function columnRuns<C extends Columns>(
  sheet: Sheet<C>,
  keys: readonly (keyof C & string)[],
): ColumnRun<keyof C & string>[] {
  const placed = keys
    .map((key) => ({ key, column: sheet.layout.columns.get(key) ?? -1 }))
    .sort((a, b) => a.column - b.column);
  const runs: { first: number; keys: (keyof C & string)[] }[] = [];
  for (const { key, column } of placed) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.first + last.keys.length === column) last.keys.push(key);
    else runs.push({ first: column, keys: [key] });
  }
  return runs;
}

interface RowSpan {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

function changedRows<C extends Columns>(
  sheet: Sheet<C>,
  keys: readonly (keyof C & string)[],
  changes: Changes<C>,
): RowSpan {
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  let count = 0;
  for (const [row, change] of changes) {
    const differing = keys.filter(
      (key) => key in change && !sameCell(cellAt(sheet, row, key), nextCell(sheet, row, key, change)),
    );
    if (differing.length === 0) continue;
    count += differing.length;
    first = Math.min(first, row);
    last = Math.max(last, row);
  }
  return { first, last, count };
}

function blockOf<C extends Columns>(
  sheet: Sheet<C>,
  run: ColumnRun<keyof C & string>,
  span: RowSpan,
  changes: Changes<C>,
): Cell[][] {
  return Array.from({ length: span.last - span.first + 1 }, (_, offset) => {
    const row = span.first + offset;
    return run.keys.map((key) => nextCell(sheet, row, key, changes.get(row) ?? {}));
  });
}

function nextCell<C extends Columns>(
  sheet: Sheet<C>,
  row: number,
  key: keyof C & string,
  change: Partial<RecordOf<C>>,
): Cell {
  const value = change[key];
  // A key that is present in a change holds the column's own type; absent keys keep the cell.
  return value === undefined
    ? cellAt(sheet, row, key)
    : encodeCell(sheet.table, key, value as RecordOf<C>[typeof key]);
}

function cellAt<C extends Columns>(sheet: Sheet<C>, row: number, key: keyof C & string): Cell {
  return sheet.grid[row - 1]?.[sheet.layout.columns.get(key) ?? -1] ?? "";
}

export function sameCell(a: Cell, b: Cell): boolean {
  if (isWallClock(a) && isWallClock(b)) return a.day === b.day && a.minutes === b.minutes;
  return a === b;
}
