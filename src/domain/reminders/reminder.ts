/** Who is reminded of what, and on which days (SPEC RM2). */
import { shortened } from "../problems/problem.ts";
import { addDays, type Day, isDay } from "../time/calendar.ts";

export const REMINDER_KINDS = ["Đăng ký", "Quán triệt", "Báo cáo", "Chấm điểm", "Tổng hợp"] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];
/** To the organiser, of everything that is reminded of on that day. */
export const DIGEST = "Tổng hợp";

/** Days from the last day that is in time: a week, three days and a day before, and the day after. */
const POINTS = [-7, -3, -1, 1] as const;

/** What somebody has not done yet. */
export interface OpenWork {
  readonly kind: ReminderKind;
  /** Of the unit or the appraiser. */
  readonly code: string;
  readonly name: string;
  readonly emails: readonly string[];
  readonly phone: string;
  /** On which the stage opens: nobody is reminded before. */
  readonly opens: Day;
  /** The last day that is in time, with the extension of the unit. */
  readonly lastDay: Day;
  /** In words, a line for each thing that lacks. */
  readonly lacks: string;
}

export interface Reminder extends OpenWork {
  readonly id: string;
  readonly day: Day;
}

/** Where the digest goes. */
export interface Organiser {
  readonly code: string;
  readonly name: string;
  readonly email: string;
}

const LETTERS: Readonly<Record<ReminderKind, string>> = {
  "Đăng ký": "DK",
  "Quán triệt": "QT",
  "Báo cáo": "BC",
  "Chấm điểm": "CD",
  "Tổng hợp": "TH",
};

/** One kind of letter for one person on one day has one name, so that it goes once (SPEC RM6). */
export function reminderId(day: Day, kind: ReminderKind, code: string): string {
  const letters = LETTERS[kind];
  return `TN-${day.split("-").join("")}-${letters}-${code}`;
}

/** The day that a letter's name tells, whatever somebody typed beside it; null: no name of a letter. */
export function dayOfLetter(id: string): Day | null {
  const [, year, month, day] = /^TN-(\d{4})(\d{2})(\d{2})-/.exec(id) ?? [];
  const told = `${year}-${month}-${day}`;
  return isDay(told) ? told : null;
}

/** All that fall on these days, by id: those of the open works, and for each day with any the organiser's digest before them. */
export function remindersOn(
  days: ReadonlySet<Day>,
  works: readonly OpenWork[],
  organiser: Organiser,
): ReadonlyMap<string, Reminder> {
  const all = [...days].sort().flatMap((day) => {
    const due = works.filter((work) => reminderDays(work).includes(day));
    const [nearest] = due.map(({ lastDay }) => lastDay).sort();
    if (nearest === undefined) return [];
    return [digestOf(due, nearest, organiser), ...due].map((work) => ({
      ...work,
      day,
      id: reminderId(day, work.kind, work.code),
    }));
  });
  return new Map(all.map((reminder) => [reminder.id, reminder]));
}

/** On which days somebody is reminded of a work as long as it is open. */
export function reminderDays({ opens, lastDay }: Pick<OpenWork, "opens" | "lastDay">): readonly Day[] {
  return POINTS.map((point) => addDays(lastDay, point)).filter((day) => day >= opens);
}

/** So many are named in the organiser's letter; a cell holds 50,000 characters. */
const MOST_NAMED = 100;

function digestOf(due: readonly OpenWork[], nearest: Day, { code, name, email }: Organiser): OpenWork {
  const lines = due.slice(0, MOST_NAMED).map((work) => {
    const [first = ""] = work.lacks.split("\n");
    const address = work.emails.length === 0 ? ", không có địa chỉ thư, cần gọi" : "";
    return `- ${work.kind}: ${shortened(work.name)} (điện thoại: ${phoneText(work.phone)}${address}): ${first}`;
  });
  const left = due.length - lines.length;
  if (left > 0) lines.push(`- và ${left} nơi nữa, xem tab Thư nhắc`);
  const emails = email === "" ? [] : [email];
  return {
    kind: DIGEST,
    code,
    name,
    emails,
    phone: "",
    opens: nearest,
    lastDay: nearest,
    lacks: lines.join("\n"),
  };
}

export const phoneText = (phone: string): string => (phone === "" ? "chưa ghi số" : phone);
