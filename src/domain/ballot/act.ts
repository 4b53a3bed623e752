import type { Instant } from "../time/calendar.ts";
import type { BallotAction } from "./ballot.ts";
import type { OwnWill } from "./decision.ts";

export interface Circumstances {
  readonly now: Instant;
  readonly reason: string;
  readonly print: string;
  readonly noted: boolean;
}

/**
 * What the appraiser's block says after an allowed action of the sidebar on this ballot. A save takes back a “Nộp” that stands in the
 * block, for what is being changed is not submitted; “Mở lại” stays, as its reason is still to be written down.
 * @param reason of a reopening or of stepping back
 * @param print of the content after the action
 * @param noted the steward has taken note of what the ballot is now
 */
export function willAfter(
  id: string,
  own: OwnWill,
  action: BallotAction,
  { now, reason, print, noted }: Circumstances,
): OwnWill {
  const written = { copy: id, revision: own.revision + 1 };
  if (action === "save")
    return own.decision === "reopen"
      ? { ...own, ...written, sentPrint: noted ? "" : own.sentPrint }
      : { ...own, ...written, decision: null, sentPrint: "" };
  const sentPrint = action === "submit" || (action === "reopen" && !noted) ? print : "";
  const said = action === "submit" ? own.reason : reason;
  return { ...written, sentPrint, decision: action, reason: said, sentAt: now };
}
