import { whole, wrongArguments } from "../arguments.ts";
import type { Axis } from "../axis.ts";
import { isRange, type SheetHandle } from "../handles.ts";
import { deleteLines, insertLines, moveLines } from "../lines.ts";
import type { Methods } from "../methodGroups.ts";
import { spanOf } from "./span.ts";

/** Rows and columns of a sheet come, go and move. Positions count from 1. */
export const sheetLines = {
  insertRowBefore(beforePosition: unknown): SheetHandle {
    return insertAt(this, "rows", "insertRowBefore", beforePosition, 1, 0);
  },

  insertRowAfter(afterPosition: unknown): SheetHandle {
    return insertAt(this, "rows", "insertRowAfter", afterPosition, 1, 1);
  },

  insertRowsBefore(beforePosition: unknown, howMany: unknown): SheetHandle {
    return insertAt(this, "rows", "insertRowsBefore", beforePosition, howMany, 0);
  },

  insertRowsAfter(afterPosition: unknown, howMany: unknown): SheetHandle {
    return insertAt(this, "rows", "insertRowsAfter", afterPosition, howMany, 1);
  },

  insertRows(rowIndex: unknown, numRows: unknown = 1): void {
    insertAt(this, "rows", "insertRows", rowIndex, numRows, 0);
  },

  insertColumnBefore(beforePosition: unknown): SheetHandle {
    return insertAt(this, "columns", "insertColumnBefore", beforePosition, 1, 0);
  },

  insertColumnAfter(afterPosition: unknown): SheetHandle {
    return insertAt(this, "columns", "insertColumnAfter", afterPosition, 1, 1);
  },

  insertColumnsBefore(beforePosition: unknown, howMany: unknown): SheetHandle {
    return insertAt(this, "columns", "insertColumnsBefore", beforePosition, howMany, 0);
  },

  insertColumnsAfter(afterPosition: unknown, howMany: unknown): SheetHandle {
    return insertAt(this, "columns", "insertColumnsAfter", afterPosition, howMany, 1);
  },

  insertColumns(columnIndex: unknown, numColumns: unknown = 1): void {
    insertAt(this, "columns", "insertColumns", columnIndex, numColumns, 0);
  },

  deleteRow(rowPosition: unknown): SheetHandle {
    removeAt(this, "rows", "deleteRows", rowPosition, 1);
    return this;
  },

  deleteRows(rowPosition: unknown, howMany: unknown): void {
    removeAt(this, "rows", "deleteRows", rowPosition, howMany);
  },

  deleteColumn(columnPosition: unknown): SheetHandle {
    removeAt(this, "columns", "deleteColumns", columnPosition, 1);
    return this;
  },

  deleteColumns(columnPosition: unknown, howMany: unknown): void {
    removeAt(this, "columns", "deleteColumns", columnPosition, howMany);
  },

  /** The destination counts before the move. */
  moveRows(rowSpec: unknown, destinationIndex: unknown): void {
    moveTo(this, "rows", "moveRows", rowSpec, destinationIndex);
  },

  moveColumns(columnSpec: unknown, destinationIndex: unknown): void {
    moveTo(this, "columns", "moveColumns", columnSpec, destinationIndex);
  },
} satisfies Methods<SheetHandle>;

function insertAt(
  sheet: SheetHandle,
  axis: Axis,
  method: string,
  position: unknown,
  howMany: unknown,
  after: 0 | 1,
): SheetHandle {
  const { from, count } = spanOf(method, position, howMany);
  insertLines(sheet._book, sheet._id, axis, method, {
    at: from + after,
    count,
    like: after === 1 ? from : from + count,
  });
  return sheet;
}

function removeAt(
  { _book, _id }: SheetHandle,
  axis: Axis,
  method: string,
  position: unknown,
  howMany: unknown,
): void {
  const { from, count } = spanOf(method, position, howMany);
  deleteLines(_book, _id, axis, method, from, count);
}

function moveTo(
  { _book, _id }: SheetHandle,
  axis: Axis,
  method: string,
  spec: unknown,
  destination: unknown,
): void {
  const to = whole(`Sheet.${method}`, destination) - 1;
  if (!isRange(spec) || spec._area.sheet !== _id)
    throw wrongArguments(`Sheet.${method}`, [spec, destination]);
  moveLines(_book, _id, axis, method, spec._area, to);
}
