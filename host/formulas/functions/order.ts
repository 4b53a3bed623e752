/** RANK, LARGE, SMALL. Source: support.google.com/docs/answer/3094098 (RANK) and its neighbours. */
import { notAvailable, numberError } from "../errors.ts";
import type { Place } from "../place.ts";
import { firstOf, toGrid } from "../shape.ts";
import { toBoolean, toInteger, toNumber, type Value } from "../values.ts";
import { at, type EagerEntry, type Registry, wide } from "./entry.ts";
import { numbersOf } from "./numbers.ts";

/** Ascending; derived once for all calls on the same range. */
function sortedNumbers(value: Value, place: Place): readonly number[] {
  const grid = toGrid(value);
  return place.world.remember(grid, "sorted", () => numbersOf([grid]).sort((a, b) => a - b));
}

/** The first index whose number is not below (or, with `after`, is above) the value. */
function bound(sorted: readonly number[], value: number, after: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const number = sorted[middle] ?? 0;
    if (number < value || (after && number === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Equal numbers share the best place; `averaged` gives them the mean of the places they take. */
function rank(args: readonly Value[], place: Place, averaged: boolean): number {
  const [subject = null, data = null, ascending] = args;
  const value = toNumber(firstOf(subject));
  const sorted = sortedNumbers(data, place);
  const from = bound(sorted, value, false);
  const to = bound(sorted, value, true);
  if (from === to) throw notAvailable("Function RANK parameter 1 is not found in parameter 2.");
  const isAscending = ascending !== undefined && toBoolean(firstOf(ascending));
  const best = isAscending ? from + 1 : sorted.length - to + 1;
  return averaged ? best + (to - from - 1) / 2 : best;
}

const ranking = (averaged: boolean): EagerEntry =>
  wide(2, 3, (args, place) => rank(args, place, averaged), {
    lifted: (index) => index !== 1,
    numbers: at(0),
  });

function nth(args: readonly Value[], place: Place, fromTop: boolean): number {
  const sorted = sortedNumbers(args[0] ?? null, place);
  const n = toInteger(firstOf(args[1] ?? null));
  const found = n < 1 ? undefined : sorted[fromTop ? sorted.length - n : n - 1];
  if (found === undefined)
    throw numberError(`Function ${fromTop ? "LARGE" : "SMALL"} parameter 2 value ${n} is out of range.`);
  return found;
}

const lifted = at(1);

export const ORDER: Registry = {
  RANK: ranking(false),
  "RANK.EQ": ranking(false),
  "RANK.AVG": ranking(true),
  LARGE: wide(2, 2, (args, place) => nth(args, place, true), { lifted, numbers: lifted }),
  SMALL: wide(2, 2, (args, place) => nth(args, place, false), { lifted, numbers: lifted }),
};
