import type { Instant } from "../time/calendar.ts";

/** What an appraiser wants of the own ballot: chosen in the grid, or written by the sidebar. */
export type Decision = "submit" | "reopen" | "recuse";

export const DECISION_TEXTS: Readonly<Record<Decision, string>> = {
  submit: "Nộp",
  reopen: "Mở lại",
  recuse: "Né tránh",
};

/** What the appraiser's block says beside points and remarks. Only the appraiser writes it, in the grid or through the sidebar. */
export interface OwnWill {
  readonly decision: Decision | null;
  /** Why it is reopened, or why the appraiser does not score. */
  readonly reason: string;
  /** When the sidebar sent the last decision; null of one that was chosen in the grid. */
  readonly sentAt: Instant | null;
  /** How often the sidebar has written the block. */
  readonly revision: number;
  /** The ballot's id as the sidebar wrote it; "" where it never did. */
  readonly copy: string;
  /**
   * Of the content that the sidebar submitted, or reopened before the steward took note of the submission (contentPrint.ts); "" when its
   * last writing was something else.
   */
  readonly sentPrint: string;
}
