/** Spread, quantiles, modes. Source: support.google.com/docs/table/25273, category Statistical. */
import { divisionByZero, notAvailable, numberError } from "../errors.ts";
import { firstOf, toGrid } from "../shape.ts";
import { type FormulaScalar, toNumber, type Value } from "../values.ts";
import { mean } from "./aggregates.ts";
import { at, type EagerEntry, every, type Registry, wide } from "./entry.ts";
import { numbersOf } from "./numbers.ts";

const MANY = Number.POSITIVE_INFINITY;

function squaredDeviations(numbers: readonly number[], name: string): number {
  const center = mean(numbers, name);
  return numbers.reduce((total, value) => total + (value - center) ** 2, 0);
}

/** Of a sample: over n − 1. */
function sampleVariance(args: readonly Value[], name: string): number {
  const numbers = numbersOf(args);
  if (numbers.length < 2)
    throw divisionByZero(`Evaluation of function ${name} caused a divide by zero error.`);
  return squaredDeviations(numbers, name) / (numbers.length - 1);
}

/** Of everything: over n. */
function wholeVariance(args: readonly Value[], name: string): number {
  const numbers = numbersOf(args);
  return squaredDeviations(numbers, name) / numbers.length;
}

/** Between the values around position p · (n − 1), counted from the smallest. */
function percentile(args: readonly Value[], share: number): number {
  const sorted = numbersOf(args.slice(0, 1)).sort((a, b) => a - b);
  if (sorted.length === 0 || share < 0 || share > 1)
    throw numberError("A percentile needs numbers and a share between 0 and 1.");
  const position = share * (sorted.length - 1);
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}

const numberAt = (args: readonly Value[], index: number): number => toNumber(firstOf(args[index] ?? null));

/** The most frequent number; among equals the one that comes first. */
function mode(args: readonly Value[]): number {
  const counts = new Map<number, number>();
  for (const value of numbersOf(args)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  if (counts.size === 0 || most < 2) throw notAvailable("Function MODE cannot find a mode value.");
  const [found] = Array.from(counts).find(([, count]) => count === most) ?? [0];
  return found;
}

/** A share of the values is left out, half at each end, rounded down to pairs. */
function trimmedMean(args: readonly Value[]): number {
  const sorted = numbersOf(args.slice(0, 1)).sort((a, b) => a - b);
  const share = numberAt(args, 1);
  if (share < 0 || share >= 1)
    throw numberError("Function TRIMMEAN parameter 2 must be at least 0 and below 1.");
  const cut = Math.floor((sorted.length * share) / 2);
  return mean(sorted.slice(cut, sorted.length - cut), "TRIMMEAN");
}

function pairs(args: readonly Value[]): (readonly [number, number])[] {
  const [a, b] = args.slice(0, 2).map((value) => toGrid(value).flat());
  if (!a || !b || a.length !== b.length) throw notAvailable("The two ranges are of different size.");
  return a.flatMap((x: FormulaScalar, at) => {
    const y = b[at];
    return typeof x === "number" && typeof y === "number" ? [[x, y] as const] : [];
  });
}

function correlation(args: readonly Value[]): number {
  const points = pairs(args);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [mx, my] = [mean(xs, "CORREL"), mean(ys, "CORREL")];
  const together = points.reduce((total, [x, y]) => total + (x - mx) * (y - my), 0);
  const spread = Math.sqrt(squaredDeviations(xs, "CORREL") * squaredDeviations(ys, "CORREL"));
  if (spread === 0) throw divisionByZero("Evaluation of function CORREL caused a divide by zero error.");
  return together / spread;
}

/** How many numbers lie in each class, its upper end included; the last line is what lies above. */
function frequency([data = null, classes = null]: readonly Value[]): number[][] {
  const ends = numbersOf([classes]).sort((a, b) => a - b);
  const counts = [...ends, Number.POSITIVE_INFINITY].map(() => 0);
  for (const value of numbersOf([data])) {
    const found = ends.findIndex((end) => value <= end);
    const at = found < 0 ? ends.length : found;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts.map((count) => [count]);
}

/** Least squares over the pairs; y comes first in the call, as Sheets has it. */
function line(args: readonly Value[], name: string): { readonly slope: number; readonly base: number } {
  const points = pairs(args);
  const [my, mx] = [
    mean(
      points.map(([y]) => y),
      name,
    ),
    mean(
      points.map(([, x]) => x),
      name,
    ),
  ];
  const spread = points.reduce((total, [, x]) => total + (x - mx) ** 2, 0);
  if (spread === 0) throw divisionByZero(`Evaluation of function ${name} caused a divide by zero error.`);
  const slope = points.reduce((total, [y, x]) => total + (x - mx) * (y - my), 0) / spread;
  return { slope, base: my - slope * mx };
}

const numeric = (body: (args: readonly Value[]) => number): EagerEntry =>
  wide(1, MANY, body, { numbers: every });

const sample = (name: string, root: boolean): EagerEntry =>
  numeric((args) => (root ? Math.sqrt(sampleVariance(args, name)) : sampleVariance(args, name)));
const entire = (name: string, root: boolean): EagerEntry =>
  numeric((args) => (root ? Math.sqrt(wholeVariance(args, name)) : wholeVariance(args, name)));

const lifted = at(1);
const PERCENTILE = wide(2, 2, (args) => percentile(args, numberAt(args, 1)), { lifted, numbers: lifted });
const QUARTILE = wide(2, 2, (args) => percentile(args, Math.trunc(numberAt(args, 1)) / 4), {
  lifted,
  numbers: lifted,
});

const FORECAST = wide(
  3,
  3,
  ([x = null, ...args]) => {
    const { slope, base } = line(args, "FORECAST");
    return base + slope * toNumber(firstOf(x));
  },
  { lifted: at(0), numbers: at(0) },
);

export const STATISTICS: Registry = {
  STDEV: sample("STDEV", true),
  "STDEV.S": sample("STDEV.S", true),
  STDEVP: entire("STDEVP", true),
  "STDEV.P": entire("STDEV.P", true),
  VAR: sample("VAR", false),
  "VAR.S": sample("VAR.S", false),
  VARP: entire("VARP", false),
  "VAR.P": entire("VAR.P", false),
  DEVSQ: numeric((args) => squaredDeviations(numbersOf(args), "DEVSQ")),
  FREQUENCY: wide(2, 2, frequency, { spills: true }),
  SLOPE: wide(2, 2, (args) => line(args, "SLOPE").slope),
  INTERCEPT: wide(2, 2, (args) => line(args, "INTERCEPT").base),
  FORECAST,
  "FORECAST.LINEAR": FORECAST,
  PERCENTILE,
  "PERCENTILE.INC": PERCENTILE,
  QUARTILE,
  "QUARTILE.INC": QUARTILE,
  MODE: numeric(mode),
  "MODE.SNGL": numeric(mode),
  TRIMMEAN: wide(2, 2, trimmedMean, { lifted, numbers: lifted }),
  CORREL: wide(2, 2, correlation),
  PEARSON: wide(2, 2, correlation),
};
