import type { Checked } from "../domain/problems/checked.ts";
import { problem } from "../domain/problems/problem.ts";
import type { Cell } from "../tables/cell.ts";
import { columnAt, findLayout, HEADER_SEARCH_ROWS, type Layout } from "../tables/layout.ts";
import { type Columns, columnOf, type Table } from "../tables/table.ts";
import type { Book, Tab } from "./ports.ts";

/** A tab, where its declared columns stand, and what has been read of it: rows from the first on, those not read are absent. */
export interface OpenTab<C extends Columns> {
  readonly table: Table<C>;
  readonly tab: Tab;
  readonly layout: Layout;
  readonly grid: readonly (readonly Cell[])[];
}

/**
 * Finds the declared columns of a tab by its headers, in one read; marks are asked only where headers do not decide, for they cost a call
 * a column. A missing tab or column refuses it, naming all that is missing; a column that tabs of before have not got yet does not.
 * @param read what of the tab is read; left out: the rows in which a header may stand
 */
export function openTab<C extends Columns>(
  book: Book,
  table: Table<C>,
  read: (tab: Tab) => readonly (readonly Cell[])[] = headerRows,
): Checked<OpenTab<C>> {
  const tab = book.tab(table);
  if (tab === null) return { ok: false, problems: [problem("tab.missing", { tab: table.title }, "")] };
  const grid = read(tab);
  const layout = layoutIn(tab, table, grid);
  if (!isReadable(table, layout)) return { ok: false, problems: layout.problems };
  const placeOf = (key: string) => columnAt(layout, key);
  tab.nameRowsBy({
    headerRow: layout.headerRow + 1,
    columns: [placeOf(table.id), ...table.knownBy.map(placeOf)],
  });
  tab.columnsFound(grid[layout.headerRow] ?? [], layout.columns);
  return { ok: true, value: { table, tab, layout, grid } };
}

/** Where the columns of a tab stand, by its headers, and by its marks where these do not decide. */
export function layoutIn<C extends Columns>(
  tab: Pick<Tab, "columnMarks">,
  table: Table<C>,
  grid: readonly (readonly Cell[])[],
): Layout {
  const byHeader = findLayout(table, grid, null);
  if (!byHeader.needsMarks) return byHeader;
  return findLayout(table, grid, tab.columnMarks(grid[byHeader.headerRow] ?? []));
}

/** A later column whose header stands twice is not taken for blank: nobody could say which one is meant. */
const isReadable = <C extends Columns>(table: Table<C>, { missing, problems }: Layout): boolean =>
  problems.every(({ code }) => code === "tab.columnMissing") &&
  missing.every((key) => columnOf(table, key).later);

function headerRows(tab: Tab): readonly (readonly Cell[])[] {
  return tab.readRows(1, HEADER_SEARCH_ROWS);
}
