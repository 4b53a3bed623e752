import { isText, listOf, text, whole, wrongArguments } from "./arguments.ts";
import { EntryReader } from "./entry.ts";
import { mustHaveRoom } from "./limits.ts";
import type { RangeService } from "./range.ts";
import { mustBeRange, SheetHandle } from "./rangeHandle.ts";
import { RangeList } from "./rangeList.ts";
import { resolveRange } from "./resolveRange.ts";

/** Of a row with one line of the usual font, and of each further line, in pixels. */
const ROW_HEIGHT = 21;
const LINE_HEIGHT = 17;

/** Ranges and contents of a sheet. Source: reference/spreadsheet/sheet. */
export class SheetRanges extends SheetHandle {
  /** (a1Notation), (row, column), (row, column, numRows), (row, column, numRows, numColumns); counted from 1. */
  getRange(...args: unknown[]): RangeService {
    const call = "Sheet.getRange";
    this._book.mustExist(this._id);
    if (args.length === 1 && isText(args[0])) return resolveRange(this._book, this._id, args[0]);
    if (args.length < 2 || args.length > 4 || !args.every((arg) => typeof arg === "number"))
      throw wrongArguments(call, args);
    const [row = 1, column = 1, rows = 1, columns = 1] = args.map((arg) => whole(call, arg));
    const area = { sheet: this._id, row: row - 1, column: column - 1, rows, columns };
    mustBeRange(area);
    this._book.mustFit(area);
    return this._book.range(area);
  }

  getRangeList(a1Notations: unknown): RangeList {
    const notations = listOf("Sheet.getRangeList", a1Notations, isText);
    return new RangeList(
      this._book,
      notations.map((notation) => this.getRange(notation)),
    );
  }

  getLastRow(): number {
    return this._book.readingSheet(this._id).lastRow(this._id) + 1;
  }

  getLastColumn(): number {
    return this._book.readingSheet(this._id).lastColumn(this._id) + 1;
  }

  getMaxRows(): number {
    return this._book.readingSheet(this._id).sheet(this._id).rows;
  }

  getMaxColumns(): number {
    return this._book.readingSheet(this._id).sheet(this._id).columns;
  }

  /** From A1 to the last cell with content; A1 alone on an empty sheet. */
  getDataRange(): RangeService {
    const rows = Math.max(1, this.getLastRow());
    const columns = Math.max(1, this.getLastColumn());
    return this._book.range({ sheet: this._id, row: 0, column: 0, rows, columns });
  }

  getSheetValues(
    startRow: unknown,
    startColumn: unknown,
    numRows: unknown,
    numColumns: unknown,
  ): unknown[][] {
    return this.getRange(startRow, startColumn, numRows, numColumns).getValues();
  }

  /** Below the last row with content; the sheet grows if it must. */
  appendRow(rowContents: unknown): this {
    if (!Array.isArray(rowContents) || rowContents.length === 0) {
      throw wrongArguments("Sheet.appendRow", [rowContents]);
    }
    const values: readonly unknown[] = rowContents;
    this._book.mayWrite("appendRow");
    const area = { sheet: this._id, row: this.getLastRow(), column: 0, rows: 1, columns: values.length };
    this.#growTo(area.row + 1, values.length);
    const reader = new EntryReader(this._book, area);
    this._book.range(area)._enter("appendRow", (row, column) => reader.read(values[column], row, column));
    return this;
  }

  /** As wide as the longest shown text needs: about seven pixels a character and room at both sides. */
  autoResizeColumns(startColumn: unknown, numColumns: unknown): this {
    const call = "Sheet.autoResizeColumns";
    const first = whole(call, startColumn) - 1;
    const count = whole(call, numColumns);
    const all = this._book.wholeSheet(this._id);
    const area = { ...all, column: first, columns: count };
    mustBeRange(area);
    this._book.mustFit(area);
    const workbook = this._book.restructure("autoResizeColumns", this._id);
    const rows = Math.max(1, workbook.lastRow(this._id) + 1);
    const shown = workbook.display({ ...area, rows });
    for (let at = 0; at < count; at++) {
      const longest = Math.max(0, ...shown.map((line) => line[at]?.length ?? 0));
      if (longest > 0) workbook.setColumnWidths(this._id, first + at, 1, longest * 7 + 16);
    }
    return this;
  }

  autoResizeColumn(columnPosition: unknown): this {
    return this.autoResizeColumns(columnPosition, 1);
  }

  /** As high as the line breaks of the shown texts need; what wrapping would add is not known without a screen. */
  autoResizeRows(startRow: unknown, numRows: unknown): this {
    const call = "Sheet.autoResizeRows";
    const first = whole(call, startRow) - 1;
    const count = whole(call, numRows);
    const area = { ...this._book.wholeSheet(this._id), row: first, rows: count };
    mustBeRange(area);
    this._book.mustFit(area);
    const workbook = this._book.restructure("autoResizeRows", this._id);
    const columns = Math.max(1, workbook.lastColumn(this._id) + 1);
    for (const [at, line] of workbook.display({ ...area, columns }).entries()) {
      const breaks = Math.max(0, ...line.map((shown) => shown.split("\n").length - 1));
      workbook.setRowHeights(this._id, first + at, 1, ROW_HEIGHT + breaks * LINE_HEIGHT);
    }
    return this;
  }

  _text(method: string, value: unknown): string {
    return text(`Sheet.${method}`, value);
  }

  #growTo(rows: number, columns: number): void {
    const state = this._book.workbook.sheet(this._id);
    if (rows <= state.rows && columns <= state.columns) return;
    const workbook = this._book.restructure("appendRow", this._id);
    mustHaveRoom(
      workbook,
      Math.max(rows, state.rows) * Math.max(columns, state.columns) - state.rows * state.columns,
    );
    if (rows > state.rows) workbook.insertRows(this._id, state.rows, rows - state.rows);
    if (columns > state.columns) workbook.insertColumns(this._id, state.columns, columns - state.columns);
  }
}
