/** Means and the shape of a distribution. Source: support.google.com/docs/table/25273, category Statistical. */
import { divisionByZero, numberError, valueError } from "../errors.ts";
import { toGrid } from "../shape.ts";
import { type FormulaScalar, toNumber, type Value } from "../values.ts";
import { mean } from "./aggregates.ts";
import { type EagerEntry, every, type Registry, wide } from "./entry.ts";
import { numbersOf } from "./numbers.ts";

const total = (numbers: readonly number[]): number => numbers.reduce((sum, value) => sum + value, 0);

/** Throws what Sheets shows where a mean of ratios is asked of numbers that are none. */
function positive(numbers: readonly number[], name: string): readonly number[] {
  if (numbers.length === 0 || numbers.some((value) => value <= 0))
    throw numberError(`Function ${name} needs numbers above zero.`);
  return numbers;
}

const geometric = (numbers: readonly number[]): number =>
  Math.exp(total(positive(numbers, "GEOMEAN").map(Math.log)) / numbers.length);

const harmonic = (numbers: readonly number[]): number =>
  numbers.length / total(positive(numbers, "HARMEAN").map((value) => 1 / value));

function meanDistance(numbers: readonly number[]): number {
  if (numbers.length === 0) throw numberError("Function AVEDEV needs a number.");
  const center = mean(numbers, "AVEDEV");
  return total(numbers.map((value) => Math.abs(value - center))) / numbers.length;
}

/** Distances from the mean in standard deviations; `lost` is what the deviation's divisor lacks to the count. */
function standardized(numbers: readonly number[], name: string, least: number, lost: number): number[] {
  const undefinedShape = divisionByZero(`Evaluation of function ${name} caused a divide by zero error.`);
  if (numbers.length < least) throw undefinedShape;
  const center = mean(numbers, name);
  const spread = Math.sqrt(total(numbers.map((value) => (value - center) ** 2)) / (numbers.length - lost));
  if (spread === 0) throw undefinedShape;
  return numbers.map((value) => (value - center) / spread);
}

function skewness(numbers: readonly number[]): number {
  const n = numbers.length;
  const cubes = total(standardized(numbers, "SKEW", 3, 1).map((z) => z ** 3));
  return (cubes * n) / ((n - 1) * (n - 2));
}

const skewnessOfAll = (numbers: readonly number[]): number =>
  total(standardized(numbers, "SKEW.P", 3, 0).map((z) => z ** 3)) / numbers.length;

function kurtosis(numbers: readonly number[]): number {
  const n = numbers.length;
  const fourths = total(standardized(numbers, "KURT", 4, 1).map((z) => z ** 4));
  const normal = (3 * (n - 1) ** 2) / ((n - 2) * (n - 3));
  return (fourths * n * (n + 1)) / ((n - 1) * (n - 2) * (n - 3)) - normal;
}

interface Weighted {
  readonly sum: number;
  readonly weight: number;
}

function weightedCells(values: Value, weights: Value): Weighted {
  const [cells, sizes] = [toGrid(values).flat(), toGrid(weights).flat()];
  if (cells.length !== sizes.length)
    throw valueError("AVERAGE.WEIGHTED has values and weights of different size.");
  let [sum, weight] = [0, 0];
  cells.forEach((cell: FormulaScalar, at) => {
    const size = sizes[at] ?? null;
    if (typeof cell === "string" || cell === null) return;
    if (toNumber(size) < 0) throw valueError("A weight of AVERAGE.WEIGHTED must not be negative.");
    sum += toNumber(cell) * toNumber(size);
    weight += toNumber(size);
  });
  return { sum, weight };
}

/** AVERAGE.WEIGHTED(values; weights; …). Source: support.google.com/docs/answer/9084098. */
function weightedMean(args: readonly Value[]): number {
  if (args.length % 2 === 1) throw valueError("AVERAGE.WEIGHTED takes values and weights in pairs.");
  const parts = args.flatMap((values, at) =>
    at % 2 === 0 ? [weightedCells(values, args[at + 1] ?? null)] : [],
  );
  const weight = total(parts.map((part) => part.weight));
  if (weight === 0) throw divisionByZero("The weights of AVERAGE.WEIGHTED are zero together.");
  return total(parts.map((part) => part.sum)) / weight;
}

const ofList = (body: (numbers: readonly number[]) => number): EagerEntry =>
  wide(1, Number.POSITIVE_INFINITY, (args) => body(numbersOf(args)), { numbers: every });

export const MEANS: Registry = {
  GEOMEAN: ofList(geometric),
  HARMEAN: ofList(harmonic),
  AVEDEV: ofList(meanDistance),
  SKEW: ofList(skewness),
  "SKEW.P": ofList(skewnessOfAll),
  KURT: ofList(kurtosis),
  "AVERAGE.WEIGHTED": wide(2, Number.POSITIVE_INFINITY, weightedMean, { numbers: every }),
};
