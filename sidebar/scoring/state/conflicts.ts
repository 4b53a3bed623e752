import type { ListedBallot } from "./models.ts";
import { stateOf } from "./work.ts";

/** What an appraiser may say of a model: stepping back, it was stepped back from, or its ballot must be reopened first (SPEC K3). */
export type ConflictStanding = "open" | "stepped" | "submitted";

export interface ConflictRow {
  readonly ballot: ListedBallot;
  readonly standing: ConflictStanding;
}

const ORDER: readonly ConflictStanding[] = ["stepped", "open", "submitted"];

/** Every model once, those already stepped back from first; in each part in the order of the queue. */
export function conflictRows(ballots: readonly ListedBallot[]): readonly ConflictRow[] {
  const rows = ballots
    .filter(({ state }) => stateOf(state) !== "parted")
    .map((ballot): ConflictRow => ({ ballot, standing: standingOf(ballot) }));
  return ORDER.flatMap((standing) => rows.filter((row) => row.standing === standing));
}

function standingOf({ state }: ListedBallot): ConflictStanding {
  const known = stateOf(state);
  if (known === "recused") return "stepped";
  return known === "submitted" ? "submitted" : "open";
}

/** Why somebody steps back, in the words of the team's rules; what fits none of them is typed. */
export const REASONS = [
  "Tôi là tác giả hoặc đồng tác giả",
  "Tôi công tác ở đơn vị này, hoặc phụ trách đơn vị này",
  "Tác giả là người thân của tôi",
] as const;

/** A model that was ticked, and why. */
export interface Declared {
  readonly ballot: string;
  readonly reason: string;
}

/** How many were stepped back from; "" when none was. */
export function steppedText(ballots: readonly ListedBallot[]): string {
  const stepped = ballots.filter(({ state }) => stateOf(state) === "recused").length;
  return stepped === 0 ? "" : `Né tránh: ${stepped} mô hình đã được gạt ra.`;
}

/** Whether something has been scored. */
export function isBegun(ballots: readonly ListedBallot[]): boolean {
  return ballots.some(({ state }) => ["draft", "submitted", "reopened"].includes(stateOf(state)));
}
