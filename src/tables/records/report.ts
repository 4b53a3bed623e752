import type { Report } from "../../domain/report/report.ts";
import type { TypedInReport } from "../../domain/report/reportProblems.ts";
import { blankFields, isBlankIn } from "../../domain/text/blank.ts";
import { reports } from "../reports.ts";
import { keysTypedBy, type RecordOf, requiredKeys } from "../table.ts";

export type ReportRecord = RecordOf<typeof reports.columns>;

/** A row of Báo cáo as the domain knows a report. */
export function toReport(record: ReportRecord): Report {
  const { DK1, DK2, DK3, DK4, DK5, DK6 } = record;
  return { ...record, prerequisites: { DK1, DK2, DK3, DK4, DK5, DK6 } };
}

/** What the unit itself types, in the order of the tab. A report holds every such column under the column's own key. */
export const REPORT_TYPED = keysTypedBy(reports, "unit") as readonly TypedInReport[];
// As above: no required column is one that only the tab knows.
const REQUIRED = requiredKeys(reports) as readonly TypedInReport[];

/** Whether the unit has typed nothing into its prepared row (SPEC B1). */
export function isBlankReport(report: Report): boolean {
  return isBlankIn(report, REPORT_TYPED);
}

/** The required columns that are blank, in the order of the tab (SPEC B2). */
export function missingInReport(report: Report): readonly TypedInReport[] {
  return blankFields(report, REQUIRED);
}
