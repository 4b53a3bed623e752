/** Rows, columns and sheets that a person adds, removes, moves and sizes. */
import type { Area, LineState, SheetId, Workbook } from "../workbook/contract.ts";
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
import { deleting, inserting, moving } from "./history/lineSteps.ts";
import { reshape } from "./history/shapeStep.ts";
import { valueStep } from "./history/valueStep.ts";

export interface Lines {
  readonly sheet: SheetId;
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
}

export const NO_SUCH_LINES = "Những hàng hoặc cột này không còn trong tab. Hãy chọn lại rồi làm tiếp.";

const sizeOf = (workbook: Workbook, { sheet, axis }: Lines): number => workbook.sheet(sheet)[axis];

/** The cells of the lines, there or to come, from edge to edge. */
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
  const refused = refuseSheet(desk, lines.sheet);
  if (refused || !desk.history) return refused ?? insertNow(desk, lines);
  return reshape(desk, inserting(lines, cellsOf(desk, lines), insertNow, deleteNow));
}

function insertNow(desk: Desk, lines: Lines): Attempt {
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
  const refused = refuseLines(desk, lines);
  if (refused || !desk.history) return refused ?? deleteNow(desk, lines);
  const acts = { insert: insertNow, remove: deleteNow };
  return reshape(desk, deleting(desk, lines, cellsOf(desk, lines), acts));
}

function deleteNow(desk: Desk, lines: Lines): Attempt {
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
  const inPlace = to >= lines.at && to <= lines.at + lines.count;
  if (inPlace || !desk.history) return moveNow(desk, lines, to);
  return reshape(desk, moving(lines, to, moveNow));
}

function moveNow(desk: Desk, lines: Lines, to: number): Attempt {
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
  const { sheet, axis, at, count } = lines;
  return givingEach(desk, lines, "size", () => {
    if (axis === "rows") workbook.setRowHeights(sheet, at, count, size);
    else workbook.setColumnWidths(sheet, at, count, size);
  });
}

export function hideLines(desk: Desk, lines: Lines, hidden: boolean): Attempt {
  const { workbook } = desk.file;
  const { sheet, axis, at, count } = lines;
  return givingEach(desk, lines, "hidden", () => {
    if (axis === "rows") workbook.setRowsHidden(sheet, at, count, hidden);
    else workbook.setColumnsHidden(sheet, at, count, hidden);
  });
}

/** Gives each of the lines the same, and remembers what each had. */
function givingEach(desk: Desk, lines: Lines, what: keyof LineState, give: () => void): Attempt {
  const { workbook } = desk.file;
  const { sheet, axis, at, count } = lines;
  const refused = refuseLines(desk, lines);
  if (refused) return refused;
  const states = (): readonly LineState[] => workbook.lineStates(sheet, axis, at, count);
  const read = () => states().map((state) => state[what]);
  const before = desk.history ? read() : [];
  give();
  const shapes = desk.history?.shapes;
  const shape = shapes?.of(sheet);
  const write = (again: Desk, values: ReturnType<typeof read>): Attempt => {
    const refusedNow = refuseLines(again, lines);
    if (refusedNow) return refusedNow;
    const wanted = states().map((state, index) => ({ ...state, [what]: values[index] }));
    workbook.setLineStates(sheet, axis, at, wanted);
    return changed(again, "OTHER");
  };
  desk.history?.remember(valueStep({ there: () => shapes?.of(sheet) === shape, read, write, before }));
  return changed(desk, "OTHER");
}
