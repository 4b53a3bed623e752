/** What the organiser looks at and decides about letters that remind; the steward alone sends them. */

import { together } from "../../domain/problems/checked.ts";
import { type Problem, sentence } from "../../domain/problems/problem.ts";
import { dayOf, type Instant } from "../../domain/time/calendar.ts";
import type { RequestOf } from "../../rpc/contract.ts";
import type { AnswerTo, Refused } from "../../rpc/pairs.ts";
import { changeRows } from "../../sheets/change.ts";
import type { Book } from "../../sheets/ports.ts";
import { readTables } from "../../sheets/read.ts";
import { upsertRows } from "../../sheets/upsert.ts";
import { UTC_OFFSET_MINUTES } from "../../tables/kinds.ts";
import { letterTemplates } from "../../tables/letterTemplates.ts";
import { reminders } from "../../tables/reminders.ts";
import { encodeSettings, settings as settingsTable } from "../../tables/settings.ts";
import { unitsTab } from "../campaign/parts.ts";
import { settingsFrom } from "../campaign/settings.ts";
import { readAppraisers, readRegistrations, readReports, readUnits } from "../campaign/tabs.ts";
import { disseminatedUnits } from "../entries/dissemination.ts";
import { openWorks } from "../reminders/openWorks.ts";

export function reminderFacts(book: Book, now: Instant): AnswerTo<"reminders"> {
  const tabs = readTables(book, { settings: settingsTable, outbox: reminders, words: letterTemplates });
  if (!tabs.ok) return refused(tabs);
  const decoded = settingsFrom(tabs.value.settings);
  if (!decoded.ok) return refused(decoded);
  const entries = together({
    units: readUnits(book),
    registrations: readRegistrations(book),
    reports: readReports(book),
    appraisers: readAppraisers(book),
  });
  if (!entries.ok) return refused(entries);
  const { outbox, words } = tabs.value;
  const settings = decoded.value.values;
  const { organisation, year, organiserPhone: phone } = settings;
  const units = unitsTab(entries.value.units);
  const disseminated = disseminatedUnits(book, dayOf(now, UTC_OFFSET_MINUTES));
  return {
    kind: "reminders",
    now,
    on: settings.reminders === "Có",
    works: openWorks({ ...entries.value, units, settings, disseminated }, now).map((work) => ({
      ...work,
      emails: [...work.emails],
    })),
    // A row may hold nothing but its empty box.
    rows: outbox.rows
      .filter(({ record }) => record.id !== "")
      .map(({ record }) => {
        const { id, day, kind, code, name, emails, phone: number, state, note, skip } = record;
        return { ...{ id, kind, code, name, emails, state, note, skip }, day: day ?? "", phone: number };
      }),
    templates: words.rows.map(({ record: { kind, subject, body } }) => ({ kind, subject, body })),
    sender: { organisation, year, phone },
  };
}

/** Writes the setting as the page of setup does; a workbook from before it gets its row. */
export function switchReminders(
  book: Book,
  { on }: RequestOf<"switchReminders">,
  now: Instant,
): AnswerTo<"switchReminders"> {
  const read = readTables(book, { settings: settingsTable });
  if (!read.ok) return refused(read);
  const sheet = read.value.settings;
  const decoded = settingsFrom(sheet);
  if (!decoded.ok) return refused(decoded);
  const wanted = encodeSettings({ ...decoded.value.values, reminders: on ? "Có" : "Không" });
  const isThere = sheet.rows.some(({ record }) => record.code === "reminders");
  upsertRows(
    sheet,
    wanted
      .filter(({ code }) => code === "reminders")
      .map((record) => (isThere ? { code: record.code, value: record.value } : record)),
  );
  return reminderFacts(book, now);
}

/** Ticks or clears Không gửi; a letter that is gone meanwhile is left alone. */
export function skipReminders(
  book: Book,
  { skips }: RequestOf<"skipReminders">,
  now: Instant,
): AnswerTo<"skipReminders"> {
  const read = readTables(book, { outbox: reminders });
  if (!read.ok) return refused(read);
  const sheet = read.value.outbox;
  const wanted = new Map(skips.map(({ id, skip }) => [id, skip]));
  const changes = sheet.rows.flatMap(({ number, record }) => {
    const skip = wanted.get(record.id);
    return skip === undefined ? [] : [[number, { skip }] as const];
  });
  changeRows(sheet, ["skip"], new Map(changes));
  return reminderFacts(book, now);
}

function refused({ problems }: { readonly problems: readonly Problem[] }): Refused {
  return { kind: "refused", sentences: problems.map(sentence) };
}
