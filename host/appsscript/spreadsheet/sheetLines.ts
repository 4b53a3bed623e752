import { whole, wrongArguments } from "./arguments.ts";
import type { Axis } from "./axis.ts";
import { hiddenByFilter } from "./filteredRows.ts";
import { deleteLines, hideLines, insertLines, moveLines } from "./lines.ts";
import { isRange } from "./rangeHandle.ts";
import { SheetRanges } from "./sheetRanges.ts";

/** Rows and columns of a sheet: they come, go, move, hide, stretch. Positions count from 1. */
export class SheetLines extends SheetRanges {
  insertRowBefore(beforePosition: unknown): this {
    return this.#insert("rows", "insertRowBefore", beforePosition, 1, 0);
  }

  insertRowAfter(afterPosition: unknown): this {
    return this.#insert("rows", "insertRowAfter", afterPosition, 1, 1);
  }

  insertRowsBefore(beforePosition: unknown, howMany: unknown): this {
    return this.#insert("rows", "insertRowsBefore", beforePosition, howMany, 0);
  }

  insertRowsAfter(afterPosition: unknown, howMany: unknown): this {
    return this.#insert("rows", "insertRowsAfter", afterPosition, howMany, 1);
  }

  insertRows(rowIndex: unknown, numRows: unknown = 1): void {
    this.#insert("rows", "insertRows", rowIndex, numRows, 0);
  }

  insertColumnBefore(beforePosition: unknown): this {
    return this.#insert("columns", "insertColumnBefore", beforePosition, 1, 0);
  }

  insertColumnAfter(afterPosition: unknown): this {
    return this.#insert("columns", "insertColumnAfter", afterPosition, 1, 1);
  }

  insertColumnsBefore(beforePosition: unknown, howMany: unknown): this {
    return this.#insert("columns", "insertColumnsBefore", beforePosition, howMany, 0);
  }

  insertColumnsAfter(afterPosition: unknown, howMany: unknown): this {
    return this.#insert("columns", "insertColumnsAfter", afterPosition, howMany, 1);
  }

  insertColumns(columnIndex: unknown, numColumns: unknown = 1): void {
    this.#insert("columns", "insertColumns", columnIndex, numColumns, 0);
  }

  deleteRow(rowPosition: unknown): this {
    this.deleteRows(rowPosition, 1);
    return this;
  }

  deleteRows(rowPosition: unknown, howMany: unknown): void {
    const { from, count } = this.#span("deleteRows", rowPosition, howMany);
    deleteLines(this._book, this._id, "rows", "deleteRows", from, count);
  }

  deleteColumn(columnPosition: unknown): this {
    this.deleteColumns(columnPosition, 1);
    return this;
  }

  deleteColumns(columnPosition: unknown, howMany: unknown): void {
    const { from, count } = this.#span("deleteColumns", columnPosition, howMany);
    deleteLines(this._book, this._id, "columns", "deleteColumns", from, count);
  }

  /** The destination counts before the move. */
  moveRows(rowSpec: unknown, destinationIndex: unknown): void {
    this.#move("rows", "moveRows", rowSpec, destinationIndex);
  }

  moveColumns(columnSpec: unknown, destinationIndex: unknown): void {
    this.#move("columns", "moveColumns", columnSpec, destinationIndex);
  }

  hideRows(rowIndex: unknown, numRows: unknown = 1): void {
    this.#hide("rows", "hideRows", rowIndex, numRows, true);
  }

  showRows(rowIndex: unknown, numRows: unknown = 1): void {
    this.#hide("rows", "showRows", rowIndex, numRows, false);
  }

  hideColumns(columnIndex: unknown, numColumns: unknown = 1): void {
    this.#hide("columns", "hideColumns", columnIndex, numColumns, true);
  }

  showColumns(columnIndex: unknown, numColumns: unknown = 1): void {
    this.#hide("columns", "showColumns", columnIndex, numColumns, false);
  }

  hideRow(row: unknown): void {
    this.#hideRange("rows", "hideRow", row, true);
  }

  unhideRow(row: unknown): void {
    this.#hideRange("rows", "unhideRow", row, false);
  }

  hideColumn(column: unknown): void {
    this.#hideRange("columns", "hideColumn", column, true);
  }

  unhideColumn(column: unknown): void {
    this.#hideRange("columns", "unhideColumn", column, false);
  }

