/** Rounding to multiples in other ways than CEILING and FLOOR do. Source: support.google.com/docs/table/25273, category Math. */
import { toNumber } from "../values.ts";
import { type EagerEntry, ofNumbers, type Registry } from "./entry.ts";

/** In the 15 digits that people see, so that 0.3 is three times 0.1. */
const seen = (value: number): number => Number(value.toPrecision(15));

function toMultiple(x: number, factor: number, whole: (quotient: number) => number): number {
  return factor === 0 ? 0 : seen(whole(seen(x / Math.abs(factor))) * Math.abs(factor));
}

/** The sign of the factor does not count. A mode other than 0 turns the direction of negative numbers. */
const withMode = (whole: (quotient: number) => number, turned: (quotient: number) => number): EagerEntry =>
  ofNumbers(1, 3, ([value = null, factor, mode = null]) => {
    const x = toNumber(value);
    const way = x < 0 && toNumber(mode) !== 0 ? turned : whole;
    return toMultiple(x, factor === undefined || factor === null ? 1 : toNumber(factor), way);
  });

const precise = (whole: (quotient: number) => number): EagerEntry =>
  ofNumbers(1, 2, ([value = null, factor]) =>
    toMultiple(toNumber(value), factor === undefined || factor === null ? 1 : toNumber(factor), whole),
  );

export const MULTIPLES: Registry = {
  "CEILING.MATH": withMode(Math.ceil, Math.floor),
  "FLOOR.MATH": withMode(Math.floor, Math.ceil),
  "CEILING.PRECISE": precise(Math.ceil),
  "ISO.CEILING": precise(Math.ceil),
  "FLOOR.PRECISE": precise(Math.floor),
};
