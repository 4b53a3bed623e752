import type { Instant } from "../time/calendar.ts";
import type { OwnWill } from "./decision.ts";
import {
  type BallotMemory,
  type InForce,
  isChangedSinceSent,
  isFromSidebar,
  isParted,
  type SeenBallot,
  stateInForce,
  supersedes,
} from "./inForce.ts";

/** Cells keep a moment to the minute. */
const MINUTE = 60_000;
const CHANGED_IN_THE_GRID = "Sửa phiếu đã nộp";
const STEPPED_BACK = "Thành viên tự né tránh";

/** When and why the steward looks at a ballot. */
export interface BallotLook {
  readonly now: Instant;
  /** Of the look before; null when it is not known. A moment that the block tells is believed from then to now only (SPEC M20). */
  readonly since: Instant | null;
  /** First instant that is late. */
  readonly closesAt: Instant;
  /** The edit that is looked at touched the decision, so what stands there was chosen just now. */
  readonly touched: boolean;
}

export interface Settled {
  /** What the steward remembers from now on; the very memory that was given when nothing is to be remembered. */
  readonly memory: BallotMemory;
  readonly inForce: InForce;
  /** Why a submitted ballot is reopened by this look, for the journal; null when none is. */
  readonly reopened: string | null;
}

/** What the steward takes note of in a ballot. Looking again changes nothing more. */
export function settle(seen: SeenBallot, look: BallotLook): Settled {
  if (seen.memory.recusal !== "" || isParted(seen)) return unchanged(seen);
  const moment = momentOf(seen, look);
  const known = { ...seen, memory: knownMemory(seen) };
  const released = { ...seen, memory: releasedMemory(known, look, moment < look.closesAt) };
  const inForce = stateInForce(released);
  if (inForce.recorded) {
    const joins = moment < look.closesAt && inForce.state === "reopened";
    return { memory: joins ? joinedMemory(released) : released.memory, inForce, reopened: null };
  }
  if (moment >= look.closesAt) return unchanged({ ...released, memory: lateMemory(released) });
  return { ...recordedIn(released, inForce, moment), inForce: { ...inForce, recorded: true } };
}

function unchanged(seen: SeenBallot): Settled {
  return { memory: seen.memory, inForce: stateInForce(seen), reopened: null };
}

/** The block tells when the sidebar sent its decision, and nothing of one that was chosen in the grid afterwards. */
function momentOf(seen: SeenBallot, { now, since, touched }: BallotLook): Instant {
  const { copy, sentAt } = seen.own;
  if (touched || !isFromSidebar(seen)) return now;
  const believed =
    copy === seen.id && sentAt !== null && sentAt <= now && (since === null || sentAt > since - MINUTE);
  return believed ? sentAt : now;
}

/** What a former program accepted has its fingerprint from the first look on. */
function knownMemory({ memory, print }: SeenBallot): BallotMemory {
  const { accepted } = memory;
  return accepted?.print === "" ? { ...memory, accepted: { ...accepted, print } } : memory;
}

/** A decision that was dealt with is to be looked at again once it was chosen anew, or another stood there meanwhile. */
function releasedMemory(seen: SeenBallot, { touched }: BallotLook, inTime: boolean): BallotMemory {
  const { own, memory } = seen;
  const reconsidered = inTime && memory.late === "undecided";
  const late = reconsidered || isAsAccepted(seen) ? null : memory.late;
  const settled = reconsidered && memory.accepted === null ? null : memory.settled;
  const anew = touched || own.decision === null || own.decision === "reopen";
  const dealtWith = memory.accepted === null && settled !== null && own.revision <= settled;
  const chosen = anew && dealtWith ? own.revision : memory.chosen;
  return late === memory.late && settled === memory.settled && chosen === memory.chosen
    ? memory
    : { ...memory, late, settled, chosen };
}

/** Changed after the closing instant and put back: nothing is left to be decided. */
function isAsAccepted({ own, memory, print }: SeenBallot): boolean {
  return memory.late === "undecided" && memory.accepted?.print === print && own.decision !== "reopen";
}

/** A wish to reopen what somebody else has just reopened counts no further reopening; its reason is the latest. */
function joinedMemory(seen: SeenBallot): BallotMemory {
  const { own, memory } = seen;
  const reopenReason = reopeningReason(seen);
  const joins = own.decision === "reopen" && isFromSidebar(seen) && reopenReason !== memory.reopenReason;
  return joins ? { ...dealtWithNow(memory, own), reopenReason } : memory;
}

/** Kept, and not counted before the organiser has decided. */
function lateMemory({ own, memory }: SeenBallot): BallotMemory {
  const late = memory.accepted !== null && memory.late === "refused" ? "refused" : "undecided";
  if (memory.accepted !== null) return late === memory.late ? memory : { ...memory, late };
  return { ...memory, late, settled: own.revision, chosen: null };
}

function recordedIn(
  seen: SeenBallot,
  { state }: InForce,
  moment: Instant,
): Pick<Settled, "memory" | "reopened"> {
  const { own, print } = seen;
  const reopens = seen.memory.accepted !== null || state === "reopened";
  const reopened = reopens ? reopeningReason(seen) : null;
  const before = reopened === null ? seen.memory : withReopening(seen.memory, reopened);
  if (state === "submitted")
    return {
      reopened,
      memory: { ...before, accepted: { at: moment, print }, settled: own.revision, chosen: null },
    };
  if (state === "recused") return { reopened, memory: { ...before, recusal: recusalIn(own) } };
  return { reopened, memory: dealtWithNow(before, own) };
}

/** Why an appraiser who chose “Né tránh” does not score. */
export function recusalIn({ reason }: Pick<OwnWill, "reason">): string {
  return reason === "" ? STEPPED_BACK : reason;
}

/** “Nộp” that stands there still is the one that was reopened: it takes a new decision to submit again. */
function dealtWithNow(memory: BallotMemory, { decision, revision }: OwnWill): BallotMemory {
  return { ...memory, settled: revision, chosen: decision === "submit" ? null : revision };
}

function withReopening(memory: BallotMemory, reason: string): BallotMemory {
  return { ...memory, accepted: null, reopenings: memory.reopenings + 1, reopenReason: reason };
}

/** Through the sidebar, or by choosing “Mở lại”, with the appraiser's reason; else by changing what was submitted. */
function reopeningReason(seen: SeenBallot): string {
  const { decision, reason } = seen.own;
  const said = decision === "reopen" || (supersedes(seen) && !isChangedSinceSent(seen)) ? reason : "";
  return said === "" ? CHANGED_IN_THE_GRID : said;
}

/** The secretary gives a submitted ballot back; “Nộp” in its block has been dealt with (SPEC O1). */
export function reopenedByOrder({ own, memory }: SeenBallot, reason: string): BallotMemory {
  return dealtWithNow(withReopening(memory, reason), own);
}
