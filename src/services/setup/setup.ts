/** Sets up a campaign from a profile and pasted lists. Runs as the organiser, with the owner's rights. */
import { type Problem, sentence } from "../../domain/problems/problem.ts";
import { matchingKey } from "../../domain/text/vietnamese.ts";
import { isDay } from "../../domain/time/calendar.ts";
import type { AnswerTo, Refused } from "../../rpc/pairs.ts";
import { appendRows, nextRow } from "../../sheets/append.ts";
import type { Book } from "../../sheets/ports.ts";
import { readTable, readTables, type SheetsOf } from "../../sheets/read.ts";
import { upsertRows } from "../../sheets/upsert.ts";
import { appraisers } from "../../tables/appraisers.ts";
import { emptyRecord } from "../../tables/emptyRecord.ts";
import { legalBasis } from "../../tables/legalBasis.ts";
import { encodeSettings, type SettingRecord, settings } from "../../tables/settings.ts";
import type { Settings } from "../../tables/settingsList.ts";
import { units } from "../../tables/units.ts";
import { requestCommand } from "../orders/requestCommand.ts";
import { type KnownRoster, type Plan, planOf, type SetupRequest } from "./plan.ts";
import { previewOf } from "./preview.ts";
import { saidOnce } from "./saidOnce.ts";
import { stated } from "./stated.ts";

const TABLES = { settings, units, appraisers };

/** What a request would do, and everything that is wrong about it; writes nothing. */
export function previewSetup(book: Book, request: SetupRequest): AnswerTo<"previewSetup"> {
  const read = readTables(book, TABLES);
  return read.ok ? previewOf(planOf(request, knownIn(read.value))) : refused(read);
}

/**
 * Writes settings, units and team, then asks the steward to prepare the rows. With any problem nothing is written. Rows with a known
 * code, or without one but with a known name, take over what the list states; all other rows and cells stay. Doing it twice is doing it once.
 */
export function applySetup(book: Book, request: SetupRequest, email: string): AnswerTo<"applySetup"> {
  const read = readTables(book, TABLES);
  if (!read.ok) return refused(read);
  const planned = planOf(request, knownIn(read.value));
  if (planned.settings === null || planned.problems.length > 0) return answer(planned, false);
  upsertRows(read.value.settings, settingRows(read.value.settings, planned.settings));
  upsertRows(
    read.value.units,
    planned.units.map((row) => stated(units, row.record)),
  );
  upsertRows(
    read.value.appraisers,
    planned.appraisers.map((row) => stated(appraisers, row.record)),
  );
  beginBases(book, request.bases);
  const wanted = { command: "Áp dụng thiết lập", target: "", value: "", reason: "" } as const;
  const requested = requestCommand(book, wanted, email);
  return requested.kind === "refused" ? requested : answer(planned, true);
}

/** What the organiser wrote into Căn cứ stays; a tab that is not there, or cannot be read, holds nothing up. */
function beginBases(book: Book, bases: SetupRequest["bases"]): void {
  const read = readTable(book, legalBasis);
  if (!read.ok || read.value.rows.length > 0) return;
  const records = bases.map(({ governs = "", ...basis }) => ({
    ...emptyRecord(legalBasis),
    ...basis,
    governs,
    issued: isDay(basis.issued) ? basis.issued : null,
  }));
  // Whole rows are one write.
  appendRows(read.value, nextRow(read.value), legalBasis.order, records);
}

/** Of a setting that has its row only the value: its name and its words are the steward's. One that `install` has not made yet comes whole. */
function settingRows(
  { rows }: SheetsOf<typeof TABLES>["settings"],
  values: Settings,
): readonly Partial<SettingRecord>[] {
  const known = new Set(rows.map(({ record }) => matchingKey(record.code)));
  return encodeSettings(values).map((record) =>
    known.has(matchingKey(record.code)) ? { code: record.code, value: record.value } : record,
  );
}

function knownIn({ units: unitSheet, appraisers: team }: SheetsOf<typeof TABLES>): KnownRoster {
  return {
    units: unitSheet.rows.map((row) => row.record),
    appraisers: team.rows.map((row) => row.record),
  };
}

function refused(read: { readonly problems: readonly Problem[] }): Refused {
  return { kind: "refused", sentences: read.problems.map(sentence) };
}

function answer(planned: Plan, applied: boolean): AnswerTo<"applySetup"> {
  return {
    kind: "setup",
    units: planned.units.length,
    appraisers: planned.appraisers.length,
    problems: saidOnce(planned.problems),
    applied,
  };
}
