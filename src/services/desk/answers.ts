import { type Ballot, ballotTotals } from "../../domain/ballot/ballot.ts";
import { ballotProblems } from "../../domain/ballot/ballotProblems.ts";
import { type Problem, sentence } from "../../domain/problems/problem.ts";
import type { BallotView } from "../../rpc/answers.ts";
import type { AnswerTo, Refused } from "../../rpc/pairs.ts";
import type { Snapshot } from "../campaign/snapshot.ts";
import type { BallotRow } from "../campaign/tabs.ts";
import type { OpenBallot } from "./opened.ts";

export function refused(problems: readonly Problem[]): Refused {
  return { kind: "refused", sentences: problems.map(sentence) };
}

/** What of a request could not be taken over. */
export interface NotTaken {
  readonly clashes: readonly string[];
  readonly problems: readonly Problem[];
}

/** A ballot with what it lacks; what of the request could not be taken over is said first. */
export function ballotAnswer(
  { found, place, snapshot }: OpenBallot,
  ballot: Ballot,
  notTaken: NotTaken,
): AnswerTo<"openBallot"> {
  const lacks = ballotProblems(ballot, snapshot.rubric, place);
  return {
    kind: "ballot",
    ballot: viewOf({ ...found.row, ballot }, snapshot),
    lacks: [...notTaken.problems, ...lacks].map(sentence),
    clashes: [...notTaken.clashes],
  };
}

export const ALL_TAKEN: NotTaken = { clashes: [], problems: [] };

export function viewOf({ ballot, number, record }: BallotRow, { rubric }: Snapshot): BallotView {
  return {
    ballot: ballot.id,
    row: number,
    title: record.modelTitle,
    round: ballot.round,
    model: ballot.model,
    state: ballot.state,
    recorded: ballot.recorded,
    points: { ...ballot.points },
    total: ballotTotals(ballot.points, rubric)?.total ?? null,
    recusal: ballot.state === "recused" ? record.recusal || ballot.reason : "",
    comment: ballot.comment,
    strengths: ballot.strengths,
    limits: ballot.limits,
    proposal: ballot.proposal,
    revision: ballot.revision,
    submittedAt: ballot.submittedAt,
  };
}
