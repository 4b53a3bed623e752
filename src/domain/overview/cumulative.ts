import { addDays, type Day } from "../time/calendar.ts";

export interface DayCount {
  readonly day: Day;
  /** Up to the end of that day. */
  readonly count: number;
}

/** More days than a chart can show apart. */
const MOST_DAYS = 62;

/**
 * How many there were at the end of each day, from the first day on which there was one to the last on which one came in;
 * of a longer time the last days only.
 * @param days one for each that came in
 * @param today nothing is said of later days
 */
export function countsByDay(days: readonly Day[], today: Day): readonly DayCount[] {
  const sorted = days.filter((day) => day <= today).sort();
  const [first] = sorted;
  const last = sorted[sorted.length - 1];
  if (first === undefined || last === undefined) return [];
  const counts: DayCount[] = [];
  for (let day = first; day <= last; day = addDays(day, 1))
    counts.push({ day, count: sorted.filter((each) => each <= day).length });
  return counts.slice(-MOST_DAYS);
}
