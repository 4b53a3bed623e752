/** A round's work on letters that remind: plans them, drops what became pointless, claims what goes now (SPEC RM1–RM9). */
import { type Problem, problem } from "../../domain/problems/problem.ts";
import { filledLetter, type Letter } from "../../domain/reminders/letter.ts";
import {
  COPIED,
  chosen,
  type Fate,
  fateOf,
  type OutboxRow,
  recipientsOf,
  waitsAgain,
} from "../../domain/reminders/outbox.ts";
import { dayOfLetter, type Reminder, remindersOn } from "../../domain/reminders/reminder.ts";
import { addDays, type Day, dayOf, type Instant, startOfDay } from "../../domain/time/calendar.ts";
import { appendRows, nextRow } from "../../sheets/append.ts";
import { changeRows } from "../../sheets/change.ts";
import { readTables, type Sheet } from "../../sheets/read.ts";
import { UTC_OFFSET_MINUTES } from "../../tables/kinds.ts";
import { letterTemplates } from "../../tables/letterTemplates.ts";
import { reminders } from "../../tables/reminders.ts";
import type { Settings } from "../../tables/settingsList.ts";
import type { CampaignParts } from "../campaign/parts.ts";
import type { RoundWorld } from "../campaign/world.ts";
import { attemptsIn, type Begun, begunLetters, keepClaimed } from "./attempts.ts";
import { type ReminderRecord, settled } from "./noteSent.ts";
import { openWorks, type WorksSource } from "./openWorks.ts";
import { templateProblems, templatesIn } from "./templates.ts";

/** Letters go out in these hours of the day. */
const FROM_HOUR = 8;
const TO_HOUR = 20;
const HOUR = 3_600_000;
/** Of the minutes that a round has; those behind them go with the next one. */
const MOST_LETTERS = 50;

const WRITTEN = ["day", "name", "state", "note", "at", "emails", "phone", "lastDay", "lacks"] as const;

/** @param parts as they stand when the rest of the round is done */
export function remind(world: RoundWorld, parts: CampaignParts): readonly Problem[] {
  const source = sourceIn(parts);
  if (source === null || source.settings.reminders !== "Có") return [];
  const read = readTables(world.book, { outbox: reminders, words: letterTemplates });
  if (!read.ok) return read.problems;
  const { outbox, words } = read.value;
  const templates = templatesIn(words.rows);
  const begun = begunLetters(world.memory);
  const round = plan(world, outbox, source, begun);
  const wanted = round.ready.filter(({ kind }) => templates.has(kind));
  const left = wanted.length === 0 ? 0 : world.mail.left();
  const claimed = chosen(wanted, round.rows, left ?? 0, MOST_LETTERS);
  for (const { id, day } of claimed) begun.add(day, id);
  write(outbox, round, claimed, world.clock.now());
  begun.keep();
  if (claimed.length > 0) {
    keepClaimed(
      world.memory,
      claimed.map(({ id }) => id),
    );
    world.mail.post(lettersOf(claimed, templates, source.settings, world.mail.link, round.today));
  }
  return [
    ...templateProblems(words.rows),
    ...(left === null ? [problem("mail.notAllowed", { tab: reminders.title }, "")] : []),
  ];
}

/** null: something cannot be read, which other duties tell. */
function sourceIn(parts: CampaignParts): WorksSource | null {
  const [settings, units, team] = [parts.settings(), parts.units(), parts.appraisers()];
  const [registrations, reports] = [parts.registrations(), parts.reports()];
  if (!settings.ok || !units.ok || !team.ok || !registrations.ok || !reports.ok) return null;
  return {
    settings: settings.value.values,
    units: units.value,
    registrations: registrations.value,
    reports: reports.value,
    appraisers: team.value,
  };
}

type Outbox = Sheet<typeof reminders.columns>;

interface Plan {
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
function plan(world: RoundWorld, outbox: Outbox, source: WorksSource, begun: Begun): Plan {
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
      ({ id, day }) => coming.includes(day) && !present.has(id) && !begun.has(day, id),
    ),
  };
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
function described(reminder: Reminder | undefined): Partial<ReminderRecord> {
  if (reminder === undefined) return {};
  const { day, name, emails, phone, lastDay, lacks } = reminder;
  return { day, name, emails: toWhom(emails), phone, lastDay, lacks: beginningOf(lacks) };
}

function write(outbox: Outbox, { changes, added }: Plan, claimed: readonly Reminder[], at: Instant): void {
  const ids = new Set(claimed.map(({ id }) => id));
  const away = outbox.rows
    .filter(({ number, record }) => changes.get(number)?.state === "Chờ gửi" && ids.has(record.id))
    .map(({ number }) => [number, { ...changes.get(number), state: "Đang gửi", note: "", at }] as const);
  changeRows(outbox, WRITTEN, new Map([...changes, ...away]));
  const records = added.map((reminder): Partial<ReminderRecord> => {
    const { id, day, kind, code } = reminder;
    return { id, day, kind, code, ...described(reminder), state: "Chờ gửi" };
  });
  appendRows(outbox, nextRow({ ...outbox, rows: outbox.rows.filter(isLetter) }), keysOfRecords, records);
}

/** A row that comes in below may hold nothing but its empty box. */
const isLetter = ({ record }: Outbox["rows"][number]): boolean => record.id !== "";

/** All but the organiser's own. */
const keysOfRecords = reminders.order.filter((key) => reminders.columns[key].typedBy === "steward");

function lettersOf(
  claimed: readonly Reminder[],
  templates: ReturnType<typeof templatesIn>,
  { organisation, year, organiserPhone: phone }: Settings,
  link: string,
  today: Day,
): readonly Letter[] {
  return claimed.flatMap((reminder) => {
    const template = templates.get(reminder.kind);
    if (template === undefined) return [];
    const words = filledLetter(template, reminder, { organisation, year, phone, link }, today);
    return [{ id: reminder.id, to: recipientsOf(reminder.emails), ...words }];
  });
}
