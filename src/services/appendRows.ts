import type { Cell } from "../tables/cell.ts";
import { type Columns, encodeCell, type RecordOf } from "../tables/table.ts";
import type { Sheet } from "./readTables.ts";
import { columnRuns } from "./writeRows.ts";

/** The 1-based row behind the last one that holds anything in a declared column. */
export function nextRow<C extends Columns>(sheet: Sheet<C>): number {
  return sheet.rows.reduce((last, row) => Math.max(last, row.number), sheet.layout.headerRow + 1) + 1;
}

/**
 * Writes new rows from `first` on, in one write per unbroken run of the named columns, whatever the number of rows.
 * What a record does not state stays empty.
 */
export function appendRows<C extends Columns>(
  sheet: Sheet<C>,
  first: number,
  keys: readonly (keyof C & string)[],
  records: readonly Partial<RecordOf<C>>[],
): void {
  if (records.length === 0) return;
  sheet.tab.growTo(first + records.length - 1);
  for (const run of columnRuns(sheet, keys)) {
    sheet.tab.write(
      first,
      run.first + 1,
      records.map((record) => run.keys.map((key) => cellOf(sheet, record, key))),
    );
  }
}

function cellOf<C extends Columns>(
  sheet: Sheet<C>,
  record: Partial<RecordOf<C>>,
  key: keyof C & string,
): Cell {
  const value = record[key];
  // A key that is present holds the column's own type.
  return value === undefined ? "" : encodeCell(sheet.table, key, value as RecordOf<C>[typeof key]);
}
