import { type BallotPoints, ballotTotals } from "../../../src/domain/ballot/ballot.ts";
import { type Band, bandOf } from "../../../src/domain/rubric/bands.ts";
import { type Points, sumPoints } from "../../../src/domain/rubric/points.ts";
import type { CriterionGroup } from "../../../src/domain/rubric/rubric.ts";
import { criteriaOf, type ScoringRubric } from "./rubric.ts";

export interface GroupTally {
  readonly group: CriterionGroup;
  /** Sum of what is scored so far. */
  readonly sum: Points;
  /** Criteria without points. */
  readonly missing: number;
  /** Whatever the rest gets, the group stays under its floor (điểm liệt). */
  readonly underFloor: boolean;
}

export interface Tally {
  readonly groups: readonly GroupTally[];
  readonly sum: Points;
  /** Criteria with and without points. */
  readonly scored: number;
  readonly missing: number;
  /** Null while a criterion is not scored: a part is no total (SPEC K9). */
  readonly total: Points | null;
  /** '' without a total. */
  readonly band: string;
}

export function tallyOf(points: BallotPoints, rubric: ScoringRubric, bands: readonly Band[]): Tally {
  const groups = rubric.groups.map((group) => groupTally(points, rubric, group));
  const missing = groups.reduce((count, each) => count + each.missing, 0);
  const total = ballotTotals(points, rubric)?.total ?? null;
  return {
    groups,
    sum: sumPoints(groups.map(({ sum }) => sum)),
    scored: rubric.criteria.length - missing,
    missing,
    total,
    band: total === null ? "" : bandOf(total, bands),
  };
}

function groupTally(points: BallotPoints, rubric: ScoringRubric, group: CriterionGroup): GroupTally {
  const criteria = criteriaOf(rubric, group.code);
  const given = criteria.flatMap(({ code }) => points[code] ?? []);
  const open = criteria.filter(({ code }) => (points[code] ?? null) === null);
  const reachable = sumPoints(given) + sumPoints(open.map(({ maximum }) => maximum));
  return {
    group,
    sum: sumPoints(given),
    missing: open.length,
    underFloor: group.floor !== null && reachable < group.floor,
  };
}
