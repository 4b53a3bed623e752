/** What becomes of the rows of Thư nhắc in a round, and which letters may go (SPEC RM3–RM6). */
import {
  COPIED,
  type Fate,
  fateOf,
  type OutboxRow,
  recipientsOf,
  waitsAgain,
} from "../../domain/reminders/outbox.ts";
import { dayOfLetter, type Reminder, reminderId, remindersOn } from "../../domain/reminders/reminder.ts";
import { addDays, type Day, dayOf, type Instant, startOfDay } from "../../domain/time/calendar.ts";
import type { Sheet } from "../../sheets/read.ts";
import { UTC_OFFSET_MINUTES } from "../../tables/kinds.ts";
import type { reminders } from "../../tables/reminders.ts";
import type { RoundWorld } from "../campaign/world.ts";
import { attemptsIn, type Begun } from "./attempts.ts";
import { type ReminderRecord, settled } from "./noteSent.ts";
import { openWorks, type WorksSource } from "./openWorks.ts";

/** Letters go out in these hours of the day. */
const FROM_HOUR = 8;
const TO_HOUR = 20;
const HOUR = 3_600_000;

export type Outbox = Sheet<typeof reminders.columns>;

export interface Plan {
  readonly today: Day;
  readonly rows: readonly OutboxRow[];
  /** May be sent now. */
  readonly ready: readonly Reminder[];
  /** What becomes of rows that are there, by row. */
  readonly changes: ReadonlyMap<number, Partial<ReminderRecord>>;
  readonly added: readonly Reminder[];
}

const WAITS: Fate = { state: "Chờ gửi", note: "" };

/** Rows come the day before, so that the organiser can look at them. */
export function plan(world: RoundWorld, outbox: Outbox, source: WorksSource, begun: Begun): Plan {
  const now = world.clock.now();
  const today = dayOf(now, UTC_OFFSET_MINUTES);
  const coming = [today, addDays(today, 1)];
  const waiting = outbox.rows.filter(isWaiting);
  const due = remindersOn(
    new Set([...coming, ...waiting.flatMap(({ record }) => dayOfLetter(record.id) ?? [])]),
    openWorks(source, now),
    { code: "BTC", name: "Ban Tổ chức", email: world.mail.organiserEmail },
  );
  const rows = outbox.rows.map(({ record }) => rowOf(record));
  const moment = { today, isSendingTime: isSendingTime(now, today), wasTried: begun.has };
  const again = outbox.rows.filter(({ record }) => waitsAgain(rowOf(record), due, today));
  const upper = new Map(outbox.rows.map(({ number, record }) => [record.id, number] as const).reverse());
  const fates = [...waiting, ...again].map(({ number, record }) => ({
    number,
    id: record.id,
    fate: upper.get(record.id) === number ? fateOf(rowOf(record), due, rows, moment) : COPIED,
  }));
  const present = new Set(rows.map(({ id }) => id));
  return {
    today,
    rows,
    ready: fates.flatMap(({ id, fate }) => (fate === "go" ? (due.get(id) ?? []) : [])),
    changes: new Map<number, Partial<ReminderRecord>>([
      ...settled(outbox.rows, attemptsIn(world.memory), begun),
      ...fates.map(
        ({ number, id, fate }) =>
          [
            number,
            { ...described(due.get(id)), ...(fate === "go" || fate === null ? WAITS : fate) },
          ] as const,
      ),
    ]),
    added: [...due.values()].filter(
      (each) =>
        coming.includes(each.day) &&
        !present.has(each.id) &&
        !begun.has(each.day, each.id) &&
        !wasToldOnThatDay(each, begun),
    ),
  };
}

/** The letter about the registration says it too: whoever got that one and registered within the day gets no second (SPEC QT4). */
function wasToldOnThatDay({ kind, day, code }: Reminder, begun: Begun): boolean {
  return kind === "Quán triệt" && begun.has(day, reminderId(day, "Đăng ký", code));
}

function isSendingTime(now: Instant, today: Day): boolean {
  const hours = (now - startOfDay(today, UTC_OFFSET_MINUTES)) / HOUR;
  return hours >= FROM_HOUR && hours < TO_HOUR;
}

/** Who is beyond what one letter takes gets none. */
function toWhom(emails: readonly string[]): string {
  const reached = recipientsOf(emails);
  const left = new Set(emails).size - reached.length;
  return `${reached.join(", ")}${left > 0 ? ` (${left} địa chỉ nữa không nhận: một thư đi tới nhiều nhất ${reached.length} địa chỉ)` : ""}`;
}

/** A letter whose state somebody cleared or typed over waits again: what was begun is known elsewhere. */
const isWaiting = ({ record: { id, state } }: Outbox["rows"][number]): boolean =>
  state === "Chờ gửi" || (state === "" && dayOfLetter(id) !== null);

/** A row without a day is never sent: it is older than any. */
function rowOf({ id, day, kind, code, state, skip }: ReminderRecord): OutboxRow {
  return { id, day: dayOfLetter(id) ?? day ?? "", kind, code, state, skipped: skip };
}

/** Lines of what lacks that a row shows; its letter has them all. */
const SHOWN_LINES = 4;

function beginningOf(lacks: string): string {
  const lines = lacks.split("\n");
  return lines.length <= SHOWN_LINES ? lacks : [...lines.slice(0, SHOWN_LINES), "…"].join("\n");
}

/** A row that waits says what holds now. */
export function described(reminder: Reminder | undefined): Partial<ReminderRecord> {
  if (reminder === undefined) return {};
  const { day, name, emails, phone, lastDay, lacks } = reminder;
  return { day, name, emails: toWhom(emails), phone, lastDay, lacks: beginningOf(lacks) };
}
