import type { Instant } from "./calendar.ts";
import { dayOf, formatDay } from "./calendar.ts";

/**
 * notDue: nothing is asked (a report without a request for HTXSNV) · pending: not done, still time · onTime, late: done ·
 * overdue: not done, time is over.
 */
export type Timeliness = "notDue" | "pending" | "onTime" | "late" | "overdue";

const MILLISECONDS_PER_DAY = 86_400_000;

/** How one piece of work stands to its deadline (SPEC H4, H5); `closesAt` is the first instant that is late. */
export function timeliness(input: {
  readonly doneAt: Instant | null;
  readonly due: boolean;
  readonly closesAt: Instant;
  readonly now: Instant;
}): Timeliness {
  if (!input.due) return "notDue";
  if (input.doneAt !== null) return input.doneAt < input.closesAt ? "onTime" : "late";
  return input.now < input.closesAt ? "pending" : "overdue";
}

/** Days left, a started day counting as one; 0 when the time is over. On the last day: 1 (SPEC H6). */
export function daysLeft(closesAt: Instant, now: Instant): number {
  return Math.max(0, Math.ceil((closesAt - now) / MILLISECONDS_PER_DAY));
}

/** Days late, a started day counting as one: 1 during the first late day; 0 before (SPEC H7). */
export function daysLate(closesAt: Instant, at: Instant): number {
  return Math.max(0, Math.floor((at - closesAt) / MILLISECONDS_PER_DAY) + 1);
}

export interface TimelinessMoments {
  readonly closesAt: Instant;
  readonly doneAt: Instant | null;
  readonly now: Instant;
}

/** The state in words (SPEC H8); the day named is the last one that is in time. */
export function describeTimeliness(
  state: Timeliness,
  moments: TimelinessMoments,
  utcOffsetMinutes: number,
): string {
  const { closesAt, doneAt, now } = moments;
  const lastDay = formatDay(dayOf(closesAt - 1, utcOffsetMinutes));
  switch (state) {
    case "notDue":
      return "Không yêu cầu";
    case "pending":
      return pendingText(daysLeft(closesAt, now), lastDay);
    case "onTime":
      return "Đúng hạn";
    case "late":
      return `Nộp muộn ${daysLate(closesAt, doneAt ?? now)} ngày (hạn ${lastDay})`;
    case "overdue":
      return `Quá hạn ${daysLate(closesAt, now)} ngày (hạn ${lastDay})`;
  }
}

function pendingText(days: number, lastDay: string): string {
  return days <= 1 ? `Hôm nay là ngày cuối (${lastDay})` : `Còn ${days} ngày (đến hết ${lastDay})`;
}
