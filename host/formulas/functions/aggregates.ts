/** Sums, means, counts, extremes. Source: support.google.com/docs/table/25273, categories Math and Statistical. */
import { divisionByZero, FormulaError, numberError } from "../errors.ts";
import type { Place } from "../place.ts";
import { toGrid } from "../shape.ts";
import type { FormulaScalar, Value } from "../values.ts";
import { type EagerEntry, every, type Registry, wide } from "./entry.ts";
import { cellsOf, eachNumber, isList, numbersOf } from "./numbers.ts";

const MANY = Number.POSITIVE_INFINITY;

function sum(args: readonly Value[]): number {
  let total = 0;
  eachNumber(args, (value) => {
    total += value;
  });
  return total;
}

export function mean(numbers: readonly number[], name: string): number {
  if (numbers.length === 0)
    throw divisionByZero(`Evaluation of function ${name} caused a divide by zero error.`);
  return numbers.reduce((total, value) => total + value, 0) / numbers.length;
}

/** 0 when there is no number, as in Sheets. */
function extreme(args: readonly Value[], better: (a: number, b: number) => boolean): number {
  let best: number | null = null;
  eachNumber(args, (value) => {
    if (best === null || better(value, best)) best = value;
  });
  return best ?? 0;
}

function isCounted(value: Value, place: Place): boolean {
  if (typeof value === "string") return place.world.readText(value) !== null;
  return typeof value === "number" || typeof value === "boolean";
}

function count(args: readonly Value[], place: Place): number {
  let total = 0;
  for (const value of args) {
    if (isList(value))
      total += toGrid(value)
        .flat()
        .filter((cell) => typeof cell === "number").length;
    else if (isCounted(value, place)) total += 1;
  }
  return total;
}

const isBlank = (cell: FormulaScalar): boolean => cell === null || cell === "";

/** A text that a formula made empty counts, an empty cell does not. */
const countFilled = (args: readonly Value[]): number => cellsOf(args).filter((cell) => cell !== null).length;

const sameKey = (cell: FormulaScalar): string => `${typeof cell}${String(cell)}`;

/** Products of cells in the same place; what is no number counts as 0. */
function sumProduct(args: readonly Value[]): number {
  const grids = args.map(toGrid);
  const [first] = grids;
  if (!first) return 0;
  const sameSize = grids.every(
    (grid) => grid.length === first.length && grid[0]?.length === first[0]?.length,
  );
  if (!sameSize) throw new FormulaError("#VALUE!", "SUMPRODUCT has mismatched range sizes.");
  let total = 0;
  first.forEach((line, row) => {
    line.forEach((_, column) => {
      total += grids.reduce((product, grid) => product * factor(grid[row]?.[column] ?? null), 1);
    });
  });
  return total;
}

function factor(cell: FormulaScalar): number {
  if (cell instanceof FormulaError) throw cell;
  return typeof cell === "number" ? cell : 0;
}

function middle(numbers: readonly number[]): number {
  if (numbers.length === 0) throw numberError("MEDIAN has no valid input data.");
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}

const numeric = (body: (args: readonly Value[]) => number): EagerEntry =>
  wide(1, MANY, body, { numbers: every });

export const AGGREGATES: Registry = {
  SUM: numeric(sum),
  SUMSQ: numeric((args) => numbersOf(args).reduce((total, value) => total + value * value, 0)),
  PRODUCT: numeric((args) => {
    const numbers = numbersOf(args);
    return numbers.length === 0 ? 0 : numbers.reduce((product, value) => product * value, 1);
  }),
  SUMPRODUCT: wide(1, MANY, sumProduct, { arrayArguments: true }),
  AVERAGE: numeric((args) => mean(numbersOf(args), "AVERAGE")),
  MEDIAN: numeric((args) => middle(numbersOf(args))),
  MAX: numeric((args) => extreme(args, (a, b) => a > b)),
  MIN: numeric((args) => extreme(args, (a, b) => a < b)),
  COUNT: wide(1, MANY, count, { keepsErrors: true }),
  COUNTA: wide(1, MANY, countFilled, { keepsErrors: true }),
  COUNTBLANK: wide(1, 1, (args) => cellsOf(args).filter(isBlank).length, { keepsErrors: true }),
  COUNTUNIQUE: wide(
    1,
    MANY,
    (args) =>
      new Set(
        cellsOf(args)
          .filter((cell) => !isBlank(cell))
          .map(sameKey),
      ).size,
  ),
};
