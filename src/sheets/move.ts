/** What people type beside an entry, in columns of their own or in those that are theirs, goes where the entry goes (SPEC N11). */
import { columnAt } from "../tables/layout.ts";
import { type Columns, keysTypedBy } from "../tables/table.ts";
import type { Sheet } from "./read.ts";

/** Whether a 1-based row holds anything that people wrote: in a column of their own, or in a declared one that is not the steward's. */
export function hasPeoplesCells<C extends Columns>({ table, layout, grid }: Sheet<C>, row: number): boolean {
  const stewards = new Set(keysTypedBy(table, "steward").map((key) => layout.columns.get(key)));
  return (grid[row - 1] ?? []).some((cell, column) => cell !== "" && !stewards.has(column));
}

/**
 * Moves whole rows so that each of these entries stands in its place from the first row on, and people's own lines behind them: the rows
 * are numbered in the column of `key` and sorted by it, so what people typed beside an entry goes along, with formulas, notes and
 * colours. Where nothing changes its place nothing is done. The numbers stay; what the system's columns hold is the caller's to write.
 * @param ids of the entries, in their new order
 */
export function moveRows<C extends Columns>(
  sheet: Sheet<C>,
  ids: readonly string[],
  key: keyof C & string,
): void {
  const { table, layout, tab, grid } = sheet;
  const first = layout.headerRow + 2;
  const lines = Array.from({ length: Math.max(0, grid.length - first + 1) }, (_, index) => first + index);
  const places = placesOf(sheet, ids, lines);
  if (places.every((place, index) => place === index)) return;
  const area = { row: first, column: 1, rows: places.length, columns: tab.width() };
  const column = columnAt(layout, key);
  const fresh = places.slice(lines.length);
  if (fresh.length > 0) {
    // Its id travels with the line that is made for it: written behind the sorting it might cover another one's, if rows move in that second.
    tab.makeRoom(first + lines.length, fresh.length);
    tab.write(
      first + lines.length,
      columnAt(layout, table.id),
      fresh.map((place) => [ids[place] ?? ""]),
    );
  }
  tab.write(
    first,
    column,
    places.map((place) => [place + 1]),
  );
  tab.sort(area, column);
}

/** The new place of each line, both counted from 0: every place is given once. */
function placesOf<C extends Columns>(
  sheet: Sheet<C>,
  ids: readonly string[],
  lines: readonly number[],
): readonly number[] {
  const target = new Map(ids.map((id, index) => [id, index]));
  const idOf = new Map(sheet.rows.map((row) => [row.number, row.record[sheet.table.id]]));
  // A blank line is nobody's either: an entry that is new gets a line of its own.
  const own = lines.filter((row) => !target.has(String(idOf.get(row))));
  const count = Math.max(lines.length, ids.length + own.length);
  const places: (number | undefined)[] = lines.map((row) => target.get(String(idOf.get(row))));
  const taken = new Set(places);
  const nextFree = (from: number): number => (taken.has(from) ? nextFree(from + 1) : from);
  const give = (index: number, from: number): void => {
    const place = nextFree(from);
    places[index] = place;
    taken.add(place);
  };
  // Lines that are no entry stay where they are when no entry comes there.
  for (const row of own) give(row - (lines[0] ?? row), Math.max(ids.length, row - (lines[0] ?? row)));
  for (let index = 0; index < count; index++) if (places[index] === undefined) give(index, 0);
  return places.map((place, index) => place ?? index);
}
