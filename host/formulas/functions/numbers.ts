/** What functions of many numbers take from their arguments. */
import { Area } from "../area.ts";
import { FormulaError } from "../errors.ts";
import { firstOf, isGrid, toGrid } from "../shape.ts";
import { type FormulaScalar, type Grid, toNumber, type Value } from "../values.ts";

/** Is it a range or an array, where text and truth values do not count, rather than a value written into the call? */
export const isList = (value: Value): boolean => value instanceof Area || isGrid(value);

function eachInGrid(grid: Grid, each: (value: number) => void): void {
  for (const row of grid) {
    for (const cell of row) {
      if (typeof cell === "number") each(cell);
      else if (cell instanceof FormulaError) throw cell;
    }
  }
}

/** Calls back for each number; an error anywhere is thrown. A value written into the call is coerced. */
export function eachNumber(args: readonly Value[], each: (value: number) => void): void {
  for (const value of args) {
    if (isList(value)) eachInGrid(toGrid(value), each);
    else each(toNumber(firstOf(value)));
  }
}

export function numbersOf(args: readonly Value[]): number[] {
  const numbers: number[] = [];
  eachNumber(args, (value) => numbers.push(value));
  return numbers;
}

/** Every cell of every argument, row by row. */
export function cellsOf(args: readonly Value[]): FormulaScalar[] {
  return args.flatMap((value) => toGrid(value).flat());
}
