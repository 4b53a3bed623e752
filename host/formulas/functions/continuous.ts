/** Continuous distributions. Source: support.google.com/docs/table/25273, category Statistical. NaN = outside of the domain. */
import type { Registry } from "./entry.ts";
import { isShare, named } from "./numericEntry.ts";
import {
  errorFunction,
  errorRest,
  logGamma,
  lowerBeta,
  lowerGamma,
  normalDensity,
  normalQuantile,
  normalShare,
  quantile,
} from "./special.ts";

/** The last of these numbers asks for the share below x (not 0) or the density at x. */
const normal = ([x = 0, mean = 0, deviation = 1, cumulative = 1]: readonly number[]): number => {
  if (deviation <= 0) return Number.NaN;
  const z = (x - mean) / deviation;
  return cumulative === 0 ? normalDensity(z) / deviation : normalShare(z);
};

const normalInverse = ([share = 0, mean = 0, deviation = 1]: readonly number[]): number =>
  deviation <= 0 || share <= 0 || share >= 1 ? Number.NaN : mean + deviation * normalQuantile(share);

const logNormal = ([x = 0, mean = 0, deviation = 1, cumulative = 1]: readonly number[]): number => {
  if (x <= 0) return Number.NaN;
  const value = normal([Math.log(x), mean, deviation, cumulative]);
  return cumulative === 0 ? value / x : value;
};

const exponential = ([x = 0, rate = 0, cumulative = 1]: readonly number[]): number => {
  if (x < 0 || rate <= 0) return Number.NaN;
  return cumulative === 0 ? rate * Math.exp(-rate * x) : -Math.expm1(-rate * x);
};

const gamma = ([x = 0, shape = 0, scale = 0, cumulative = 1]: readonly number[]): number => {
  if (x < 0 || shape <= 0 || scale <= 0) return Number.NaN;
  if (cumulative !== 0) return lowerGamma(shape, x / scale);
  return Math.exp((shape - 1) * Math.log(x / scale) - x / scale - logGamma(shape)) / scale;
};

const gammaInverse = ([share = 0, shape = 0, scale = 0]: readonly number[]): number => {
  if (share < 0 || share >= 1 || shape <= 0 || scale <= 0) return Number.NaN;
  return scale * quantile((x) => lowerGamma(shape, x), share, 0, Number.POSITIVE_INFINITY);
};

const beta = ([x = 0, a = 0, b = 0, cumulative = 1, low = 0, high = 1]: readonly number[]): number => {
  if (a <= 0 || b <= 0 || x < low || x > high || low === high) return Number.NaN;
  const at = (x - low) / (high - low);
  if (cumulative !== 0) return lowerBeta(a, b, at);
  const front = logGamma(a + b) - logGamma(a) - logGamma(b);
  return (Math.exp(front) * at ** (a - 1) * (1 - at) ** (b - 1)) / (high - low);
};

const betaInverse = ([share = 0, a = 0, b = 0, low = 0, high = 1]: readonly number[]): number => {
  if (share <= 0 || share > 1 || a <= 0 || b <= 0) return Number.NaN;
  if (share === 1) return high;
  return low + (high - low) * quantile((x) => lowerBeta(a, b, x), share, 0, 1);
};

const weibull = ([x = 0, shape = 0, scale = 0, cumulative = 1]: readonly number[]): number => {
  if (x < 0 || shape <= 0 || scale <= 0) return Number.NaN;
  const rest = Math.exp(-((x / scale) ** shape));
  return cumulative === 0 ? (shape / scale) * (x / scale) ** (shape - 1) * rest : 1 - rest;
};

/** Γ(x): no value at 0, −1, −2, … */
const gammaFunction = ([x = 0]: readonly number[]): number => {
  if (x > 0) return Math.exp(logGamma(x));
  return Number.isInteger(x) ? Number.NaN : Math.PI / (Math.sin(Math.PI * x) * Math.exp(logGamma(1 - x)));
};

export const CONTINUOUS: Registry = {
  ...named(["NORM.DIST", "NORMDIST"], 4, 4, normal),
  ...named(["NORM.INV", "NORMINV"], 3, 3, normalInverse),
  ...named(["NORM.S.DIST"], 2, 2, ([z = 0, cumulative = 1]) => normal([z, 0, 1, cumulative])),
  ...named(["NORMSDIST"], 1, 1, ([z = 0]) => normalShare(z)),
  ...named(["NORM.S.INV", "NORMSINV"], 1, 1, ([share = 0]) => normalInverse([share, 0, 1])),
  ...named(["GAUSS"], 1, 1, ([z = 0]) => errorFunction(z / Math.SQRT2) / 2),
  ...named(["PHI"], 1, 1, ([z = 0]) => normalDensity(z)),
  ...named(["STANDARDIZE"], 3, 3, ([x = 0, mean = 0, deviation = 0]) =>
    deviation <= 0 ? Number.NaN : (x - mean) / deviation,
  ),
  ...named(["ERF", "ERF.PRECISE"], 1, 2, ([x = 0, to]) =>
    to === undefined ? errorFunction(x) : errorFunction(to) - errorFunction(x),
  ),
  ...named(["ERFC", "ERFC.PRECISE"], 1, 1, ([x = 0]) => errorRest(x)),
  ...named(["LOGNORM.DIST"], 4, 4, logNormal),
  ...named(["LOGNORMDIST"], 3, 3, logNormal),
  ...named(["LOGNORM.INV", "LOGINV"], 3, 3, (args) => Math.exp(normalInverse(args))),
  ...named(["EXPON.DIST", "EXPONDIST"], 3, 3, exponential),
  ...named(["GAMMA.DIST", "GAMMADIST"], 4, 4, gamma),
  ...named(["GAMMA.INV", "GAMMAINV"], 3, 3, gammaInverse),
  ...named(["GAMMA"], 1, 1, gammaFunction),
  ...named(["GAMMALN", "GAMMALN.PRECISE"], 1, 1, ([x = 0]) => (x <= 0 ? Number.NaN : logGamma(x))),
  ...named(["BETA.DIST"], 4, 6, beta),
  ...named(["BETADIST"], 3, 5, ([x = 0, a = 0, b = 0, low = 0, high = 1]) => beta([x, a, b, 1, low, high])),
  ...named(["BETA.INV", "BETAINV"], 3, 5, (args) => (isShare(args[0] ?? 0) ? betaInverse(args) : Number.NaN)),
  ...named(["WEIBULL.DIST", "WEIBULL"], 4, 4, weibull),
};
