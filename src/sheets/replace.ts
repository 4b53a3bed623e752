import type { Cell } from "../tables/cell.ts";
import { type Columns, encodeCell, type RecordOf } from "../tables/table.ts";
import { columnRuns, sameCell } from "./cells.ts";
import type { OpenTab } from "./open.ts";

/** The cell that a person typed beside this record, carried over unchanged; undefined where the cell is written from the record. */
type AsTyped<C extends Columns> = (record: RecordOf<C>, key: keyof C & string) => Cell | undefined;

/**
 * Makes the rows below the header exactly these, in this order, in one write per unbroken run of columns; rows that are left over
 * are emptied. Only declared columns are written. @returns how many cells changed; 0 writes nothing
 */
export function replaceRows<C extends Columns>(
  sheet: OpenTab<C>,
  records: readonly RecordOf<C>[],
  asTyped: AsTyped<C> = () => undefined,
): number {
  const first = sheet.layout.headerRow + 2;
  const height = Math.max(records.length, sheet.grid.length - first + 1);
  const runs = columnRuns(sheet, sheet.table.order);
  const blocks = runs.map((run) =>
    Array.from({ length: height }, (_, index) =>
      run.keys.map((key) => cellOf(sheet, records[index], key, asTyped)),
    ),
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
  asTyped: AsTyped<C>,
): Cell {
  if (record === undefined) return "";
  return asTyped(record, key) ?? encodeCell(sheet.table, key, record[key]);
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
