import type { Area, CellWrite, Scalar, Workbook } from "../../workbook/contract.ts";
import { copyTiles } from "./copying.ts";

type Line = readonly Scalar[];

/** The next values of a line of numbers with one step; null when it is no such line. One number alone is repeated. */
function continued(line: Line, count: number): number[] | null {
  const numbers = line.filter((value) => typeof value === "number");
  if (numbers.length !== line.length || numbers.length < 2) return null;
  const first = numbers[0] ?? 0;
  const step = (numbers[1] ?? 0) - first;
  // Steps of decimals differ in their last bits.
  const even = numbers.every((value, at) => Math.abs(value - (first + at * step)) < 1e-9);
  return even ? Array.from({ length: count }, (_, at) => first + (numbers.length + at) * step) : null;
}

function valuesOf(workbook: Workbook, area: Area): Scalar[][] {
  const values: Scalar[][] = Array.from({ length: area.rows }, () =>
    Array.from({ length: area.columns }, () => null),
  );
  workbook.visit(area, (row, column, value) => {
    const line = values[row];
    if (line) line[column] = value;
  });
  return values;
}

const write = (value: number): CellWrite => ({ kind: "value", value });

/** Downwards, column by column. */
function fillDown(workbook: Workbook, source: Area, rest: Area, series: boolean): void {
  copyTiles(workbook, source, rest, PLAN);
  if (!series) return;
  const formulas = workbook.formulas(source);
  const values = valuesOf(workbook, source);
  for (let column = 0; column < source.columns; column++) {
    if (formulas.some((line) => line[column] !== "")) continue;
    const next = continued(
      values.map((line) => line[column] ?? null),
      rest.rows,
    );
    const target = { ...rest, column: source.column + column, columns: 1 };
    if (next)
      workbook.write(
        target,
        next.map((value) => [write(value)]),
      );
  }
}

/** To the right, row by row. */
function fillRight(workbook: Workbook, source: Area, rest: Area, series: boolean): void {
  copyTiles(workbook, source, rest, PLAN);
  if (!series) return;
  const formulas = workbook.formulas(source);
  for (const [row, line] of valuesOf(workbook, source).entries()) {
    if (formulas[row]?.some((formula) => formula !== "")) continue;
    const next = continued(line, rest.columns);
    if (next) workbook.write({ ...rest, row: source.row + row, rows: 1 }, [next.map(write)]);
  }
}

const PLAN = {
  parts: ["values", "formulas", "formats", "validations"],
  widths: false,
  transposed: false,
} as const;

/**
 * Continues a source into the rest of `destination`, below it or to its right. Evenly stepped numbers (so days too) go on;
 * everything else repeats, formulas with their references moving along. Upwards and leftwards are not imitated.
 */
export function fillSeries(workbook: Workbook, source: Area, destination: Area, series: boolean): void {
  const below = destination.row + destination.rows - (source.row + source.rows);
  const right = destination.column + destination.columns - (source.column + source.columns);
  if (destination.row !== source.row || destination.column !== source.column || (below > 0 && right > 0)) {
    throw new Error("Filling upwards, leftwards or in two directions is not imitated by the local host");
  }
  if (below > 0)
    fillDown(workbook, source, { ...source, row: source.row + source.rows, rows: below }, series);
  if (right > 0) {
    fillRight(
      workbook,
      source,
      { ...source, column: source.column + source.columns, columns: right },
      series,
    );
  }
}
