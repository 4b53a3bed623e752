import type { Indicator, Report } from "../../domain/report/report.ts";
import type { ReportField } from "../../domain/report/reportProblems.ts";
import type { reports } from "../../tables/reports.ts";
import type { RecordOf } from "../../tables/table.ts";

export type ReportRecord = RecordOf<typeof reports.columns>;

/** A row of Báo cáo as the domain knows a report. */
export function toReport(record: ReportRecord): Report {
  const { DK1, DK2, DK3, DK4, DK5, DK6 } = record;
  return {
    model: record.model,
    document: record.document,
    before: record.before,
    done: record.done,
    from: record.from,
    to: record.to,
    indicators: indicatorsOf(record),
    economy: record.economic,
    society: record.social,
    partyBuilding: record.party,
    scope: record.scope,
    appliedAt: record.places,
    decision: record.implementation,
    evidence: record.evidence,
    difficulties: record.difficulties,
    proposals: record.proposals,
    selfPoints: record.selfPoints,
    selfBand: record.selfBand,
    prerequisites: { DK1, DK2, DK3, DK4, DK5, DK6 },
  };
}

/** Column of the tab by the domain's name of a field, where the two differ. */
const OTHER_COLUMNS: Readonly<Partial<Record<ReportField, keyof ReportRecord & string>>> = {
  indicators: "indicator",
  economy: "economic",
  society: "social",
  partyBuilding: "party",
  appliedAt: "places",
  decision: "implementation",
};

export function reportColumn(field: ReportField): keyof ReportRecord & string {
  // Every other field of a report has a column of its own name.
  return OTHER_COLUMNS[field] ?? (field as keyof ReportRecord & string);
}

/** The tab has room for one indicator; an untouched one is none. */
function indicatorsOf(record: ReportRecord): readonly Indicator[] {
  const indicator = {
    name: record.indicator,
    unit: record.indicatorUnit,
    before: record.indicatorBefore,
    target: record.indicatorTarget,
    after: record.indicatorAfter,
  };
  const untouched = Object.values(indicator).every((value) => value === null || value === "");
  return untouched ? [] : [indicator];
}
