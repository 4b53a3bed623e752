import type { Cell } from "../cell.ts";
import type { TabContent } from "./step.ts";

/** A column of the new arrangement: one that was there, by its place, perhaps under another header; or a new one with a cell for each row. */
export type Arranged =
  | { readonly place: number; readonly header?: string; readonly cells?: readonly Cell[] }
  | { readonly place: null; readonly header: string; readonly cells: readonly Cell[] };

/**
 * The tab with its columns in this order. `from` says where each of them stood before all steps, so that whole columns can be moved,
 * with formulas, looks and what refers to them, and only cells that differ be written.
 */
export function arranged(tab: TabContent, columns: readonly Arranged[]): TabContent {
  const cellAt = ({ place, cells }: Arranged, row: number): Cell =>
    cells?.[row] ?? tab.rows[row]?.[place ?? -1] ?? "";
  return {
    title: tab.title,
    header: columns.map((column) =>
      column.place === null ? column.header : (column.header ?? tab.header[column.place] ?? ""),
    ),
    rows: tab.rows.map((_, row) => columns.map((column) => cellAt(column, row))),
    from: columns.map(({ place }) => (place === null ? null : originOf(tab, place))),
  };
}

/** Where a column stood before all steps; null when a step made it. */
export function originOf({ from }: Pick<TabContent, "from">, place: number): number | null {
  return from === undefined ? place : (from[place] ?? null);
}
