import { type Place, type Problem, problem } from "../problems/problem.ts";
import { type Day, formatDay } from "./calendar.ts";

/** From–to of a registration or a report; either end may be blank. */
export interface Period {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** An end before its start; the same day is a period of one day. */
export function periodProblems({ from, to }: Period, place: Place): Problem[] {
  if (from === null || to === null || to >= from) return [];
  return [problem("period.endsBeforeStart", place, formatDay(to), { from: formatDay(from) })];
}
