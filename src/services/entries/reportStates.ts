import type { Problem } from "../../domain/problems/problem.ts";
import { type Registration, reportIsDue } from "../../domain/registration/registration.ts";
import { achievedPercent } from "../../domain/report/achievement.ts";
import { PREREQUISITE_TEXTS, prerequisitesVerdict, type Report } from "../../domain/report/report.ts";
import { reportProblems } from "../../domain/report/reportProblems.ts";
import { formatPoints } from "../../domain/rubric/points.ts";
import { progressOf } from "../../domain/time/progress.ts";
import { lateDecision } from "../../tables/lateRulings.ts";
import {
  isBlankReport,
  missingInReport,
  REPORT_TYPED,
  type ReportRecord,
} from "../../tables/records/report.ts";
import { reports } from "../../tables/reports.ts";
import { columnOf } from "../../tables/table.ts";
import { closesAt } from "../campaign/settings.ts";
import type { ReportRow } from "../campaign/tabs.ts";
import {
  blankCodes,
  hasUnreadCells,
  isComplete,
  type Lacks,
  lacksText,
  type StateContext,
  standstillText,
} from "./rowStates.ts";

export const REPORT_STATE_KEYS = [
  "unit",
  "title",
  "achieved",
  "eligible",
  "reason",
  "timeliness",
  "missing",
  "completedAt",
  "lateEdits",
] as const;
export type ReportStates = Pick<ReportRecord, (typeof REPORT_STATE_KEYS)[number]>;

/** The states of rows of Báo cáo, by row; `registrationOf` gives the registered model of an id, null when there is none. */
export function reportStates(
  rows: readonly ReportRow[],
  registrationOf: (model: string) => Registration | null,
  context: StateContext,
): ReadonlyMap<number, ReportStates> {
  return new Map(rows.map((row) => [row.number, statesOf(row, registrationOf(row.record.model), context)]));
}

function statesOf(row: ReportRow, registration: Registration | null, context: StateContext): ReportStates {
  const { record, report } = row;
  const begun = record.completedAt !== null || hasUnreadCells(reports, row, "unit");
  const blank = isBlankReport(report) && !begun;
  const lacks = lacksOf(row, registration, context.settings.minimumMonths);
  const work = {
    complete: !blank && isComplete(reports, lacks),
    // A report that nobody asked for is kept and never late (SPEC H5).
    due: registration !== null && reportIsDue(registration),
    completedAt: record.completedAt,
    closesAt: closesAt(context.settings, "report", context.extensionOf(record.unit)),
    lateEdits: record.lateEdits,
    ruling: lateDecision(record.lateRuling),
    edited: context.edited.get(row.number) ?? null,
    editedSince: context.editedSince.get(row.number) ?? null,
  };
  const untouched = registration === null || registration.title === "";
  const progress = progressOf(work, context.moment);
  // No report is asked for then, whatever was typed of it.
  const standstill = registration === null ? "" : standstillText(registration.state);
  const missing = [...blankCodes(reports, record, ["model"]), ...lacks.missing];
  return {
    unit: record.unit,
    title: registration?.title ?? "",
    achieved: achievedText(report),
    ...verdictOf(report, blank),
    ...progress,
    timeliness: blank && untouched ? "" : progress.timeliness,
    missing: standstill || (blank ? "" : lacksText({ ...lacks, missing })),
  };
}

function lacksOf(
  { report, problems, unread, number }: ReportRow,
  registration: Registration | null,
  minimumMonths: number,
): Lacks {
  const wrong: readonly Problem[] = [
    ...problems,
    ...reportProblems(report, { registration, minimumMonths, typed: REPORT_TYPED }, (field) => ({
      tab: reports.title,
      row: number,
      header: columnOf(reports, field).header,
    })),
  ];
  // The model's code is required but not the unit's to type: `blankCodes` tells it (SPEC Q11).
  const missing = missingInReport(report).filter((field) => field !== "model" && !unread.has(field));
  return { missing: missing.map((field) => columnOf(reports, field).header), wrong };
}

function achievedText({ indicatorBefore, indicatorTarget, indicatorAfter }: Report): string {
  const percent = achievedPercent(indicatorBefore, indicatorTarget, indicatorAfter);
  return percent === null ? "" : `${formatPoints(percent)}%`;
}

/** Whether the model may be scored, from what the organiser decided of the six conditions. */
function verdictOf(report: Report, blank: boolean): { readonly eligible: string; readonly reason: string } {
  const { met, failed } = prerequisitesVerdict(report);
  if (met === false) {
    return {
      eligible: "Không",
      reason: failed.map((code) => `Chưa đạt: ${PREREQUISITE_TEXTS[code]}`).join("; "),
    };
  }
  if (met === true) return { eligible: "Có", reason: "" };
  return { eligible: "", reason: blank ? "" : "Ban Tổ chức chưa xem xét đủ sáu điều kiện" };
}
