/** Sets up a campaign from a profile and pasted lists. Runs as the organiser, with the owner's rights. */
import { type Problem, problem, sentence } from "../../domain/problem.ts";
import { matchingKey } from "../../domain/vietnamese.ts";
import type { Answer, RequestOf } from "../../rpc/contract.ts";
import { appraisers } from "../../tables/appraisers.ts";
import { PROFILES } from "../../tables/profiles.ts";
import {
  decodeSettings,
  encodeSettings,
  type SettingRow,
  settings as settingsTable,
} from "../../tables/settings.ts";
import type { Settings } from "../../tables/settingsList.ts";
import { type Columns, columnOf, type RecordOf, type Table } from "../../tables/table.ts";
import { units } from "../../tables/units.ts";
import { deadlineProblems } from "../deadlines.ts";
import type { Book } from "../ports.ts";
import { readTables, type Sheet } from "../readTables.ts";
import { replaceRows } from "../replaceRows.ts";
import { requestCommand } from "../requestCommand.ts";
import { appraisersFrom, type Roster, unitsFrom } from "./roster.ts";

type SetupRequest = RequestOf<"previewSetup"> | RequestOf<"applySetup">;

/** The campaign that a request asks for, with everything that is wrong about it. */
interface Plan {
  readonly settings: Settings | null;
  readonly units: Roster<typeof units.columns>;
  readonly appraisers: Roster<typeof appraisers.columns>;
  readonly problems: readonly Problem[];
}

export function previewSetup(request: SetupRequest): Answer {
  return answer(plan(request), false);
}

/** Writes settings, units and team, then asks the steward to prepare the rows. With any problem nothing is written. */
export function applySetup(book: Book, request: SetupRequest, email: string): Answer {
  const planned = plan(request);
  if (planned.settings === null || planned.problems.length > 0) return answer(planned, false);
  const read = readTables(book, { settings: settingsTable, units, appraisers });
  if (!read.ok) return { kind: "refused", sentences: read.problems.map(sentence) };
  replaceRows(read.sheets.settings, encodeSettings(planned.settings));
  mergeRows(read.sheets.units, planned.units.records);
  mergeRows(read.sheets.appraisers, planned.appraisers.records);
  const requested = requestCommand(
    book,
    { command: "Áp dụng thiết lập", target: "", value: "", reason: "" },
    email,
  );
  return requested.kind === "refused" ? requested : answer(planned, true);
}

function plan(request: SetupRequest): Plan {
  const chosen = settingsOf(request);
  const plannedUnits = unitsFrom(request.units);
  const team = appraisersFrom(request.appraisers);
  const problems = [
    ...chosen.problems,
    ...(chosen.settings === null ? [] : deadlineProblems(chosen.settings, chosen.rows)),
    ...plannedUnits.problems,
    ...team.problems,
    ...(plannedUnits.records.length === 0 ? [problem("roster.empty", { tab: units.title }, "")] : []),
    ...unknownUnits(plannedUnits, team),
  ];
  return { settings: chosen.settings, units: plannedUnits, appraisers: team, problems };
}

function unknownUnits(known: Plan["units"], team: Plan["appraisers"]): readonly Problem[] {
  const codes = new Set(known.records.map((unit) => matchingKey(unit.code)));
  return team.records
    .filter(({ unit }) => unit !== "" && !codes.has(matchingKey(unit)))
    .map(({ unit }) =>
      problem("row.unknownUnit", { tab: appraisers.title, header: appraisers.columns.unit.header }, unit),
    );
}

/** The profile's settings with what the organiser typed over them, read exactly as from the tab. */
function settingsOf(
  request: SetupRequest,
): ReturnType<typeof decodeSettings> & { readonly rows: readonly SettingRow[] } {
  const profile = PROFILES.find((each) => each.key === request.profile);
  if (profile === undefined) {
    return {
      settings: null,
      rows: [],
      problems: [problem("setup.unknownProfile", { tab: settingsTable.title }, request.profile)],
    };
  }
  const rows = encodeSettings(profile.settings).map((record, index) => ({
    ...record,
    value: request.settings[record.code] ?? record.value,
    row: index + 2,
  }));
  return { ...decodeSettings(rows), rows };
}

/** Rows with a known id are replaced in what the list names, others are added behind; rows the list does not name stay. */
function mergeRows<C extends Columns>(sheet: Sheet<C>, records: readonly RecordOf<C>[]): void {
  const { id } = sheet.table;
  const listed = new Map(records.map((record) => [matchingKey(String(record[id])), record]));
  const present = sheet.rows.map((row) => row.record);
  const merged = present.map((record) => {
    const key = matchingKey(String(record[id]));
    const update = listed.get(key);
    listed.delete(key);
    return update === undefined ? record : overlaid(sheet.table, record, update);
  });
  replaceRows(sheet, [...merged, ...listed.values()]);
}

/** What the list leaves blank keeps what stands there. */
function overlaid<C extends Columns>(
  table: Table<C>,
  present: RecordOf<C>,
  update: RecordOf<C>,
): RecordOf<C> {
  const named = table.order.filter((key) => update[key] !== columnOf(table, key).kind.blank);
  // Only keys of C are copied, each with its own value.
  return {
    ...present,
    ...(Object.fromEntries(named.map((key) => [key, update[key]])) as Partial<RecordOf<C>>),
  };
}

function answer(planned: Plan, applied: boolean): Answer {
  return {
    kind: "setup",
    units: planned.units.records.length,
    appraisers: planned.appraisers.records.length,
    problems: planned.problems.map(sentence),
    applied,
  };
}
