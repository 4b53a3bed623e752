import { columnLetters } from "../formulas/a1.ts";
import { type Book, sheetIdByName, sheetName, worksheet } from "./book.ts";
import type { Area } from "./contract.ts";
import { parseReference, quotedSheet } from "./references.ts";

/** "='Danh mục'!$A$2:$A$10": how the page's rules name an area, and how it follows its cells. */
export function areaReference(book: Book, area: Area): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  return `=${quotedSheet(sheetName(book, area.sheet))}!${corner(area.row, area.column)}:${last}`;
}

/** Null for a lost reference (#REF!) and for anything else that is none. Open ends reach to the sheet's edge. */
export function referencedArea(book: Book, formula: string, home: string): Area | null {
  const reference = parseReference(formula.replace(/^=/, ""));
  if (!reference) return null;
  const sheet = reference.sheet === null ? home : sheetIdByName(book, reference.sheet);
  if (sheet === null) return null;
  const { from, to } = reference;
  const row = from.row?.line ?? 0;
  const column = from.column?.line ?? 0;
  const grid = worksheet(book, sheet);
  const lastRow = to ? (to.row?.line ?? grid.getRowCount() - 1) : row;
  const lastColumn = to ? (to.column?.line ?? grid.getColumnCount() - 1) : column;
  return { sheet, row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}
