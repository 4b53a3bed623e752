/** What the organiser decides of a ballot that came after the closing instant (SPEC H17). */
import type { Instant } from "../time/calendar.ts";
import type { Decision } from "./decision.ts";
import type { BallotMemory, LateWork, SeenBallot } from "./inForce.ts";
import { recusalIn } from "./settle.ts";

export type LateObstacle = "nothingLate" | "lateIncomplete" | "lateReopening";

export type LateRuling =
  | { readonly ok: true; readonly memory: BallotMemory }
  | { readonly ok: false; readonly why: LateObstacle };

interface LateFacts {
  readonly late: LateWork | null;
  readonly decision: Decision | null;
  readonly complete: boolean;
}

/** Why it cannot be decided so; null when it can. */
export function lateObstacle({ late, decision, complete }: LateFacts, accept: boolean): LateObstacle | null {
  if (late !== "undecided" && !(accept && late === "refused")) return "nothingLate";
  if (!accept || decision === "recuse") return null;
  if (decision !== "submit") return "lateReopening";
  return complete ? null : "lateIncomplete";
}

/** What stands in the block counts from now on; the organiser may think again about what was refused. */
export function acceptedLate(seen: SeenBallot, now: Instant): LateRuling {
  const { own, memory, print, complete } = seen;
  const why = lateObstacle({ late: memory.late, decision: own.decision, complete }, true);
  if (why !== null) return { ok: false, why };
  const decided: BallotMemory = { ...memory, late: "accepted", settled: own.revision, chosen: null };
  return own.decision === "recuse"
    ? { ok: true, memory: { ...decided, recusal: recusalIn(own) } }
    : { ok: true, memory: { ...decided, accepted: { at: now, print } } };
}

export function refusedLate({ own, memory, complete }: SeenBallot): LateRuling {
  const why = lateObstacle({ late: memory.late, decision: own.decision, complete }, false);
  return why === null ? { ok: true, memory: { ...memory, late: "refused" } } : { ok: false, why };
}
