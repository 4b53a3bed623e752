import type { BallotTotals } from "../ballot/ballot.ts";
import { type Points, roundedQuotient } from "../rubric/points.ts";

/** Dropping both extremes needs at least this many ballots: below it too few would be left (docs/domain.md#combining-scores). */
const FEWEST_BALLOTS_TO_DROP = 5;

export interface CombinationRule {
  readonly dropExtremes: boolean;
}

export interface Combination {
  /** Mean total in hundredths, rounded once, half away from zero. */
  readonly total: Points;
  /** Mean of each group over the same ballots, each rounded by itself: they need not add up to `total`. */
  readonly groups: Readonly<Record<string, Points>>;
  /** Over all ballots, the dropped ones too. */
  readonly highest: Points;
  readonly lowest: Points;
  readonly spread: Points;
  /** Number of ballots in the mean: two fewer than were given where extremes are dropped. */
  readonly counted: number;
}

/** Combines the complete submitted ballots of one round (SPEC T1–T6), which have no order and no ids here; null when there is none. */
export function combine(ballots: readonly BallotTotals[], rule: CombinationRule): Combination | null {
  if (ballots.length === 0) return null;
  const all = ballots.map((ballot) => ballot.total);
  const [lowest, highest] = [Math.min(...all), Math.max(...all)];
  const drops = rule.dropExtremes && ballots.length >= FEWEST_BALLOTS_TO_DROP;
  const weighted = drops ? withoutExtremes(ballots, lowest, highest) : { ballots, weights: all.map(() => 1) };
  return {
    total: meanOf(weighted, (ballot) => ballot.total),
    groups: groupMeans(weighted),
    highest,
    lowest,
    spread: highest - lowest,
    counted: drops ? ballots.length - 2 : ballots.length,
  };
}

interface Weighted {
  readonly ballots: readonly BallotTotals[];
  /** Whole numbers in the order of the ballots: shares of their sum. */
  readonly weights: readonly number[];
}

/**
 * Leaves out one lowest and one highest ballot. Which of k equal ones went would decide the group means, so each loses 1/k of its weight
 * (SPEC T3, T4). As weights only count against their sum, all are multiplied by both numbers of equal ones and stay whole. Where all
 * totals are equal each of the n is among the lowest and among the highest, and loses 2/n.
 */
function withoutExtremes(ballots: readonly BallotTotals[], lowest: Points, highest: Points): Weighted {
  const count = (total: Points) => ballots.filter((ballot) => ballot.total === total).length;
  const [low, high] = [count(lowest), count(highest)];
  const weights = ballots.map(
    ({ total }) => low * high - (total === lowest ? high : 0) - (total === highest ? low : 0),
  );
  return { ballots, weights };
}

function groupMeans(weighted: Weighted): Record<string, Points> {
  const codes = new Set(weighted.ballots.flatMap((ballot) => Object.keys(ballot.groups)));
  return Object.fromEntries(
    [...codes].map((code) => [code, meanOf(weighted, (ballot) => ballot.groups[code] ?? 0)]),
  );
}

/** Exact: with 999 ballots of 100 points the sum stays below 10^13, a whole number that is held exactly. */
function meanOf({ ballots, weights }: Weighted, pointsOf: (ballot: BallotTotals) => Points): Points {
  const weightOf = (index: number) => weights[index] ?? 0;
  return roundedQuotient(
    ballots.reduce((sum, ballot, index) => sum + weightOf(index) * pointsOf(ballot), 0),
    weights.reduce((sum, weight) => sum + weight, 0),
  );
}
