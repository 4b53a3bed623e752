/** Functions whose bodies come from a library: pure numbers, where Sheets and Excel agree. */
import * as formulajs from "@formulajs/formulajs";
import { FormulaError, isErrorCode } from "../errors.ts";
import { type FormulaScalar, toNumber } from "../values.ts";
import { type EagerEntry, every, ofNumbers, type Registry, wide } from "./entry.ts";
import { numbersOf } from "./numbers.ts";

/** Name → least and most arguments, all of them single numbers. */
const OF_NUMBERS: Readonly<Record<string, readonly [number, number]>> = {
  FV: [3, 5],
  PV: [3, 5],
  PMT: [3, 5],
  NPER: [3, 5],
};

/** Functions of all the numbers in their arguments. */
const OF_LISTS = ["GEOMEAN", "HARMEAN", "AVEDEV", "KURT", "SKEW"] as const;

type LibraryFunction = (...args: readonly unknown[]) => unknown;

function bodyOf(name: string): LibraryFunction {
  // The library is a module of functions by name; those listed here exist in the version that is pinned, which a test checks.
  const body = (formulajs as unknown as Readonly<Record<string, LibraryFunction | undefined>>)[name];
  if (!body) throw new Error(`The function library has no ${name}.`);
  return body;
}

function cellValue(result: unknown): FormulaScalar {
  if (typeof result === "number" || typeof result === "string" || typeof result === "boolean") return result;
  const code = result instanceof Error ? result.message : "";
  return isErrorCode(code) ? new FormulaError(code, "") : new FormulaError("#ERROR!", code);
}

const numeric = (name: string, [min, max]: readonly [number, number]): EagerEntry => {
  const body = bodyOf(name);
  return ofNumbers(min, max, (args) => cellValue(body(...args.map(toNumber))));
};

const ofList = (name: string): EagerEntry => {
  const body = bodyOf(name);
  return wide(1, Number.POSITIVE_INFINITY, (args) => cellValue(body(numbersOf(args))), {
    numbers: every,
  });
};

export const LIBRARY: Registry = Object.fromEntries([
  ...Object.entries(OF_NUMBERS).map(([name, arity]) => [name, numeric(name, arity)] as const),
  ...OF_LISTS.map((name) => [name, ofList(name)] as const),
]);
