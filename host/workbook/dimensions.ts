import { type Book, mutate, worksheet } from "./book.ts";
import type { SheetId } from "./contract.ts";

/** What a new sheet has in Google Sheets, in pixels. */
export const ROW_HEIGHT = 21;
export const COLUMN_WIDTH = 100;

const perLine = (first: number, count: number, data: object): Record<number, object> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [first + index, { ...data }]));

/** Univer's own width and hide mutations pass over hidden lines; these set what they are told. */
function setRows(book: Book, id: SheetId, row: number, count: number, data: object): void {
  mutate(book, id, "set-row-data", { rowData: perLine(row, count, data) });
}

function setColumns(book: Book, id: SheetId, column: number, count: number, data: object): void {
  mutate(book, id, "set-col-data", { columnData: perLine(column, count, data) });
}

export const rowHeight = (book: Book, id: SheetId, row: number): number =>
  worksheet(book, id).getRowManager().getRow(row)?.h ?? ROW_HEIGHT;

export const setRowHeights = (book: Book, id: SheetId, row: number, count: number, height: number): void =>
  setRows(book, id, row, count, { h: height, ia: 0 });

export const columnWidth = (book: Book, id: SheetId, column: number): number =>
  worksheet(book, id).getColumnManager().getColumn(column)?.w ?? COLUMN_WIDTH;

export const setColumnWidths = (
  book: Book,
  id: SheetId,
  column: number,
  count: number,
  width: number,
): void => setColumns(book, id, column, count, { w: width });

export const rowHidden = (book: Book, id: SheetId, row: number): boolean =>
  worksheet(book, id).getRowManager().getRow(row)?.hd === 1;

/** Formulas may leave hidden rows out (SUBTOTAL). */
export function setRowsHidden(book: Book, id: SheetId, row: number, count: number, hidden: boolean): void {
  setRows(book, id, row, count, { hd: hidden ? 1 : 0 });
  book.evaluator.invalidate();
}

export const columnHidden = (book: Book, id: SheetId, column: number): boolean =>
  worksheet(book, id).getColumnManager().getColumn(column)?.hd === 1;

export const setColumnsHidden = (
  book: Book,
  id: SheetId,
  column: number,
  count: number,
  hidden: boolean,
): void => setColumns(book, id, column, count, { hd: hidden ? 1 : 0 });
