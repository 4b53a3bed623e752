/** The words of a letter: a template of tab Mẫu thư with its gaps filled (SPEC RM8). */
import { shortened } from "../problems/problem.ts";
import { matchingKey } from "../text/vietnamese.ts";
import { type Day, daysBetween, formatDay } from "../time/calendar.ts";
import type { Reminder } from "./reminder.ts";

export interface Template {
  readonly subject: string;
  readonly body: string;
}

/** What is the same in all letters of a campaign. */
export interface Sender {
  readonly organisation: string;
  readonly year: number;
  readonly phone: string;
  /** Where the spreadsheet is. */
  readonly link: string;
}

/** As people read them between braces; marks and capitals do not count. */
export const GAPS = ["tên", "việc", "hạn", "thời gian", "cơ quan", "năm", "điện thoại", "đường dẫn"] as const;

export interface Letter extends Template {
  readonly id: string;
  readonly to: readonly string[];
}

/** @returns subject and body; a gap that is not known stays as it is written */
export function filledLetter(template: Template, reminder: Reminder, sender: Sender, today: Day): Template {
  const facts: Readonly<Record<(typeof GAPS)[number], string>> = {
    tên: reminder.name,
    việc: reminder.lacks,
    hạn: formatDay(reminder.lastDay),
    "thời gian": timeText(daysBetween(today, reminder.lastDay)),
    "cơ quan": sender.organisation,
    năm: String(sender.year),
    // A letter comes from the owner's own address.
    "điện thoại": sender.phone === "" ? "trả lời thư này" : sender.phone,
    "đường dẫn": sender.link,
  };
  const byKey = new Map(GAPS.map((gap) => [matchingKey(gap), facts[gap]]));
  // In one pass, so that braces that somebody typed into a name stay what they are.
  const fill = (text: string, longest: number) => {
    let room = longest;
    const filled = text.replace(GAP, (whole, name: string) => {
      const part = (byKey.get(matchingKey(name)) ?? whole).slice(0, room);
      room -= part.length;
      return part;
    });
    return filled.length <= longest ? filled : `${filled.slice(0, longest - 1)}…`;
  };
  const subject = shortened(fill(template.subject, LONGEST_BODY), LONGEST_SUBJECT);
  return { subject, body: fill(template.body, LONGEST_BODY) };
}

/** Google takes 250 characters of a subject and 200 KB of a body (developers.google.com/apps-script/guides/services/quotas), up to three bytes each. */
const LONGEST_SUBJECT = 250;
const LONGEST_BODY = 60_000;

const GAP = /\{([^{}]{1,30})\}/g;

/** Gaps that nobody can fill, as they are written, each once. */
export function unknownGaps(text: string): readonly string[] {
  const known = new Set(GAPS.map((gap) => matchingKey(gap)));
  const written = [...text.matchAll(GAP)].map(([whole, name = ""]) => [whole, matchingKey(name)] as const);
  return [...new Set(written.filter(([, key]) => !known.has(key)).map(([whole]) => whole))];
}

function timeText(days: number): string {
  if (days < 0) return `đã quá hạn ${-days} ngày`;
  return days === 0 ? "hôm nay là ngày cuối" : `còn ${days} ngày`;
}