  isRowHiddenByUser(rowPosition: unknown): boolean {
    const { from } = this.#span("isRowHiddenByUser", rowPosition, 1);
    return this._book.readingSheet(this._id).rowHidden(this._id, from);
  }

  isRowHiddenByFilter(rowPosition: unknown): boolean {
    const { from } = this.#span("isRowHiddenByFilter", rowPosition, 1);
    this._book.readingSheet(this._id);
    return hiddenByFilter(this._book, this._id, from);
  }

  isColumnHiddenByUser(columnPosition: unknown): boolean {
    const { from } = this.#span("isColumnHiddenByUser", columnPosition, 1);
    return this._book.readingSheet(this._id).columnHidden(this._id, from);
  }

  getRowHeight(rowPosition: unknown): number {
    const { from } = this.#span("getRowHeight", rowPosition, 1);
    return this._book.readingSheet(this._id).rowHeight(this._id, from);
  }

  setRowHeight(rowPosition: unknown, height: unknown): this {
    return this.#setHeights("setRowHeight", rowPosition, 1, height);
  }

  setRowHeights(startRow: unknown, numRows: unknown, height: unknown): this {
    return this.#setHeights("setRowHeights", startRow, numRows, height);
  }

  /** Here every height that is set is kept as set, so forcing changes nothing. */
  setRowHeightsForced(startRow: unknown, numRows: unknown, height: unknown): this {
    return this.setRowHeights(startRow, numRows, height);
  }

  getColumnWidth(columnPosition: unknown): number {
    const { from } = this.#span("getColumnWidth", columnPosition, 1);
    return this._book.readingSheet(this._id).columnWidth(this._id, from);
  }

  setColumnWidth(columnPosition: unknown, width: unknown): this {
    return this.#setWidths("setColumnWidth", columnPosition, 1, width);
  }

  setColumnWidths(startColumn: unknown, numColumns: unknown, width: unknown): this {
    return this.#setWidths("setColumnWidths", startColumn, numColumns, width);
  }

  #setHeights(method: string, first: unknown, howMany: unknown, height: unknown): this {
    const { from, count } = this.#span(method, first, howMany);
    const pixels = this.#pixels(method, height);
    this._book.restructure(method, this._id).setRowHeights(this._id, from, count, pixels);
    return this;
  }

  #setWidths(method: string, first: unknown, howMany: unknown, width: unknown): this {
    const { from, count } = this.#span(method, first, howMany);
    const pixels = this.#pixels(method, width);
    this._book.restructure(method, this._id).setColumnWidths(this._id, from, count, pixels);
    return this;
  }

  #insert(axis: Axis, method: string, position: unknown, howMany: unknown, after: 0 | 1): this {
    const { from, count } = this.#span(method, position, howMany);
    insertLines(this._book, this._id, axis, method, {
      at: from + after,
      count,
      like: after === 1 ? from : from + count,
    });
    return this;
  }

  #move(axis: Axis, method: string, spec: unknown, destination: unknown): void {
    const to = whole(`Sheet.${method}`, destination) - 1;
    if (!isRange(spec) || spec._area.sheet !== this._id)
      throw wrongArguments(`Sheet.${method}`, [spec, destination]);
    moveLines(this._book, this._id, axis, method, spec._area, to);
  }

  #hide(axis: Axis, method: string, index: unknown, howMany: unknown, hidden: boolean): void {
    const { from, count } = this.#span(method, index, howMany);
    hideLines(this._book, this._id, axis, method, { from, count, hidden });
  }

  #hideRange(axis: Axis, method: string, range: unknown, hidden: boolean): void {
    if (!isRange(range)) throw wrongArguments(`Sheet.${method}`, [range]);
    const { row, rows, column, columns } = range._area;
    const span = axis === "rows" ? { from: row, count: rows } : { from: column, count: columns };
    hideLines(this._book, this._id, axis, method, { ...span, hidden });
  }

  #span(
    method: string,
    position: unknown,
    howMany: unknown,
  ): { readonly from: number; readonly count: number } {
    const call = `Sheet.${method}`;
    return { from: whole(call, position) - 1, count: whole(call, howMany) };
  }

  #pixels(method: string, size: unknown): number {
    const pixels = whole(`Sheet.${method}`, size);
    if (pixels < 1) throw wrongArguments(`Sheet.${method}`, [size]);
    return pixels;
  }
}
