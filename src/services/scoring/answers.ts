import { type Ballot, ballotTotals } from "../../domain/ballot/ballot.ts";
import { ballotProblems } from "../../domain/ballot/ballotProblems.ts";
import { type Problem, sentence } from "../../domain/problems/problem.ts";
import type { Answer, BallotView } from "../../rpc/answers.ts";
import type { Snapshot } from "../snapshot.ts";
import type { BallotRow } from "./ballotRow.ts";
import type { Opened } from "./opened.ts";

export function refused(problems: readonly Problem[]): Answer {
  return { kind: "refused", sentences: problems.map(sentence) };
}

/** A ballot with what it lacks; what of the request could not be taken over is said first. */
export function shown(
  { at, snapshot }: Opened,
  ballot: Ballot,
  notTaken: { readonly clashes: readonly string[]; readonly problems: readonly Problem[] },
): Answer {
  const lacks = ballotProblems(ballot, snapshot.rubric, { tab: at.sheet.table.title, row: at.row });
  return {
    kind: "ballot",
    ballot: viewOf(ballot, at, snapshot),
    lacks: [...notTaken.problems, ...lacks].map(sentence),
    clashes: [...notTaken.clashes],
  };
}

export const ALL_TAKEN = { clashes: [], problems: [] } as const;

export function viewOf(ballot: Ballot, at: Pick<BallotRow, "row" | "title">, snapshot: Snapshot): BallotView {
  const { id, submittedAt, ...rest } = ballot;
  return {
    ballot: id,
    row: at.row,
    title: at.title,
    round: rest.round,
    model: rest.model,
    state: rest.state,
    points: { ...rest.points },
    total: ballotTotals(rest.points, snapshot.rubric)?.total ?? null,
    comment: rest.comment,
    strengths: rest.strengths,
    limits: rest.limits,
    proposal: rest.proposal,
    revision: rest.revision,
    submittedAt,
  };
}
