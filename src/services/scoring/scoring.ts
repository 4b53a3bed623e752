/** What an appraiser does with ballots through the sidebar. Runs with the appraiser's own rights. */
import { type Ballot, type BallotAction, ballotTotals, nextState } from "../../domain/ballot.ts";
import { ballotProblems } from "../../domain/ballotProblems.ts";
import { type Problem, problem, sentence } from "../../domain/problem.ts";
import type { Instant } from "../../domain/stage.ts";
import { cleanText, matchingKey } from "../../domain/vietnamese.ts";
import type { Answer, BallotView, RequestOf } from "../../rpc/contract.ts";
import { stageStateOf } from "../campaign.ts";
import type { Book, Clock } from "../ports.ts";
import { readSnapshot, type Snapshot } from "../snapshot.ts";
import { type BallotRow, findBallot, openBallots } from "./ballotRow.ts";
import { merge } from "./changes.ts";
import { writeBallot } from "./writeBallot.ts";

export interface ScoringWorld {
  readonly book: Book;
  readonly clock: Clock;
  /** Address of the person at the keyboard; '' when Google does not tell. */
  readonly email: string;
}

/** A ballot of the caller, found and allowed to be worked on. */
interface Opened {
  readonly snapshot: Snapshot;
  readonly at: BallotRow;
  readonly now: Instant;
}

type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function openBallot(world: ScoringWorld, request: RequestOf<"openBallot">): Answer {
  const opened = open(world, request);
  return opened.ok ? shown(opened.value, opened.value.at.ballot, []) : refused(opened.problems);
}

/** Saves a draft. Calling again with the same changes changes nothing. */
export function saveBallot(world: ScoringWorld, request: RequestOf<"saveBallot">): Answer {
  const opened = openFor(world, request, "save");
  if (!opened.ok) return refused(opened.problems);
  const { snapshot, at } = opened.value;
  const merged = merge(at.ballot, request.changes, { tab: at.sheet.table.title, row: at.row });
  if (merged.problems.length > 0) return refused(merged.problems);
  if (sameContent(merged.ballot, at.ballot)) return shown(opened.value, at.ballot, merged.clashes);
  const ballot = stepped(merged.ballot, at.ballot, "save", snapshot);
  writeBallot(at, ballot, snapshot.rubric);
  return shown(opened.value, ballot, merged.clashes);
}

/** Submits a complete ballot. One that lacks something is not written; what it lacks is said. */
export function submitBallot(world: ScoringWorld, request: RequestOf<"submitBallot">): Answer {
  const opened = openFor(world, request, "submit");
  if (!opened.ok) return refused(opened.problems);
  const { snapshot, at, now } = opened.value;
  const place = { tab: at.sheet.table.title, row: at.row };
  const merged = merge(at.ballot, request.changes, place);
  const lacking = [...merged.problems, ...ballotProblems(merged.ballot, snapshot.rubric, place)];
  if (merged.clashes.length > 0 || lacking.length > 0)
    return refusedSubmission(opened.value, merged.ballot, merged.clashes, lacking);
  const ballot = { ...stepped(merged.ballot, at.ballot, "submit", snapshot), submittedAt: now };
  writeBallot(at, ballot, snapshot.rubric);
  return shown(opened.value, ballot, []);
}

/** Takes a submitted ballot back to change it, while the stage is open; the reason stands in the ballot's row. */
export function reopenBallot(world: ScoringWorld, request: RequestOf<"reopenBallot">): Answer {
  return withReason(world, request, "reopen", (ballot) => ({ ...ballot, submittedAt: null }));
}

/** The appraiser steps back from this model; the ballot no longer counts among those assigned. */
export function recuseBallot(world: ScoringWorld, request: RequestOf<"recuseBallot">): Answer {
  return withReason(world, request, "recuse", (ballot) => ballot);
}

