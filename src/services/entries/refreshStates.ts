/** Looks at every row of Đăng ký, Báo cáo and Đơn vị and writes what has changed: what edit triggers missed is caught here. */
import type { ModelWork } from "../../domain/overview/unitWork.ts";
import type { FormerModel } from "../../domain/registration/doubles.ts";
import type { Registration } from "../../domain/registration/registration.ts";
import type { Day, Instant } from "../../domain/time/calendar.ts";
import { INSTEAD_OF_LATE, type Moment } from "../../domain/time/progress.ts";
import { changeRows } from "../../sheets/change.ts";
import type { Settings } from "../../tables/settingsList.ts";
import type { UnitsTab } from "../campaign/parts.ts";
import type { Registrations, Reports } from "../campaign/tabs.ts";
import type { Deadlines } from "../campaign/unitsInForce.ts";
import {
  REGISTRATION_STATE_KEYS,
  type RegistrationStates,
  registrationStates,
} from "./registrationStates.ts";
import { REPORT_STATE_KEYS, type ReportStates, reportStates } from "./reportStates.ts";
import type { StateContext } from "./rowStates.ts";
import { UNIT_STATE_KEYS, unitStates } from "./unitStates.ts";

const NOT_EDITED = { edited: new Map<number, never>(), editedSince: new Map<number, never>() };

/** The states of each row as they stand after this round, not as they were read. */
type ByRow<States> = ReadonlyMap<number, States>;

/** @param earlier models of former years */
export function refreshRegistrationStates(
  sheet: Registrations,
  deadlines: Deadlines,
  moment: Moment,
  earlier: readonly FormerModel[],
): ByRow<RegistrationStates> {
  const states = registrationStates(sheet.rows, contextOf(deadlines, moment, "registration"), earlier);
  changeRows(sheet, REGISTRATION_STATE_KEYS, states);
  return states;
}

export function refreshReportStates(
  sheet: Reports,
  registrations: Registrations,
  deadlines: Deadlines,
  moment: Moment,
): ByRow<ReportStates> {
  const models = modelsById(registrations);
  const registrationOf = (model: string) => models.get(model) ?? null;
  const states = reportStates(sheet.rows, registrationOf, contextOf(deadlines, moment, "report"));
  changeRows(sheet, REPORT_STATE_KEYS, states);
  return states;
}

export function refreshUnitStates(
  units: UnitsTab,
  models: readonly ModelWork[],
  settings: Settings,
  now: Instant,
): void {
  changeRows(units.sheet, UNIT_STATE_KEYS, unitStates(units, models, settings, now));
}

export function modelWorks(
  registrations: Registrations,
  ofRegistrations: ByRow<RegistrationStates>,
  reports: Reports,
  ofReports: ByRow<ReportStates>,
): readonly ModelWork[] {
  const reportedAt = new Map(
    reports.rows.map((row) => [row.record.model, ofReports.get(row.number)?.completedAt ?? null]),
  );
  return registrations.rows.map(({ number, registration }) => {
    const state = ofRegistrations.get(number);
    return {
      registration,
      completedAt: state?.completedAt ?? null,
      insteadOfLate: state !== undefined && INSTEAD_OF_LATE.has(state.timeliness) ? state.timeliness : null,
      reportedAt: reportedAt.get(registration.id) ?? null,
    };
  });
}

function contextOf(
  { settings, units }: Deadlines,
  moment: Moment,
  stage: "registration" | "report",
): StateContext {
  const extensionOf = (unit: string): Day | null => units.get(unit)?.extension[stage] ?? null;
  return { settings, extensionOf, moment, ...NOT_EDITED };
}

function modelsById({ rows }: Registrations): ReadonlyMap<string, Registration> {
  return new Map(rows.map(({ registration }) => [registration.id, registration]));
}
