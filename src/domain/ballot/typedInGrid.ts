import type { Instant } from "../time/calendar.ts";
import { type Ballot, type BallotAction, type BallotState, nextState } from "./ballot.ts";

/** What is known of an edit of one ballot's row beyond what stands there now. */
export interface TypedBallot {
  /** The row after the edit. */
  readonly ballot: Ballot;
  /** The state before the edit, as far as it can be told (`stateBefore`). */
  readonly was: BallotState;
  /** Points or remarks were typed in, not only the state or a cell of the system. */
  readonly content: boolean;
  /** Nothing keeps the ballot from being submitted. */
  readonly complete: boolean;
}

const ACTIONS: Readonly<Record<BallotState, BallotAction | null>> = {
  notStarted: null,
  draft: "save",
  submitted: "submit",
  reopened: "reopen",
  recused: "recuse",
};

/**
 * A ballot that was just typed in, in the grid, by the rules that the sidebar obeys (SPEC K1–K3, M12–M15). Points and remarks are the
 * appraiser's and stay as typed; state, moment, revision and rubric are the system's.
 */
export function typedInGrid(typed: TypedBallot, rubricVersion: string, now: Instant): Ballot {
  const { ballot, complete } = typed;
  const state = stateAfter(typed);
  const counts = state === "submitted" && complete;
  const begun = isBegun(ballot) && state !== "recused";
  return {
    ...ballot,
    state,
    submittedAt: counts ? (ballot.submittedAt ?? now) : null,
    rubricVersion: begun && ballot.rubricVersion === "" ? rubricVersion : ballot.rubricVersion,
    revision: ballot.revision + 1,
  };
}

function stateAfter({ ballot, was, content }: TypedBallot): BallotState {
  if (was === "recused") return was;
  if (was === "submitted" && content) return "reopened";
  const begun = isBegun(ballot) && was === "notStarted" ? "draft" : was;
  const action = ballot.state === was ? null : ACTIONS[ballot.state];
  return action === null ? begun : (nextState(was, action) ?? begun);
}

function isBegun(ballot: Ballot): boolean {
  return Object.values(ballot.points).some((points) => points !== null);
}

/** What tells of the state before an edit. */
export interface Traces {
  readonly ballot: Ballot;
  /** The steward noted the recusal in a column that appraisers do not type in. */
  readonly recusalNoted: boolean;
  /** The edit touched the cell of the state. */
  readonly stateTyped: boolean;
  /** The state that the cell held, when the edit tells it. */
  readonly stateKnown: BallotState | null;
}

/**
 * The state before an edit: the cell itself where it was not touched, then what the edit tells, then what a paste leaves: a moment of
 * submission, a revision. “Đã nộp” without a moment was never counted, so it is a draft still.
 */
export function stateBefore({ ballot, recusalNoted, stateTyped, stateKnown }: Traces): BallotState {
  if (recusalNoted) return "recused";
  const known = stateTyped ? stateKnown : ballot.state;
  if (known === "submitted") return ballot.submittedAt === null ? "draft" : "submitted";
  if (known !== null) return known;
  if (ballot.submittedAt !== null) return "submitted";
  return ballot.revision > 0 ? "draft" : "notStarted";
}
