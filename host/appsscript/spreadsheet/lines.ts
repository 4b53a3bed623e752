import type { Area, SheetId, Workbook } from "../../workbook/contract.ts";
import { STYLE_KEYS } from "../../workbook/styleKeys.ts";
import type { Axis } from "./axis.ts";
import type { Book } from "./handles.ts";
import { mustHaveRoom } from "./limits.ts";

/** A stretch of entire rows or columns as an area of the sheet. */
function stretch(book: Book, sheet: SheetId, axis: Axis, from: number, count: number): Area {
  const whole = book.wholeSheet(sheet);
  return axis === "rows" ? { ...whole, row: from, rows: count } : { ...whole, column: from, columns: count };
}

export function mustBeInside(book: Book, sheet: SheetId, axis: Axis, from: number, count: number): void {
  const size = book.workbook.sheet(sheet)[axis];
  if (from >= 0 && count >= 1 && from + count <= size) return;
  throw new Error(`Those ${axis} are out of bounds.`);
}

/**
 * New rows or columns look like their neighbour, `like` (where it is afterwards): formats and validation, no contents. With
 * insert…Before that is the one that was pushed away, with insert…After the one before [community reports].
 */
export function insertLines(
  book: Book,
  sheet: SheetId,
  axis: Axis,
  method: string,
  { at, count, like }: { readonly at: number; readonly count: number; readonly like: number },
): void {
  const workbook = book.restructure(method, sheet);
  if (count < 1) throw new Error(`The number of ${axis} to insert must be at least 1.`);
  if (at < 0 || at > workbook.sheet(sheet)[axis]) throw new Error(`Those ${axis} are out of bounds.`);
  const { rows, columns } = workbook.sheet(sheet);
  mustHaveRoom(workbook, count * (axis === "rows" ? columns : rows));
  if (axis === "rows") workbook.insertRows(sheet, at, count);
  else workbook.insertColumns(sheet, at, count);
  dressLike(workbook, {
    model: stretch(book, sheet, axis, like, 1),
    dressed: stretch(book, sheet, axis, at, 1),
    fresh: stretch(book, sheet, axis, at, count),
  });
}

/**
 * The workbook has dressed the fresh lines as the line before them; where the model looks otherwise they are dressed again.
 * Rules that grew over the fresh lines by themselves are not set again: a rule's formulas count from its first cell.
 */
function dressLike(
  workbook: Workbook,
  { model, dressed, fresh }: { readonly model: Area; readonly dressed: Area; readonly fresh: Area },
): void {
  const look = (line: Area) => JSON.stringify(STYLE_KEYS.map((key) => workbook.style(line, key).flat()));
  if (look(model) !== look(dressed)) workbook.copy(model, fresh, ["formats"]);
  const wanted = JSON.stringify(workbook.validations(model).flat());
  const present = workbook.validations(fresh);
  const lines = model.rows === 1 ? present : transposed(present);
  if (lines.some((line) => JSON.stringify(line) !== wanted)) workbook.copy(model, fresh, ["validations"]);
}

function transposed<T>(grid: readonly (readonly T[])[]): T[][] {
  const [first = []] = grid;
  return first.map((_, column) => grid.flatMap((line) => line.slice(column, column + 1)));
}

export function deleteLines(
  book: Book,
  sheet: SheetId,
  axis: Axis,
  method: string,
  from: number,
  count: number,
): void {
  const workbook = book.restructure(method, sheet);
  mustBeInside(book, sheet, axis, from, count);
  const state = workbook.sheet(sheet);
  const frozen = axis === "rows" ? state.frozenRows : state.frozenColumns;
  if (count === state[axis]) throw new Error(`You can't delete all the ${axis} on the sheet.`);
  if (from <= frozen && from + count === state[axis]) {
    throw new Error(`Sorry, it is not possible to delete all non-frozen ${axis}.`);
  }
  book.mustEdit(stretch(book, sheet, axis, from, count));
  if (axis === "rows") workbook.deleteRows(sheet, from, count);
  else workbook.deleteColumns(sheet, from, count);
}

/** `to` counts before the move: the moved lines end up before the line that is there now. */
export function moveLines(
  book: Book,
  sheet: SheetId,
  axis: Axis,
  method: string,
  area: Area,
  to: number,
): void {
  const workbook = book.restructure(method, sheet);
  const [from, count] = axis === "rows" ? [area.row, area.rows] : [area.column, area.columns];
  mustBeInside(book, sheet, axis, from, count);
  if (to < 0 || to > workbook.sheet(sheet)[axis]) throw new Error(`Those ${axis} are out of bounds.`);
  if (to >= from && to <= from + count) return;
  book.mustEdit(stretch(book, sheet, axis, from, count));
  if (axis === "rows") workbook.moveRows(sheet, from, count, to);
  else workbook.moveColumns(sheet, from, count, to);
}

/** Google's page keeps at least one line in sight. */
function mustLeaveOne(book: Book, sheet: SheetId, axis: Axis, from: number, count: number): void {
  const { workbook } = book;
  const isHidden = (line: number) =>
    axis === "rows" ? workbook.rowHidden(sheet, line) : workbook.columnHidden(sheet, line);
  for (let line = 0; line < workbook.sheet(sheet)[axis]; line += 1) {
    if ((line < from || line >= from + count) && !isHidden(line)) return;
  }
  throw new Error(`You can't hide all the ${axis} on the sheet.`);
}

export function hideLines(
  book: Book,
  sheet: SheetId,
  axis: Axis,
  method: string,
  { from, count, hidden }: { readonly from: number; readonly count: number; readonly hidden: boolean },
): void {
  const workbook = book.restructure(method, sheet);
  mustBeInside(book, sheet, axis, from, count);
  if (hidden) mustLeaveOne(book, sheet, axis, from, count);
  if (axis === "rows") workbook.setRowsHidden(sheet, from, count, hidden);
  else workbook.setColumnsHidden(sheet, from, count, hidden);
}
