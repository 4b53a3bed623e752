import type { Area, CellWrite, Scalar, Workbook } from "../../workbook/contract.ts";
import { copyTiles } from "./copying.ts";
import { type FilledCell, seriesOf } from "./fillSeries.ts";
import type { Series } from "./series.ts";

const PLAN = {
  parts: ["values", "formulas", "formats", "validations"],
  widths: false,
  transposed: false,
} as const;

/** What is to be filled beside a source: on which side, along which axis. */
interface Rest {
  readonly area: Area;
  readonly axis: "rows" | "columns";
  readonly before: boolean;
}

function restsOf(source: Area, destination: Area): readonly Rest[] {
  const { row, column, rows, columns } = source;
  const above = row - destination.row;
  const left = column - destination.column;
  const below = destination.row + destination.rows - (row + rows);
  const right = destination.column + destination.columns - (column + columns);
  const found: readonly Rest[] = [
    { area: { ...source, row: destination.row, rows: above }, axis: "rows", before: true },
    { area: { ...source, row: row + rows, rows: below }, axis: "rows", before: false },
    { area: { ...source, column: destination.column, columns: left }, axis: "columns", before: true },
    { area: { ...source, column: column + columns, columns: right }, axis: "columns", before: false },
  ];
  return found.filter(({ area, axis }) => area[axis] > 0);
}

/** Repeats the source. Before it, the repetition ends where the source begins. */
function repeat(workbook: Workbook, source: Area, { area, axis, before }: Rest): void {
  const start = axis === "rows" ? "row" : "column";
  const part = before ? area[axis] % source[axis] : 0;
  const tail = { ...source, [start]: source[start] + source[axis] - part, [axis]: part };
  if (part > 0) copyTiles(workbook, tail, { ...area, [axis]: part }, PLAN);
  const whole = { ...area, [start]: area[start] + part, [axis]: area[axis] - part };
  if (whole[axis] > 0) copyTiles(workbook, source, whole, PLAN);
}

function cellsOf(workbook: Workbook, area: Area): FilledCell[][] {
  const cells: FilledCell[][] = Array.from({ length: area.rows }, () =>
    Array.from({ length: area.columns }, (): FilledCell => ({ value: null, kind: "plain" })),
  );
  workbook.visit(area, (row, column, value, kind) => {
    const line = cells[row];
    if (line) line[column] = { value, kind };
  });
  return cells;
}

/** The lines of a grid along the axis: its columns, each from the top, or its rows. */
function linesOf<T>(grid: readonly (readonly T[])[], axis: Rest["axis"], none: T): readonly (readonly T[])[] {
  if (axis === "columns") return grid;
  return (grid[0] ?? []).map((_, column) => grid.map((line) => line[column] ?? none));
}

const write = (value: Scalar): CellWrite => ({ kind: "value", value });

function goOn(
  workbook: Workbook,
  source: Area,
  { area, axis, before }: Rest,
  line: number,
  at: Series,
): void {
  const first = before ? -area[axis] : source[axis];
  const values = Array.from({ length: area[axis] }, (_, step) => write(at(first + step)));
  if (axis === "rows") {
    const column = { ...area, column: source.column + line, columns: 1 };
    workbook.write(
      column,
      values.map((value) => [value]),
    );
  } else workbook.write({ ...area, row: source.row + line, rows: 1 }, [values]);
}

const NO_CELL: FilledCell = { value: null, kind: "plain" };

/**
 * Continues a source into the rest of `destination`: below or above it, to its right or left. Series go on, line by line; everything
 * else repeats, formulas with their references moving along.
 */
export function fillSeries(workbook: Workbook, source: Area, destination: Area, series: boolean): void {
  const rests = restsOf(source, destination);
  if (rests.length > 1) {
    throw new Error("The destination range must extend the source range in one direction only.");
  }
  for (const rest of rests) {
    const formulas = linesOf(workbook.formulas(source), rest.axis, "");
    const cells = linesOf(cellsOf(workbook, source), rest.axis, NO_CELL);
    repeat(workbook, source, rest);
    for (const [line, given] of series ? cells.entries() : []) {
      const counts = formulas[line]?.every((formula) => formula === "");
      const next = counts ? seriesOf(given, workbook.locale()) : null;
      if (next) goOn(workbook, source, rest, line, next);
    }
  }
}
