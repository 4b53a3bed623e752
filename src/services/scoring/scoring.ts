/** What an appraiser does with ballots through the sidebar. Runs with the appraiser's own rights. Asking twice is asking once. */
import { type Ballot, type BallotAction, nextState } from "../../domain/ballot/ballot.ts";
import { ballotProblems } from "../../domain/ballot/ballotProblems.ts";
import { type Problem, problem } from "../../domain/problems/problem.ts";
import { cleanText } from "../../domain/text/vietnamese.ts";
import type { Answer } from "../../rpc/answers.ts";
import type { RequestOf } from "../../rpc/contract.ts";
import type { Snapshot } from "../snapshot.ts";
import { ALL_TAKEN, refused, shown } from "./answers.ts";
import { type Merged, merge } from "./changes.ts";
import { actionProblems, type Opened, open, type ScoringWorld } from "./opened.ts";
import { writeBallot } from "./writeBallot.ts";

export function openBallot(world: ScoringWorld, request: RequestOf<"openBallot">): Answer {
  const opened = open(world, request);
  return opened.ok ? shown(opened.value, opened.value.at.ballot, ALL_TAKEN) : refused(opened.problems);
}

/** Saves what can be read of a draft; the rest is said and stays with the caller. */
export function saveBallot(world: ScoringWorld, request: RequestOf<"saveBallot">): Answer {
  const opened = open(world, request);
  if (!opened.ok) return refused(opened.problems);
  const { snapshot, at } = opened.value;
  const objections = changeProblems(opened.value, "save", request);
  if (objections.length > 0) return refused(objections);
  const merged = mergedInto(opened.value, request);
  if (merged.ballot === at.ballot) return shown(opened.value, at.ballot, merged);
  const ballot = stepped(merged.ballot, at.ballot, "save", snapshot);
  writeBallot(at, ballot, snapshot.rubric);
  return shown(opened.value, ballot, merged);
}

/** Submits a complete ballot. One that lacks something is not written; what it lacks is said. */
export function submitBallot(world: ScoringWorld, request: RequestOf<"submitBallot">): Answer {
  const opened = open(world, request);
  if (!opened.ok) return refused(opened.problems);
  const { snapshot, at, now } = opened.value;
  const merged = mergedInto(opened.value, request);
  const taken = merged.clashes.length === 0 && merged.problems.length === 0;
  if (at.ballot.state === "submitted" && merged.ballot === at.ballot && taken)
    return shown(opened.value, at.ballot, ALL_TAKEN);
  const objections = changeProblems(opened.value, "submit", request);
  if (objections.length > 0) return refused(objections);
  const lacking = ballotProblems(merged.ballot, snapshot.rubric, placeOf(opened.value));
  if (!taken || lacking.length > 0) return shown(opened.value, merged.ballot, merged);
  const ballot = { ...stepped(merged.ballot, at.ballot, "submit", snapshot), submittedAt: now };
  writeBallot(at, ballot, snapshot.rubric);
  return shown(opened.value, ballot, ALL_TAKEN);
}

/** Takes a submitted ballot back to change it, while the stage is open; the reason stands in the ballot's row. */
export function reopenBallot(world: ScoringWorld, request: RequestOf<"reopenBallot">): Answer {
  return withReason(world, request, "reopen", (ballot) => ({ ...ballot, submittedAt: null }));
}

/** The appraiser steps back from this model; the ballot no longer counts among those assigned. */
export function recuseBallot(world: ScoringWorld, request: RequestOf<"recuseBallot">): Answer {
  return withReason(world, request, "recuse", (ballot) => ballot);
}

const STATE_AFTER = { reopen: "reopened", recuse: "recused" } as const;

function withReason(
  world: ScoringWorld,
  request: RequestOf<"reopenBallot"> | RequestOf<"recuseBallot">,
  action: "reopen" | "recuse",
  change: (ballot: Ballot) => Ballot,
): Answer {
  const opened = open(world, request);
  if (!opened.ok) return refused(opened.problems);
  const { snapshot, at } = opened.value;
  const reason = cleanText(request.reason);
  if (at.ballot.state === STATE_AFTER[action] && at.ballot.reason === reason)
    return shown(opened.value, at.ballot, ALL_TAKEN);
  const objections = actionProblems(opened.value, action);
  if (objections.length > 0) return refused(objections);
  if (reason === "") return refused([problem("ballot.reasonNeeded", placeOf(opened.value), "")]);
  const ballot = { ...change(stepped(at.ballot, at.ballot, action, snapshot)), reason };
  writeBallot(at, ballot, snapshot.rubric);
  return shown(opened.value, ballot, ALL_TAKEN);
}

type Changing = RequestOf<"saveBallot"> | RequestOf<"submitBallot">;

/** What keeps the action from being done; if nothing else does, that the points were given by a rubric no longer in force (SPEC M19). */
function changeProblems(opened: Opened, action: "save" | "submit", { rubric }: Changing): readonly Problem[] {
  const hindered = actionProblems(opened, action);
  const stale = rubric !== undefined && rubric !== opened.snapshot.rubricVersion;
  return hindered.length === 0 && stale ? [problem("ballot.otherRubric", placeOf(opened), "")] : hindered;
}

function mergedInto(opened: Opened, { changes }: Changing): Merged {
  return merge(opened.at.ballot, changes, placeOf(opened));
}

function placeOf({ at }: Opened): { readonly tab: string; readonly row: number } {
  return { tab: at.sheet.table.title, row: at.row };
}

/** The ballot after an allowed action: next state, next revision, the rubric it was scored by. */
function stepped(changed: Ballot, before: Ballot, action: BallotAction, snapshot: Snapshot): Ballot {
  return {
    ...changed,
    state: nextState(before.state, action) ?? before.state,
    revision: before.revision + 1,
    rubricVersion: snapshot.rubricVersion,
  };
}
