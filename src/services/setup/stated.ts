import { type Columns, columnOf, type RecordOf, type Table } from "../../tables/table.ts";

/** What a record says; what a list leaves blank keeps what stands there. */
export function stated<C extends Columns>(table: Table<C>, record: RecordOf<C>): Partial<RecordOf<C>> {
  const keys = table.order.filter((key) => record[key] !== columnOf(table, key).kind.blank);
  // Only keys of C are copied, each with its own value.
  return Object.fromEntries(keys.map((key) => [key, record[key]])) as Partial<RecordOf<C>>;
}
