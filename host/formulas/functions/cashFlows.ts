/** Values of and returns on series of payments. Source: support.google.com/docs/table/25273, category Financial. */
import { divisionByZero, numberError } from "../errors.ts";
import { firstOf, toGrid } from "../shape.ts";
import { toNumber, type Value } from "../values.ts";
import { at, type EagerEntry, every, type Registry, wide } from "./entry.ts";
import { numbersOf } from "./numbers.ts";

interface Payment {
  readonly amount: number;
  /** Periods or years from the first one. */
  readonly time: number;
}

const worth = (payments: readonly Payment[], rate: number): number =>
  payments.reduce((total, { amount, time }) => total + amount / (1 + rate) ** time, 0);

const rateOf = (value: Value | undefined, otherwise: number): number =>
  value === undefined || value === null ? otherwise : toNumber(firstOf(value));

const GUESS = 0.1;
const LOWEST = -0.999_999;
const HIGHEST = 1e9;
const STEPS = 200;
const PARTS = 400;

/** A change of sign nearest to the guess, on a scale on which −100 % is as far as ∞. */
function bracket(payments: readonly Payment[], guess: number): readonly [number, number] | null {
  const scale = (step: number): number => (1 + guess) * 1.05 ** step - 1;
  for (let step = 0; step < PARTS; step += 1) {
    for (const [from, to] of [
      [step, step + 1],
      [-step - 1, -step],
    ] as const) {
      const [low, high] = [Math.max(scale(from), LOWEST), Math.min(scale(to), HIGHEST)];
      if (worth(payments, low) * worth(payments, high) <= 0) return [low, high];
    }
  }
  return null;
}

/** The rate at which the payments are worth nothing together, by halving. */
function internalRate(payments: readonly Payment[], guess: number, name: string): number {
  const signs = new Set(payments.map(({ amount }) => Math.sign(amount)));
  const found = signs.has(1) && signs.has(-1) ? bracket(payments, guess) : null;
  if (!found) throw numberError(`Function ${name} has found no rate for these payments.`);
  let [low, high] = found;
  const sign = Math.sign(worth(payments, low));
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (Math.sign(worth(payments, middle)) === sign) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

const periodic = (amounts: readonly number[]): Payment[] => amounts.map((amount, time) => ({ amount, time }));

const DAYS = 365;

function dated(amounts: Value, dates: Value, name: string): Payment[] {
  const [sums, days] = [numbersOf([amounts]), numbersOf([dates]).map(Math.floor)];
  const first = days[0] ?? 0;
  if (sums.length !== days.length)
    throw numberError(`Function ${name} has payments and dates of different number.`);
  if (days.some((day) => day < first)) throw numberError(`Function ${name} has a date before the first one.`);
  return sums.map((amount, index) => ({ amount, time: ((days[index] ?? 0) - first) / DAYS }));
}

/** What comes in grows at one rate, what goes out is financed at another. */
function modifiedRate([flows = null, finance = null, reinvest = null]: readonly Value[]): number {
  const amounts = numbersOf([flows]);
  const last = amounts.length - 1;
  const paid = worth(periodic(amounts.map((amount) => Math.min(amount, 0))), rateOf(finance, 0));
  const earned =
    worth(periodic(amounts.map((amount) => Math.max(amount, 0))), rateOf(reinvest, 0)) *
    (1 + rateOf(reinvest, 0)) ** last;
  if (paid === 0 || earned === 0) throw divisionByZero("Function MIRR needs payments in both directions.");
  return (earned / -paid) ** (1 / last) - 1;
}

const single = (index: number): EagerEntry["lifted"] => at(index);

export const CASH_FLOWS: Registry = {
  /** The first payment lies one period ahead. */
  NPV: wide(
    2,
    Number.POSITIVE_INFINITY,
    ([rate = null, ...flows]) => {
      const yearly = rateOf(rate, 0);
      if (yearly === -1) throw divisionByZero("Function NPV parameter 1 cannot be -1.");
      return worth(periodic([0, ...numbersOf(flows)]), yearly);
    },
    { numbers: every },
  ),
  IRR: wide(
    1,
    2,
    ([flows = null, guess]) => internalRate(periodic(numbersOf([flows])), rateOf(guess, GUESS), "IRR"),
    { lifted: single(1), numbers: single(1) },
  ),
  XNPV: wide(
    3,
    3,
    ([rate = null, amounts = null, dates = null]) => worth(dated(amounts, dates, "XNPV"), rateOf(rate, 0)),
    { lifted: single(0), numbers: single(0) },
  ),
  XIRR: wide(
    2,
    3,
    ([amounts = null, dates = null, guess]) =>
      internalRate(dated(amounts, dates, "XIRR"), rateOf(guess, GUESS), "XIRR"),
    { lifted: single(2), numbers: single(2) },
  ),
  MIRR: wide(3, 3, modifiedRate, { lifted: at(1, 2), numbers: at(1, 2) }),
  FVSCHEDULE: wide(
    2,
    2,
    ([principal = null, rates = null]) =>
      toGrid(rates)
        .flat()
        .reduce<number>((value, rate) => value * (1 + toNumber(rate)), toNumber(firstOf(principal))),
    { lifted: single(0), numbers: single(0) },
  ),
};
