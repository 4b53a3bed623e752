/** Functions whose bodies come from a library: pure numbers, where Sheets and Excel agree. */
import * as formulajs from "@formulajs/formulajs";
import { FormulaError, isErrorCode, numberError } from "../errors.ts";
import { type FormulaScalar, toNumber } from "../values.ts";
import { type EagerEntry, ofNumbers, type Registry } from "./entry.ts";

/** Name → least and most arguments, all of them single numbers. */
const OF_NUMBERS: Readonly<Record<string, readonly [number, number]>> = {
  FV: [3, 5],
  PV: [3, 5],
  PMT: [3, 5],
  NPER: [3, 5],
  IPMT: [4, 6],
  PPMT: [4, 6],
  CUMIPMT: [6, 6],
  CUMPRINC: [6, 6],
  RATE: [3, 6],
  EFFECT: [2, 2],
  NOMINAL: [2, 2],
  RRI: [3, 3],
  PDURATION: [3, 3],
  SLN: [3, 3],
  SYD: [4, 4],
  ISPMT: [4, 4],
  DOLLARDE: [2, 2],
  DOLLARFR: [2, 2],
};

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

/** The library's own exceptions are parameters that it did not foresee. */
const numeric = (name: string, [min, max]: readonly [number, number]): EagerEntry => {
  const body = bodyOf(name);
  return ofNumbers(min, max, (args) => {
    const numbers = args.map(toNumber);
    try {
      return cellValue(body(...numbers));
    } catch {
      return numberError(`Function ${name} has parameters out of range.`);
    }
  });
};

export const LIBRARY: Registry = Object.fromEntries(
  Object.entries(OF_NUMBERS).map(([name, arity]) => [name, numeric(name, arity)] as const),
);
