import { wrongArguments } from "../arguments.ts";
import type { Axis } from "../axis.ts";
import { hiddenByFilter } from "../filteredRows.ts";
import { isRange, type SheetHandle } from "../handles.ts";
import { hideLines } from "../lines.ts";
import type { Methods } from "../methodGroups.ts";
import { spanOf } from "./span.ts";

/** Rows and columns of a sheet hide and show. Positions count from 1. */
export const sheetHiding = {
  hideRows(rowIndex: unknown, numRows: unknown = 1): void {
    hide(this, "rows", "hideRows", rowIndex, numRows, true);
  },

  showRows(rowIndex: unknown, numRows: unknown = 1): void {
    hide(this, "rows", "showRows", rowIndex, numRows, false);
  },

  hideColumns(columnIndex: unknown, numColumns: unknown = 1): void {
    hide(this, "columns", "hideColumns", columnIndex, numColumns, true);
  },

  showColumns(columnIndex: unknown, numColumns: unknown = 1): void {
    hide(this, "columns", "showColumns", columnIndex, numColumns, false);
  },

  hideRow(row: unknown): void {
    hideRange(this, "rows", "hideRow", row, true);
  },

  unhideRow(row: unknown): void {
    hideRange(this, "rows", "unhideRow", row, false);
  },

  hideColumn(column: unknown): void {
    hideRange(this, "columns", "hideColumn", column, true);
  },

  unhideColumn(column: unknown): void {
    hideRange(this, "columns", "unhideColumn", column, false);
  },

  isRowHiddenByUser(rowPosition: unknown): boolean {
    const { from } = spanOf("isRowHiddenByUser", rowPosition, 1);
    return this._book.readingSheet(this._id).rowHidden(this._id, from);
  },

  isRowHiddenByFilter(rowPosition: unknown): boolean {
    const { from } = spanOf("isRowHiddenByFilter", rowPosition, 1);
    this._book.readingSheet(this._id);
    return hiddenByFilter(this._book, this._id, from);
  },

  isColumnHiddenByUser(columnPosition: unknown): boolean {
    const { from } = spanOf("isColumnHiddenByUser", columnPosition, 1);
    return this._book.readingSheet(this._id).columnHidden(this._id, from);
  },
} satisfies Methods<SheetHandle>;

function hide(
  { _book, _id }: SheetHandle,
  axis: Axis,
  method: string,
  index: unknown,
  howMany: unknown,
  hidden: boolean,
): void {
  const { from, count } = spanOf(method, index, howMany);
  hideLines(_book, _id, axis, method, { from, count, hidden });
}

function hideRange(
  { _book, _id }: SheetHandle,
  axis: Axis,
  method: string,
  range: unknown,
  hidden: boolean,
): void {
  if (!isRange(range)) throw wrongArguments(`Sheet.${method}`, [range]);
  const { row, rows, column, columns } = range._area;
  const span = axis === "rows" ? { from: row, count: rows } : { from: column, count: columns };
  hideLines(_book, _id, axis, method, { ...span, hidden });
}
