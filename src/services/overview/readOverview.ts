/** What Tổng quan is made of: the tabs as they stand at the end of a round, so that its figures are theirs. */
import { BALLOT_STATE_TEXTS } from "../../domain/ballot/ballot.ts";
import { type TitleCounts, titleCounts } from "../../domain/emulation/titles.ts";
import { countsByDay, type DayCount } from "../../domain/overview/cumulative.ts";
import { type ListedModel, type Overview, overviewOf, type Share } from "../../domain/overview/overview.ts";
import type { UnitWork } from "../../domain/overview/unitWork.ts";
import { isOfGovernment } from "../../domain/people/unit.ts";
import { type Checked, together } from "../../domain/problems/checked.ts";
import { LACKS_NOTHING } from "../../domain/problems/lacks.ts";
import type { Problem } from "../../domain/problems/problem.ts";
import { bandScale } from "../../domain/rubric/bands.ts";
import type { Rubric } from "../../domain/rubric/rubric.ts";
import { dayOf, type Instant } from "../../domain/time/calendar.ts";
import { openTab } from "../../sheets/open.ts";
import type { Book } from "../../sheets/ports.ts";
import { readTable } from "../../sheets/read.ts";
import { ballotsTable } from "../../tables/ballots.ts";
import { baseResults } from "../../tables/baseResults.ts";
import { dateIn } from "../../tables/dateCell.ts";
import { UTC_OFFSET_MINUTES } from "../../tables/kinds.ts";
import { columnAt } from "../../tables/layout.ts";
import { isGroupKey, rankingTable } from "../../tables/ranking.ts";
import { type AppraiserRecord, ballotCounts } from "../../tables/records/appraiser.ts";
import { isBlankRegistration } from "../../tables/records/registration.ts";
import type { Settings } from "../../tables/settingsList.ts";
import { appraisedElsewhere, type CampaignParts, type Entries } from "../campaign/parts.ts";
import { disseminatedUnits } from "../entries/dissemination.ts";
import { begunTitles } from "../entries/titles.ts";
import { type ReadEntries, unitWorks } from "../entries/unitStates.ts";

/** What rows still lack, which the letter calls difficulties. */
export interface Lacking {
  /** Begun registrations that are not complete. */
  readonly registrations: number;
  /** Models whose name another one has, too. */
  readonly duplicates: number;
}

export interface OverviewSeen {
  readonly settings: Settings;
  readonly now: Instant;
  readonly overview: Overview;
  /** Active units in their official order, with a telephone each; '' where none is given. */
  readonly units: readonly (UnitWork & { readonly phone: string })[];
  /** Members who have ballots left, and how many of those. */
  readonly ballotsLeft: { readonly members: number; readonly ballots: number };
  readonly lacking: Lacking;
  /** null where the tab is not there or cannot be read. */
  readonly titles: Titles | null;
  /** Of the units that appraise their own models: whose result has come, and of how many models. null where the tab cannot be read. */
  readonly base: { readonly units: Share; readonly models: number; readonly eligible: number } | null;
  /** null where the ballots were not looked at: nothing in them has changed. */
  readonly ballotDays: readonly DayCount[] | null;
  /** What of this could not be read: its figures say nothing then. */
  readonly unread: { readonly team: boolean; readonly ranking: boolean };
  /** Why, and what else of the scoring could not be. */
  readonly troubles: readonly Problem[];
}

interface Titles extends TitleCounts {
  readonly toLookAt: number;
  /** Units of the government. */
  readonly government: number;
  /** Names of those that have registered no title. */
  readonly notYet: readonly string[];
}

/**
 * @param parts as they stand after everything else of the round was done
 * @param spared the ballots are not looked at
 * @returns what is wrong where units, registrations or reports cannot be read
 */
export function seeOverview(
  book: Book,
  parts: CampaignParts,
  now: Instant,
  spared: boolean,
): Checked<OverviewSeen> {
  const read = together({
    settings: parts.settings(),
    units: parts.units(),
    registrations: parts.registrations(),
    reports: parts.reports(),
  });
  if (!read.ok) return read;
  const disseminated = disseminatedUnits(book, dayOf(now, UTC_OFFSET_MINUTES));
  const entries = { ...read.value, settings: read.value.settings.values, disseminated };
  const [rubric, team] = [parts.rubric(), parts.appraisers()];
  const appraisers = team.ok ? team.value.rows.map(({ record }) => ballotsOf(record)) : [];
  const works = activeUnits(entries, now);
  const ranking = rubric.ok ? listedModels(book, rubric.value, entries) : rubric;
  const listed = ranking.ok ? ranking.value : [];
  const days = rubric.ok ? ballotDays(book, rubric.value, now, spared) : rubric;
  const left = appraisers.map(({ done, of }) => of - done).filter((count) => count > 0);
  const value: OverviewSeen = {
    settings: entries.settings,
    now,
    overview: overviewOf({
      units: works,
      listed,
      ballots: { done: sum(appraisers.map(({ done }) => done)), of: sum(appraisers.map(({ of }) => of)) },
      bands: bandScale(entries.settings).map(({ name }) => name),
    }),
    units: works,
    ballotsLeft: { members: left.length, ballots: sum(left) },
    lacking: lackingIn(entries),
    titles: titlesIn(parts, works),
    base: baseIn(book, entries),
    // Days of which nobody can say out of how many are no chart.
    ballotDays: days.ok && team.ok ? days.value : [],
    unread: { team: !team.ok, ranking: !ranking.ok },
    troubles: [team, ranking, days].flatMap((each) => (each.ok ? [] : each.problems)),
  };
  return { ok: true, value };
}

