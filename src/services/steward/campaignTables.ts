import { fingerprint } from "../../domain/fingerprint.ts";
import type { Problem } from "../../domain/problem.ts";
import type { Rubric } from "../../domain/rubric.ts";
import { lintRubric } from "../../domain/rubricLint.ts";
import type { Unit } from "../../domain/unit.ts";
import { appraisers } from "../../tables/appraisers.ts";
import { type BallotColumns, ballotsTable } from "../../tables/ballots.ts";
import { criteria } from "../../tables/criteria.ts";
import { registrations } from "../../tables/registrations.ts";
import { reports } from "../../tables/reports.ts";
import { rubricFromRows } from "../../tables/rubricFromRows.ts";
import { settings } from "../../tables/settings.ts";
import type { Settings } from "../../tables/settingsList.ts";
import type { Table } from "../../tables/table.ts";
import { units } from "../../tables/units.ts";
import { settingsFrom } from "../campaign.ts";
import { deadlineProblems } from "../deadlines.ts";
import type { Book } from "../ports.ts";
import { type Read, readTables, type Sheet, type SheetsOf } from "../readTables.ts";
import { toUnit } from "../records/unit.ts";

const ENTRY_TABLES = { units, registrations, reports };
const TABLES = { settings, ...ENTRY_TABLES, criteria, appraisers };

/** What units type and by when: all that the states and locks of their rows need, whatever rubric and team look like. */
export interface Entries {
  readonly settings: Settings;
  readonly sheets: SheetsOf<typeof ENTRY_TABLES>;
  /** By code, in official order. */
  readonly units: ReadonlyMap<string, Unit>;
}

/** The whole campaign as it stands, one read per tab. */
export interface Campaign extends Entries {
  readonly rubric: Rubric;
  readonly rubricVersion: string;
  readonly sheets: SheetsOf<typeof TABLES>;
}

/** The base level appraises its own (“Cấp thẩm định” = Cơ sở). */
export const districtAppraises = ({ units }: Campaign, unit: string): boolean =>
  units.get(unit)?.tier !== "Cơ sở";

export type ReadCampaign =
  | { readonly ok: true; readonly campaign: Campaign }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads and checks what every duty builds on. A missing tab or column, a wrong setting, deadlines out of order or a rubric
 * that does not add up refuses the whole; all of it is named.
 * @param frozen the rubric that scoring began with, if it has: then the tab's later changes do not count
 */
export function readCampaign(book: Book, frozen: Rubric | null): ReadCampaign {
  const read = readTables(book, TABLES);
  if (!read.ok) return read;
  const { sheets } = read;
  const settingsRead = settingsFrom(sheets.settings);
  const rubricRead = frozen === null ? liveRubric(sheets.criteria) : { rubric: frozen, problems: [] };
  const problems = [
    ...(settingsRead.ok ? deadlineProblems(settingsRead.settings, settingsRead.rows) : settingsRead.problems),
    ...rubricRead.problems,
  ];
  if (!settingsRead.ok || rubricRead.rubric === null || problems.length > 0) return { ok: false, problems };
  const { settings: present } = settingsRead;
  const { rubric } = rubricRead;
  const campaign = {
    settings: present,
    rubric,
    rubricVersion: fingerprint(rubric),
    sheets,
    units: unitsInOrder(sheets.units),
  };
  return { ok: true, campaign };
}

/** The units' part of a campaign that cannot be read as a whole. @param present settings in force */
export function readEntries(book: Book, present: Settings): Entries | null {
  const read = readTables(book, ENTRY_TABLES);
  return read.ok ? { settings: present, sheets: read.sheets, units: unitsInOrder(read.sheets.units) } : null;
}

export function readUnits(book: Book): ReadonlyMap<string, Unit> | null {
  const read = readTables(book, { units });
  return read.ok ? unitsInOrder(read.sheets.units) : null;
}

/** Those of the tab; null while anything is wrong about them. */
export function soundSettings(book: Book): {
  readonly settings: Settings | null;
  readonly problems: readonly Problem[];
} {
  const read = readTables(book, { settings });
  if (!read.ok) return { settings: null, problems: read.problems };
  const present = settingsFrom(read.sheets.settings);
  if (!present.ok) return { settings: null, problems: present.problems };
  const problems = deadlineProblems(present.settings, present.rows);
  return { settings: problems.length === 0 ? present.settings : null, problems };
}

export type Ballots = Sheet<BallotColumns>;

/** The ballots tab; its columns follow the rubric. */
export function readBallots(book: Book, rubric: Rubric): Read<{ ballots: Table<BallotColumns> }> {
  return readTables(book, { ballots: ballotsTable(rubric) });
}

/** By Thứ tự; units without one follow in the order of their rows (Array.prototype.sort is stable). */
function unitsInOrder(sheet: Sheet<typeof units.columns>): ReadonlyMap<string, Unit> {
  const ordered = sheet.rows
    .map((row) => toUnit(row.record))
    .filter((unit) => unit.code !== "")
    .sort((a, b) => a.order - b.order);
  return new Map(ordered.map((unit) => [unit.code, unit]));
}

/** The rubric of the tab Tiêu chí with everything that is wrong about it. */
export function liveRubric(sheet: Sheet<typeof criteria.columns>): {
  readonly rubric: Rubric | null;
  readonly problems: readonly Problem[];
} {
  const read = rubricFromRows(sheet.rows);
  if (read.rubric === null) return read;
  const unreadable = sheet.rows.flatMap((row) => row.problems);
  return { rubric: read.rubric, problems: [...unreadable, ...lintRubric(read.rubric, read.placeOf)] };
}
