import { type Columns, columnOf, type RecordOf, type Table } from "./table.ts";

/** A record in which nothing has been typed. */
export function emptyRecord<C extends Columns>(table: Table<C>): RecordOf<C> {
  // Every key of C is given the blank of its own kind.
  return Object.fromEntries(table.order.map((key) => [key, columnOf(table, key).kind.blank])) as RecordOf<C>;
}
