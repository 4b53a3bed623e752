/** What the organiser decides of a ballot that came after the closing instant (SPEC H17). */
import type { Instant } from "../time/calendar.ts";
import type { BallotMemory, SeenBallot } from "./inForce.ts";
import { recusalIn } from "./settle.ts";

export type LateRuling =
  | { readonly ok: true; readonly memory: BallotMemory }
  | { readonly ok: false; readonly why: "nothingLate" | "lateIncomplete" | "lateReopening" };

/** What stands in the block counts from now on; the organiser may think again about what was refused. */
export function acceptedLate(seen: SeenBallot, now: Instant): LateRuling {
  const { own, memory, print, complete } = seen;
  if (memory.late !== "undecided" && memory.late !== "refused") return { ok: false, why: "nothingLate" };
  const decided: BallotMemory = { ...memory, late: "accepted", settled: own.revision, chosen: null };
  if (own.decision === "recuse") return { ok: true, memory: { ...decided, recusal: recusalIn(own) } };
  if (own.decision !== "submit") return { ok: false, why: "lateReopening" };
  return complete
    ? { ok: true, memory: { ...decided, accepted: { at: now, print } } }
    : { ok: false, why: "lateIncomplete" };
}

export function refusedLate({ memory }: SeenBallot): LateRuling {
  return memory.late === "undecided"
    ? { ok: true, memory: { ...memory, late: "refused" } }
    : { ok: false, why: "nothingLate" };
}
