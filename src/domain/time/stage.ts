import { type Place, type Problem, problem } from "../problems/problem.ts";
import { addDays, type Day, formatDay, type Instant, startOfDay } from "./calendar.ts";

/** In the order of the year. */
export const STAGE_KEYS = ["registration", "report", "appraisal"] as const;
export type StageKey = (typeof STAGE_KEYS)[number];

export interface StageWindow {
  readonly opens: Day;
  /** The day as the letter writes it: "trước ngày 28/3/2023" is 2023-03-28. */
  readonly deadline: Day;
}

export interface DeadlineRule {
  /** "Tính cả ngày hạn": read literally "trước ngày" shuts the day out, offices commonly count it (docs/domain.md#stages-and-deadlines). */
  readonly includesDeadlineDay: boolean;
  readonly utcOffsetMinutes: number;
}

export type StageState = "notOpen" | "open" | "closed";

/** The first instant that is late: the start of the deadline day, or of the next day when the day itself counts (SPEC H1). */
export function closingInstant(deadline: Day, rule: DeadlineRule): Instant {
  const firstLateDay = rule.includesDeadlineDay ? addDays(deadline, 1) : deadline;
  return startOfDay(firstLateDay, rule.utcOffsetMinutes);
}

/** An extension lengthens, never shortens (SPEC H2). */
export function effectiveDeadline(deadline: Day, extension: Day | null): Day {
  return extension !== null && extension > deadline ? extension : deadline;
}

/** Of an extension that was typed and one that was ordered the later holds, so neither takes anything away from the other (SPEC H15). */
export function laterExtension(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

export function stageState(
  window: StageWindow,
  extension: Day | null,
  rule: DeadlineRule,
  now: Instant,
): StageState {
  if (now < startOfDay(window.opens, rule.utcOffsetMinutes)) return "notOpen";
  const closesAt = closingInstant(effectiveDeadline(window.deadline, extension), rule);
  return now < closesAt ? "open" : "closed";
}

/**
 * What is wrong with the stages' days (SPEC H9): a stage that opens on or after its deadline, deadlines out of the year's order.
 * @param placeOf where the day of that stage is typed
 */
export function stageProblems(
  windows: Readonly<Record<StageKey, StageWindow>>,
  placeOf: (stage: StageKey, end: keyof StageWindow) => Place,
): Problem[] {
  return STAGE_KEYS.flatMap((stage, index) => {
    const { opens, deadline } = windows[stage];
    const before = STAGE_KEYS[index - 1];
    const earlier = before === undefined ? null : windows[before].deadline;
    const problems: Problem[] = [];
    if (opens >= deadline) {
      const facts = { deadline: formatDay(deadline) };
      problems.push(problem("stage.opensAfterDeadline", placeOf(stage, "opens"), formatDay(opens), facts));
    }
    if (earlier !== null && deadline <= earlier) {
      const facts = { earlier: formatDay(earlier) };
      problems.push(problem("stage.deadlineOrder", placeOf(stage, "deadline"), formatDay(deadline), facts));
    }
    return problems;
  });
}
