/** Student's t, F and χ², and what a sample tells. Source: support.google.com/docs/table/25273, category Statistical. */
import type { Registry } from "./entry.ts";
import { named } from "./numericEntry.ts";
import { logGamma, lowerBeta, lowerGamma, normalQuantile, quantile, upperGamma } from "./special.ts";

const INFINITE = Number.POSITIVE_INFINITY;

/** Beyond |x|, on both sides. */
const bothTails = (x: number, freedom: number): number =>
  lowerBeta(freedom / 2, 0.5, freedom / (freedom + x * x));

const studentShare = (x: number, freedom: number): number =>
  x > 0 ? 1 - bothTails(x, freedom) / 2 : bothTails(x, freedom) / 2;

const studentDensity = (x: number, freedom: number): number =>
  Math.exp(logGamma((freedom + 1) / 2) - logGamma(freedom / 2)) /
  (Math.sqrt(freedom * Math.PI) * (1 + (x * x) / freedom) ** ((freedom + 1) / 2));

/** The t beyond which (on both sides) the share lies. */
function studentTwoSided([share = 0, freedom = 0]: readonly number[]): number {
  const degrees = Math.trunc(freedom);
  if (share <= 0 || share > 1 || degrees < 1) return Number.NaN;
  return quantile((x) => -bothTails(x, degrees), -share, 0, INFINITE);
}

function studentInverse([share = 0, freedom = 0]: readonly number[]): number {
  if (share <= 0 || share >= 1) return Number.NaN;
  if (share === 0.5) return freedom < 1 ? Number.NaN : 0;
  const t = studentTwoSided([2 * Math.min(share, 1 - share), freedom]);
  return share < 0.5 ? -t : t;
}

/** Of t ≥ 0 only, beyond it on one side or both. */
function studentTails([x = 0, freedom = 0, tails = 2]: readonly number[]): number {
  if (x < 0 || freedom < 1 || (tails !== 1 && tails !== 2)) return Number.NaN;
  return (bothTails(x, Math.trunc(freedom)) * tails) / 2;
}

/** `kind`: the share below x, the share above, or the density. */
type Kind = "below" | "above" | "density";

function fisher(x: number, a: number, b: number, kind: Kind): number {
  const [over, under] = [Math.trunc(a), Math.trunc(b)];
  if (x < 0 || over < 1 || under < 1) return Number.NaN;
  const part = (over * x) / (over * x + under);
  if (kind === "below") return lowerBeta(over / 2, under / 2, part);
  if (kind === "above") return lowerBeta(under / 2, over / 2, 1 - part);
  const front = logGamma((over + under) / 2) - logGamma(over / 2) - logGamma(under / 2);
  return Math.exp(
    front +
      (over / 2) * Math.log(over / under) +
      (over / 2 - 1) * Math.log(x) -
      ((over + under) / 2) * Math.log1p((over * x) / under),
  );
}

function chiSquared(x: number, freedom: number, kind: Kind): number {
  const half = Math.trunc(freedom) / 2;
  if (x < 0 || half < 0.5) return Number.NaN;
  if (kind === "below") return lowerGamma(half, x / 2);
  if (kind === "above") return upperGamma(half, x / 2);
  return Math.exp((half - 1) * Math.log(x / 2) - x / 2 - logGamma(half)) / 2;
}

const kindOf = (cumulative: number): Kind => (cumulative === 0 ? "density" : "below");

/** Where the share below (or above) reaches `share`. */
function inverse(share: number, kind: Kind, at: (x: number) => number): number {
  if (share < 0 || share > 1 || Number.isNaN(at(1))) return Number.NaN;
  if (kind === "above") return share === 0 ? Number.NaN : quantile((x) => -at(x), -share, 0, INFINITE);
  return share === 1 ? Number.NaN : quantile(at, share, 0, INFINITE);
}

/** Half the width of the interval that holds the mean with this confidence. */
function confidence(
  quantileOf: (share: number, size: number) => number,
): (args: readonly number[]) => number {
  return ([alpha = 0, deviation = 0, count = 0]) => {
    const size = Math.trunc(count);
    if (alpha <= 0 || alpha >= 1 || deviation <= 0 || size < 1) return Number.NaN;
    return (quantileOf(1 - alpha / 2, size) * deviation) / Math.sqrt(size);
  };
}

export const SAMPLING: Registry = {
  ...named(["T.DIST"], 3, 3, ([x = 0, freedom = 0, cumulative = 1]) => {
    const degrees = Math.trunc(freedom);
    if (degrees < 1) return Number.NaN;
    return cumulative === 0 ? studentDensity(x, degrees) : studentShare(x, degrees);
  }),
  ...named(["T.DIST.RT"], 2, 2, ([x = 0, freedom = 0]) =>
    freedom < 1 ? Number.NaN : studentShare(-x, Math.trunc(freedom)),
  ),
  ...named(["T.DIST.2T"], 2, 2, ([x = 0, freedom = 0]) => studentTails([x, freedom, 2])),
  ...named(["TDIST"], 3, 3, studentTails),
  ...named(["T.INV"], 2, 2, studentInverse),
  ...named(["T.INV.2T", "TINV"], 2, 2, studentTwoSided),
  ...named(["F.DIST"], 4, 4, ([x = 0, a = 0, b = 0, cumulative = 1]) => fisher(x, a, b, kindOf(cumulative))),
  ...named(["F.DIST.RT", "FDIST"], 3, 3, ([x = 0, a = 0, b = 0]) => fisher(x, a, b, "above")),
  ...named(["F.INV"], 3, 3, ([share = 0, a = 0, b = 0]) =>
    inverse(share, "below", (x) => fisher(x, a, b, "below")),
  ),
  ...named(["F.INV.RT", "FINV"], 3, 3, ([share = 0, a = 0, b = 0]) =>
    inverse(share, "above", (x) => fisher(x, a, b, "above")),
  ),
  ...named(["CHISQ.DIST"], 3, 3, ([x = 0, freedom = 0, cumulative = 1]) =>
    chiSquared(x, freedom, kindOf(cumulative)),
  ),
  ...named(["CHISQ.DIST.RT", "CHIDIST"], 2, 2, ([x = 0, freedom = 0]) => chiSquared(x, freedom, "above")),
  ...named(["CHISQ.INV"], 2, 2, ([share = 0, freedom = 0]) =>
    inverse(share, "below", (x) => chiSquared(x, freedom, "below")),
  ),
  ...named(["CHISQ.INV.RT", "CHIINV"], 2, 2, ([share = 0, freedom = 0]) =>
    inverse(share, "above", (x) => chiSquared(x, freedom, "above")),
  ),
  ...named(
    ["CONFIDENCE.NORM", "CONFIDENCE"],
    3,
    3,
    confidence((share) => normalQuantile(share)),
  ),
  ...named(
    ["CONFIDENCE.T"],
    3,
    3,
    confidence((share, size) => studentInverse([share, size - 1])),
  ),
};
