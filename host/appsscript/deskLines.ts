/** Rows, columns and sheets that a person adds, removes, moves and sizes. */
import type { Area, SheetId, Workbook } from "../workbook/contract.ts";
import {
  type Attempt,
  changed,
  type Desk,
  refuse,
  refuseEdit,
  refuseMany,
  refuseMore,
  refuseSheet,
  refuseStructure,
} from "./desk.ts";

export interface Lines {
  readonly sheet: SheetId;
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
}

export const NO_SUCH_LINES = "Những hàng hoặc cột này không còn trong tab. Hãy chọn lại rồi làm tiếp.";

const sizeOf = (workbook: Workbook, { sheet, axis }: Lines): number => workbook.sheet(sheet)[axis];

/** The cells of the lines, from edge to edge. */
function cellsOf({ file }: Desk, { sheet, axis, at, count }: Lines): Area {
  const { rows, columns } = file.workbook.sheet(sheet);
  return axis === "rows"
    ? { sheet, row: at, column: 0, rows: count, columns }
    : { sheet, row: 0, column: at, rows, columns: count };
}

export function refuseLines(desk: Desk, lines: Lines): Attempt | null {
  const missing = refuseSheet(desk, lines.sheet);
  if (missing) return missing;
  const fits = lines.count > 0 && lines.at + lines.count <= sizeOf(desk.file.workbook, lines);
  return fits ? refuseStructure(desk, lines.sheet) : refuse(NO_SUCH_LINES);
}

export function insertLines(desk: Desk, lines: Lines): Attempt {
  const { workbook } = desk.file;
  const { sheet, axis, at, count } = lines;
  const refused = refuseSheet(desk, sheet) ?? refuseStructure(desk, sheet);
  if (refused) return refused;
  const { rows, columns } = workbook.sheet(sheet);
  if (at > sizeOf(workbook, lines) || count < 1) return refuse(NO_SUCH_LINES);
  const cells = count * (axis === "rows" ? columns : rows);
  const full = refuseMany(cells) ?? refuseMore(desk, cells);
  if (full) return full;
  if (axis === "rows") workbook.insertRows(sheet, at, count);
  else workbook.insertColumns(sheet, at, count);
  return changed(desk, axis === "rows" ? "INSERT_ROW" : "INSERT_COLUMN");
}

/** Refused, too, where the lines hold a cell that the person may not edit. */
export function deleteLines(desk: Desk, lines: Lines): Attempt {
  const { workbook } = desk.file;
  const refused = refuseLines(desk, lines) ?? refuseEdit(desk, cellsOf(desk, lines));
  if (refused) return refused;
  const { sheet, axis, at, count } = lines;
  if (count === sizeOf(workbook, lines)) return refuse("Không thể xóa hết hàng hoặc cột của một tab.");
  if (axis === "rows") workbook.deleteRows(sheet, at, count);
  else workbook.deleteColumns(sheet, at, count);
  return changed(desk, axis === "rows" ? "REMOVE_ROW" : "REMOVE_COLUMN");
}

/** `to`: in front of which line, counted before the move. */
export function moveLines(desk: Desk, lines: Lines, to: number): Attempt {
  const { workbook } = desk.file;
  const refused = refuseLines(desk, lines) ?? refuseEdit(desk, cellsOf(desk, lines));
  if (refused) return refused;
  const { sheet, axis, at, count } = lines;
  if (to > sizeOf(workbook, lines)) return refuse(NO_SUCH_LINES);
  if (axis === "rows") workbook.moveRows(sheet, at, count, to);
  else workbook.moveColumns(sheet, at, count, to);
  return changed(desk, "OTHER");
}

/** `size` in pixels. */
export function sizeLines(desk: Desk, lines: Lines, size: number): Attempt {
  const { workbook } = desk.file;
  const refused = refuseLines(desk, lines);
  if (refused) return refused;
  if (lines.axis === "rows") workbook.setRowHeights(lines.sheet, lines.at, lines.count, size);
  else workbook.setColumnWidths(lines.sheet, lines.at, lines.count, size);
  return changed(desk, "OTHER");
}

export function hideLines(desk: Desk, lines: Lines, hidden: boolean): Attempt {
  const { workbook } = desk.file;
  const refused = refuseLines(desk, lines);
  if (refused) return refused;
  if (lines.axis === "rows") workbook.setRowsHidden(lines.sheet, lines.at, lines.count, hidden);
  else workbook.setColumnsHidden(lines.sheet, lines.at, lines.count, hidden);
  return changed(desk, "OTHER");
}
