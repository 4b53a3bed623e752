/**
 * Gamma, beta and error functions, exact to about 14 digits: what distributions are made of.
 * Source: Press et al., Numerical Recipes, chapter 6; the coefficients are Lanczos' for g = 7 and 9 terms.
 */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;
const LANCZOS_G = 7;

/** Of x > 0. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const below = x - 1;
  const base = below + LANCZOS_G + 0.5;
  const sum = LANCZOS.reduce((total, term, at) => total + (at === 0 ? term : term / (below + at)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (below + 0.5) * Math.log(base) - base + Math.log(sum);
}

const PRECISION = 1e-16;
const STEPS = 10_000;
/** Stands for 0 in a denominator. */
const TINY = 1e-300;

const clear = (value: number): number => (Math.abs(value) < TINY ? TINY : value);

function gammaSeries(a: number, x: number): number {
  let term = 1 / a;
  let total = term;
  for (let n = 1; n < STEPS && Math.abs(term) > Math.abs(total) * PRECISION; n += 1) {
    term *= x / (a + n);
    total += term;
  }
  return total * Math.exp(-x + a * Math.log(x) - logGamma(a));
}

/** Lentz's way through a continued fraction; `step` gives the n-th numerator and denominator. */
function continued(start: number, step: (n: number) => readonly [number, number]): number {
  let result = clear(start);
  let up = result;
  let down = 0;
  for (let n = 1; n < STEPS; n += 1) {
    const [numerator, denominator] = step(n);
    down = 1 / clear(denominator + numerator * down);
    up = clear(denominator + numerator / up);
    const change = up * down;
    result *= change;
    if (Math.abs(change - 1) < PRECISION * 4) break;
  }
  return result;
}

function gammaFraction(a: number, x: number): number {
  const fraction = continued(x + 1 - a, (n) => [-n * (n - a), x + 1 - a + 2 * n]);
  return Math.exp(-x + a * Math.log(x) - logGamma(a)) / fraction;
}

/** The share of the gamma function's integral below x. */
export function lowerGamma(a: number, x: number): number {
  if (x <= 0) return 0;
  return x < a + 1 ? gammaSeries(a, x) : 1 - gammaFraction(a, x);
}

/** The share above x: exact where `1 - lowerGamma` would not be. */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  return x < a + 1 ? 1 - gammaSeries(a, x) : gammaFraction(a, x);
}

function betaFraction(a: number, b: number, x: number): number {
  const numerator = (n: number): number => {
    const m = Math.floor(n / 2);
    if (n % 2 === 0) return (m * (b - m) * x) / ((a + n - 1) * (a + n));
    return (-(a + m) * (a + b + m) * x) / ((a + n - 1) * (a + n));
  };
  return continued(1, (n) => [numerator(n), 1]);
}

/** The share of the beta function's integral below x. */
export function lowerBeta(a: number, b: number, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2)
    ? front / (a * betaFraction(a, b, x))
    : 1 - front / (b * betaFraction(b, a, 1 - x));
}

export const errorFunction = (x: number): number => Math.sign(x) * lowerGamma(0.5, x * x);
export const errorRest = (x: number): number => (x < 0 ? 1 + lowerGamma(0.5, x * x) : upperGamma(0.5, x * x));

/** Of the standard normal distribution. */
export const normalShare = (z: number): number => errorRest(-z / Math.SQRT2) / 2;
export const normalDensity = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/** Where a growing share reaches `share`, between bounds; the upper one may be Infinity. */
export function quantile(shareBelow: (x: number) => number, share: number, from: number, to: number): number {
  let [low, high] = [from, to];
  if (!Number.isFinite(high)) {
    high = Math.max(1, from * 2);
    while (shareBelow(high) < share && high < Number.MAX_VALUE / 2) high *= 2;
  }
  for (;;) {
    const middle = (low + high) / 2;
    if (!(middle > low && middle < high)) return middle;
    if (shareBelow(middle) < share) low = middle;
    else high = middle;
  }
}

/** |z| of the standard normal distribution beyond which its share is no number but 0. */
const FARTHEST = 40;

export function normalQuantile(share: number): number {
  if (share > 0.5) return -normalQuantile(1 - share);
  return share === 0.5 ? 0 : quantile(normalShare, share, -FARTHEST, 0);
}
