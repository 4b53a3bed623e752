/** A ballot of the caller, found by its id, and whether it may be worked on now. */
import {
  BALLOT_STATE_TEXTS,
  type BallotAction,
  type BallotState,
  nextState,
} from "../../domain/ballot/ballot.ts";
import { type Problem, problem } from "../../domain/problems/problem.ts";
import type { ProblemCode } from "../../domain/problems/problemTexts.ts";
import type { Instant } from "../../domain/time/calendar.ts";
import { addresses, isAmong } from "../addresses.ts";
import { stageStateOf } from "../campaign.ts";
import type { Book, Clock } from "../ports.ts";
import { readSnapshot, type Snapshot } from "../snapshot.ts";
import { type BallotRow, findBallot, openBallots } from "./ballotRow.ts";

export interface ScoringWorld {
  readonly book: Book;
  readonly clock: Clock;
  /** Address of the person at the keyboard; '' when Google does not tell. */
  readonly email: string;
}

export interface Opened {
  readonly snapshot: Snapshot;
  readonly at: BallotRow;
  readonly now: Instant;
}

export type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

interface BallotAt {
  readonly ballot: string;
  readonly row: number;
}

export function open(world: ScoringWorld, { ballot, row }: BallotAt): Attempt<Opened> {
  const read = readSnapshot(world.book);
  if (!read.ok) return read;
  const ballots = openBallots(world.book, read.snapshot.rubric);
  if (!ballots.ok) return ballots;
  const found = findBallot(ballots.ballots, ballot, row);
  if (!found.ok) return found;
  const stranger = ownershipProblem(read.snapshot, found.found, world.email);
  if (stranger !== null) return { ok: false, problems: [stranger] };
  return { ok: true, value: { snapshot: read.snapshot, at: found.found, now: world.clock.now() } };
}

/**
 * Why an action cannot be done now: the stage, the rubric, the ballot's state, or cells of the row that cannot be read, all of them, for
 * writing the row would lose what was typed there.
 */
export function actionProblems({ snapshot, at, now }: Opened, action: BallotAction): readonly Problem[] {
  const place = { tab: at.sheet.table.title, row: at.row };
  const stage = stageStateOf(snapshot.settings, "appraisal", null, now);
  if (stage !== "open")
    return [problem(stage === "closed" ? "ballot.stageClosed" : "ballot.stageNotOpen", place, "")];
  if (at.problems.length > 0) return at.problems;
  const { rubricVersion, state } = at.ballot;
  if (rubricVersion !== "" && rubricVersion !== snapshot.rubricVersion)
    return [problem("ballot.rubricChanged", place, "")];
  return nextState(state, action) === null
    ? [problem(refusalOf(state, action), place, BALLOT_STATE_TEXTS[state])]
    : [];
}

function refusalOf(state: BallotState, action: BallotAction): ProblemCode {
  if (state === "recused") return "ballot.recused";
  return action === "reopen" ? "ballot.notSubmitted" : "ballot.alreadySubmitted";
}

function ownershipProblem(snapshot: Snapshot, at: BallotRow, email: string): Problem | null {
  const owner = snapshot.appraisers.find((appraiser) => appraiser.code === at.ballot.appraiser);
  if (owner !== undefined && isAmong(email, addresses(owner.email))) return null;
  const place = { tab: at.sheet.table.title, row: at.row };
  return problem("ballot.notYours", place, email, { owner: owner?.name ?? at.ballot.appraiser });
}
