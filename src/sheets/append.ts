import type { Columns, RecordOf } from "../tables/table.ts";
import { columnRuns, statedCell } from "./cells.ts";
import type { OpenTab } from "./open.ts";
import type { Sheet } from "./read.ts";

/** The 1-based row behind the last one that holds anything in a declared column. */
export function nextRow<C extends Columns>({ rows, layout }: Sheet<C>): number {
  return rows.reduce((last, row) => Math.max(last, row.number), layout.headerRow + 1) + 1;
}

/** Makes room for new rows from `first` on and writes them. */
export function appendRows<C extends Columns>(
  sheet: OpenTab<C>,
  first: number,
  keys: readonly (keyof C & string)[],
  records: readonly Partial<RecordOf<C>>[],
): void {
  if (records.length === 0) return;
  sheet.tab.makeRoom(first, records.length);
  writeRows(sheet, first, keys, records);
}

/**
 * Writes rows from `first` on, in one write per unbroken run of the named columns, whatever the number of rows.
 * What a record does not state stays empty.
 */
export function writeRows<C extends Columns>(
  sheet: OpenTab<C>,
  first: number,
  keys: readonly (keyof C & string)[],
  records: readonly Partial<RecordOf<C>>[],
): void {
  for (const run of columnRuns(sheet, keys)) {
    const cells = records.map((record) => run.keys.map((key) => statedCell(sheet.table, record, key) ?? ""));
    sheet.tab.write(first, run.first + 1, cells);
  }
}
