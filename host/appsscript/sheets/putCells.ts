import type { Area, CellBorders, CellStyle, CellWrite } from "../../workbook/contract.ts";
import { NotImitated, Refused } from "./apiFailure.ts";
import { type CellData, storedValue } from "./cellData.ts";
import { type Acting, mustEdit } from "./context.ts";
import { below, type FieldMask } from "./fieldMask.ts";
import { storedBorders } from "./shapes/borders.ts";
import { stylePatch } from "./shapes/cellFormat.ts";
import { storedValidation } from "./shapes/validation.ts";
import { touches } from "./updateMask.ts";

type CellGrid = readonly (readonly (CellData | undefined)[])[];

/** Moves a formula to its place, counted from the area's first cell. */
type Placing = (write: CellWrite, row: number, column: number) => CellWrite;

/**
 * Writes the masked fields of cells; undefined leaves a cell alone. A cell's own new rule is there before its value is held against
 * it: whether Google holds values of the API against rules at all is not settled, so the stricter reading is taken (docs/probe.md).
 */
export function putCells(
  acting: Acting,
  area: Area,
  cells: CellGrid,
  mask: FieldMask,
  place: Placing = (write) => write,
): void {
  mustEdit(acting, area);
  const grid = <T>(of: (cell: CellData, row: number, column: number) => T) =>
    cells.map((line, row) =>
      line.map((cell, column) => (cell === undefined ? undefined : of(cell, row, column))),
    );
  if (mask !== true && touches(mask, "textFormatRuns")) throw new NotImitated("Sheets: textFormatRuns");
  if (touches(mask, "userEnteredFormat"))
    putFormats(acting, area, grid, below(mask, "userEnteredFormat") ?? true);
  if (touches(mask, "dataValidation")) putRules(acting, area, cells);
  if (touches(mask, "userEnteredValue")) {
    putValues(
      acting,
      area,
      grid((cell, row, column) => place(writeOf(cell, row, column), row, column)),
    );
  }
  if (touches(mask, "note") && !acting.bare) {
    acting.workbook.setNotes(area, notesAs(acting, area, cells));
  }
}

function writeOf({ userEnteredValue }: CellData, row: number, column: number): CellWrite {
  return storedValue(userEnteredValue, `rows[${row}].values[${column}].user_entered_value`);
}

function putValues({ file, workbook, bare }: Acting, area: Area, writes: (CellWrite | undefined)[][]): void {
  const refusal = file.refuseEntry(area, writes);
  if (refusal) throw new Refused(refusal.forScript);
  if (!bare) workbook.write(area, writes);
}

/** A repeated cell is one object in many places: its format is read once. */
function oncePerCell(read: (cell: CellData) => Partial<CellStyle>): (cell: CellData) => Partial<CellStyle> {
  const known = new Map<CellData, Partial<CellStyle>>();
  return (cell) => {
    const present = known.get(cell) ?? read(cell);
    known.set(cell, present);
    return present;
  };
}

type Grid = <T>(of: (cell: CellData, row: number, column: number) => T) => (T | undefined)[][];

function putFormats({ workbook, bare }: Acting, area: Area, grid: Grid, mask: FieldMask): void {
  const patches = grid(oncePerCell((cell) => stylePatch(workbook, cell.userEnteredFormat ?? {}, mask)));
  if (!bare && patches.some((line) => line.some((patch) => patch && Object.keys(patch).length > 0))) {
    workbook.setStyle(area, patches);
  }
  const wanted = below(mask, "borders");
  if (wanted === null) return;
  if (wanted !== true) throw new NotImitated("Sheets: single sides of userEnteredFormat.borders");
  const borders = grid<CellBorders>(({ userEnteredFormat }) => storedBorders(userEnteredFormat?.borders));
  if (!bare) workbook.setCellBorders(area, borders);
}

function putRules({ file, workbook }: Acting, area: Area, cells: CellGrid): void {
  const present = workbook.validations(area);
  workbook.setValidations(
    area,
    cells.map((line, row) =>
      line.map((cell, column) =>
        cell === undefined
          ? (present[row]?.[column] ?? null)
          : storedValidation(file, cell.dataValidation, area.sheet),
      ),
    ),
  );
}

function notesAs({ workbook }: Acting, area: Area, cells: CellGrid): string[][] {
  const present = workbook.notes(area);
  return cells.map((line, row) =>
    line.map((cell, column) => (cell === undefined ? (present[row]?.[column] ?? "") : (cell.note ?? ""))),
  );
}
