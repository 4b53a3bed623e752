import { whole } from "../arguments.ts";
import { mustBeRange } from "../coordinates.ts";
import type { SheetHandle } from "../handles.ts";
import type { Methods } from "../methodGroups.ts";

/** Of a row with one line of the usual font, and of each further line, in pixels. */
const ROW_HEIGHT = 21;
const LINE_HEIGHT = 17;

/** Rows and columns as large as what they show needs. */
export const sheetFitting = {
  autoResizeColumn(columnPosition: unknown): SheetHandle {
    return fitColumns(this, columnPosition, 1);
  },

  autoResizeColumns(startColumn: unknown, numColumns: unknown): SheetHandle {
    return fitColumns(this, startColumn, numColumns);
  },

  /** As high as the line breaks of the shown texts need; what wrapping would add is not known without a screen. */
  autoResizeRows(startRow: unknown, numRows: unknown): SheetHandle {
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
  },
} satisfies Methods<SheetHandle>;

/** As wide as the longest shown text needs: about seven pixels a character and room at both sides. */
function fitColumns(sheet: SheetHandle, startColumn: unknown, numColumns: unknown): SheetHandle {
  const { _book: book, _id: id } = sheet;
  const call = "Sheet.autoResizeColumns";
  const first = whole(call, startColumn) - 1;
  const count = whole(call, numColumns);
  const area = { ...book.wholeSheet(id), column: first, columns: count };
  mustBeRange(area);
  book.mustFit(area);
  const workbook = book.restructure("autoResizeColumns", id);
  const rows = Math.max(1, workbook.lastRow(id) + 1);
  const shown = workbook.display({ ...area, rows });
  for (let at = 0; at < count; at++) {
    const longest = Math.max(0, ...shown.map((line) => line[at]?.length ?? 0));
    if (longest > 0) workbook.setColumnWidths(id, first + at, 1, longest * 7 + 16);
  }
  return sheet;
}
