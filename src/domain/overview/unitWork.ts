/** How a unit stands to its deadlines: the one answer for Đơn vị, Tổng quan and the unit itself. */
import type { Unit } from "../people/unit.ts";
import { type Registration, reportIsDue } from "../registration/registration.ts";
import type { Instant } from "../time/calendar.ts";
import { daysLate, type Timeliness, type TimelinessMoments, timeliness } from "../time/timeliness.ts";

/** One registered model with when it and its report were complete. */
export interface ModelWork {
  readonly registration: Registration;
  readonly completedAt: Instant | null;
  /** What its row says in place of the days that it is late (SPEC Q4, H18); null: nothing. */
  readonly insteadOfLate: string | null;
  readonly reportedAt: Instant | null;
}

/** Of one unit, with its extensions: the first instants that are late. */
export interface UnitDeadlines {
  readonly registration: Instant;
  readonly report: Instant;
}

export interface StageWork extends TimelinessMoments {
  readonly state: Timeliness;
}

export interface UnitWork {
  readonly unit: Unit;
  /** Those that somebody has begun and that are not withdrawn. */
  readonly models: readonly ModelWork[];
  /** Registered as soon as the first of them is complete (SPEC Q10). */
  readonly registration: StageWork;
  /** Begun, not complete and not suspended: what its unit still has to register (SPEC Q10). */
  readonly unfinished: readonly ModelWork[];
  /** Models of which a report is asked for, and how many of those reports have come. */
  readonly reportsDue: number;
  readonly reportsIn: number;
  /** Done when the last of them has come. */
  readonly report: StageWork;
  /** It has made the documents known; null: nobody has asked it. */
  readonly disseminated: boolean | null;
}

/** @param models of this unit, begun and not withdrawn @param disseminated by unit code, of those that are asked for it */
export function unitWork(
  unit: Unit,
  models: readonly ModelWork[],
  closesAt: UnitDeadlines,
  now: Instant,
  disseminated: ReadonlyMap<string, boolean>,
): UnitWork {
  const due = models.filter(({ registration }) => reportIsDue(registration));
  const reported = due.flatMap(({ reportedAt }) => (reportedAt === null ? [] : [reportedAt]));
  const completed = models.flatMap(({ completedAt }) => (completedAt === null ? [] : [completedAt]));
  const allIn = due.length > 0 && reported.length === due.length;
  return {
    unit,
    models,
    registration: stageWork(unit.active, earliest(completed), closesAt.registration, now),
    unfinished: unit.active ? models.filter(isUnfinished) : [],
    reportsDue: due.length,
    reportsIn: reported.length,
    report: stageWork(due.length > 0, allIn ? Math.max(...reported) : null, closesAt.report, now),
    disseminated: disseminated.get(unit.code) ?? null,
  };
}

const isUnfinished = ({ completedAt, registration: { state } }: ModelWork): boolean =>
  completedAt === null && state === "active";

/** What of its registrations is overdue, for those who call its unit; '' where nothing is. @param models how many are begun */
export function overdueRegistrations(
  { state, closesAt }: Pick<StageWork, "state" | "closesAt">,
  count: { readonly models: number; readonly unfinished: number },
  now: Instant,
): string {
  const days = `quá hạn ${daysLate(closesAt, now)} ngày`;
  if (state === "overdue")
    return `${count.models === 0 ? "Chưa đăng ký" : "Đăng ký chưa đủ nội dung"}, ${days}`;
  if (now < closesAt || count.unfinished === 0) return "";
  return `${othersText(count.unfinished)}, ${days}`;
}

/** Registrations beside a first complete one. */
export const othersText = (unfinished: number): string => `${unfinished} đăng ký khác chưa đủ nội dung`;

function stageWork(due: boolean, doneAt: Instant | null, closesAt: Instant, now: Instant): StageWork {
  const moments = { closesAt, doneAt, now };
  return { ...moments, state: timeliness({ ...moments, due }) };
}

function earliest(instants: readonly Instant[]): Instant | null {
  return instants.length === 0 ? null : Math.min(...instants);
}
