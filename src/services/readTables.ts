import { type Problem, problem } from "../domain/problems/problem.ts";
import type { Cell } from "../tables/cell.ts";
import { findLayout, type Layout } from "../tables/layout.ts";
import { type Columns, decodeRow, type RecordOf, type Table } from "../tables/table.ts";
import type { Part } from "./part.ts";
import type { Book, Tab } from "./ports.ts";

export interface Row<C extends Columns> {
  /** 1-based row of the sheet. */
  readonly number: number;
  readonly record: RecordOf<C>;
  /** Wrong cells of this row. */
  readonly problems: readonly Problem[];
}

/** A tab as it was when it was read. */
export interface Sheet<C extends Columns> {
  readonly table: Table<C>;
  readonly tab: Tab;
  readonly layout: Layout;
  readonly grid: readonly (readonly Cell[])[];
  readonly rows: readonly Row<C>[];
}

// biome-ignore lint/suspicious/noExplicitAny: the tables asked for have unrelated columns; each keeps its own type in SheetsOf
type AnyTable = Table<any>;
export type SheetsOf<T extends Readonly<Record<string, AnyTable>>> = {
  readonly [K in keyof T]: T[K] extends Table<infer C> ? Sheet<C> : never;
};

export type Read<T extends Readonly<Record<string, AnyTable>>> =
  | { readonly ok: true; readonly sheets: SheetsOf<T> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads whole tabs, one read each. A missing tab or column refuses the whole, naming all that is missing;
 * a wrong cell refuses nothing: it is reported with its row.
 */
export function readTables<T extends Readonly<Record<string, AnyTable>>>(book: Book, tables: T): Read<T> {
  const sheets: Record<string, Sheet<Columns>> = {};
  const problems: Problem[] = [];
  for (const [name, table] of Object.entries(tables)) {
    const read = readTable(book, table);
    if (read.ok) sheets[name] = read.value;
    else problems.push(...read.problems);
  }
  // Every name of T was read with T's own table, or a problem was noted.
  return problems.length > 0 ? { ok: false, problems } : { ok: true, sheets: sheets as SheetsOf<T> };
}

/** One tab alone, as {@link readTables} reads several. */
export function readTable<C extends Columns>(book: Book, table: Table<C>): Part<Sheet<C>> {
  const tab = book.tab(table);
  if (tab === null) return { ok: false, problems: [problem("tab.missing", { tab: table.title }, "")] };
  const grid = tab.readAll();
  const byHeader = findLayout(table, grid, null);
  const layout = byHeader.needsMarks ? findLayout(table, grid, tab.columnMarks()) : byHeader;
  if (layout.problems.length > 0) return { ok: false, problems: layout.problems };
  return { ok: true, value: { table, tab, layout, grid, rows: rowsOf(table, layout, grid) } };
}

function rowsOf<C extends Columns>(
  table: Table<C>,
  layout: Layout,
  grid: readonly (readonly Cell[])[],
): Row<C>[] {
  const rows: Row<C>[] = [];
  for (let index = layout.headerRow + 1; index < grid.length; index++) {
    const cells = cellsByKey(table, layout, grid[index] ?? []);
    if (cells === null) continue;
    rows.push({ number: index + 1, ...decodeRow(table, cells, index + 1) });
  }
  return rows;
}

/** Cells of a row by column key; null when all declared columns are empty. */
export function cellsByKey<C extends Columns>(
  table: Table<C>,
  layout: Layout,
  line: readonly Cell[],
): Partial<Record<keyof C & string, Cell>> | null {
  const cells: Partial<Record<string, Cell>> = {};
  let empty = true;
  for (const key of table.order) {
    const index = layout.columns.get(key);
    const cell = index === undefined ? "" : (line[index] ?? "");
    if (cell === "") continue;
    cells[key] = cell;
    empty = false;
  }
  return empty ? null : (cells as Partial<Record<keyof C & string, Cell>>); // keys come from table.order, the keys of C
}
