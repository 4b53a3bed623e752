/** Declining balances. Source: support.google.com/docs/answer/3093221 (DB) and its neighbour DDB. */
import type { Registry } from "./entry.ts";
import { named } from "./numericEntry.ts";
import { roundHalfAway } from "./rounding.ts";

const MONTHS = 12;
/** The rate of DB has three decimals. */
const RATE_DIGITS = 3;

const isSound = (cost: number, salvage: number, life: number, period: number): boolean =>
  cost >= 0 && salvage >= 0 && life > 0 && period >= 1;

/** A first year of fewer months is made up for in a year after the last. */
function fixedRate([
  cost = 0,
  salvage = 0,
  life = 0,
  period = 0,
  months = MONTHS,
]: readonly number[]): number {
  const year = Math.trunc(period);
  const last = months < MONTHS ? life + 1 : life;
  if (!isSound(cost, salvage, life, year) || year > last || months < 1 || months > MONTHS) return Number.NaN;
  if (cost === 0) return 0;
  const rate = roundHalfAway(1 - (salvage / cost) ** (1 / life), RATE_DIGITS);
  const first = (cost * rate * months) / MONTHS;
  if (year === 1) return first;
  const left = (cost - first) * (1 - rate) ** (year - 2);
  return year > life ? (left * rate * (MONTHS - months)) / MONTHS : left * rate;
}

/** Never below the value that stays at the end. */
function doubleRate([cost = 0, salvage = 0, life = 0, period = 0, factor = 2]: readonly number[]): number {
  if (!isSound(cost, salvage, life, period) || period > life || factor <= 0) return Number.NaN;
  const rate = Math.min(factor / life, 1);
  const before = Math.max(cost * (1 - rate) ** (period - 1), salvage);
  const after = Math.max(cost * (1 - rate) ** period, salvage);
  return Math.max(before - after, 0);
}

export const DEPRECIATION: Registry = {
  ...named(["DB"], 4, 5, fixedRate),
  ...named(["DDB"], 4, 5, doubleRate),
};
