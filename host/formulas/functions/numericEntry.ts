import { numberError } from "../errors.ts";
import { toNumber } from "../values.ts";
import { type EagerEntry, ofNumbers } from "./entry.ts";

/** A function from numbers to a number. `body` returns NaN outside of its domain: people see #NUM!. */
const fromNumbers = (
  name: string,
  min: number,
  max: number,
  body: (numbers: readonly number[]) => number,
): EagerEntry =>
  ofNumbers(min, max, (args) => {
    const result = body(args.map(toNumber));
    if (Number.isNaN(result)) throw numberError(`Function ${name} has parameters out of range.`);
    return result;
  });

/** One body under several names, as Sheets keeps old names beside new ones. */
export const named = (
  names: readonly string[],
  min: number,
  max: number,
  body: (numbers: readonly number[]) => number,
): Readonly<Record<string, EagerEntry>> =>
  Object.fromEntries(names.map((name) => [name, fromNumbers(name, min, max, body)]));

/** A share below 0 or above 1 is none. */
export const isShare = (value: number): boolean => value >= 0 && value <= 1;
