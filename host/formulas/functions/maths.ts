/** Source: support.google.com/docs/table/25273, categories Math and Operator. */
import { divisionByZero, numberError } from "../errors.ts";
import { ARITHMETIC, BINARY, power } from "../operators.ts";
import { caught } from "../shape.ts";
import { type FormulaScalar, toInteger, toNumber, type Value } from "../values.ts";
import { type EagerEntry, every, ofNumbers, type Registry, scalar, wide } from "./entry.ts";
import { numbersOf } from "./numbers.ts";
import { roundAwayFromZero, roundHalfAway, roundTowardsZero } from "./rounding.ts";

const PERCENT = 100;
const MANY = Number.POSITIVE_INFINITY;

const numeric = (body: (x: number) => number): EagerEntry =>
  ofNumbers(1, 1, ([x = null]) => body(toNumber(x)));

const placed = (body: (x: number, places: number) => number): EagerEntry =>
  ofNumbers(1, 2, ([x = null, places = null]) => body(toNumber(x), toInteger(places)));

const paired = (body: (x: number, y: number) => number): EagerEntry =>
  ofNumbers(2, 2, ([x = null, y = null]) => body(toNumber(x), toNumber(y)));

/** The same as an operator: ADD(1; 2) is 1+2. */
const operator = (sign: string): EagerEntry =>
  scalar(2, 2, ([a = null, b = null]) => caught(() => BINARY[sign]?.(a, b) ?? null), {
    numbers: () => ARITHMETIC.has(sign),
  });

function root(x: number): number {
  if (x < 0)
    throw numberError(
      `Function SQRT parameter 1 value is negative. It should be greater than or equal to zero.`,
    );
  return Math.sqrt(x);
}

/** The sign follows the divisor. */
function modulo(x: number, divisor: number): number {
  if (divisor === 0) throw divisionByZero("Function MOD parameter 2 cannot be zero.");
  const rest = x % divisor;
  return rest !== 0 && rest < 0 !== divisor < 0 ? rest + divisor : rest;
}

function logarithm(x: number, base: number): number {
  if (x <= 0 || base <= 0) throw numberError("A logarithm needs positive parameters.");
  if (base === 1) throw divisionByZero("Function LOG parameter 2 cannot be one.");
  if (base === 10) return Math.log10(x);
  return base === 2 ? Math.log2(x) : Math.log(x) / Math.log(base);
}

/** To a multiple of `factor`, by a rounding of the quotient. */
function multiple(x: number, factor: number, whole: (quotient: number) => number): number {
  if (factor === 0) throw divisionByZero("The factor cannot be zero.");
  if (x > 0 && factor < 0) throw numberError("The factor must have the sign of the value.");
  return Number((whole(Number((x / factor).toPrecision(15))) * factor).toPrecision(15));
}

const roundedMultiple =
  (whole: (quotient: number) => number) =>
  ([x = null, factor]: readonly FormulaScalar[]): number =>
    multiple(toNumber(x), factor === undefined ? 1 : toNumber(factor), whole);

/** To the next even or odd number away from zero. */
function awayToStep(x: number, remainder: number): number {
  const magnitude = Math.ceil((Math.abs(x) - remainder) / 2) * 2 + remainder;
  return x < 0 ? -magnitude : magnitude;
}

/** Above it a number has lost its last digits, and with them its divisors. */
const LARGEST_WHOLE = Number.MAX_SAFE_INTEGER;

function gcdOf(a: number, b: number): number {
  let [large, small] = [a, b];
  while (small > 0) [large, small] = [small, large % small];
  return large;
}

/** Without their fractions. Throws what Sheets shows for negative ones. */
function whole(args: readonly Value[]): number[] {
  const numbers = numbersOf(args).map(Math.trunc);
  if (numbers.some((value) => value < 0 || value > LARGEST_WHOLE))
    throw numberError("The parameters must be neither negative nor too large.");
  return numbers;
}

export const MATHS: Registry = {
  ABS: numeric(Math.abs),
  SIGN: numeric(Math.sign),
  INT: numeric(Math.floor),
  SQRT: numeric(root),
  EXP: numeric(Math.exp),
  LN: numeric((x) => logarithm(x, Math.E)),
  LOG10: numeric((x) => logarithm(x, 10)),
  LOG: ofNumbers(1, 2, ([x = null, base]) =>
    logarithm(toNumber(x), base === undefined ? 10 : toNumber(base)),
  ),
  PI: ofNumbers(0, 0, () => Math.PI),
  POWER: paired(power),
  POW: paired(power),
  // x comes first, unlike in most languages.
  ATAN2: paired((x, y) => {
    if (x === 0 && y === 0) throw divisionByZero("Function ATAN2 parameters cannot both be zero.");
    return Math.atan2(y, x);
  }),
  MOD: paired(modulo),
  QUOTIENT: paired((x, y) => {
    if (y === 0) throw divisionByZero("Function QUOTIENT parameter 2 cannot be zero.");
    return Math.trunc(x / y);
  }),
  ROUND: placed(roundHalfAway),
  ROUNDUP: placed(roundAwayFromZero),
  ROUNDDOWN: placed(roundTowardsZero),
  TRUNC: placed(roundTowardsZero),
  MROUND: paired((x, factor) =>
    factor === 0 ? 0 : multiple(x, factor, (quotient) => roundHalfAway(quotient, 0)),
  ),
  CEILING: ofNumbers(1, 2, roundedMultiple(Math.ceil)),
  FLOOR: ofNumbers(1, 2, roundedMultiple(Math.floor)),
  EVEN: numeric((x) => awayToStep(x, 0)),
  ODD: numeric((x) => (x === 0 ? 1 : awayToStep(x, 1))),
  GCD: wide(1, MANY, (args) => whole(args).reduce(gcdOf, 0), { numbers: every }),
  LCM: wide(
    1,
    MANY,
    (args) => whole(args).reduce((a, b) => (a === 0 || b === 0 ? 0 : (a * b) / gcdOf(a, b)), 1),
    { numbers: every },
  ),
  ADD: operator("+"),
  MINUS: operator("-"),
  MULTIPLY: operator("*"),
  DIVIDE: operator("/"),
  EQ: operator("="),
  NE: operator("<>"),
  LT: operator("<"),
  LTE: operator("<="),
  GT: operator(">"),
  GTE: operator(">="),
  UMINUS: numeric((x) => -x),
  UNARY_PERCENT: numeric((x) => x / PERCENT),
  UPLUS: scalar(1, 1, ([x = null]) => x),
  SQRTPI: numeric((x) => root(x * Math.PI)),
  GESTEP: ofNumbers(1, 2, ([x = null, step = null]) => Number(toNumber(x) >= toNumber(step))),
};
