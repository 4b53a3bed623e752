import type { Area, SheetId } from "../../workbook/contract.ts";
import type { Axis } from "../spreadsheet/axis.ts";
import { mustHaveRoom } from "../spreadsheet/limits.ts";
import { Refused } from "./apiFailure.ts";
import { type Acting, mustEdit } from "./context.ts";

/** Whole rows or columns of a sheet. */
export interface Lines {
  readonly sheet: SheetId;
  readonly axis: Axis;
  readonly from: number;
  readonly count: number;
}

export function areaOfLines({ workbook }: Acting, { sheet, axis, from, count }: Lines): Area {
  const { rows, columns } = workbook.sheet(sheet);
  return axis === "rows"
    ? { sheet, row: from, column: 0, rows: count, columns }
    : { sheet, row: 0, column: from, rows, columns: count };
}

/** Blank lines before line `at`; those at the end look like the last one, as the workbook dresses them. */
export function addLines({ workbook }: Acting, { sheet, axis, from, count }: Lines): void {
  if (count < 1) throw new Refused("The number of lines must be at least 1.");
  const { rows, columns } = workbook.sheet(sheet);
  mustHaveRoom(workbook, count * (axis === "rows" ? columns : rows));
  if (axis === "rows") workbook.insertRows(sheet, from, count);
  else workbook.insertColumns(sheet, from, count);
}

export function appendLines(acting: Acting, sheet: SheetId, axis: Axis, count: number): void {
  addLines(acting, { sheet, axis, from: acting.workbook.sheet(sheet)[axis], count });
}

/** Cells that go must be the caller's; a line that is not frozen must stay. */
export function removeLines(acting: Acting, lines: Lines): void {
  const { workbook } = acting;
  const { sheet, axis, from, count } = lines;
  const state = workbook.sheet(sheet);
  const frozen = axis === "rows" ? state.frozenRows : state.frozenColumns;
  if (count === state[axis]) throw new Refused(`You can't delete all the ${axis} on the sheet.`);
  if (from <= frozen && from + count === state[axis]) {
    throw new Refused(`Sorry, it is not possible to delete all non-frozen ${axis}.`);
  }
  mustEdit(acting, areaOfLines(acting, lines));
  if (axis === "rows") workbook.deleteRows(sheet, from, count);
  else workbook.deleteColumns(sheet, from, count);
}

export function hideLines({ workbook }: Acting, { sheet, axis, from, count }: Lines, hidden: boolean): void {
  if (axis === "rows") workbook.setRowsHidden(sheet, from, count, hidden);
  else workbook.setColumnsHidden(sheet, from, count, hidden);
}
