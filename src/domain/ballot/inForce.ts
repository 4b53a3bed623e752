/** The state of a ballot, from what its appraiser wrote and what the steward remembers: the same for steward, sidebar and grid. */
import type { Instant } from "../time/calendar.ts";
import type { BallotState } from "./ballot.ts";
import type { OwnWill } from "./decision.ts";

/** What the organiser decided of work that came after the closing instant. */
export type LateWork = "undecided" | "accepted" | "refused";

export interface Accepted {
  readonly at: Instant;
  /** Of the content that was accepted (contentPrint.ts); "" when a former program accepted it: then what stands there is it. */
  readonly print: string;
}

/** What the steward remembers of a ballot, in columns that only it writes. */
export interface BallotMemory {
  /** Null while nothing is submitted. */
  readonly accepted: Accepted | null;
  /** The revision up to which decisions in the block have been dealt with; null when none has. */
  readonly settled: number | null;
  /** The revision at which, after that, a decision was chosen anew in the grid; null when none was. */
  readonly chosen: number | null;
  readonly reopenings: number;
  readonly reopenReason: string;
  /** Why the appraiser does not score, prepared or declared; "" while nothing keeps the appraiser from it. */
  readonly recusal: string;
  readonly late: LateWork | null;
}

/** Everything on which the state depends. */
export interface SeenBallot {
  readonly id: string;
  readonly own: OwnWill;
  readonly memory: BallotMemory;
  /** Of the content as it stands now. */
  readonly print: string;
  /** Nothing keeps the content from being submitted. */
  readonly complete: boolean;
  /** At least one criterion has points. */
  readonly begun: boolean;
}

export interface InForce {
  readonly state: BallotState;
  /** False while the steward has still to take note of it. */
  readonly recorded: boolean;
}

/** The truth table of SPEC K16. */
export function stateInForce(seen: SeenBallot): InForce {
  if (seen.memory.recusal !== "") return { state: "recused", recorded: true };
  if (isParted(seen)) return { state: "parted", recorded: true };
  if (stands(seen)) return { state: "submitted", recorded: true };
  if (claimsRecusal(seen)) return { state: "recused", recorded: false };
  if (claimsSubmission(seen)) return { state: "submitted", recorded: false };
  return { state: untakenState(seen), recorded: !isNewReopening(seen) };
}

/** A sort inside the own block has parted what the sidebar wrote from its ballot: nobody can tell whose points these are (SPEC K17). */
export function isParted({ id, own }: SeenBallot): boolean {
  return own.copy !== "" && own.copy !== id;
}

/** Whether what the block says was decided since the steward last dealt with it: through the sidebar, or chosen anew in the grid. */
export function supersedes(seen: SeenBallot): boolean {
  return isFromSidebar(seen) || seen.memory.chosen === seen.own.revision;
}

/** The sidebar has written since; a decision that was chosen anew in the grid after that is not the one it sent. */
export function isFromSidebar({ own, memory }: SeenBallot): boolean {
  const newer = memory.settled === null || own.revision > memory.settled;
  return newer && memory.chosen !== own.revision;
}

/** Submitted through the sidebar and changed in the grid before the steward took note of it: that is no more what was submitted. */
export function isChangedSinceSent(seen: SeenBallot): boolean {
  const { decision, sentPrint } = seen.own;
  return decision === "submit" && isFromSidebar(seen) && sentPrint !== "" && sentPrint !== seen.print;
}

/** What was accepted stands while its content is the same and nobody reopened it; a blank or another decision changes nothing. */
function stands(seen: SeenBallot): boolean {
  const { accepted, late } = seen.memory;
  if (accepted === null || !isSame(accepted, seen) || supersedes(seen)) return false;
  return seen.own.decision !== "reopen" || isVoid(late);
}

function claimsSubmission(seen: SeenBallot): boolean {
  return seen.own.decision === "submit" && seen.complete && supersedes(seen) && !isChangedSinceSent(seen);
}

const isSame = (accepted: Accepted, { print }: SeenBallot): boolean =>
  accepted.print === "" || accepted.print === print;

/** Unlike “Nộp” a recusal is nothing that was there before a reopening, so it needs no newer revision. */
function claimsRecusal(seen: SeenBallot): boolean {
  return seen.own.decision === "recuse" && (supersedes(seen) || !isVoid(seen.memory.late));
}

/** A decision that came too late is nothing until the organiser has decided. */
function isVoid(late: LateWork | null): boolean {
  return late === "undecided" || late === "refused";
}

function untakenState(seen: SeenBallot): BallotState {
  const { own, memory } = seen;
  if (memory.accepted !== null || memory.reopenings > 0 || asksToReopen(own) || isChangedSinceSent(seen))
    return "reopened";
  return seen.begun || own.revision > 0 ? "draft" : "notStarted";
}

/** Without a moment nothing was ever sent: “Mở lại” over a draft in the grid asks for nothing. */
const asksToReopen = ({ decision, sentAt }: OwnWill): boolean => decision === "reopen" && sentAt !== null;

/**
 * Whether a reopening is still to be written down: once for each submission that was accepted, else once a reason (SPEC M15). What was
 * noted and is accepted no more when the wish is looked at, somebody else reopened in that moment: this wish reopened nothing.
 */
function isNewReopening(seen: SeenBallot): boolean {
  const { own, memory } = seen;
  if (memory.accepted !== null || isChangedSinceSent(seen)) return true;
  if (!asksToReopen(own)) return false;
  const ofUnnoted = isFromSidebar(seen) && own.sentPrint !== "";
  return memory.reopenings === 0 || (ofUnnoted && own.reason !== memory.reopenReason);
}
