import { type Book, mutate, worksheet } from "./book.ts";
import type { LineState, SheetId } from "./contract.ts";

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

type Axis = "rows" | "columns";

export function lineStates(
  book: Book,
  id: SheetId,
  axis: Axis,
  at: number,
  count: number,
): readonly LineState[] {
  const grid = worksheet(book, id);
  return Array.from({ length: count }, (_, index) => {
    const row = axis === "rows" ? grid.getRowManager().getRow(at + index) : null;
    const column = axis === "columns" ? grid.getColumnManager().getColumn(at + index) : null;
    const hidden = (row ?? column)?.hd === 1;
    return { size: row?.h ?? column?.w ?? null, hidden };
  });
}

/** A line is forgotten first: only so it loses a size that was chosen. */
export function setLineStates(
  book: Book,
  id: SheetId,
  axis: Axis,
  at: number,
  states: readonly LineState[],
): void {
  const present = lineStates(book, id, axis, at, states.length);
  const set = axis === "rows" ? setRowData : setColumnData;
  const other = [...states.entries()].filter(
    ([index, { size, hidden }]) => size !== present[index]?.size || hidden !== present[index]?.hidden,
  );
  if (other.length === 0) return;
  set(book, id, Object.fromEntries(other.map(([index]) => [at + index, null])));
  const told = other.filter(([, { size, hidden }]) => size !== null || hidden);
  const chosen = axis === "rows" ? rowOf : columnOf;
  if (told.length > 0)
    set(book, id, Object.fromEntries(told.map(([index, line]) => [at + index, chosen(line)])));
}

const rowOf = ({ size, hidden }: LineState): object => ({
  ...(size !== null && { h: size, ia: 0 }),
  ...(hidden && { hd: 1 }),
});
const columnOf = ({ size, hidden }: LineState): object => ({
  ...(size !== null && { w: size }),
  ...(hidden && { hd: 1 }),
});

type LineData = Readonly<Record<number, object | null>>;

const setRowData = (book: Book, id: SheetId, rowData: LineData): void =>
  mutate(book, id, "set-row-data", { rowData });
const setColumnData = (book: Book, id: SheetId, columnData: LineData): void =>
  mutate(book, id, "set-col-data", { columnData });
