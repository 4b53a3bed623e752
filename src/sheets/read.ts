import type { Checked } from "../domain/problems/checked.ts";
import type { Problem } from "../domain/problems/problem.ts";
import type { Cell } from "../tables/cell.ts";
import type { Layout } from "../tables/layout.ts";
import { type Columns, type DecodedRow, decodeRow, type Table } from "../tables/table.ts";
import { type OpenTab, openTab } from "./open.ts";
import type { Book } from "./ports.ts";

export interface Row<C extends Columns> extends DecodedRow<C> {
  /** 1-based row of the tab. */
  readonly number: number;
}

/** A tab as it was when it was read, with a record for every row that holds anything. */
export interface Sheet<C extends Columns, R extends Row<C> = Row<C>> extends OpenTab<C> {
  readonly rows: readonly R[];
}

// biome-ignore lint/suspicious/noExplicitAny: the tables asked for have unrelated columns; each keeps its own type in SheetsOf
type TableOfAny = Table<any>;
export type SheetsOf<T extends Readonly<Record<string, TableOfAny>>> = {
  readonly [K in keyof T]: T[K] extends Table<infer C> ? Sheet<C> : never;
};

/**
 * Reads whole tabs, one read each. A missing tab or column refuses the whole, naming all that is missing;
 * a wrong cell refuses nothing: it is reported with its row.
 */
export function readTables<T extends Readonly<Record<string, TableOfAny>>>(
  book: Book,
  tables: T,
): Checked<SheetsOf<T>> {
  const sheets: Record<string, Sheet<Columns>> = {};
  const problems: Problem[] = [];
  for (const [name, table] of Object.entries(tables)) {
    const read = readTable(book, table);
    if (read.ok) sheets[name] = read.value;
    else problems.push(...read.problems);
  }
  // Every name of T was read with T's own table, or a problem was noted.
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: sheets as SheetsOf<T> };
}

/** One tab alone, as {@link readTables} reads several. */
export function readTable<C extends Columns>(book: Book, table: Table<C>): Checked<Sheet<C>> {
  const opened = openTab(book, table, (tab) => tab.readAll());
  if (!opened.ok) return opened;
  const { grid, layout } = opened.value;
  return { ok: true, value: { ...opened.value, rows: rowsIn(table, layout, grid) } };
}

/** The same tab as it stands now, after something was written into it. */
export function readAgain<C extends Columns>({ table, tab, layout }: OpenTab<C>): Sheet<C> {
  const grid = tab.readAll();
  return { table, tab, layout, grid, rows: rowsIn(table, layout, grid) };
}

/** The same, each row with what it is to the domain: rows are converted here once, and nowhere else. */
export function readTableAs<C extends Columns, X>(
  book: Book,
  table: Table<C>,
  convert: (row: Row<C>) => X,
): Checked<Sheet<C, Row<C> & X>> {
  const read = readTable(book, table);
  if (!read.ok) return read;
  return {
    ok: true,
    value: { ...read.value, rows: read.value.rows.map((row) => ({ ...row, ...convert(row) })) },
  };
}

/** The rows below the header that hold anything. @param grid the tab from its first row */
function rowsIn<C extends Columns>(
  table: Table<C>,
  layout: Layout,
  grid: readonly (readonly Cell[])[],
): Row<C>[] {
  return grid.flatMap((line, index) => {
    const row = index > layout.headerRow ? rowOf(table, layout, line, index + 1) : null;
    return row === null ? [] : [row];
  });
}

/** One row of a tab; null when all declared columns are empty. @param number 1-based */
export function rowOf<C extends Columns>(
  table: Table<C>,
  layout: Layout,
  line: readonly Cell[],
  number: number,
): Row<C> | null {
  const cells: Partial<Record<string, Cell>> = {};
  let empty = true;
  for (const key of table.order) {
    const index = layout.columns.get(key);
    const cell = index === undefined ? "" : (line[index] ?? "");
    if (cell === "") continue;
    cells[key] = cell;
    empty = false;
  }
  if (empty) return null;
  // The keys come from table.order: they are the keys of C.
  return { number, ...decodeRow(table, cells as Partial<Record<keyof C & string, Cell>>, number) };
}
