import { type Ballot, type BallotPoints, ballotTotals } from "../../domain/ballot/ballot.ts";
import { DECISION_TEXTS, type Decision, type OwnWill } from "../../domain/ballot/decision.ts";
import {
  type BallotMemory,
  type InForce,
  type LateWork,
  type SeenBallot,
  stateInForce,
} from "../../domain/ballot/inForce.ts";
import { pointField } from "../../domain/ballot/pointField.ts";
import { seenContent } from "../../domain/ballot/seenContent.ts";
import type { Rubric } from "../../domain/rubric/rubric.ts";
import { type BallotColumns, groupColumn, LATE_WORK } from "../ballots.ts";
import type { RecordOf } from "../table.ts";

export type BallotRecord = RecordOf<BallotColumns>;
type BallotRubric = Pick<Rubric, "groups" | "criteria">;

/** A row of the tab as the domain knows a ballot, with all on which its state depends. */
export interface ReadBallot {
  readonly ballot: Ballot;
  readonly seen: SeenBallot;
}

/** @param version fingerprint of the rubric */
export function toBallot(record: BallotRecord, rubric: BallotRubric, version: string): ReadBallot {
  const content = {
    points: pointsOf(record, rubric),
    ...{ comment: record.comment, strengths: record.strengths, limits: record.limits },
    proposal: record.proposal,
    rubricVersion: record.rubricVersion === "" ? record.scoredBy : record.rubricVersion,
  };
  const identity = {
    id: record.id,
    round: record.round ?? 1,
    model: record.model,
    appraiser: record.appraiser,
  };
  const seen: SeenBallot = {
    id: record.id,
    own: ownOf(record),
    memory: memoryOf(record),
    ...seenContent(content, rubric, version),
  };
  return { ballot: withState({ ...identity, ...content }, seen, stateInForce(seen)), seen };
}

type Unstated = Omit<Ballot, "state" | "recorded" | "submittedAt" | "reason" | "revision">;

/** The ballot in the state that this says. */
export function withState(
  ballot: Unstated,
  { own, memory }: SeenBallot,
  { state, recorded }: InForce,
): Ballot {
  const { reason, revision, sentAt } = own;
  const at = recorded ? (memory.accepted?.at ?? null) : sentAt;
  return { ...ballot, reason, revision, state, recorded, submittedAt: state === "submitted" ? at : null };
}

function pointsOf(record: BallotRecord, { criteria }: BallotRubric): BallotPoints {
  return Object.fromEntries(criteria.map(({ code }) => [code, record[pointField(code)] ?? null]));
}

// The keys of DECISION_TEXTS are the decisions.
const DECISIONS = Object.entries(DECISION_TEXTS) as readonly [Decision, string][];
const LATE: Readonly<Record<LateWork, (typeof LATE_WORK)[number]>> = {
  undecided: LATE_WORK[0],
  accepted: LATE_WORK[1],
  refused: LATE_WORK[2],
};
// As above: its keys are the decisions on late work.
const LATE_WORDS = Object.entries(LATE) as readonly [LateWork, string][];

/** Of a cell of Quyết định. */
export function decisionIn(word: string): Decision | null {
  return DECISIONS.find(([, text]) => text === word)?.[0] ?? null;
}

/** Of a cell of Nộp muộn. */
export function lateWorkIn(word: string): LateWork | null {
  return LATE_WORDS.find(([, text]) => text === word)?.[0] ?? null;
}

function ownOf({ decision, reason, sentAt, revision, copy, sentPrint }: BallotRecord): OwnWill {
  return { decision: decisionIn(decision), reason, sentAt, revision: revision ?? 0, copy, sentPrint };
}

function memoryOf(record: BallotRecord): BallotMemory {
  const { acceptedAt, acceptedPrint } = record;
  return {
    accepted: acceptedAt === null ? null : { at: acceptedAt, print: acceptedPrint },
    settled: record.settled,
    chosen: record.chosen,
    reopenings: record.reopenings ?? 0,
    reopenReason: record.reopenReason,
    recusal: record.recusal,
    late: lateWorkIn(record.late),
  };
}

/** The appraiser's block: points, remarks and will. */
export function ownCells(ballot: Ballot, own: OwnWill): Partial<BallotRecord> {
  const { comment, strengths, limits, proposal, rubricVersion } = ballot;
  const points = Object.entries(ballot.points).map(([code, each]) => [pointField(code), each] as const);
  return {
    ...Object.fromEntries(points),
    ...{ comment, strengths, limits, proposal, rubricVersion },
    ...{ reason: own.reason, sentAt: own.sentAt, revision: own.revision, copy: own.copy },
    sentPrint: own.sentPrint,
    decision: own.decision === null ? "" : DECISION_TEXTS[own.decision],
  };
}

/** What the steward remembers, as its columns hold it. */
export function memoryCells(memory: BallotMemory): Partial<BallotRecord> {
  const { accepted, settled, chosen, reopenings, reopenReason, recusal, late } = memory;
  return {
    acceptedAt: accepted?.at ?? null,
    acceptedPrint: accepted?.print ?? "",
    settled,
    chosen,
    reopenings: reopenings === 0 ? null : reopenings,
    reopenReason,
    recusal,
    late: late === null ? "" : LATE[late],
  };
}

/** Group sums and total; blank while a criterion is (blank is never 0), and for a recused ballot, which has none (SPEC K9, K13). */
export function sumCells(ballot: Ballot, { groups, criteria }: BallotRubric): Partial<BallotRecord> {
  const totals = ballot.state === "recused" ? null : ballotTotals(ballot.points, { groups, criteria });
  const sums = groups.map(({ code }) => [groupColumn(code), totals?.groups[code] ?? null] as const);
  return { ...Object.fromEntries(sums), total: totals?.total ?? null };
}
