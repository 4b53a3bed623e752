import type { Cell } from "./cell.ts";
import { type Columns, columnOf, type RecordOf, type Table } from "./table.ts";

/** A record in which nothing has been typed. */
export function emptyRecord<C extends Columns>(table: Table<C>): RecordOf<C> {
  // Every key of C is given the blank of its own kind.
  return Object.fromEntries(table.order.map((key) => [key, columnOf(table, key).kind.blank])) as RecordOf<C>;
}

/** Cells of such a row in declared order: a checkbox is unticked, everything else is empty. */
export function emptyRow<C extends Columns>(table: Table<C>): readonly Cell[] {
  return table.order.map((key) => {
    const { kind } = columnOf(table, key);
    return kind.encode(kind.blank);
  });
}
