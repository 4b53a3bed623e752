import type { Area, CellWrite } from "../../../workbook/contract.ts";
import { displaceFormula } from "../../../workbook/shiftFormula.ts";
import { Refused } from "../apiFailure.ts";
import { CELL_DATA, CELL_FIELDS, type CellData } from "../cellData.ts";
import { type Acting, NOTHING_TO_TELL, requestKind } from "../context.ts";
import { areaOf, GRID_RANGE, sheetOf } from "../gridRange.ts";
import type { Read, Schema } from "../payload.ts";
import { putCells } from "../putCells.ts";
import { updateMask } from "../updateMask.ts";
import { appendLines } from "../wholeLines.ts";

const ROWS = ["list", { values: ["list", CELL_DATA] }] as const satisfies Schema;
const GRID_COORDINATE = {
  sheetId: "whole",
  rowIndex: "whole",
  columnIndex: "whole",
} as const satisfies Schema;

type Rows = Read<typeof ROWS>;
type CellGrid = (CellData | undefined)[][];

/** `range` clears the masked fields of cells that are not given; `start` leaves them alone and takes ragged rows. */
export const updateCells = requestKind(
  { rows: ROWS, fields: "text", range: GRID_RANGE, start: GRID_COORDINATE },
  (acting, { rows = [], fields, range, start }) => {
    const mask = updateMask(fields, CELL_FIELDS);
    if (range !== undefined && start !== undefined) {
      throw new Refused("Invalid value (oneof), oneof field 'area' is already set. Cannot set 'range'");
    }
    if (range === undefined && start === undefined) throw new Refused("Must specify one of: range, start.");
    const placed = range === undefined ? fromStart(acting, rows, start) : inRange(acting, rows, range);
    if (placed) putCells(acting, placed.area, placed.cells, mask);
    return NOTHING_TO_TELL;
  },
);

interface Placed {
  readonly area: Area;
  readonly cells: CellGrid;
}

function inRange({ file }: Acting, rows: Rows, range: Read<typeof GRID_RANGE>): Placed | null {
  const area = areaOf(file, range);
  if (!area) return null;
  mustFit(rows, area);
  const cells = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => rows[row]?.values?.[column] ?? {}),
  );
  return { area, cells };
}

function mustFit(rows: Rows, { row, column, rows: height, columns }: Area): void {
  if (rows.length > height) {
    throw new Refused(
      `Attempting to write row: ${row + height}, beyond the last requested row of: ${row + height - 1}`,
    );
  }
  if (rows.every(({ values = [] }) => values.length <= columns)) return;
  const past = column + columns;
  throw new Refused(`Attempting to write column: ${past}, beyond the last requested column of: ${past - 1}`);
}

function fromStart({ file }: Acting, rows: Rows, start: Read<typeof GRID_COORDINATE> = {}): Placed | null {
  const { sheetId = 0, rowIndex = 0, columnIndex = 0 } = start;
  const rest = areaOf(file, { sheetId, startRowIndex: rowIndex, startColumnIndex: columnIndex });
  if (!rest) return null;
  mustFit(rows, rest);
  const columns = Math.max(0, ...rows.map(({ values = [] }) => values.length));
  if (columns === 0) return null;
  const cells = rows.map(({ values = [] }) => Array.from({ length: columns }, (_, column) => values[column]));
  return { area: { ...rest, rows: rows.length, columns }, cells };
}

/** The same in every cell of a range; a formula moves along as when copied. */
export const repeatCell = requestKind(
  { range: GRID_RANGE, cell: CELL_DATA, fields: "text" },
  (acting, { range = {}, cell = {}, fields }) => {
    const mask = updateMask(fields, CELL_FIELDS);
    const area = areaOf(acting.file, range);
    if (!area) return NOTHING_TO_TELL;
    const line = Array.from({ length: area.columns }, () => cell);
    const cells = Array.from({ length: area.rows }, () => line);
    putCells(acting, area, cells, mask, displaced);
    return NOTHING_TO_TELL;
  },
);

function displaced(write: CellWrite, row: number, column: number): CellWrite {
  return write.kind === "formula"
    ? { ...write, formula: displaceFormula(write.formula, row, column) }
    : write;
}

/** Below the last row with a value, growing the grid as far as it takes. */
export const appendCells = requestKind(
  { sheetId: "whole", rows: ROWS, fields: "text" },
  (acting, { sheetId, rows = [], fields }) => {
    const { file, workbook } = acting;
    const mask = updateMask(fields, CELL_FIELDS);
    const sheet = sheetOf(file, sheetId);
    const first = workbook.lastRow(sheet) + 1;
    const state = workbook.sheet(sheet);
    const wide = Math.max(0, ...rows.map(({ values = [] }) => values.length));
    if (wide === 0) return NOTHING_TO_TELL;
    if (first + rows.length > state.rows)
      appendLines(acting, sheet, "rows", first + rows.length - state.rows);
    if (wide > state.columns) appendLines(acting, sheet, "columns", wide - state.columns);
    const placed = fromStart(acting, rows, { ...(sheetId !== undefined && { sheetId }), rowIndex: first });
    if (placed) putCells(acting, placed.area, placed.cells, mask);
    return NOTHING_TO_TELL;
  },
);
