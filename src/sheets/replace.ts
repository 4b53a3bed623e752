import type { Cell } from "../tables/cell.ts";
import { type Columns, encodeCell, keysTypedBy, type RecordOf } from "../tables/table.ts";
import { columnRuns, sameCell } from "./cells.ts";
import type { OpenTab } from "./open.ts";

/**
 * Makes the rows below the header exactly these, in this order, in one write per unbroken run of columns; rows that are left over
 * are emptied. Only the steward's columns are written: what people typed beside a record is moved before (move.ts). @returns how many cells changed; 0 writes nothing
 */
export function replaceRows<C extends Columns>(sheet: OpenTab<C>, records: readonly RecordOf<C>[]): number {
  const first = sheet.layout.headerRow + 2;
  const height = Math.max(records.length, sheet.grid.length - first + 1);
  const runs = columnRuns(sheet, keysTypedBy(sheet.table, "steward"));
  const blocks = runs.map((run) =>
    Array.from({ length: height }, (_, index) => run.keys.map((key) => cellOf(sheet, records[index], key))),
  );
  const changed = runs.reduce(
    (sum, run, index) => sum + differences(sheet, first, run.first, blocks[index] ?? []),
    0,
  );
  if (changed === 0) return 0;
  const present = Math.max(0, sheet.grid.length - first + 1);
  if (height > present) sheet.tab.makeRoom(first + present, height - present);
  for (const [index, run] of runs.entries()) sheet.tab.write(first, run.first + 1, blocks[index] ?? []);
  return changed;
}

function cellOf<C extends Columns>(
  sheet: OpenTab<C>,
  record: RecordOf<C> | undefined,
  key: keyof C & string,
): Cell {
  return record === undefined ? "" : encodeCell(sheet.table, key, record[key]);
}

function differences<C extends Columns>(
  sheet: OpenTab<C>,
  firstRow: number,
  firstColumn: number,
  block: readonly (readonly Cell[])[],
): number {
  let count = 0;
  for (const [row, line] of block.entries()) {
    for (const [column, cell] of line.entries()) {
      const present = sheet.grid[firstRow - 1 + row]?.[firstColumn + column] ?? "";
      if (!sameCell(present, cell)) count++;
    }
  }
  return count;
}
