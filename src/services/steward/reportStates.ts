import type { Problem } from "../../domain/problems/problem.ts";
import { type Registration, reportIsDue } from "../../domain/registration/registration.ts";
import { achievedPercent } from "../../domain/report/achievement.ts";
import {
  isBlankReport,
  missingInReport,
  PREREQUISITE_TEXTS,
  prerequisitesVerdict,
  REPORT_REQUIRED,
  type Report,
} from "../../domain/report/report.ts";
import { type ReportField, reportProblems } from "../../domain/report/reportProblems.ts";
import { formatPoints } from "../../domain/rubric/points.ts";
import type { reports } from "../../tables/reports.ts";
import { columnOf, type RecordOf } from "../../tables/table.ts";
import { closesAt } from "../campaign.ts";
import type { Row, Sheet } from "../readTables.ts";
import { type ReportRecord, reportColumn, toReport } from "../records/report.ts";
import { progressOf } from "./progress.ts";
import {
  blankCodes,
  hasUnreadCells,
  isComplete,
  type Lacks,
  lacksText,
  type StateContext,
} from "./rowStates.ts";

type ReportColumns = typeof reports.columns;

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
type States = Pick<ReportRecord, (typeof REPORT_STATE_KEYS)[number]>;

/** The states of rows of Báo cáo, by row; `registrationOf` gives the registered model of an id, null when there is none. */
export function reportStates(
  sheet: Sheet<ReportColumns>,
  rows: readonly Row<ReportColumns>[],
  registrationOf: (model: string) => Registration | null,
  context: StateContext,
): Map<number, Partial<RecordOf<ReportColumns>>> {
  return new Map(
    rows.map((row) => [row.number, statesOf(sheet, row, registrationOf(row.record.model), context)]),
  );
}

function statesOf(
  sheet: Sheet<ReportColumns>,
  row: Row<ReportColumns>,
  registration: Registration | null,
  context: StateContext,
): States {
  const { record } = row;
  const report = toReport(record);
  const blank = isBlankReport(report) && record.completedAt === null && !hasUnreadCells(sheet.table, row);
  const lacks = lacksOf(sheet, row, report, registration, context);
  const work = {
    complete: isComplete(sheet.table, lacks),
    // A report that nobody asked for is kept and never late (SPEC H5).
    due: registration !== null && reportIsDue(registration),
    completedAt: record.completedAt,
    closesAt: closesAt(context.settings, "report", context.extensionOf(record.unit)),
    lateEdits: record.lateEdits,
    edited: context.edited.get(row.number) ?? null,
  };
  const untouched = registration === null || registration.title === "";
  const progress = progressOf(blank ? { ...work, complete: false } : work, context.moment);
  return {
    unit: record.unit,
    title: registration?.title ?? "",
    achieved: achievedText(report),
    ...verdictOf(report, blank),
    ...progress,
    timeliness: blank && untouched ? "" : progress.timeliness,
    missing: blank
      ? ""
      : lacksText({ ...lacks, missing: [...blankCodes(sheet.table, record, ["model"]), ...lacks.missing] }),
  };
}

function lacksOf(
  sheet: Sheet<ReportColumns>,
  row: Row<ReportColumns>,
  report: Report,
  registration: Registration | null,
  context: StateContext,
): Lacks {
  const headerOf = (field: ReportField) => columnOf(sheet.table, reportColumn(field)).header;
  const { minimumMonths } = context.settings;
  const wrong: readonly Problem[] = [
    ...row.problems,
    ...reportProblems(report, { registration, minimumMonths }, (field) => ({
      tab: sheet.table.title,
      row: row.number,
      header: headerOf(field),
    })),
  ];
  const missing = REPORT_REQUIRED.filter((field) => missingInReport(report).includes(field)).map(headerOf);
  return { missing, wrong };
}

function achievedText(report: Report): string {
  const [indicator] = report.indicators;
  if (indicator === undefined) return "";
  const percent = achievedPercent(indicator.before, indicator.target, indicator.after);
  return percent === null ? "" : `${formatPoints(percent)}%`;
}

/** Whether the model may be scored, from what the organiser decided of ĐK1–ĐK6. */
function verdictOf(report: Report, blank: boolean): { readonly eligible: string; readonly reason: string } {
  const { met, failed } = prerequisitesVerdict(report);
  if (met === false) {
    return {
      eligible: "Không",
      reason: failed.map((code) => `Chưa đạt: ${PREREQUISITE_TEXTS[code]}`).join("; "),
    };
  }
  if (met === true) return { eligible: "Có", reason: "" };
  return { eligible: "", reason: blank ? "" : "Ban Tổ chức chưa xem xét đủ ĐK1 đến ĐK6" };
}
