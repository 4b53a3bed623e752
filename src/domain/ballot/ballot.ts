import { type Points, sumPoints } from "../rubric/points.ts";
import type { Rubric } from "../rubric/rubric.ts";

export type BallotState = "notStarted" | "draft" | "submitted" | "reopened" | "recused" | "parted";
export type BallotAction = "save" | "submit" | "reopen" | "recuse";

/** Points per criterion code, in hundredths; null or absent = not given yet, which is never 0. */
export type BallotPoints = Readonly<Record<string, Points | null>>;

/** One appraiser's ballot on one model in one round (tab Chấm điểm). */
export interface Ballot {
  readonly id: string;
  readonly round: number;
  readonly model: string;
  readonly appraiser: string;
  readonly state: BallotState;
  /** False while the steward has still to take note of what its appraiser sent or chose (inForce.ts). */
  readonly recorded: boolean;
  readonly points: BallotPoints;
  readonly comment: string;
  readonly strengths: string;
  readonly limits: string;
  readonly proposal: string;
  /** The appraiser's: why it is reopened, or why the appraiser does not score. */
  readonly reason: string;
  /** When it was accepted, or sent while it is not accepted yet; null unless it is submitted. */
  readonly submittedAt: number | null;
  /** Fingerprint of the rubric it was scored by; "" before the first points. */
  readonly rubricVersion: string;
  readonly revision: number;
}

export interface BallotTotals {
  /** By group code, every group of the rubric. */
  readonly groups: Readonly<Record<string, Points>>;
  readonly total: Points;
}

export const BALLOT_STATE_TEXTS: Readonly<Record<BallotState, string>> = {
  notStarted: "Chưa chấm",
  draft: "Nháp",
  submitted: "Đã nộp",
  reopened: "Mở lại",
  recused: "Né tránh",
  parted: "Lệch dòng",
};

const NEXT_STATES: Readonly<Record<BallotState, Partial<Record<BallotAction, BallotState>>>> = {
  notStarted: { save: "draft", submit: "submitted", recuse: "recused" },
  draft: { save: "draft", submit: "submitted", recuse: "recused" },
  submitted: { reopen: "reopened" },
  reopened: { save: "reopened", submit: "submitted", recuse: "recused" },
  recused: {},
  parted: {},
};

/** The state after an action, or null when the action is not allowed in this state (SPEC K1–K3). */
export function nextState(state: BallotState, action: BallotAction): BallotState | null {
  return NEXT_STATES[state][action] ?? null;
}

/**
 * Group sums and total of a ballot in hundredths; null while a criterion of the rubric has no points (SPEC K9, K10).
 * Points of criteria that the rubric does not know are not counted; `ballotProblems` names them.
 */
export function ballotTotals(
  points: BallotPoints,
  rubric: Pick<Rubric, "groups" | "criteria">,
): BallotTotals | null {
  const scored = rubric.criteria.map(({ code, group }) => ({ group, points: points[code] ?? null }));
  const given = scored.filter(isGiven);
  if (given.length === 0 || given.length < scored.length) return null;
  const sumOf = (group: string) => sumPoints(given.filter((s) => s.group === group).map((s) => s.points));
  return {
    groups: Object.fromEntries(rubric.groups.map(({ code }) => [code, sumOf(code)])),
    total: sumPoints(given.map((score) => score.points)),
  };
}

interface Score {
  readonly group: string;
  readonly points: Points | null;
}

function isGiven(score: Score): score is Score & { readonly points: Points } {
  return score.points !== null;
}
