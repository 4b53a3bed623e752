/** Two lists, number by number. Source: support.google.com/docs/table/25273, categories Statistical and Array. */
import { divisionByZero, FormulaError, notAvailable } from "../errors.ts";
import { toGrid } from "../shape.ts";
import type { FormulaScalar, Value } from "../values.ts";
import { type EagerEntry, type Registry, wide } from "./entry.ts";

type Pair = readonly [x: number, y: number];

const numberOf = (cell: FormulaScalar): number | null => {
  if (cell instanceof FormulaError) throw cell;
  return typeof cell === "number" ? cell : null;
};

/** Where one of the two is no number, the pair does not count. */
function pairsOf([first = null, second = null]: readonly Value[], name: string): Pair[] {
  const [xs, ys] = [toGrid(first).flat(), toGrid(second).flat()];
  if (xs.length !== ys.length) throw notAvailable(`${name} has mismatched range sizes.`);
  return xs.flatMap((cell, at): Pair[] => {
    const [x, y] = [numberOf(cell), numberOf(ys[at] ?? null)];
    return x === null || y === null ? [] : [[x, y]];
  });
}

interface Moments {
  readonly count: number;
  /** Sums of the products of the distances from the means. */
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
}

const total = (pairs: readonly Pair[], of: (pair: Pair) => number): number =>
  pairs.reduce((sum, pair) => sum + of(pair), 0);

function momentsOf(pairs: readonly Pair[]): Moments {
  const [mx, my] = [total(pairs, ([x]) => x) / pairs.length, total(pairs, ([, y]) => y) / pairs.length];
  return {
    count: pairs.length,
    xx: total(pairs, ([x]) => (x - mx) ** 2),
    yy: total(pairs, ([, y]) => (y - my) ** 2),
    xy: total(pairs, ([x, y]) => (x - mx) * (y - my)),
  };
}

function quotient(over: number, under: number, name: string): number {
  if (!(under > 0)) throw divisionByZero(`Evaluation of function ${name} caused a divide by zero error.`);
  return over / under;
}

const measured = (name: string, body: (moments: Moments) => number): EagerEntry =>
  wide(2, 2, (args) => body(momentsOf(pairsOf(args, name))));

/** `lost`: what the divisor lacks to the count; a sample loses one. */
const covariance = (name: string, lost: number): EagerEntry =>
  measured(name, ({ xy, count }) => quotient(xy, count - lost, name));

const summed = (name: string, of: (pair: Pair) => number): EagerEntry =>
  wide(2, 2, (args) => total(pairsOf(args, name), of));

export const PAIRS: Registry = {
  COVAR: covariance("COVAR", 0),
  "COVARIANCE.P": covariance("COVARIANCE.P", 0),
  "COVARIANCE.S": covariance("COVARIANCE.S", 1),
  RSQ: measured("RSQ", ({ xx, yy, xy }) => quotient(xy * xy, xx * yy, "RSQ")),
  /** STEYX(y; x). */
  STEYX: measured("STEYX", ({ xx, yy, xy, count }) =>
    Math.sqrt(quotient(xx - quotient(xy * xy, yy, "STEYX"), count - 2, "STEYX")),
  ),
  SUMX2MY2: summed("SUMX2MY2", ([x, y]) => x * x - y * y),
  SUMX2PY2: summed("SUMX2PY2", ([x, y]) => x * x + y * y),
  SUMXMY2: summed("SUMXMY2", ([x, y]) => (x - y) ** 2),
};
