import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/domain/problems/problem.ts";
import type { Report } from "../../../src/domain/report/report.ts";
import { reportProblems } from "../../../src/domain/report/reportProblems.ts";
import { REPORT_TYPED } from "../../../src/tables/records/report.ts";
import { BLANK_REPORT, REPORT } from "../fixtures.ts";

const placeOf = (field: string) => ({ tab: "Báo cáo", row: 7, header: field });
const ACTIVE = { registration: { state: "active" }, minimumMonths: 6, typed: REPORT_TYPED } as const;
const problemsOf = (changes: Partial<Report>) => reportProblems({ ...REPORT, ...changes }, ACTIVE, placeOf);
const found = (
  code: Problem["code"],
  field: string,
  shown: string,
  facts: Record<string, string>,
): Problem => ({
  code,
  place: placeOf(field),
  found: shown,
  facts,
});

describe("reportProblems", () => {
  it("[B7] finds nothing in a good one nor in a blank one", () => {
    expect(problemsOf({})).toEqual([]);
    expect(reportProblems(BLANK_REPORT, ACTIVE, placeOf)).toEqual([]);
  });

  it("[B6] reports a report without registration, and one of a withdrawn model; a suspended one may report", () => {
    expect(reportProblems(REPORT, { ...ACTIVE, registration: null }, placeOf)).toEqual([
      found("report.withoutRegistration", "model", "MH-2023-001", {}),
    ]);
    expect(reportProblems(REPORT, { ...ACTIVE, registration: { state: "withdrawn" } }, placeOf)).toEqual([
      found("report.ofWithdrawn", "model", "MH-2023-001", {}),
    ]);
    expect(reportProblems(REPORT, { ...ACTIVE, registration: { state: "suspended" } }, placeOf)).toEqual([]);
  });

  it("[B6] says nothing of a model whose code is blank: that is said by its row", () => {
    expect(reportProblems({ ...REPORT, model: "" }, { ...ACTIVE, registration: null }, placeOf)).toEqual([]);
  });

  it("[B7] reports an end before the start, and text in a legacy encoding", () => {
    const done = "®· tæ chøc 14 phiªn";
    expect(
      problemsOf({ done, from: "2023-10-31", to: "2023-04-01", prerequisites: BLANK_REPORT.prerequisites }),
    ).toEqual([
      found("text.legacyEncoding", "done", done, { encoding: "TCVN3" }),
      found("period.endsBeforeStart", "to", "01/04/2023", { from: "31/10/2023" }),
    ]);
  });

  it("[B7] reports self-given points outside 0–100", () => {
    expect(problemsOf({ selfPoints: 10_001 })).toEqual([
      found("report.selfPointsOutside", "selfPoints", "100,01", {}),
    ]);
    expect(problemsOf({ selfPoints: -50 })).toEqual([
      found("report.selfPointsOutside", "selfPoints", "-0,5", {}),
    ]);
    expect([problemsOf({ selfPoints: 0 }), problemsOf({ selfPoints: 10_000 })]).toEqual([[], []]);
  });

  it("[B8] reports ĐK3 'Đạt' with less than six months, counted by the calendar", () => {
    expect(problemsOf({ from: "2023-05-15", to: "2023-11-14" })).toEqual([
      found("report.tooShort", "DK3", "Đạt", { months: "6", from: "15/05/2023", to: "14/11/2023" }),
    ]);
    expect(problemsOf({ from: "2023-05-15", to: "2023-11-15" })).toEqual([]);
  });

  it("[B8] does not ask where ĐK3 is not claimed or an end is open", () => {
    const short = { from: "2023-05-15", to: "2023-06-15" };
    expect(problemsOf({ ...short, prerequisites: { ...REPORT.prerequisites, DK3: false } })).toEqual([]);
    expect(problemsOf({ ...short, prerequisites: { ...REPORT.prerequisites, DK3: null } })).toEqual([]);
    expect(problemsOf({ ...short, from: null })).toEqual([]);
    expect(problemsOf({ ...short, to: null })).toEqual([]);
  });
});
