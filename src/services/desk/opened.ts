/** A ballot of the caller, found by its id, and whether it may be worked on now. */
import {
  BALLOT_STATE_TEXTS,
  type BallotAction,
  type BallotState,
  nextState,
} from "../../domain/ballot/ballot.ts";
import { addresses, isAmong } from "../../domain/people/addresses.ts";
import { type Checked, checked } from "../../domain/problems/checked.ts";
import { type Place, type Problem, problem } from "../../domain/problems/problem.ts";
import type { ProblemCode } from "../../domain/problems/problemTexts.ts";
import type { Instant } from "../../domain/time/calendar.ts";
import { openTab } from "../../sheets/open.ts";
import type { Book, Clock, Lock } from "../../sheets/ports.ts";
import { ballotsTable } from "../../tables/ballots.ts";
import { columnOf, keysTypedBy } from "../../tables/table.ts";
import { type BallotAt, type FoundBallot, findBallot } from "../ballots/findBallot.ts";
import { stageStateOf } from "../campaign/settings.ts";
import { readSnapshot, type Snapshot } from "../campaign/snapshot.ts";

export interface ScoringWorld {
  readonly book: Book;
  readonly clock: Clock;
  /** Address of the person at the keyboard; '' when Google does not tell. */
  readonly email: string;
  /** Among everybody, beside the one that the same account waits for. */
  readonly lock: Lock;
}

export interface OpenBallot {
  readonly snapshot: Snapshot;
  readonly found: FoundBallot;
  /** Of the ballot's row, for messages. */
  readonly place: Place;
  readonly now: Instant;
}

/**
 * So many rows on either side of a ballot are read with it before it is written, so that what comes to stand in its row in that moment is
 * known (SPEC M22). On each side they cost about as much as one call (host/appsscript/prices.ts; an assumption).
 */
const AROUND = 100;

export function openOwnBallot(world: ScoringWorld, at: BallotAt): Checked<OpenBallot> {
  const read = readSnapshot(world.book);
  return read.ok ? ballotIn(read.value, world, at, 0) : read;
}

/** To be written by `act`. Two addresses of one person are two accounts, whose own locks do not exclude each other. */
export function withOwnBallot<T>(
  world: ScoringWorld,
  at: BallotAt,
  act: (opened: Checked<OpenBallot>) => T,
): T {
  const read = readSnapshot(world.book);
  if (!read.ok) return act(read);
  const acted = () => act(ballotIn(read.value, world, at, AROUND));
  const mine = read.value.appraisers
    .map(({ email }) => addresses(email))
    .find((all) => isAmong(world.email, all));
  return (mine?.length ?? 0) > 1 ? world.lock.exclusively(acted) : acted();
}

function ballotIn(
  snapshot: Snapshot,
  world: ScoringWorld,
  at: BallotAt,
  around: number,
): Checked<OpenBallot> {
  const ballots = openTab(world.book, ballotsTable(snapshot.rubric));
  if (!ballots.ok) return ballots;
  const found = findBallot(ballots.value, snapshot.rubric, at, around);
  if (!found.ok) return found;
  const place = { tab: found.value.sheet.table.title, row: found.value.row.number };
  const opened = { snapshot, found: found.value, place, now: world.clock.now() };
  return checked(opened, ownershipProblems(opened, world.email));
}

/**
 * Why an action cannot be done now: the stage, the rubric, the ballot's state, or cells of the own block that cannot be read, all of them,
 * for writing the block would lose what was typed there.
 */
export function actionProblems(
  { snapshot, found, place, now }: OpenBallot,
  action: BallotAction,
): readonly Problem[] {
  const stage = stageStateOf(snapshot.settings, "appraisal", null, now);
  if (stage !== "open")
    return [problem(stage === "closed" ? "ballot.stageClosed" : "ballot.stageNotOpen", place, "")];
  const { rubricVersion, state } = found.row.ballot;
  if (state === "parted") return [problem("ballot.parted", place, found.row.seen.own.copy)];
  const unread = unreadInBlock(found);
  if (unread.length > 0) return unread;
  if (rubricVersion !== "" && rubricVersion !== snapshot.rubricVersion)
    return [problem("ballot.rubricChanged", place, "")];
  return nextState(state, action) === null
    ? [problem(refusalOf(state, action), place, BALLOT_STATE_TEXTS[state])]
    : [];
}

function unreadInBlock({ row, sheet }: FoundBallot): readonly Problem[] {
  const own = new Set(keysTypedBy(sheet.table, "appraiser").map((key) => columnOf(sheet.table, key).header));
  return row.problems.filter(({ place }) => own.has(place.header ?? ""));
}

function refusalOf(state: BallotState, action: BallotAction): ProblemCode {
  if (state === "recused") return "ballot.recused";
  return action === "reopen" ? "ballot.notSubmitted" : "ballot.alreadySubmitted";
}

/** A ballot whose appraiser has left the team is nobody's. */
function ownershipProblems({ snapshot, found, place }: OpenBallot, email: string): readonly Problem[] {
  const { appraiser: code } = found.row.ballot;
  const owner = snapshot.appraisers.find((appraiser) => appraiser.code === code);
  if (owner !== undefined && isAmong(email, addresses(owner.email))) return [];
  return [problem("ballot.notYours", place, email, { owner: owner?.name ?? code })];
}
