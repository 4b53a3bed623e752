import {
  BALLOT_STATE_TEXTS,
  type Ballot,
  type BallotPoints,
  type BallotState,
} from "../../domain/ballot/ballot.ts";
import { criterionOf, isPointField } from "../../domain/ballot/pointField.ts";
import type { BallotColumns } from "../ballots.ts";
import type { RecordOf, Table } from "../table.ts";

const STATES = new Map<string, BallotState>(
  // The keys of BALLOT_STATE_TEXTS are the ballot states.
  Object.entries(BALLOT_STATE_TEXTS).map(([state, text]) => [text, state as BallotState]),
);

/** A row of the tab as the domain knows a ballot; a blank state is one not yet started. */
export function toBallot(record: RecordOf<BallotColumns>, table: Table<BallotColumns>): Ballot {
  return {
    id: record.id,
    round: record.round ?? 1,
    model: record.model,
    appraiser: record.appraiser,
    state: STATES.get(record.state) ?? "notStarted",
    points: pointsOf(record, table),
    comment: record.comment,
    strengths: record.strengths,
    limits: record.limits,
    proposal: record.proposal,
    reason: record.reason,
    submittedAt: record.submittedAt,
    rubricVersion: record.rubricVersion,
    revision: record.revision ?? 0,
  };
}

function pointsOf(record: RecordOf<BallotColumns>, table: Table<BallotColumns>): BallotPoints {
  const fields = table.order.filter(isPointField);
  return Object.fromEntries(fields.map((field) => [criterionOf(field), record[field] ?? null]));
}
