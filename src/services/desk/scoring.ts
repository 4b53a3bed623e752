/** What an appraiser does with ballots through the sidebar. Runs with the appraiser's own rights. Asking twice is asking once. */
import { willAfter } from "../../domain/ballot/act.ts";
import type { Ballot, BallotAction } from "../../domain/ballot/ballot.ts";
import { ballotProblems, beyondScale } from "../../domain/ballot/ballotProblems.ts";
import { type Merged, merge } from "../../domain/ballot/changes.ts";
import { stateInForce } from "../../domain/ballot/inForce.ts";
import { seenContent } from "../../domain/ballot/seenContent.ts";
import { type Problem, problem } from "../../domain/problems/problem.ts";
import { cleanText } from "../../domain/text/vietnamese.ts";
import type { RequestOf } from "../../rpc/contract.ts";
import type { AnswerTo } from "../../rpc/pairs.ts";
import { withState } from "../../tables/records/ballot.ts";
import type { BallotAt } from "../ballots/findBallot.ts";
import { writeBallot } from "../ballots/writeBallot.ts";
import { ALL_TAKEN, ballotAnswer, type NotTaken, refused } from "./answers.ts";
import {
  actionProblems,
  type OpenBallot,
  openOwnBallot,
  type ScoringWorld,
  withOwnBallot,
} from "./opened.ts";

/** Every request about one ballot is answered alike. */
type BallotAnswer = AnswerTo<"openBallot">;

export function openBallot(world: ScoringWorld, request: RequestOf<"openBallot">): BallotAnswer {
  const opened = openOwnBallot(world, request);
  return opened.ok
    ? ballotAnswer(opened.value, opened.value.found.row.ballot, ALL_TAKEN)
    : refused(opened.problems);
}

/** Saves what can be read of a draft; the rest is said and stays with the caller. */
export function saveBallot(world: ScoringWorld, request: RequestOf<"saveBallot">): BallotAnswer {
  return changing(world, request, (opened) => {
    const before = opened.found.row.ballot;
    const objections = changeProblems(opened, "save", request);
    if (objections.length > 0) return refused(objections);
    const merged = mergedInto(opened, request);
    if (merged.ballot === before) return ballotAnswer(opened, before, merged);
    return acted(opened, merged.ballot, { action: "save", reason: "" }, merged);
  });
}

/** Submits a complete ballot. One that lacks something is not written; what it lacks is said. */
export function submitBallot(world: ScoringWorld, request: RequestOf<"submitBallot">): BallotAnswer {
  return changing(world, request, (opened) => {
    const before = opened.found.row.ballot;
    const merged = mergedInto(opened, request);
    const taken = merged.clashes.length === 0 && merged.problems.length === 0;
    if (before.state === "submitted" && merged.ballot === before && taken)
      return ballotAnswer(opened, before, ALL_TAKEN);
    const objections = changeProblems(opened, "submit", request);
    if (objections.length > 0) return refused(objections);
    const lacking = ballotProblems(merged.ballot, opened.snapshot.rubric, opened.place);
    if (!taken || lacking.length > 0) return ballotAnswer(opened, merged.ballot, merged);
    return acted(opened, merged.ballot, { action: "submit", reason: "" });
  });
}

/** Takes a submitted ballot back to change it, while the stage is open; the reason stands in the ballot's row. */
export function reopenBallot(world: ScoringWorld, request: RequestOf<"reopenBallot">): BallotAnswer {
  return withReason(world, request, "reopen");
}

/** The appraiser steps back from this model; the ballot no longer counts among those assigned. */
export function recuseBallot(world: ScoringWorld, request: RequestOf<"recuseBallot">): BallotAnswer {
  return withReason(world, request, "recuse");
}

const STATE_AFTER = { reopen: "reopened", recuse: "recused" } as const;

function withReason(
  world: ScoringWorld,
  request: RequestOf<"reopenBallot"> | RequestOf<"recuseBallot">,
  action: "reopen" | "recuse",
): BallotAnswer {
  return changing(world, request, (opened) => {
    const before = opened.found.row.ballot;
    const reason = cleanText(request.reason);
    if (before.state === STATE_AFTER[action] && before.reason === reason)
      return ballotAnswer(opened, before, ALL_TAKEN);
    const objections = actionProblems(opened, action);
    if (objections.length > 0) return refused(objections);
    if (reason === "") return refused([problem("ballot.reasonNeeded", opened.place, "")]);
    return acted(opened, before, { action, reason });
  });
}

function changing(
  world: ScoringWorld,
  at: BallotAt,
  act: (opened: OpenBallot) => BallotAnswer,
): BallotAnswer {
  return withOwnBallot(world, at, (opened) => (opened.ok ? act(opened.value) : refused(opened.problems)));
}

type Changing = RequestOf<"saveBallot"> | RequestOf<"submitBallot">;

/** What keeps the action from being done; if nothing else does, that the points were given by a rubric no longer in force (SPEC M19). */
function changeProblems(
  opened: OpenBallot,
  action: "save" | "submit",
  { rubricVersion }: Changing,
): readonly Problem[] {
  const hindered = actionProblems(opened, action);
  const stale = rubricVersion !== undefined && rubricVersion !== opened.snapshot.rubricVersion;
  return hindered.length === 0 && stale ? [problem("ballot.otherRubric", opened.place, "")] : hindered;
}

function mergedInto({ found, place, snapshot }: OpenBallot, { changes }: Changing): Merged {
  const beyond = changes.map(({ field, now }) => beyondScale(field, now, snapshot.rubric, place));
  const fitting = changes.filter((_, index) => beyond[index] === null);
  const merged = merge(found.row.ballot, fitting, place);
  return { ...merged, problems: [...beyond.filter((each) => each !== null), ...merged.problems] };
}

/** Writes the block after an allowed action. @returns the ballot in the state that follows, as the steward will see it */
function acted(
  opened: OpenBallot,
  changed: Ballot,
  { action, reason }: { readonly action: BallotAction; readonly reason: string },
  notTaken: NotTaken = ALL_TAKEN,
): BallotAnswer {
  const { found, snapshot, now } = opened;
  const { seen } = found.row;
  const content = { ...changed, rubricVersion: snapshot.rubricVersion };
  const judged = seenContent(content, snapshot.rubric, snapshot.rubricVersion);
  const own = willAfter(changed.id, seen.own, action, {
    ...{ now, reason },
    ...{ print: judged.print, noted: found.row.ballot.recorded },
  });
  const next = { ...seen, own, ...judged };
  const ballot = withState(content, next, stateInForce(next));
  const written = writeBallot(found, snapshot.rubric, { ballot, own });
  return written.ok
    ? ballotAnswer({ ...opened, found: written.value }, ballot, notTaken)
    : refused(written.problems);
}