function withReason(
  world: ScoringWorld,
  request: RequestOf<"reopenBallot"> | RequestOf<"recuseBallot">,
  action: "reopen" | "recuse",
  change: (ballot: Ballot) => Ballot,
): Answer {
  const opened = openFor(world, request, action);
  if (!opened.ok) return refused(opened.problems);
  const { snapshot, at } = opened.value;
  if (request.reason.trim() === "") {
    return refused([problem("ballot.reasonNeeded", { tab: at.sheet.table.title, row: at.row }, "")]);
  }
  const reason = cleanText(request.reason);
  const ballot = { ...change(stepped(at.ballot, at.ballot, action, snapshot)), reason };
  writeBallot(at, ballot, snapshot.rubric);
  return shown(opened.value, ballot, []);
}

function open(
  world: ScoringWorld,
  request: { readonly ballot: string; readonly row: number },
): Attempt<Opened> {
  const read = readSnapshot(world.book);
  if (!read.ok) return read;
  const ballots = openBallots(world.book, read.snapshot.rubric);
  if (!ballots.ok) return ballots;
  const found = findBallot(ballots.ballots, request.ballot, request.row);
  if (!found.ok) return found;
  const stranger = ownershipProblem(read.snapshot, found.found, world.email);
  if (stranger !== null) return { ok: false, problems: [stranger] };
  return { ok: true, value: { snapshot: read.snapshot, at: found.found, now: world.clock.now() } };
}

/** Opens a ballot for an action that its state and the stage must allow. */
function openFor(
  world: ScoringWorld,
  request: { readonly ballot: string; readonly row: number },
  action: BallotAction,
): Attempt<Opened> {
  const opened = open(world, request);
  if (!opened.ok) return opened;
  const objection = actionProblem(opened.value, action);
  return objection === null ? opened : { ok: false, problems: [objection] };
}

function actionProblem({ snapshot, at, now }: Opened, action: BallotAction): Problem | null {
  const place = { tab: at.sheet.table.title, row: at.row };
  const stage = stageStateOf(snapshot.settings, "appraisal", null, now);
  if (stage !== "open")
    return problem(stage === "closed" ? "ballot.stageClosed" : "ballot.stageNotOpen", place, at.ballot.id);
  if (at.problems.length > 0) return at.problems[0] ?? null;
  const { rubricVersion } = at.ballot;
  if (rubricVersion !== "" && rubricVersion !== snapshot.rubricVersion) {
    return problem("ballot.rubricChanged", place, rubricVersion);
  }
  return nextState(at.ballot.state, action) === null ? problem(refusalOf(action), place, at.ballot.id) : null;
}

function refusalOf(action: BallotAction): "ballot.notSubmitted" | "ballot.alreadySubmitted" {
  return action === "reopen" ? "ballot.notSubmitted" : "ballot.alreadySubmitted";
}

function ownershipProblem(snapshot: Snapshot, at: BallotRow, email: string): Problem | null {
  const owner = snapshot.appraisers.find((appraiser) => appraiser.code === at.ballot.appraiser);
  if (owner !== undefined && email !== "" && matchingKey(owner.email) === matchingKey(email)) return null;
  const place = { tab: at.sheet.table.title, row: at.row };
  return problem("ballot.notYours", place, email, { owner: owner?.name ?? at.ballot.appraiser });
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

function sameContent(a: Ballot, b: Ballot): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function shown(opened: Opened, ballot: Ballot, clashes: readonly string[]): Answer {
  const { at, snapshot } = opened;
  const lacks = ballotProblems(ballot, snapshot.rubric, { tab: at.sheet.table.title, row: at.row });
  return {
    kind: "ballot",
    ballot: viewOf(ballot, at, snapshot),
    lacks: lacks.map(sentence),
    clashes: [...clashes],
  };
}

function refusedSubmission(
  opened: Opened,
  ballot: Ballot,
  clashes: readonly string[],
  lacking: readonly Problem[],
): Answer {
  const { at, snapshot } = opened;
  return {
    kind: "ballot",
    ballot: viewOf({ ...ballot, state: at.ballot.state }, at, snapshot),
    lacks: lacking.map(sentence),
    clashes: [...clashes],
  };
}

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

export function refused(problems: readonly Problem[]): Answer {
  return { kind: "refused", sentences: problems.map(sentence) };
}
