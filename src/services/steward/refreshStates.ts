/** Looks at every row of Đăng ký, Báo cáo and Đơn vị and writes what has changed: what edit triggers missed is caught here. */
import type { Day } from "../../domain/calendar.ts";
import type { Registration } from "../../domain/registration.ts";
import { toRegistration } from "../records/registration.ts";
import { writeRows } from "../writeRows.ts";
import type { Entries } from "./campaignTables.ts";
import { type Moment, UNKNOWN } from "./progress.ts";
import { REGISTRATION_STATE_KEYS, registrationStates } from "./registrationStates.ts";
import { REPORT_STATE_KEYS, reportStates } from "./reportStates.ts";
import type { StateContext } from "./rowStates.ts";
import { type ModelProgress, UNIT_STATE_KEYS, unitStates } from "./unitStates.ts";

const NOT_EDITED: ReadonlyMap<number, readonly string[]> = new Map();

export function refreshStates(entries: Entries, moment: Moment): void {
  const { registrations, reports, units } = entries.sheets;
  const models = new Map(registrations.rows.map((row) => [row.record.id, toRegistration(row.record)]));
  const ofRegistrations = registrationStates(
    registrations,
    registrations.rows,
    contextOf(entries, moment, "registration"),
  );
  writeRows(registrations, REGISTRATION_STATE_KEYS, ofRegistrations);
  const registrationOf = (model: string) => models.get(model) ?? null;
  const ofReports = reportStates(reports, reports.rows, registrationOf, contextOf(entries, moment, "report"));
  writeRows(reports, REPORT_STATE_KEYS, ofReports);
  const progress = modelProgress(entries, models, ofRegistrations, ofReports);
  writeRows(units, UNIT_STATE_KEYS, unitStates(units, progress, entries.settings, moment.now));
}

function contextOf(entries: Entries, moment: Moment, stage: "registration" | "report"): StateContext {
  const extensionOf = (unit: string): Day | null => entries.units.get(unit)?.extension[stage] ?? null;
  return { settings: entries.settings, extensionOf, moment, edited: NOT_EDITED };
}

type StateChanges = ReadonlyMap<
  number,
  { readonly completedAt?: number | null; readonly timeliness?: string }
>;

/** Completion as it stands after this look, not as it was read. */
function modelProgress(
  entries: Entries,
  models: ReadonlyMap<string, Registration>,
  ofRegistrations: StateChanges,
  ofReports: StateChanges,
): readonly ModelProgress[] {
  const { registrations, reports } = entries.sheets;
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
