import { type Ballot, nextState } from "../../domain/ballot.ts";
import type { Instant } from "../../domain/stage.ts";

/**
 * A ballot that was just typed in, in the grid: with points it is begun, and scored by the rubric in force; marked “Đã nộp” by hand it was
 * submitted now. Points, remarks and every state but the first are the appraiser's and stay (SPEC M12).
 */
export function typedInGrid(ballot: Ballot, rubricVersion: string, now: Instant): Ballot {
  const begun = Object.values(ballot.points).some((points) => points !== null);
  const state = begun && ballot.state === "notStarted" ? nextState(ballot.state, "save") : null;
  return {
    ...ballot,
    state: state ?? ballot.state,
    submittedAt: ballot.state === "submitted" ? (ballot.submittedAt ?? now) : ballot.submittedAt,
    rubricVersion: begun && ballot.rubricVersion === "" ? rubricVersion : ballot.rubricVersion,
    revision: ballot.revision + 1,
  };
}
