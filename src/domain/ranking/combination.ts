import type { BallotTotals } from "../ballot/ballot.ts";
import { type Points, roundedQuotient } from "../rubric/points.ts";
import { compareIds } from "../text/idOrder.ts";

/** Dropping both extremes needs at least this many ballots: below it too few would be left (docs/domain.md#combining-scores). */
const FEWEST_BALLOTS_TO_DROP = 5;

/** The totals of one complete submitted ballot. */
export interface CountedBallot extends BallotTotals {
  readonly id: string;
}

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
  /** Number of ballots in the mean. */
  readonly counted: number;
}

/** Combines the complete submitted ballots of one round (SPEC T1–T6); null when there is none. */
export function combine(ballots: readonly CountedBallot[], rule: CombinationRule): Combination | null {
  const ordered = [...ballots].sort((a, b) => a.total - b.total || compareIds(a.id, b.id));
  if (ordered.length === 0) return null;
  const lowest = Math.min(...ordered.map((ballot) => ballot.total));
  const highest = Math.max(...ordered.map((ballot) => ballot.total));
  const kept = rule.dropExtremes ? withoutExtremes(ordered, highest) : ordered;
  return {
    total: meanOf(kept, (ballot) => ballot.total),
    groups: groupMeans(kept),
    highest,
    lowest,
    spread: highest - lowest,
    counted: kept.length,
  };
}

/**
 * Leaves out one lowest and one highest ballot; of equal ones the ballot with the smallest id goes (SPEC T3, T4).
 * @param ordered by rising total, then by id
 */
function withoutExtremes(ordered: readonly CountedBallot[], highest: Points): readonly CountedBallot[] {
  if (ordered.length < FEWEST_BALLOTS_TO_DROP) return ordered;
  const withoutLowest = ordered.slice(1);
  const top = withoutLowest.findIndex((ballot) => ballot.total === highest);
  return withoutLowest.filter((_, index) => index !== top);
}

function groupMeans(ballots: readonly CountedBallot[]): Record<string, Points> {
  const codes = new Set(ballots.flatMap((ballot) => Object.keys(ballot.groups)));
  return Object.fromEntries(
    [...codes].map((code) => [code, meanOf(ballots, (ballot) => ballot.groups[code] ?? 0)]),
  );
}

function meanOf(ballots: readonly CountedBallot[], pointsOf: (ballot: CountedBallot) => Points): Points {
  return roundedQuotient(
    ballots.reduce((sum, ballot) => sum + pointsOf(ballot), 0),
    ballots.length,
  );
}
