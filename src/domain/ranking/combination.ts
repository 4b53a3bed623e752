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
  const weighted = drops ? withoutExtremes(ballots, lowest, highest) : ballots.map(whole);
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
  readonly ballot: BallotTotals;
  /** A whole number: its share of the sum of all. */
  readonly weight: number;
}

const whole = (ballot: BallotTotals): Weighted => ({ ballot, weight: 1 });

/**
 * Leaves out one lowest and one highest ballot. Which of k equal ones went would decide the group means, so each loses 1/k of its weight
 * (SPEC T3, T4). As weights only count against their sum, all are multiplied by both numbers of equal ones and stay whole. Where all
 * totals are equal each of the n is among the lowest and among the highest, and loses 2/n.
 */
function withoutExtremes(ballots: readonly BallotTotals[], lowest: Points, highest: Points): Weighted[] {
  const count = (total: Points) => ballots.filter((ballot) => ballot.total === total).length;
  const [low, high] = [count(lowest), count(highest)];
  return ballots.map((ballot) => {
    const ofLowest = ballot.total === lowest ? high : 0;
    const ofHighest = ballot.total === highest ? low : 0;
    return { ballot, weight: low * high - ofLowest - ofHighest };
  });
}

function groupMeans(weighted: readonly Weighted[]): Record<string, Points> {
  const codes = new Set(weighted.flatMap(({ ballot }) => Object.keys(ballot.groups)));
  return Object.fromEntries(
    [...codes].map((code) => [code, meanOf(weighted, (ballot) => ballot.groups[code] ?? 0)]),
  );
}

/** Exact: with 999 ballots of 100 points the sum stays below 10^13, a whole number that is held exactly. */
function meanOf(weighted: readonly Weighted[], pointsOf: (ballot: BallotTotals) => Points): Points {
  return roundedQuotient(
    weighted.reduce((sum, { ballot, weight }) => sum + weight * pointsOf(ballot), 0),
    weighted.reduce((sum, { weight }) => sum + weight, 0),
  );
}
