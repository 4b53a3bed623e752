/** Copying, cutting and filling inside a spreadsheet, styling and sorting. */
import type { Area, CellStyle, CellWrite, CopyPart } from "../workbook/contract.ts";
import { type Attempt, changed, type Desk, refuse, refuseEdit, refuseOutside } from "./desk.ts";
import { entering, firstRefusal, grow } from "./deskEntries.ts";
import { aspectStep, lookOf } from "./history/aspectStep.ts";
import { allAspects, styleAspect } from "./history/aspects.ts";
import { sideOf, sortStep } from "./history/sortStep.ts";

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
  return how === "cut" ? cut(desk, from, target) : repeat(desk, from, target, how);
}

function targetOf(from: Area, to: Area, how: HowCopied): Area {
  if (how === "fill") return to;
  if (how === "cut") return { ...to, rows: from.rows, columns: from.columns };
  return { ...to, rows: Math.max(from.rows, to.rows), columns: Math.max(from.columns, to.columns) };
}

/** Where in the source the target begins: a fill, upwards too, goes on in the source's own rhythm. */
function phaseOf(from: Area, to: Area, how: HowCopied): { readonly rows: number; readonly columns: number } {
  if (how !== "fill") return { rows: 0, columns: 0 };
  return {
    rows: modulo(to.row - from.row, from.rows),
    columns: modulo(to.column - from.column, from.columns),
  };
}

const modulo = (number: number, by: number): number => ((number % by) + by) % by;

/** Validation of the target's cells, against what they will hold. */
function refuseContents(desk: Desk, from: Area, to: Area, how: HowCopied): Attempt | null {
  const source = how === "valuesOnly" ? shownValues(desk, from) : desk.file.workbook.contents(from);
  const phase = phaseOf(from, to, how);
  const cells = Array.from({ length: to.rows }, (_, row) => {
    const line = source[(row + phase.rows) % from.rows];
    return Array.from(
      { length: to.columns },
      (__, column) => line?.[(column + phase.columns) % from.columns],
    );
  });
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

function repeat(desk: Desk, from: Area, to: Area, how: HowCopied): Attempt {
  const { workbook } = desk.file;
  const phase = phaseOf(from, to, how);
  const besides = how === "valuesOnly" ? [] : allAspects(workbook);
  return entering({ ...desk, besides }, [to], () => {
    for (const down of pieces(from.rows, to.rows, phase.rows)) {
      for (const right of pieces(from.columns, to.columns, phase.columns)) {
        const source = {
          ...from,
          row: from.row + down.source,
          column: from.column + right.source,
          rows: Math.min(down.size, from.rows),
          columns: Math.min(right.size, from.columns),
        };
        const place = {
          ...to,
          row: to.row + down.at,
          column: to.column + right.at,
          rows: down.size,
          columns: right.size,
        };
        workbook.copy(source, place, PARTS[how]);
      }
    }
  });
}

interface Piece {
  /** From the target's first line. */
  readonly at: number;
  readonly size: number;
  /** From the source's first line. */
  readonly source: number;
}

/** The end of a repetition, whole ones, and what is left over. */
function pieces(step: number, length: number, phase: number): readonly Piece[] {
  const head = phase === 0 ? 0 : Math.min(step - phase, length);
  const whole = Math.floor((length - head) / step) * step;
  const all: readonly Piece[] = [
    { at: 0, size: head, source: phase },
    { at: head, size: whole, source: 0 },
    { at: head + whole, size: length - head - whole, source: 0 },
  ];
  return all.filter(({ size }) => size > 0);
}

/** What moves keeps its references; cells that refer to it keep theirs, too. */
function cut(desk: Desk, from: Area, to: Area): Attempt {
  const { workbook } = desk.file;
  return entering({ ...desk, besides: allAspects(workbook) }, [from, to], () => {
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
  const { workbook } = desk.file;
  // A patch has no other keys.
  const keys = Object.keys(patch) as (keyof CellStyle)[];
  const aspects = keys.map((key) => styleAspect(workbook, key));
  const before = desk.history ? areas.map((area) => lookOf(area, aspects)) : [];
  for (const area of areas) workbook.setStyle(area, patch);
  desk.history?.remember(aspectStep(desk, areas, aspects, before));
  return changed(desk, "FORMAT");
}

/** Sorts the rows of an area by one of its columns, counted on the sheet. No onEdit tells of it. */
export function sortArea(desk: Desk, area: Area, column: number, ascending: boolean): Attempt {
  const refused = refuseOutside(desk, area) ?? refuseEdit(desk, area);
  if (refused) return refused;
  if (column < area.column || column >= area.column + area.columns) {
    return refuse("Cột để sắp xếp phải nằm trong vùng được chọn.");
  }
  const { history } = desk;
  const before = history && sideOf(desk, history, area);
  const from = desk.file.workbook.sort(area, [{ column, ascending }]);
  if (history && before) history.remember(sortStep(desk, history, { area, from, before }));
  return changed(desk, "OTHER");
}
