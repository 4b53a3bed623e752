/** Copying, cutting and filling inside a spreadsheet, styling and sorting. */
import type { Area, CellStyle, CellWrite, CopyPart } from "../workbook/contract.ts";
import { type Attempt, changed, type Desk, refuse, refuseEdit, refuseOutside } from "./desk.ts";
import { entering, firstRefusal, grow } from "./deskEntries.ts";

export type HowCopied = "copy" | "cut" | "valuesOnly" | "fill";

const PARTS: Readonly<Record<HowCopied, readonly CopyPart[]>> = {
  copy: ["values", "formulas", "formats"],
  cut: ["formats", "notes"],
  valuesOnly: ["values"],
  fill: ["values", "formulas", "formats"],
};

/** A smaller source is repeated over a larger target; a larger one is copied whole, unless it fills. Validation rules stay with their cells. */
export function copyArea(desk: Desk, from: Area, to: Area, how: HowCopied): Attempt {
  const target = targetOf(from, to, how);
  const refused =
    refuseOutside(desk, from) ??
    (how === "cut" ? refuseEdit(desk, from) : null) ??
    refuseEdit(desk, target) ??
    grow(desk, target) ??
    refuseContents(desk, from, target, how);
  if (refused) return refused;
  return how === "cut" ? cut(desk, from, target) : repeat(desk, from, target, PARTS[how]);
}

function targetOf(from: Area, to: Area, how: HowCopied): Area {
  if (how === "fill") return to;
  if (how === "cut") return { ...to, rows: from.rows, columns: from.columns };
  return { ...to, rows: Math.max(from.rows, to.rows), columns: Math.max(from.columns, to.columns) };
}

/** Validation of the target's cells, against what they will hold. */
function refuseContents(desk: Desk, from: Area, to: Area, how: HowCopied): Attempt | null {
  const source = how === "valuesOnly" ? shownValues(desk, from) : desk.file.workbook.contents(from);
  const cells = Array.from({ length: to.rows }, (_, row) =>
    Array.from({ length: to.columns }, (__, column) => source[row % from.rows]?.[column % from.columns]),
  );
  const invalid = desk.file.refuseEntry(to, cells);
  return invalid && refuse(invalid.forPerson);
}

function shownValues({ file }: Desk, from: Area): CellWrite[][] {
  const grid = Array.from({ length: from.rows }, () =>
    Array.from({ length: from.columns }, (): CellWrite => ({ kind: "value", value: null })),
  );
  file.workbook.visit(from, (row, column, value) => {
    const line = grid[row];
    if (line) line[column] = { kind: "value", value };
  });
  return grid;
}

function repeat(desk: Desk, from: Area, to: Area, parts: readonly CopyPart[]): Attempt {
  const { workbook } = desk.file;
  return entering(desk, [to], () => {
    for (const [rows, down] of pieces(from.rows, to.rows)) {
      for (const [columns, right] of pieces(from.columns, to.columns)) {
        const place = { ...to, row: to.row + down, column: to.column + right, rows, columns };
        const source = { ...from, rows: Math.min(rows, from.rows), columns: Math.min(columns, from.columns) };
        workbook.copy(source, place, parts);
      }
    }
  });
}

/** [length, start] of the whole repetitions, and of what is left over. */
function pieces(step: number, length: number): readonly (readonly [number, number])[] {
  const whole = Math.floor(length / step) * step;
  const both: readonly (readonly [number, number])[] = [
    [whole, 0],
    [length - whole, whole],
  ];
  return both.filter(([size]) => size > 0);
}

/** What moves keeps its references; cells that refer to it keep theirs, too. */
function cut(desk: Desk, from: Area, to: Area): Attempt {
  const { workbook } = desk.file;
  return entering(desk, [from, to], () => {
    const contents = workbook.contents(from);
    workbook.copy(from, to, PARTS.cut);
    for (let row = 0; row < from.rows; row += 1) {
      for (let column = 0; column < from.columns; column += 1) {
        const cell = { ...from, row: from.row + row, column: from.column + column, rows: 1, columns: 1 };
        if (!inside(cell, to)) workbook.clear(cell, { contents: true, formats: true, notes: true });
      }
    }
    workbook.write(to, contents);
  });
}

const inside = (cell: Area, area: Area): boolean =>
  cell.sheet === area.sheet &&
  cell.row >= area.row &&
  cell.row < area.row + area.rows &&
  cell.column >= area.column &&
  cell.column < area.column + area.columns;

export function styleAreas(desk: Desk, areas: readonly Area[], patch: Partial<CellStyle>): Attempt {
  const refused = firstRefusal(areas, (area) => refuseOutside(desk, area) ?? refuseEdit(desk, area));
  if (refused) return refused;
  for (const area of areas) desk.file.workbook.setStyle(area, patch);
  return changed(desk, "FORMAT");
}

/** Sorts the rows of an area by one of its columns, counted on the sheet. No onEdit tells of it. */
export function sortArea(desk: Desk, area: Area, column: number, ascending: boolean): Attempt {
  const refused = refuseOutside(desk, area) ?? refuseEdit(desk, area);
  if (refused) return refused;
  if (column < area.column || column >= area.column + area.columns) {
    return refuse("Cột để sắp xếp phải nằm trong vùng được chọn.");
  }
  desk.file.workbook.sort(area, [{ column, ascending }]);
  return changed(desk, "OTHER");
}
