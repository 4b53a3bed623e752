/**
 * Formats, notes and rules are laid by places, in the one batch of an operation. A column that came in at that very second takes them to
 * its neighbour, where a rule would refuse what belongs there. So where the columns stood is remembered, and compared once by the next
 * round that reads the tab (SPEC I10).
 */
import type { Layout } from "../tables/layout.ts";
import { type Columns, columnOf, type Table } from "../tables/table.ts";
import { layoutIn } from "./open.ts";
import type { Book, Memory } from "./ports.ts";

const LAID = "laid.";

/** Where nobody types no rule refuses anything. */
const isTypedIn = <C extends Columns>(table: Table<C>): boolean =>
  table.order.some((key) => columnOf(table, key).typedBy !== "steward");

export function noteLaid<C extends Columns>(memory: Memory, table: Table<C>, layout: Layout): void {
  if (isTypedIn(table)) memory.set(LAID + table.key, placesIn(layout), table.key);
}

const placesIn = ({ headerRow, columns }: Layout): string => [headerRow, ...columns.values()].join();

export const isNoted = (memory: Memory, key: string): boolean => (memory.get(LAID + key) ?? "") !== "";

/** @returns whether all columns stand where they stood; then it is forgotten */
export function standsAsLaid(book: Book, memory: Memory, table: Table<Columns>): boolean {
  const tab = book.tab(table);
  const isSo = tab === null || placesIn(layoutIn(tab, table, tab.readAll())) === memory.get(LAID + table.key);
  if (isSo) memory.set(LAID + table.key, "", table.key);
  return isSo;
}
