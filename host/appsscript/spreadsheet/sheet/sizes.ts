import { whole, wrongArguments } from "../arguments.ts";
import type { SheetHandle } from "../handles.ts";
import { mustBeInside } from "../lines.ts";
import type { Methods } from "../methodGroups.ts";
import { spanOf } from "./span.ts";

/** Heights of rows and widths of columns, in pixels. Positions count from 1. */
export const sheetSizes = {
  getRowHeight(rowPosition: unknown): number {
    const { from } = spanOf("getRowHeight", rowPosition, 1);
    mustBeInside(this._book, this._id, "rows", from, 1);
    return this._book.readingSheet(this._id).rowHeight(this._id, from);
  },

  setRowHeight(rowPosition: unknown, height: unknown): SheetHandle {
    return setHeights(this, "setRowHeight", rowPosition, 1, height);
  },

  setRowHeights(startRow: unknown, numRows: unknown, height: unknown): SheetHandle {
    return setHeights(this, "setRowHeights", startRow, numRows, height);
  },

  /** Here every height that is set is kept as set, so forcing changes nothing. */
  setRowHeightsForced(startRow: unknown, numRows: unknown, height: unknown): SheetHandle {
    return setHeights(this, "setRowHeights", startRow, numRows, height);
  },

  getColumnWidth(columnPosition: unknown): number {
    const { from } = spanOf("getColumnWidth", columnPosition, 1);
    mustBeInside(this._book, this._id, "columns", from, 1);
    return this._book.readingSheet(this._id).columnWidth(this._id, from);
  },

  setColumnWidth(columnPosition: unknown, width: unknown): SheetHandle {
    return setWidths(this, "setColumnWidth", columnPosition, 1, width);
  },

  setColumnWidths(startColumn: unknown, numColumns: unknown, width: unknown): SheetHandle {
    return setWidths(this, "setColumnWidths", startColumn, numColumns, width);
  },
} satisfies Methods<SheetHandle>;

function setHeights(
  sheet: SheetHandle,
  method: string,
  first: unknown,
  howMany: unknown,
  height: unknown,
): SheetHandle {
  const { from, count } = spanOf(method, first, howMany);
  const pixels = pixelsOf(method, height);
  mustBeInside(sheet._book, sheet._id, "rows", from, count);
  sheet._book.restructure(method, sheet._id).setRowHeights(sheet._id, from, count, pixels);
  return sheet;
}

function setWidths(
  sheet: SheetHandle,
  method: string,
  first: unknown,
  howMany: unknown,
  width: unknown,
): SheetHandle {
  const { from, count } = spanOf(method, first, howMany);
  const pixels = pixelsOf(method, width);
  mustBeInside(sheet._book, sheet._id, "columns", from, count);
  sheet._book.restructure(method, sheet._id).setColumnWidths(sheet._id, from, count, pixels);
  return sheet;
}

function pixelsOf(method: string, size: unknown): number {
  const pixels = whole(`Sheet.${method}`, size);
  if (pixels < 1) throw wrongArguments(`Sheet.${method}`, [size]);
  return pixels;
}
