import type { Unit } from "../../domain/people/unit.ts";
import { type Registration, reportIsDue } from "../../domain/registration/registration.ts";
import { describeTimeliness, timeliness } from "../../domain/time/timeliness.ts";
import { UTC_OFFSET_MINUTES } from "../../tables/kinds.ts";
import { isBlankRegistration } from "../../tables/records/registration.ts";
import type { Settings } from "../../tables/settingsList.ts";
import type { RecordOf } from "../../tables/table.ts";
import type { units } from "../../tables/units.ts";
import type { UnitsTab } from "../campaign/parts.ts";
import { closesAt } from "../campaign/settings.ts";

export const UNIT_STATE_KEYS = ["registrations", "reports", "timeliness"] as const;

/** One registered model with when it and its report were complete. */
export interface ModelProgress {
  readonly registration: Registration;
  readonly completedAt: number | null;
  /** What its row says in place of the days that it is late (SPEC Q4, H18); null: nothing. */
  readonly insteadOfLate: string | null;
  readonly reportedAt: number | null;
}

/** How many models and reports each unit has, and how it stands to the registration deadline, by row of Đơn vị. */
export function unitStates(
  { sheet, byCode }: UnitsTab,
  models: readonly ModelProgress[],
  settings: Settings,
  now: number,
): Map<number, Partial<RecordOf<typeof units.columns>>> {
  const byUnit = new Map<string, ModelProgress[]>();
  for (const model of models) {
    if (isBlankRegistration(model.registration) || model.registration.state === "withdrawn") continue;
    const list = byUnit.get(model.registration.unit) ?? [];
    list.push(model);
    byUnit.set(model.registration.unit, list);
  }
  return new Map(
    sheet.rows.map((row) => [
      row.number,
      statesOf(byCode.get(row.record.code) ?? row.unit, byUnit.get(row.record.code) ?? [], settings, now),
    ]),
  );
}

function statesOf(
  unit: Unit,
  models: readonly ModelProgress[],
  settings: Settings,
  now: number,
): Pick<RecordOf<typeof units.columns>, (typeof UNIT_STATE_KEYS)[number]> {
  const due = models.filter((model) => reportIsDue(model.registration));
  const reported = due.filter((model) => model.reportedAt !== null);
  const firstDone = models.map((model) => model.completedAt).filter((at): at is number => at !== null);
  const moments = {
    closesAt: closesAt(settings, "registration", unit.extension.registration),
    doneAt: firstDone.length === 0 ? null : Math.min(...firstDone),
    now,
  };
  const state = timeliness({ ...moments, due: unit.active });
  const first = models.find((model) => model.completedAt === moments.doneAt);
  const instead = state === "late" ? (first?.insteadOfLate ?? null) : null;
  return {
    registrations: String(models.length),
    reports: `${reported.length}/${due.length}`,
    timeliness: instead ?? describeTimeliness(state, moments, UTC_OFFSET_MINUTES),
  };
}
