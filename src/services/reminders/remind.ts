/** A round's work on letters that remind: writes what was planned, claims what goes now (SPEC RM1–RM9). */
import { type Problem, problem } from "../../domain/problems/problem.ts";
import { filledLetter, type Letter } from "../../domain/reminders/letter.ts";
import { chosen, recipientsOf } from "../../domain/reminders/outbox.ts";
import type { Reminder } from "../../domain/reminders/reminder.ts";
import { type Day, dayOf, type Instant } from "../../domain/time/calendar.ts";
import { appendRows, nextRow } from "../../sheets/append.ts";
import { changeRows } from "../../sheets/change.ts";
import { readTables } from "../../sheets/read.ts";
import { UTC_OFFSET_MINUTES } from "../../tables/kinds.ts";
import { letterTemplates } from "../../tables/letterTemplates.ts";
import { reminders } from "../../tables/reminders.ts";
import type { Settings } from "../../tables/settingsList.ts";
import type { CampaignParts } from "../campaign/parts.ts";
import type { RoundWorld } from "../campaign/world.ts";
import { disseminatedUnits } from "../entries/dissemination.ts";
import { begunLetters, keepClaimed } from "./attempts.ts";
import type { ReminderRecord } from "./noteSent.ts";
import type { WorksSource } from "./openWorks.ts";
import { described, type Outbox, type Plan, plan } from "./plan.ts";
import { templateProblems, templatesIn, unwordedProblems } from "./templates.ts";

/** Of the minutes that a round has; those behind them go with the next one. */
const MOST_LETTERS = 50;

const WRITTEN = ["day", "name", "state", "note", "at", "emails", "phone", "lastDay", "lacks"] as const;

/** @param parts as they stand when the rest of the round is done */
export function remind(world: RoundWorld, parts: CampaignParts): readonly Problem[] {
  const source = sourceIn(world, parts);
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
    ...unwordedProblems(words.rows, round.ready),
    ...(left === null ? [problem("mail.notAllowed", { tab: reminders.title }, "")] : []),
  ];
}

/** null: something cannot be read, which other duties tell. */
function sourceIn({ book, clock }: RoundWorld, parts: CampaignParts): WorksSource | null {
  const [settings, units, team] = [parts.settings(), parts.units(), parts.appraisers()];
  const [registrations, reports] = [parts.registrations(), parts.reports()];
  if (!settings.ok || !units.ok || !team.ok || !registrations.ok || !reports.ok) return null;
  return {
    settings: settings.value.values,
    units: units.value,
    registrations: registrations.value,
    reports: reports.value,
    appraisers: team.value,
    disseminated: disseminatedUnits(book, dayOf(clock.now(), UTC_OFFSET_MINUTES)),
  };
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
