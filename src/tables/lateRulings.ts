/** What the organiser decided by order on a registration or a report that came late (SPEC H18). */
import type { LateDecision } from "../domain/time/progress.ts";

export const LATE_RULINGS = ["Chấp nhận", "Không chấp nhận"] as const;
export type LateRulingText = (typeof LATE_RULINGS)[number];
const [ACCEPTED, REFUSED] = LATE_RULINGS;

export function lateDecision(text: string): LateDecision {
  if (text === ACCEPTED) return "accepted";
  return text === REFUSED ? "refused" : "";
}
