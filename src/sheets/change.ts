import type { Cell } from "../tables/cell.ts";
import type { Columns, RecordOf } from "../tables/table.ts";
import { cellAt, columnRuns, sameCell, statedCell } from "./cells.ts";
import type { OpenTab } from "./open.ts";

/** New values by 1-based row; columns that a change does not name stay as they are. */
export type Changes<C extends Columns> = ReadonlyMap<number, Partial<RecordOf<C>>>;

/**
 * Writes changed cells in as few calls as there are unbroken runs of named columns, however many rows there are.
 * Cells between changed rows are written back as they were read, so name only columns that people do not type.
 * @returns how many cells changed; 0 writes nothing
 */
export function changeRows<C extends Columns>(
  sheet: OpenTab<C>,
  keys: readonly (keyof C & string)[],
  changes: Changes<C>,
): number {
  const changed = changedRows(sheet, keys, changes);
  if (changed.count === 0) return 0;
  for (const run of columnRuns(sheet, keys)) {
    sheet.tab.write(changed.first, run.first + 1, blockOf(sheet, run.keys, changed, changes));
  }
  return changed.count;
}

interface RowSpan {
  readonly first: number;
  readonly last: number;
  /** Cells that change. */
  readonly count: number;
}

function changedRows<C extends Columns>(
  sheet: OpenTab<C>,
  keys: readonly (keyof C & string)[],
  changes: Changes<C>,
): RowSpan {
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  let count = 0;
  for (const [row, change] of changes) {
    const differing = keys.filter((key) => {
      const cell = key in change ? statedCell(sheet.table, change, key) : undefined;
      return cell !== undefined && !sameCell(cellAt(sheet, row, key), cell);
    });
    if (differing.length === 0) continue;
    count += differing.length;
    first = Math.min(first, row);
    last = Math.max(last, row);
  }
  return { first, last, count };
}

function blockOf<C extends Columns>(
  sheet: OpenTab<C>,
  keys: readonly (keyof C & string)[],
  span: RowSpan,
  changes: Changes<C>,
): Cell[][] {
  return Array.from({ length: span.last - span.first + 1 }, (_, offset) => {
    const row = span.first + offset;
    const change = changes.get(row) ?? {};
    return keys.map((key) => statedCell(sheet.table, change, key) ?? cellAt(sheet, row, key));
  });
}
