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

/** A tab whose columns cannot be told apart is not laid anew, however often it is tried. */
const MOST_TRIES = 3;

export function noteLaid<C extends Columns>(memory: Memory, table: Table<C>, layout: Layout): void {
  if (isTypedIn(table)) memory.set(LAID + table.key, noted(placesIn(layout), 0), table.key);
}

const noted = (places: string, tries: number): string => `${tries}:${places}`;
const placesIn = ({ headerRow, columns }: Layout): string => [headerRow, ...columns.values()].join();

export const isNoted = (memory: Memory, key: string): boolean => (memory.get(LAID + key) ?? "") !== "";

/** @returns whether all columns stand where they stood, or it has been tried in vain: then it is forgotten */
export function standsAsLaid<C extends Columns>(book: Book, memory: Memory, table: Table<C>): boolean {
  const [tries = "", places = ""] = (memory.get(LAID + table.key) ?? "").split(":");
  const tab = book.tab(table);
  const isSo = tab === null || placesIn(layoutIn(tab, table, tab.readAll())) === places;
  const isOver = isSo || Number(tries) >= MOST_TRIES;
  memory.set(LAID + table.key, isOver ? "" : noted(places, Number(tries) + 1), table.key);
  return isOver;
}
