/** Which of a model's two works came late: what “Chấp nhận muộn” and its contrary may be said of (SPEC H18). */
import { type ExtendedStage, STAGE_WORDS } from "../../domain/orders/extension.ts";
import { reportIsDue } from "../../domain/registration/registration.ts";
import type { Instant } from "../../domain/time/calendar.ts";
import { closesAt } from "../campaign/settings.ts";
import type { RegistrationRow, ReportRow } from "../campaign/tabs.ts";
import type { ReadEntries } from "./unitStates.ts";

export interface LateWork {
  readonly stage: ExtendedStage;
  /** As the order's value names it. */
  readonly name: string;
  /** 1-based row in its tab. */
  readonly number: number;
  /** What was decided of it; "" while nothing was. */
  readonly ruling: string;
}

/** @param reportOf the report of a model */
export function lateWorks(
  entries: Pick<ReadEntries, "units" | "settings">,
  row: RegistrationRow,
  reportOf: (model: string) => ReportRow | undefined,
): readonly LateWork[] {
  const extension = entries.units.byCode.get(row.record.unit)?.extension;
  const isLate = (stage: ExtendedStage, completedAt: Instant | null): boolean =>
    completedAt !== null && completedAt >= closesAt(entries.settings, stage, extension?.[stage] ?? null);
  const work = (
    stage: ExtendedStage,
    { number, record }: RegistrationRow | ReportRow,
  ): readonly LateWork[] =>
    isLate(stage, record.completedAt)
      ? [{ stage, name: STAGE_WORDS[stage], number, ruling: record.lateRuling }]
      : [];
  const report = reportIsDue(row.registration) ? reportOf(row.record.id) : undefined;
  return [...work("registration", row), ...(report === undefined ? [] : work("report", report))];
}
