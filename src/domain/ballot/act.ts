import type { Instant } from "../time/calendar.ts";
import type { BallotAction } from "./ballot.ts";
import type { OwnWill } from "./decision.ts";

/**
 * What the appraiser's block says after an allowed action of the sidebar on this ballot. A save takes back a “Nộp” that stands in the
 * block, for what is being changed is not submitted; “Mở lại” stays, as its reason is still to be written down.
 * @param reason of a reopening or of stepping back
 * @param print of the content after the action
 */
export function willAfter(
  id: string,
  own: OwnWill,
  action: BallotAction,
  { now, reason, print }: { readonly now: Instant; readonly reason: string; readonly print: string },
): OwnWill {
  const sentPrint = action === "submit" ? print : "";
  const written = { copy: id, revision: own.revision + 1, sentPrint };
  if (action === "save")
    return { ...own, ...written, decision: own.decision === "reopen" ? own.decision : null };
  const said = action === "submit" ? own.reason : reason;
  return { ...written, decision: action, reason: said, sentAt: now };
}
