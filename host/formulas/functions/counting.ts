/** Factorials and numbers of choices. Source: support.google.com/docs/table/25273, categories Math and Statistical. */
import { numberError } from "../errors.ts";
import { toNumber, type Value } from "../values.ts";
import { type EagerEntry, every, ofNumbers, type Registry, wide } from "./entry.ts";
import { numbersOf } from "./numbers.ts";

/** From here on a factorial is no number that can be shown. */
const TOO_LARGE = 400;

const outOfRange = (name: string) => numberError(`Function ${name} has parameters out of range.`);

/** from · (from + step) · … up to `to`; Infinity soon where that is out of reach. */
function product(from: number, to: number, step = 1): number {
  let result = 1;
  for (let factor = from; factor <= to && Number.isFinite(result); factor += step) result *= factor;
  return result;
}

function factorial(x: number): number {
  if (x < 0) throw outOfRange("FACT");
  return product(2, Math.trunc(x));
}

/** Every second number down to 1 or 2; of −1 and 0 it is 1. */
function doubleFactorial(x: number): number {
  const whole = Math.trunc(x);
  if (whole < -1) throw outOfRange("FACTDOUBLE");
  return product(2 - (whole % 2), whole, 2);
}

function combinations(n: number, k: number): number {
  if (k < 0 || k > n) throw outOfRange("COMBIN");
  const chosen = Math.min(k, n - k);
  let result = 1;
  for (let step = 1; step <= chosen && Number.isFinite(result); step += 1)
    result = (result * (n - chosen + step)) / step;
  return Math.round(result);
}

/** With repetition. */
function multisets(n: number, k: number): number {
  if (n < 0 || k < 0 || (n === 0 && k > 0)) throw outOfRange("COMBINA");
  return k === 0 ? 1 : combinations(n + k - 1, k);
}

function permutations(n: number, k: number): number {
  if (k < 0 || n <= 0 || k > n) throw outOfRange("PERMUT");
  return product(n - k + 1, n);
}

function tuples(n: number, k: number): number {
  if (n < 0 || k < 0) throw outOfRange("PERMUTATIONA");
  return n ** k;
}

/** (a + b + …)! / (a! · b! · …), as a chain of combinations so that nothing grows beyond the result. */
function multinomial(args: readonly Value[]): number {
  const sizes = numbersOf(args).map(Math.trunc);
  if (sizes.some((size) => size < 0) || sizes.length > TOO_LARGE) throw outOfRange("MULTINOMIAL");
  let total = 0;
  let result = 1;
  for (const size of sizes) {
    total += size;
    result *= combinations(total, size);
  }
  return result;
}

const single = (body: (x: number) => number): EagerEntry =>
  ofNumbers(1, 1, ([x = null]) => body(toNumber(x)));
const paired = (body: (n: number, k: number) => number): EagerEntry =>
  ofNumbers(2, 2, ([n = null, k = null]) => body(Math.trunc(toNumber(n)), Math.trunc(toNumber(k))));

export const COUNTING: Registry = {
  FACT: single(factorial),
  FACTDOUBLE: single(doubleFactorial),
  COMBIN: paired(combinations),
  COMBINA: paired(multisets),
  PERMUT: paired(permutations),
  PERMUTATIONA: paired(tuples),
  MULTINOMIAL: wide(1, Number.POSITIVE_INFINITY, multinomial, { numbers: every }),
};
