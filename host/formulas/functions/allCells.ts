/** Functions whose names end in A: in ranges they count text as 0 and truth values as 1 or 0. Source: support.google.com/docs/table/25273. */
import { divisionByZero, FormulaError } from "../errors.ts";
import { toGrid } from "../shape.ts";
import { type FormulaScalar, toNumber, type Value } from "../values.ts";
import { type EagerEntry, every, type Registry, wide } from "./entry.ts";
import { isList } from "./numbers.ts";

function amount(cell: FormulaScalar): readonly number[] {
  if (cell === null) return [];
  if (cell instanceof FormulaError) throw cell;
  return [typeof cell === "string" ? 0 : toNumber(cell)];
}

const amounts = (args: readonly Value[]): number[] =>
  args.flatMap((value) =>
    isList(value) ? toGrid(value).flat().flatMap(amount) : amount(toGrid(value)[0]?.[0] ?? 0),
  );

const total = (numbers: readonly number[]): number => numbers.reduce((sum, value) => sum + value, 0);

/** `lost`: what the divisor lacks to the count; a sample loses one. */
function variance(numbers: readonly number[], name: string, lost: number): number {
  if (numbers.length <= lost)
    throw divisionByZero(`Evaluation of function ${name} caused a divide by zero error.`);
  const center = total(numbers) / numbers.length;
  return total(numbers.map((value) => (value - center) ** 2)) / (numbers.length - lost);
}

const ofAll = (body: (numbers: readonly number[]) => number): EagerEntry =>
  wide(1, Number.POSITIVE_INFINITY, (args) => body(amounts(args)), { numbers: every });

const extreme = (better: (a: number, b: number) => number): EagerEntry =>
  ofAll((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => better(a, b))));

export const ALL_CELLS: Registry = {
  AVERAGEA: ofAll((numbers) => {
    if (numbers.length === 0)
      throw divisionByZero("Evaluation of function AVERAGEA caused a divide by zero error.");
    return total(numbers) / numbers.length;
  }),
  MAXA: extreme(Math.max),
  MINA: extreme(Math.min),
  VARA: ofAll((numbers) => variance(numbers, "VARA", 1)),
  VARPA: ofAll((numbers) => variance(numbers, "VARPA", 0)),
  STDEVA: ofAll((numbers) => Math.sqrt(variance(numbers, "STDEVA", 1))),
  STDEVPA: ofAll((numbers) => Math.sqrt(variance(numbers, "STDEVPA", 0))),
};
