import type { SheetId } from "../../../workbook/contract.ts";
import { wrongArguments } from "../arguments.ts";
import type { Book, SheetHandle } from "../handles.ts";
import { mustHaveRoom } from "../limits.ts";
import type { Methods } from "../methodGroups.ts";
import { enterValues } from "../range/enterCells.ts";

/** Writing below what is there. */
export const sheetAppending = {
  /** Below the last row with content; the sheet grows if it must. */
  appendRow(rowContents: unknown): SheetHandle {
    if (!Array.isArray(rowContents) || rowContents.length === 0) {
      throw wrongArguments("Sheet.appendRow", [rowContents]);
    }
    const values: readonly unknown[] = rowContents;
    this._book.mayWrite("appendRow");
    const row = this._book.readingSheet(this._id).lastRow(this._id) + 1;
    growTo(this._book, this._id, row + 1, values.length);
    const range = this._book.range({ sheet: this._id, row, column: 0, rows: 1, columns: values.length });
    enterValues(range, "appendRow", (_, column) => values[column]);
    return this;
  },
} satisfies Methods<SheetHandle>;

function growTo(book: Book, sheet: SheetId, rows: number, columns: number): void {
  const state = book.workbook.sheet(sheet);
  if (rows <= state.rows && columns <= state.columns) return;
  const workbook = book.restructure("appendRow", sheet);
  mustHaveRoom(
    workbook,
    Math.max(rows, state.rows) * Math.max(columns, state.columns) - state.rows * state.columns,
  );
  if (rows > state.rows) workbook.insertRows(sheet, state.rows, rows - state.rows);
  if (columns > state.columns) workbook.insertColumns(sheet, state.columns, columns - state.columns);
}
