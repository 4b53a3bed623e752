/** Angles in radians, and hyperbolic functions. Source: support.google.com/docs/table/25273, category Math. */
import { divisionByZero, numberError } from "../errors.ts";
import { toNumber } from "../values.ts";
import { type EagerEntry, ofNumbers, type Registry } from "./entry.ts";

/** Outside of its domain a function of Math is NaN. */
const numeric = (name: string, body: (x: number) => number): EagerEntry =>
  ofNumbers(1, 1, ([value = null]) => {
    const result = body(toNumber(value));
    if (Number.isNaN(result)) throw numberError(`Function ${name} parameter 1 is outside of its domain.`);
    return result;
  });

const inverseOf = (name: string, body: (x: number) => number): EagerEntry =>
  numeric(name, (x) => {
    const below = body(x);
    if (below === 0) throw divisionByZero(`Function ${name} parameter 1 cannot be zero.`);
    return 1 / below;
  });

const HALF_TURN_DEGREES = 180;

export const TRIGONOMETRY: Registry = {
  SIN: numeric("SIN", Math.sin),
  COS: numeric("COS", Math.cos),
  TAN: numeric("TAN", Math.tan),
  SEC: inverseOf("SEC", Math.cos),
  CSC: inverseOf("CSC", Math.sin),
  COT: inverseOf("COT", Math.tan),
  ASIN: numeric("ASIN", Math.asin),
  ACOS: numeric("ACOS", Math.acos),
  ATAN: numeric("ATAN", Math.atan),
  /** Between 0 and π. */
  ACOT: numeric("ACOT", (x) => Math.PI / 2 - Math.atan(x)),
  SINH: numeric("SINH", Math.sinh),
  COSH: numeric("COSH", Math.cosh),
  TANH: numeric("TANH", Math.tanh),
  SECH: inverseOf("SECH", Math.cosh),
  CSCH: inverseOf("CSCH", Math.sinh),
  COTH: inverseOf("COTH", Math.tanh),
  ASINH: numeric("ASINH", Math.asinh),
  ACOSH: numeric("ACOSH", Math.acosh),
  ATANH: numeric("ATANH", Math.atanh),
  ACOTH: numeric("ACOTH", (x) => Math.atanh(1 / x)),
  FISHER: numeric("FISHER", Math.atanh),
  FISHERINV: numeric("FISHERINV", Math.tanh),
  DEGREES: numeric("DEGREES", (x) => (x * HALF_TURN_DEGREES) / Math.PI),
  RADIANS: numeric("RADIANS", (x) => (x * Math.PI) / HALF_TURN_DEGREES),
};
