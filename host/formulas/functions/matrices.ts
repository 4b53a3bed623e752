/** Determinant, inverse, unit matrix; arrays wrapped and widened. Source: support.google.com/docs/table/25273, category Array. */
import { notAvailable, numberError, valueError } from "../errors.ts";
import { firstOf, toGrid } from "../shape.ts";
import { type FormulaScalar, type Grid, toInteger, type Value } from "../values.ts";
import { transposed } from "./arrays.ts";
import { type EagerEntry, type Registry, wide } from "./entry.ts";
import { checkSize } from "./sizes.ts";

type Matrix = number[][];

function squareOf(value: Value, name: string): Matrix {
  const grid = toGrid(value);
  if (grid.length !== grid[0]?.length) throw valueError(`Function ${name} needs as many rows as columns.`);
  return grid.map((line) =>
    line.map((cell) => {
      if (typeof cell !== "number") throw valueError(`Function ${name} takes numbers only.`);
      return cell;
    }),
  );
}

/** Below this part of the largest number a pivot is taken for 0. */
const VANISHING = 1e-13;

/** Gauss and Jordan on `matrix`, the same steps on `beside`; the result is the determinant. */
function reduce(matrix: Matrix, beside: Matrix): number {
  const largest = Math.max(...matrix.flat().map(Math.abs));
  let determinant = 1;
  for (const column of matrix.keys()) {
    const pivot = pivotRow(matrix, column);
    const value = matrix[pivot]?.[column] ?? 0;
    if (Math.abs(value) <= largest * VANISHING) return 0;
    determinant *= pivot === column ? value : -value;
    for (const rows of [matrix, beside]) {
      swap(rows, pivot, column);
      rows[column] = (rows[column] ?? []).map((cell) => cell / value);
    }
    clearColumn(matrix, beside, column);
  }
  return determinant;
}

function pivotRow(matrix: Matrix, column: number): number {
  let best = column;
  for (let row = column; row < matrix.length; row += 1)
    if (Math.abs(matrix[row]?.[column] ?? 0) > Math.abs(matrix[best]?.[column] ?? 0)) best = row;
  return best;
}

function swap(rows: Matrix, a: number, b: number): void {
  const kept = rows[a] ?? [];
  rows[a] = rows[b] ?? [];
  rows[b] = kept;
}

function clearColumn(matrix: Matrix, beside: Matrix, column: number): void {
  for (const row of matrix.keys()) {
    if (row === column) continue;
    const times = matrix[row]?.[column] ?? 0;
    for (const rows of [matrix, beside])
      rows[row] = (rows[row] ?? []).map((cell, at) => cell - times * (rows[column]?.[at] ?? 0));
  }
}

const unit = (size: number): Matrix =>
  Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => Number(row === column)),
  );

function inverse([source = null]: readonly Value[]): Matrix {
  const matrix = squareOf(source, "MINVERSE");
  const result = unit(matrix.length);
  if (reduce(matrix, result) === 0) throw numberError("Function MINVERSE has no inverse for this matrix.");
  return result;
}

function unitMatrix([size = null]: readonly Value[]): Matrix {
  const count = toInteger(firstOf(size));
  checkSize("MUNIT", count, count);
  return unit(count);
}

const PADDING = notAvailable("Argument array is of different size.");

/** WRAPROWS(row or column; count; [padding]). */
function wrapped([source = null, count = null, padding = PADDING]: readonly Value[]): Grid {
  const grid = toGrid(source);
  if (grid.length > 1 && (grid[0]?.length ?? 0) > 1)
    throw valueError("Only a single row or column can be wrapped.");
  const width = toInteger(firstOf(count));
  const cells = grid.flat();
  checkSize("WRAPROWS", width, 1);
  const filler: FormulaScalar = firstOf(padding);
  return Array.from({ length: Math.ceil(cells.length / width) }, (_, row) =>
    Array.from({ length: width }, (__, column) => {
      const at = row * width + column;
      return at < cells.length ? (cells[at] ?? null) : filler;
    }),
  );
}

const spilling = (min: number, max: number, body: EagerEntry["body"]): EagerEntry =>
  wide(min, max, body, { spills: true, arrayArguments: true });

export const MATRICES: Registry = {
  MDETERM: wide(1, 1, ([source = null]) => {
    const matrix = squareOf(source, "MDETERM");
    return reduce(matrix, unit(matrix.length));
  }),
  MINVERSE: spilling(1, 1, inverse),
  MUNIT: wide(1, 1, unitMatrix, { spills: true }),
  WRAPROWS: spilling(2, 3, wrapped),
  WRAPCOLS: spilling(2, 3, (args) => transposed(wrapped(args))),
};
