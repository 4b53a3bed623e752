/** What a workbook tells and does of rows and columns. */
import type { Book } from "./book.ts";
import type { SheetId } from "./contract.ts";
import {
  columnHidden,
  columnWidth,
  lineStates,
  rowHeight,
  rowHidden,
  setColumnsHidden,
  setColumnWidths,
  setLineStates,
  setRowHeights,
  setRowsHidden,
} from "./dimensions.ts";
import { inheritLook } from "./inheritLook.ts";
import type { Part } from "./part.ts";
import type { Axis } from "./shape.ts";
import type { LineChange } from "./span.ts";
import { changeLines } from "./structure.ts";

export function linesPart(
  book: Book,
): Part<
  | "insertRows"
  | "insertColumns"
  | "deleteRows"
  | "deleteColumns"
  | "moveRows"
  | "moveColumns"
  | "rowHeight"
  | "setRowHeights"
  | "columnWidth"
  | "setColumnWidths"
  | "rowHidden"
  | "setRowsHidden"
  | "columnHidden"
  | "setColumnsHidden"
  | "lineStates"
  | "setLineStates"
> {
  const lines = (sheet: SheetId, axis: Axis, change: LineChange): void =>
    changeLines(book, { sheet, axis, lines: change });
  const insert = (sheet: SheetId, axis: Axis, at: number, count: number): void => {
    lines(sheet, axis, { kind: "insert", at, count });
    // Like the line above or to the left; in front of the first, like the one behind.
    inheritLook(book, sheet, axis, at > 0 ? at - 1 : count, at, count);
  };
  return {
    insertRows: (id, at, count) => insert(id, "rows", at, count),
    insertColumns: (id, at, count) => insert(id, "columns", at, count),
    deleteRows: (id, at, count) => lines(id, "rows", { kind: "delete", at, count }),
    deleteColumns: (id, at, count) => lines(id, "columns", { kind: "delete", at, count }),
    moveRows: (id, from, count, to) => lines(id, "rows", { kind: "move", from, count, to }),
    moveColumns: (id, from, count, to) => lines(id, "columns", { kind: "move", from, count, to }),
    rowHeight: (id, row) => rowHeight(book, id, row),
    setRowHeights: (id, row, count, height) => setRowHeights(book, id, row, count, height),
    columnWidth: (id, column) => columnWidth(book, id, column),
    setColumnWidths: (id, column, count, width) => setColumnWidths(book, id, column, count, width),
    rowHidden: (id, row) => rowHidden(book, id, row),
    setRowsHidden: (id, row, count, hidden) => setRowsHidden(book, id, row, count, hidden),
    columnHidden: (id, column) => columnHidden(book, id, column),
    setColumnsHidden: (id, column, count, hidden) => setColumnsHidden(book, id, column, count, hidden),
    lineStates: (id, axis, at, count) => lineStates(book, id, axis, at, count),
    setLineStates: (id, axis, at, states) => setLineStates(book, id, axis, at, states),
  };
}