function activeUnits(entries: Entries & ReadEntries, now: Instant): OverviewSeen["units"] {
  const phones = new Map(entries.units.sheet.rows.map(({ record }) => [record.code, record.phone]));
  return [...unitWorks(entries, now).values()]
    .filter(({ unit }) => unit.active)
    .map((work) => ({ ...work, phone: phones.get(work.unit.code) ?? "" }));
}

function ballotsOf(record: AppraiserRecord): Share {
  const { assigned, scored } = ballotCounts(record);
  return { done: scored, of: assigned };
}

function listedModels(book: Book, rubric: Rubric, entries: Entries): Checked<readonly ListedModel[]> {
  const read = readTable(book, rankingTable(rubric));
  if (!read.ok) return read;
  const unitOf = new Map(
    entries.registrations.rows.map(({ registration }) => [registration.id, registration.unit]),
  );
  const value = read.value.rows
    .filter(({ record }) => record.model !== "" && !isGroupKey(record.model))
    .map(({ record }) => ({
      group: entries.units.byCode.get(unitOf.get(record.model) ?? "")?.group ?? "",
      ranked: record.place !== null,
      mean: record.mean,
      band: record.band,
      eligible: record.eligible === true,
      concluded: record.decision !== "" || record.conclusion !== "",
    }));
  return { ok: true, value };
}

function lackingIn({ registrations }: Entries): Lacking {
  const begun = registrations.rows.filter(
    ({ registration }) => !isBlankRegistration(registration) && registration.state === "active",
  );
  return {
    registrations: begun.filter(({ record }) => isIncomplete(record.missing)).length,
    duplicates: begun.filter(({ record }) => record.duplicates !== "").length,
  };
}

function titlesIn(parts: CampaignParts, works: OverviewSeen["units"]): OverviewSeen["titles"] {
  const read = parts.titles();
  if (!read.ok) return null;
  const records = begunTitles(read.value).map(({ record }) => record);
  const registered = new Set(records.filter(({ title }) => title !== "").map(({ unit }) => unit));
  const government = works.filter(({ unit }) => isOfGovernment(unit.group));
  return {
    ...titleCounts(records),
    toLookAt: records.filter(({ warning }) => warning !== "").length,
    government: government.length,
    notYet: government.filter(({ unit }) => !registered.has(unit.code)).map(({ unit }) => unit.name),
  };
}

/** Results of units that are not awaited (any more) do not count. */
function baseIn(book: Book, { settings, units }: Entries): OverviewSeen["base"] {
  const read = readTable(book, baseResults);
  if (!read.ok) return null;
  const awaited = new Set(appraisedElsewhere(settings, units.byCode).map(({ code }) => code));
  const rows = read.value.rows.filter(({ record }) => awaited.has(record.unit));
  return {
    units: { done: new Set(rows.map(({ record }) => record.unit)).size, of: awaited.size },
    models: rows.length,
    eligible: rows.filter(({ record }) => record.eligible === true).length,
  };
}

const isIncomplete = (missing: string): boolean => missing !== "" && missing !== LACKS_NOTHING;

/** Two columns of Chấm điểm, whatever else stands there. */
function ballotDays(
  book: Book,
  rubric: Rubric,
  now: Instant,
  spared: boolean,
): Checked<readonly DayCount[] | null> {
  const table = ballotsTable(rubric);
  if (spared && book.tab(table) !== null) return { ok: true, value: null };
  const opened = openTab(book, table);
  if (!opened.ok) return opened;
  const { tab, layout } = opened.value;
  const cells = (key: "state" | "acceptedAt") =>
    tab.readColumns(columnAt(layout, key), 1).map(([cell = ""]) => cell);
  const states = cells("state");
  const days = cells("acceptedAt").flatMap((cell, index) => {
    const date = states[index] === BALLOT_STATE_TEXTS.submitted ? dateIn(cell) : null;
    return date === null ? [] : [date.day];
  });
  return { ok: true, value: countsByDay(days, dayOf(now, UTC_OFFSET_MINUTES)) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
