import { type Columns, columnOf, keysTypedBy, type Table } from "../../tables/table.ts";

/**
 * Where a unit goes on in a row: the first of its columns that lacks or cannot be read, then the first that the tab wants looked at again,
 * else its first.
 * @param lacks what the tab says of the row
 */
export function nextColumn<C extends Columns>(
  table: Table<C>,
  missing: readonly string[],
  unread: ReadonlySet<string>,
  lacks: string,
): { readonly column: string; readonly header: string } {
  const keys = keysTypedBy(table, "unit");
  const headerOf = (key: string) => columnOf(table, key).header;
  const column =
    keys.find((key) => missing.includes(key) || unread.has(key)) ??
    keys.find((key) => lacks.includes(`Xem lại: ${headerOf(key)}:`)) ??
    keys[0] ??
    table.id;
  return { column, header: headerOf(column) };
}
