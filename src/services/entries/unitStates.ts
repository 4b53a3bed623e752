import {
  type ModelWork,
  othersText,
  type StageWork,
  type UnitWork,
  unitWork,
} from "../../domain/overview/unitWork.ts";
import type { Unit } from "../../domain/people/unit.ts";
import type { Instant } from "../../domain/time/calendar.ts";
import { INSTEAD_OF_LATE } from "../../domain/time/progress.ts";
import { describeTimeliness } from "../../domain/time/timeliness.ts";
import { UTC_OFFSET_MINUTES } from "../../tables/kinds.ts";
import { isBlankRegistration } from "../../tables/records/registration.ts";
import type { Settings } from "../../tables/settingsList.ts";
import type { RecordOf } from "../../tables/table.ts";
import type { units } from "../../tables/units.ts";
import type { Entries, UnitsTab } from "../campaign/parts.ts";
import { closesAt, stageStateOf } from "../campaign/settings.ts";

export const UNIT_STATE_KEYS = ["registrations", "reports", "timeliness"] as const;
type UnitStates = Pick<RecordOf<typeof units.columns>, (typeof UNIT_STATE_KEYS)[number]>;

/** How each unit of the campaign stands, by its code, in the official order. */
export function unitWorks(entries: ReadEntries, now: Instant): ReadonlyMap<string, UnitWork> {
  const byUnit = begunByUnit(modelWorks(entries));
  return new Map(
    [...entries.units.byCode].map(([code, unit]) => [
      code,
      workOf(unit, byUnit.get(code) ?? [], entries.settings, now, entries.disseminated),
    ]),
  );
}

/** What is known of units and their rows, also where a tab lacks. */
export interface ReadEntries {
  readonly settings: Settings;
  readonly units: Pick<UnitsTab, "byCode">;
  readonly registrations: Pick<Entries["registrations"], "rows">;
  readonly reports: Pick<Entries["reports"], "rows">;
  /** Of units, by code, that have made the documents known or not (dissemination.ts); left out where nobody asks for it. */
  readonly disseminated?: ReadonlyMap<string, boolean>;
}

/** The models as their rows say it. */
function modelWorks({ registrations, reports }: Pick<ReadEntries, "registrations" | "reports">) {
  const reportedAt = new Map(reports.rows.map(({ record }) => [record.model, record.completedAt]));
  return registrations.rows.map(
    ({ registration, record }): ModelWork => ({
      registration,
      completedAt: record.completedAt,
      insteadOfLate: INSTEAD_OF_LATE.has(record.timeliness) ? record.timeliness : null,
      reportedAt: reportedAt.get(registration.id) ?? null,
    }),
  );
}

/** How many models and reports each unit has, and how it stands to its deadlines, by row of Đơn vị. */
export function unitStates(
  { sheet, byCode }: UnitsTab,
  models: readonly ModelWork[],
  settings: Settings,
  now: Instant,
): Map<number, UnitStates> {
  const byUnit = begunByUnit(models);
  return new Map(
    sheet.rows.map(({ number, record, unit }) => {
      const own = byUnit.get(record.code) ?? [];
      return [number, statesOf(workOf(byCode.get(record.code) ?? unit, own, settings, now), settings)];
    }),
  );
}

function begunByUnit(models: readonly ModelWork[]): ReadonlyMap<string, readonly ModelWork[]> {
  const byUnit = new Map<string, ModelWork[]>();
  for (const model of models) {
    const { registration } = model;
    if (isBlankRegistration(registration) || registration.state === "withdrawn") continue;
    const list = byUnit.get(registration.unit) ?? [];
    list.push(model);
    byUnit.set(registration.unit, list);
  }
  return byUnit;
}

function workOf(
  unit: Unit,
  models: readonly ModelWork[],
  settings: Settings,
  now: Instant,
  disseminated: ReadonlyMap<string, boolean> = new Map(),
): UnitWork {
  const deadlines = {
    registration: closesAt(settings, "registration", unit.extension.registration),
    report: closesAt(settings, "report", unit.extension.report),
  };
  return unitWork(unit, models, deadlines, now, disseminated);
}

function statesOf(work: UnitWork, settings: Settings): UnitStates {
  const { models, reportsIn, reportsDue } = work;
  return {
    registrations: String(models.length),
    reports: `${reportsIn}/${reportsDue}`,
    timeliness: standingOf(work, settings),
  };
}

/** In words: its first registration, and the reports that are missing. */
export function standingOf(work: UnitWork, settings: Settings): string {
  return [`${registrationText(work)}${alsoBegunText(work)}`, reportText(work, settings)]
    .filter((text) => text !== "")
    .join(". ");
}

function registrationText({ models, registration }: UnitWork): string {
  const first = models.find(({ completedAt }) => completedAt === registration.doneAt);
  const instead = registration.state === "late" ? (first?.insteadOfLate ?? null) : null;
  return instead ?? inWords(registration);
}

/** Beside a first complete one: what else was begun and is not complete. */
function alsoBegunText({ unfinished, registration: { doneAt, closesAt, now } }: UnitWork): string {
  if (doneAt === null || unfinished.length === 0) return "";
  const when = inWords({ state: now < closesAt ? "pending" : "overdue", doneAt: null, closesAt, now });
  return `; ${othersText(unfinished.length)}, ${when.charAt(0).toLowerCase()}${when.slice(1)}`;
}

/** '' while nobody has to think of reports: none is asked for, all have come, or their time has not begun. */
function reportText({ unit, report, reportsDue, reportsIn }: UnitWork, settings: Settings): string {
  const missing = reportsDue - reportsIn;
  const begun = stageStateOf(settings, "report", unit.extension.report, report.now) !== "notOpen";
  return missing === 0 || !begun ? "" : `Báo cáo còn thiếu ${missing}: ${inWords(report)}`;
}

const inWords = (work: StageWork): string => describeTimeliness(work.state, work, UTC_OFFSET_MINUTES);
