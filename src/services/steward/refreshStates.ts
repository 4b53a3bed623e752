/** Looks at every row of Đăng ký, Báo cáo and Đơn vị and writes what has changed: what edit triggers missed is caught here. */

import type { Registration } from "../../domain/registration/registration.ts";
import type { Day } from "../../domain/time/calendar.ts";
import type { Settings } from "../../tables/settingsList.ts";
import { toRegistration } from "../records/registration.ts";
import { writeRows } from "../writeRows.ts";
import type { Registrations, Reports } from "./campaignTables.ts";
import { type Moment, UNKNOWN } from "./progress.ts";
import { REGISTRATION_STATE_KEYS, registrationStates } from "./registrationStates.ts";
import { REPORT_STATE_KEYS, reportStates } from "./reportStates.ts";
import type { StateContext } from "./rowStates.ts";
import { type ModelProgress, UNIT_STATE_KEYS, unitStates } from "./unitStates.ts";
import type { Deadlines, UnitsTab } from "./unitsInForce.ts";

const NOT_EDITED: ReadonlyMap<number, readonly string[]> = new Map();

/** The states of each row as they stand after this look, not as they were read. */
type RegistrationStates = ReturnType<typeof registrationStates>;
type ReportStates = ReturnType<typeof reportStates>;

export function refreshRegistrationStates(
  sheet: Registrations,
  deadlines: Deadlines,
  moment: Moment,
): RegistrationStates {
  const states = registrationStates(sheet, sheet.rows, contextOf(deadlines, moment, "registration"));
  writeRows(sheet, REGISTRATION_STATE_KEYS, states);
  return states;
}

export function refreshReportStates(
  sheet: Reports,
  registrations: Registrations,
  deadlines: Deadlines,
  moment: Moment,
): ReportStates {
  const models = modelsById(registrations);
  const registrationOf = (model: string) => models.get(model) ?? null;
  const states = reportStates(sheet, sheet.rows, registrationOf, contextOf(deadlines, moment, "report"));
  writeRows(sheet, REPORT_STATE_KEYS, states);
  return states;
}

export function refreshUnitStates(
  units: UnitsTab,
  models: readonly ModelProgress[],
  settings: Settings,
  now: number,
): void {
  writeRows(units.sheet, UNIT_STATE_KEYS, unitStates(units, models, settings, now));
}

export function modelProgress(
  registrations: Registrations,
  ofRegistrations: RegistrationStates,
  reports: Reports,
  ofReports: ReportStates,
): readonly ModelProgress[] {
  const models = modelsById(registrations);
  const reportedAt = new Map(
    reports.rows.map((row) => [row.record.model, ofReports.get(row.number)?.completedAt ?? null]),
  );
  return registrations.rows.flatMap((row) => {
    const registration = models.get(row.record.id);
    if (registration === undefined) return [];
    const state = ofRegistrations.get(row.number);
    const reported = reportedAt.get(row.record.id) ?? null;
    const unknown = state?.timeliness === UNKNOWN;
    return [{ registration, completedAt: state?.completedAt ?? null, unknown, reportedAt: reported }];
  });
}

function contextOf(
  { settings, units }: Deadlines,
  moment: Moment,
  stage: "registration" | "report",
): StateContext {
  const extensionOf = (unit: string): Day | null => units.get(unit)?.extension[stage] ?? null;
  return { settings, extensionOf, moment, edited: NOT_EDITED };
}

function modelsById({ rows }: Registrations): ReadonlyMap<string, Registration> {
  return new Map(rows.map((row) => [row.record.id, toRegistration(row.record)]));
}
