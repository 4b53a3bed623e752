/** Percentiles without their ends, places in percent, all modes. Source: support.google.com/docs/table/25273, category Statistical. */
import { notAvailable, numberError } from "../errors.ts";
import { firstOf } from "../shape.ts";
import { toInteger, toNumber, type Value } from "../values.ts";
import { at, type Registry, wide } from "./entry.ts";
import { numbersOf } from "./numbers.ts";

const ascending = (value: Value | undefined): number[] => numbersOf([value ?? null]).sort((a, b) => a - b);
const numberAt = (args: readonly Value[], index: number): number => toNumber(firstOf(args[index] ?? null));

/** Between the values around place p · (n + 1), counted from 1: only what lies between the first and the last place. */
function percentile(args: readonly Value[], share: number): number {
  const sorted = ascending(args[0]);
  const place = share * (sorted.length + 1);
  const below = sorted[Math.floor(place) - 1];
  const above = sorted[Math.ceil(place) - 1];
  if (below === undefined || above === undefined)
    throw numberError("The share is too near to 0 or 1 for so few values.");
  return below + (above - below) * (place - Math.floor(place));
}

const DIGITS = 3;

/** Cut off, not rounded, as many digits as asked for. */
function cutTo(value: number, digits: number): number {
  if (digits < 1) throw numberError("A percent rank needs at least one digit.");
  return Math.floor(Number((value * 10 ** digits).toPrecision(15))) / 10 ** digits;
}

/** Where a value stands among sorted ones, between 0 and n − 1; between two of them in proportion. */
function placeOf(sorted: readonly number[], value: number): number {
  const next = sorted.findIndex((known) => known >= value);
  const above = sorted[next];
  const below = sorted[next - 1];
  if (next < 0 || above === undefined || (below === undefined && above > value))
    throw notAvailable("The value lies outside of the data.");
  return above === value || below === undefined ? next : next - 1 + (value - below) / (above - below);
}

function percentRank(args: readonly Value[], exclusive: boolean): number {
  const sorted = ascending(args[0]);
  const digits = args[2] === undefined ? DIGITS : toInteger(firstOf(args[2]));
  const place = placeOf(sorted, numberAt(args, 1));
  if (exclusive) return cutTo((place + 1) / (sorted.length + 1), digits);
  return sorted.length === 1 ? 1 : cutTo(place / (sorted.length - 1), digits);
}

/** The most frequent numbers, in the order in which they come. */
function modes(args: readonly Value[]): number[][] {
  const counts = new Map<number, number>();
  for (const value of numbersOf(args)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  if (most < 2) throw notAvailable("Function MODE.MULT cannot find a mode value.");
  return Array.from(counts).flatMap(([value, count]) => (count === most ? [[value]] : []));
}

const second = { lifted: at(1), numbers: at(1) };
const rank = (exclusive: boolean) =>
  wide(2, 3, (args) => percentRank(args, exclusive), { lifted: at(1, 2), numbers: at(1, 2) });

export const PERCENTILES: Registry = {
  "PERCENTILE.EXC": wide(2, 2, (args) => percentile(args, numberAt(args, 1)), second),
  "QUARTILE.EXC": wide(2, 2, (args) => percentile(args, Math.trunc(numberAt(args, 1)) / 4), second),
  PERCENTRANK: rank(false),
  "PERCENTRANK.INC": rank(false),
  "PERCENTRANK.EXC": rank(true),
  "MODE.MULT": wide(1, Number.POSITIVE_INFINITY, modes, { spills: true }),
};
