/** Discrete distributions: counts are whole numbers. Source: support.google.com/docs/table/25273, category Statistical. */
import type { Registry } from "./entry.ts";
import { isShare, named } from "./numericEntry.ts";
import { logGamma, lowerBeta, upperGamma } from "./special.ts";

const logChoices = (n: number, k: number): number => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);

/** p^k, which is 1 for 0^0. */
const logPower = (base: number, exponent: number): number => (exponent === 0 ? 0 : exponent * Math.log(base));

function binomial([found = 0, trials = 0, chance = 0, cumulative = 1]: readonly number[]): number {
  const [k, n] = [Math.trunc(found), Math.trunc(trials)];
  if (k < 0 || k > n || !isShare(chance)) return Number.NaN;
  if (cumulative !== 0) return k === n ? 1 : lowerBeta(n - k, k + 1, 1 - chance);
  return Math.exp(logChoices(n, k) + logPower(chance, k) + logPower(1 - chance, n - k));
}

/** Beyond it two neighbouring counts are the same number. */
const MOST_TRIALS = 2 ** 50;

/** The least count that makes the share at least `goal`. */
function binomialInverse([trials = 0, chance = 0, goal = 0]: readonly number[]): number {
  const n = Math.trunc(trials);
  if (n < 0 || n > MOST_TRIALS || !isShare(chance) || !isShare(goal)) return Number.NaN;
  let [low, high] = [0, n];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (binomial([middle, n, chance, 1]) < goal) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `failures` before the success number `successes`. */
function negativeBinomial([
  failures = 0,
  successes = 0,
  chance = 0,
  cumulative = 1,
]: readonly number[]): number {
  const [f, s] = [Math.trunc(failures), Math.trunc(successes)];
  if (f < 0 || s < 1 || chance <= 0 || chance > 1) return Number.NaN;
  if (cumulative !== 0) return lowerBeta(s, f + 1, chance);
  return Math.exp(logChoices(f + s - 1, f) + logPower(chance, s) + logPower(1 - chance, f));
}

function hypergeometricAt(k: number, drawn: number, marked: number, all: number): number {
  if (k < 0 || k > drawn || k > marked || drawn - k > all - marked) return 0;
  return Math.exp(logChoices(marked, k) + logChoices(all - marked, drawn - k) - logChoices(all, drawn));
}

/** So many terms are added one by one. */
const MOST_TERMS = 1_000_000;

function hypergeometric(args: readonly number[]): number {
  const [k = 0, drawn = 0, marked = 0, all = 0] = args.map(Math.trunc);
  if (
    k > MOST_TERMS ||
    k < 0 ||
    k > drawn ||
    k > marked ||
    drawn > all ||
    marked > all ||
    k < drawn - all + marked
  )
    return Number.NaN;
  if (args[4] === 0 || args.length === 4) return hypergeometricAt(k, drawn, marked, all);
  let total = 0;
  for (let count = 0; count <= k; count += 1) total += hypergeometricAt(count, drawn, marked, all);
  return total;
}

function poisson([count = 0, mean = 0, cumulative = 1]: readonly number[]): number {
  const k = Math.trunc(count);
  if (k < 0 || mean < 0) return Number.NaN;
  if (cumulative !== 0) return upperGamma(k + 1, mean);
  return Math.exp(logPower(mean, k) - mean - logGamma(k + 1));
}

export const DISCRETE: Registry = {
  ...named(["BINOM.DIST", "BINOMDIST"], 4, 4, binomial),
  ...named(["BINOM.INV", "CRITBINOM"], 3, 3, binomialInverse),
  ...named(["NEGBINOM.DIST"], 4, 4, negativeBinomial),
  ...named(["NEGBINOMDIST"], 3, 3, ([f = 0, s = 0, chance = 0]) => negativeBinomial([f, s, chance, 0])),
  ...named(["HYPGEOM.DIST"], 5, 5, hypergeometric),
  ...named(["HYPGEOMDIST"], 4, 4, hypergeometric),
  ...named(["POISSON.DIST", "POISSON"], 3, 3, poisson),
};
