/** Turning values of one shape into another: scalars, grids, references. */
import { Area } from "./area.ts";
import { FormulaError, notAvailable, numberError, valueError } from "./errors.ts";
import type { Place } from "./place.ts";
import type { FormulaScalar, Grid, Lambda, Value } from "./values.ts";

export const isGrid = (value: Value): value is Grid => Array.isArray(value);

export const isLambda = (value: Value): value is Lambda =>
  typeof value === "object" && value !== null && "lambda" in value;

const NOT_A_VALUE = notAvailable("A LAMBDA must be called to have a value.");

export function toGrid(value: Value): Grid {
  if (value instanceof Area) return value.grid();
  if (isGrid(value)) return value;
  return [[isLambda(value) ? NOT_A_VALUE : value]];
}

/** The first cell, without looking at the place. */
export function firstOf(value: Value): FormulaScalar {
  if (value instanceof Area) return value.cell(0, 0);
  if (isGrid(value)) return value[0]?.[0] ?? null;
  return isLambda(value) ? NOT_A_VALUE : value;
}

/** Where one value is wanted and a range is given, Sheets takes the cell in the formula's own row or column. */
export function inPlace(area: Area, place: Place): FormulaScalar {
  const row = area.rows === 1 ? 0 : place.row - area.row;
  const column = area.columns === 1 ? 0 : place.column - area.column;
  const inside = row >= 0 && row < area.rows && column >= 0 && column < area.columns;
  if (!inside || (area.rows > 1 && area.columns > 1)) return valueError("An array value could not be found.");
  return area.cell(row, column);
}

export function toScalar(value: Value, place: Place): FormulaScalar {
  return value instanceof Area ? inPlace(value, place) : firstOf(value);
}

/** Runs a body that throws FormulaError; the error becomes its value. */
export function caught<T>(body: () => T): T | FormulaError {
  try {
    return body();
  } catch (problem) {
    if (problem instanceof FormulaError) return problem;
    throw problem;
  }
}

/** What is too large for a number, or none, cannot be shown. */
export function finite<T>(value: T): T | FormulaError {
  return typeof value === "number" && !Number.isFinite(value)
    ? numberError("The result is not a number that can be shown.")
    : value;
}

const BEYOND = notAvailable("Argument array is of different size.");

function pick(grid: Grid, row: number, column: number): FormulaScalar {
  const line = grid.length === 1 ? grid[0] : grid[row];
  const cell = line?.length === 1 ? line[0] : line?.[column];
  return cell === undefined ? BEYOND : cell;
}

/** Calls `each` for every cell of the largest grid; single rows and columns repeat, what lies beyond a smaller grid is #N/A. */
export function broadcast(
  values: readonly Value[],
  each: (scalars: readonly FormulaScalar[]) => FormulaScalar,
): Grid {
  const grids = values.map(toGrid);
  const rows = Math.max(...grids.map((grid) => grid.length));
  const columns = Math.max(...grids.map((grid) => grid[0]?.length ?? 0));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const scalars = grids.map((grid) => pick(grid, row, column));
      return scalars.includes(BEYOND) ? BEYOND : each(scalars);
    }),
  );
}

/** More than one cell? Decides between one call and a call per cell in array formulas. */
export function isWide(value: Value): boolean {
  if (value instanceof Area) return value.rows * value.columns > 1;
  return isGrid(value) && (value.length > 1 || (value[0]?.length ?? 0) > 1);
}
