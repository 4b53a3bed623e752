import type { Cell } from "../../tables/cell.ts";
import { findLayout, HEADER_SEARCH_ROWS } from "../../tables/layout.ts";
import { type Columns, columnOf, decodeRow, type Table, type Typist } from "../../tables/table.ts";
import type { Area, Book } from "../ports.ts";
import { cellsByKey, type Row, type Sheet } from "../readTables.ts";
import { repairsOf, writeRepairs } from "./repairs.ts";

/** The header and the edited rows of a tab, and which declared columns the edit touched. */
export interface EditedRows<C extends Columns> {
  readonly sheet: Sheet<C>;
  readonly rows: readonly Row<C>[];
  /** Headers of the edited columns that this typist types; empty when the edit touched none of them. */
  readonly headers: readonly string[];
}

/**
 * Reads only what was edited: the header rows and those rows. Null when the tab is not as declared; the next tick says why.
 * Text that should be a date or a number, and formulas where people type words, are put right first.
 */
export function readEditedRows<C extends Columns>(
  book: Book,
  table: Table<C>,
  area: Area,
  typist: Typist,
): EditedRows<C> | null {
  const tab = book.tab(table);
  if (tab === null) return null;
  const grid: Cell[][] = tab.readRows(1, HEADER_SEARCH_ROWS);
  const byHeader = findLayout(table, grid, null);
  const layout = byHeader.needsMarks ? findLayout(table, grid, tab.columnMarks()) : byHeader;
  if (layout.problems.length > 0) return null;
  const first = Math.max(area.row, layout.headerRow + 2);
  const count = area.row + area.rows - first;
  if (count <= 0) return null;
  const lines = tab.readRows(first, count);
  const formulas = tab.readFormulas({ row: first, column: area.column, rows: count, columns: area.columns });
  const sheet: Sheet<C> = { table, tab, layout, grid, rows: [] };
  const typed = typedKeys(sheet, area, typist);
  const repairs = repairsOf(sheet, { first, lines, formulas, formulaColumn: area.column }, typed);
  writeRepairs(tab, repairs);
  for (const [index, line] of lines.entries()) grid[first - 1 + index] = [...line];
  for (const { row, column, cell } of repairs) {
    const line = grid[row - 1];
    if (line !== undefined) line[column - 1] = cell;
  }
  return {
    sheet,
    rows: rowsAt(sheet, first, count),
    headers: typed.map((key) => columnOf(table, key).header),
  };
}

function typedKeys<C extends Columns>(
  { table, layout }: Sheet<C>,
  area: Area,
  typist: Typist,
): readonly (keyof C & string)[] {
  return table.order.filter((key) => {
    const column = (layout.columns.get(key) ?? -1) + 1;
    return (
      column >= area.column && column < area.column + area.columns && columnOf(table, key).typedBy === typist
    );
  });
}

function rowsAt<C extends Columns>(sheet: Sheet<C>, first: number, count: number): Row<C>[] {
  const rows: Row<C>[] = [];
  for (let number = first; number < first + count; number++) {
    const cells = cellsByKey(sheet.table, sheet.layout, sheet.grid[number - 1] ?? []);
    if (cells !== null) rows.push({ number, ...decodeRow(sheet.table, cells, number) });
  }
  return rows;
}
