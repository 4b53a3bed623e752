/** What the rows of units, their deadlines and addresses decide, whatever rubric and team look like (SPEC H12). */

import type { Checked } from "../../domain/problems/checked.ts";
import type { Problem } from "../../domain/problems/problem.ts";
import { dayOf, type Instant } from "../../domain/time/calendar.ts";
import type { Moment } from "../../domain/time/progress.ts";
import type { Book } from "../../sheets/ports.ts";
import type { Sheet } from "../../sheets/read.ts";
import { dissemination } from "../../tables/dissemination.ts";
import { UTC_OFFSET_MINUTES } from "../../tables/kinds.ts";
import { registrations } from "../../tables/registrations.ts";
import { reports } from "../../tables/reports.ts";
import type { AnyTable, Columns, Table } from "../../tables/table.ts";
import { titles } from "../../tables/titles.ts";
import { earlyExtensions } from "../campaign/earlyExtensions.ts";
import { legacyTexts, textRows } from "../campaign/legacyTexts.ts";
import { likeNames, sharedUnitAddresses } from "../campaign/likeUnits.ts";
import type { CampaignParts } from "../campaign/parts.ts";
import type { Titles, Units } from "../campaign/tabs.ts";
import type { Deadlines } from "../campaign/unitsInForce.ts";
import type { StewardWorld } from "../campaign/world.ts";
import { refreshDissemination } from "../entries/dissemination.ts";
import {
  modelWorks,
  refreshRegistrationStates,
  refreshReportStates,
  refreshUnitStates,
} from "../entries/refreshStates.ts";
import { refreshTitles } from "../entries/titles.ts";
import { refreshReservations } from "../locks/reservations.ts";
import { lockDissemination, lockRegistrations, lockReports, lockUnread } from "../locks/stageLocks.ts";
import { archived } from "../rollover/archived.ts";
import { always, type Duty } from "./duty.ts";
import { unheard } from "./unheard.ts";

export function entryDuties(
  world: StewardWorld,
  parts: CampaignParts,
  deadlines: Deadlines,
): readonly Duty[] {
  const { book } = world;
  const now = world.clock.now();
  return [
    () => unheard(world.memory, refreshRowStates(world, parts, deadlines)),
    always(() => {
      const read = parts.registrations();
      if (read.ok) lockRegistrations(deadlines, read.value, now);
      else lockUnread(book, registrations, "registration", deadlines, now);
    }),
    always(() => {
      const read = parts.reports();
      if (read.ok) lockReports(deadlines, read.value, now);
      else lockUnread(book, reports, "report", deadlines, now);
    }),
    optionalDuty(book, dissemination, parts.dissemination, (sheet) => {
      const units = parts.units();
      const byCode = units.ok ? units.value.byCode : new Map();
      refreshDissemination(sheet, byCode, dayOf(now, UTC_OFFSET_MINUTES));
      lockDissemination(sheet);
    }),
    optionalDuty(book, titles, parts.titles, (sheet) => refreshModelTitles(sheet, parts, deadlines, now)),
    () => refreshReservations(parts),
    () => {
      const units = parts.units();
      if (!units.ok) return [];
      const { sheet } = units.value;
      // Cells that cannot be read stop no duty (SPEC N3), so nobody would learn of them if they were not told here.
      return [
        ...sheet.rows.flatMap((row) => row.problems),
        ...legacyTexts(sheet.table, textRows(sheet.rows)),
        ...unitListProblems(sheet),
        ...earlyExtensions(deadlines.settings, sheet),
      ];
    },
  ];
}

/** A tab that no round misses. */
function optionalDuty<C extends Columns>(
  book: Book,
  table: Table<C>,
  reading: () => Checked<Sheet<C>>,
  act: (sheet: Sheet<C>) => void,
): Duty {
  return () => {
    const read = reading();
    if (read.ok) act(read.value);
    return read.ok || book.tab(table) === null ? [] : read.problems;
  };
}

function refreshModelTitles(sheet: Titles, parts: CampaignParts, deadlines: Deadlines, now: Instant): void {
  const [read, units] = [parts.registrations(), parts.units()];
  const nameOf = (unit: string): string => (units.ok ? units.value.byCode.get(unit)?.name : "") || unit;
  const owners = read.ok
    ? new Map(read.value.rows.map(({ record: { id, unit } }) => [id, { unit, name: nameOf(unit) }]))
    : null;
  refreshTitles(sheet, deadlines, owners, now);
}

/** A code of every unit in the tab is typed or given before: it says nothing about two of one name here. */
function unitListProblems({ rows }: Units): readonly Problem[] {
  const active = rows.filter(({ unit }) => unit.active && unit.name !== "");
  const listed = active.map(({ number, unit, record }) => {
    return { row: number, name: unit.name, emails: record.emails, coded: false };
  });
  return [...likeNames(listed, "unit.nameTwiceInTab"), ...sharedUnitAddresses(listed)];
}

/**
 * The states of reports build on registrations, those of units on both: where a tab cannot be read, what builds on it waits.
 * @returns the tab in which rows were completed that no event told of; null where there is none
 */
function refreshRowStates(world: StewardWorld, parts: CampaignParts, deadlines: Deadlines): AnyTable | null {
  const ofRegistrations = parts.registrations();
  if (!ofRegistrations.ok) return null;
  const registered = atThisMoment(world, "registration", registrations, (moment) =>
    refreshRegistrationStates(ofRegistrations.value, deadlines, moment, archived(world.book)),
  );
  const ofReports = parts.reports();
  if (!ofReports.ok) return null;
  const reported = atThisMoment(world, "report", reports, (moment) =>
    refreshReportStates(ofReports.value, ofRegistrations.value, deadlines, moment),
  );
  const units = parts.units();
  if (!units.ok) return null;
  const models = modelWorks(ofRegistrations.value, registered, ofReports.value, reported);
  refreshUnitStates(units.value, models, deadlines.settings, world.clock.now());
  if (newlyComplete(ofRegistrations.value.rows, registered)) return registrations;
  return newlyComplete(ofReports.value.rows, reported) ? reports : null;
}

interface Completed {
  readonly completedAt: Instant | null;
}

function newlyComplete(
  rows: readonly { readonly number: number; readonly record: Completed }[],
  states: ReadonlyMap<number, Completed>,
): boolean {
  return rows.some(({ number, record }) => {
    const now = states.get(number)?.completedAt ?? null;
    return record.completedAt === null && now !== null;
  });
}

/** Tells `refresh` when the stage's rows were last looked at, and remembers now: an edit that no trigger saw was made in between (SPEC Q4). */
function atThisMoment<T>(
  { clock, memory }: StewardWorld,
  stage: "registration" | "report",
  table: AnyTable,
  refresh: (moment: Moment) => T,
): T {
  const name = `lastLook.${stage}`;
  const lastLook = memory.get(name);
  const now = clock.now();
  const states = refresh({
    now,
    lastLook: lastLook === null ? null : Number(lastLook),
    utcOffsetMinutes: UTC_OFFSET_MINUTES,
  });
  memory.set(name, String(now), table.key);
  return states;
}
