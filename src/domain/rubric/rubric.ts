import type { Points } from "./points.ts";

/** When scoring this criterion asks for a written comment: at the extremes, every time, never. */
export type CommentRule = "extremes" | "always" | "never";

/** One described stretch of points, both ends included. */
export interface Level {
  readonly from: Points;
  readonly to: Points;
  readonly text: string;
}

export interface Criterion {
  readonly code: string;
  /** Code of the group it belongs to. */
  readonly group: string;
  readonly name: string;
  readonly maximum: Points;
  readonly step: Points;
  readonly levels: readonly Level[];
  readonly evidence: string;
  readonly comment: CommentRule;
  readonly order: number;
}

export interface CriterionGroup {
  readonly code: string;
  readonly name: string;
  readonly maximum: Points;
  /** Điểm liệt: a group mean below this keeps the model from being eligible; null when the group has none. */
  readonly floor: Points | null;
}

/** The points sheet of one season: data that the organiser edits (docs/domain.md#rubric). */
export interface Rubric {
  readonly name: string;
  readonly version: string;
  readonly groups: readonly CriterionGroup[];
  readonly criteria: readonly Criterion[];
  readonly basis: string;
}

/** What the maxima of all groups add up to: 100 points. Pass marks and bands are read against it. */
export const RUBRIC_TOTAL: Points = 10_000;
