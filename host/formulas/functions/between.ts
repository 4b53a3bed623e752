/** ISBETWEEN. Source: support.google.com/docs/answer/10538337. */
import { FormulaError } from "../errors.ts";
import { compare, type FormulaScalar, toBoolean } from "../values.ts";
import { type Registry, scalar } from "./entry.ts";

const order = (a: FormulaScalar, b: FormulaScalar): number => {
  if (a instanceof FormulaError) throw a;
  if (b instanceof FormulaError) throw b;
  return compare(a, b);
};

const flag = (value: FormulaScalar | undefined): boolean =>
  value === undefined || value === null || toBoolean(value);

/** ISBETWEEN(value; low; high; [low counts]; [high counts]). */
function isBetween(args: readonly FormulaScalar[]): boolean {
  const [value = null, low = null, high = null, withLow, withHigh] = args;
  const above = order(value, low);
  const below = order(high, value);
  return (flag(withLow) ? above >= 0 : above > 0) && (flag(withHigh) ? below >= 0 : below > 0);
}

export const BETWEEN: Registry = {
  ISBETWEEN: scalar(3, 5, isBetween),
};
