/** What becomes of the rows of Thư nhắc in a round (SPEC RM3–RM7, RM9). */
import { addDays, type Day } from "../time/calendar.ts";
import { DIGEST, type Reminder, type ReminderKind } from "./reminder.ts";

/** In the order in which a row may have them: it waits, is being sent, and ends as one of the others. */
export const REMINDER_STATES = [
  "Chờ gửi",
  "Đang gửi",
  "Đã gửi",
  "Chưa rõ đã gửi",
  "Không gửi được",
  "Cần gọi điện",
  "Bỏ",
] as const;
export type ReminderState = (typeof REMINDER_STATES)[number];

/** A row as it stands. */
export interface OutboxRow {
  readonly id: string;
  readonly day: Day;
  readonly kind: ReminderKind | "";
  readonly code: string;
  readonly state: ReminderState | "";
  /** The organiser has taken it out. */
  readonly skipped: boolean;
}

export interface Fate {
  readonly state: ReminderState;
  /** Why, in words; '' where the state says it all. */
  readonly note: string;
}

export interface Now {
  readonly today: Day;
  /** Letters go out at this hour of the day. */
  readonly isSendingTime: boolean;
  /** Whether a letter of this name was on its way before, whatever its row says now. */
  wasTried(day: Day, id: string): boolean;
}

/** A row that waited longer says nothing that helps. */
const LONGEST_WAIT = 7;
/** A message may name so many (developers.google.com/apps-script/guides/services/quotas). */
export const MOST_RECIPIENTS = 50;

/** Where a row ends that will not be sent; "go": it may be sent now; null: it waits on. */
export function fateOf(
  row: OutboxRow,
  due: ReadonlyMap<string, Reminder>,
  rows: readonly OutboxRow[],
  now: Now,
): Fate | "go" | null {
  if (now.wasTried(row.day, row.id)) return { state: "Chưa rõ đã gửi", note: MAY_HAVE_GONE };
  const reminder = due.get(row.id);
  if (reminder === undefined) return dropped("việc đã xong hoặc hạn đã đổi");
  if (rows.some((other) => isLater(other, row, now))) return dropped("đã có lần nhắc sau");
  if (row.day < addDays(now.today, -LONGEST_WAIT)) return dropped("đã quá một tuần");
  if (row.day > now.today || !now.isSendingTime) return null;
  if (row.skipped) return dropped("Ban Tổ chức đã đánh dấu Không gửi");
  return reminder.emails.length === 0
    ? { state: "Cần gọi điện", note: "Chưa có địa chỉ thư gửi được." }
    : "go";
}

/** A row that was dropped waits again when what it was dropped for is over before its day is: a deadline put back, a work undone. */
export function waitsAgain(row: OutboxRow, due: ReadonlyMap<string, Reminder>, today: Day): boolean {
  return row.state === "Bỏ" && !row.skipped && row.day >= today && due.has(row.id);
}

export const MAY_HAVE_GONE =
  "Lượt gửi bị dừng giữa chừng: thư có thể đã đi. Hãy xem mục Đã gửi trong hộp thư; hệ thống không gửi lại.";

const dropped = (why: string): Fate => ({ state: "Bỏ", note: `Không gửi: ${why}.` });

/** Of a row that somebody copied: the upper one decides. */
export const COPIED: Fate = dropped("dòng khác có cùng mã thư");

function isLater(other: OutboxRow, row: OutboxRow, { today }: Now): boolean {
  return other.kind === row.kind && other.code === row.code && other.day > row.day && other.day <= today;
}

/**
 * Of the letters that may go those that go now: the nearest deadline first, then the organiser's digest, then who has had the fewest,
 * then as they stand. No more recipients than the day has left, no more letters than a round takes.
 * @param left recipients
 */
export function chosen(
  ready: readonly Reminder[],
  rows: readonly OutboxRow[],
  left: number,
  most: number,
): readonly Reminder[] {
  const had = new Map<string, number>();
  for (const { kind, code, state } of rows)
    if (state === "Đã gửi") had.set(kind + code, (had.get(kind + code) ?? 0) + 1);
  const keyOf = ({ lastDay, kind, code }: Reminder) =>
    [lastDay, kind === DIGEST ? 0 : 1, had.get(kind + code) ?? 0] as const;
  // Array.prototype.sort is stable: equals stay in the order of the rows.
  const ordered = [...ready].sort((a, b) => compareKeys(keyOf(a), keyOf(b)));
  let room = left;
  return ordered
    .filter(({ emails }) => {
      const fits = recipientsOf(emails).length <= room;
      if (fits) room -= recipientsOf(emails).length;
      return fits;
    })
    .slice(0, most);
}

export const recipientsOf = (emails: readonly string[]): readonly string[] =>
  [...new Set(emails)].slice(0, MOST_RECIPIENTS);

type Key = readonly [day: Day, kind: number, had: number];

function compareKeys(a: Key, b: Key): number {
  if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1;
  return a[1] - b[1] || a[2] - b[2];
}
