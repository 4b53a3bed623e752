import { BALLOT_STATE_TEXTS, type Ballot, ballotTotals } from "../../domain/ballot/ballot.ts";
import { pointField } from "../../domain/ballot/pointField.ts";
import type { Rubric } from "../../domain/rubric/rubric.ts";
import { type BallotColumns, groupColumn } from "../../tables/ballots.ts";
import type { RecordOf } from "../../tables/table.ts";

/** What an appraiser's part of a row holds. Totals stay blank while a criterion is: blank is never 0 (SPEC K9). */
export function appraiserCells(ballot: Ballot, rubric: Rubric): Partial<RecordOf<BallotColumns>> {
  const totals = ballotTotals(ballot.points, rubric);
  const points = rubric.criteria.map(({ code }) => [pointField(code), ballot.points[code] ?? null] as const);
  const groups = rubric.groups.map(({ code }) => [groupColumn(code), totals?.groups[code] ?? null] as const);
  return {
    ...Object.fromEntries([...points, ...groups]),
    total: totals?.total ?? null,
    comment: ballot.comment,
    strengths: ballot.strengths,
    limits: ballot.limits,
    proposal: ballot.proposal,
    reason: ballot.reason,
    // The label of a state is one of the words of the column's list.
    state: BALLOT_STATE_TEXTS[ballot.state],
    submittedAt: ballot.submittedAt,
    revision: ballot.revision,
    rubricVersion: ballot.rubricVersion,
  };
}
