import { describe, expect, it } from "vitest";
import { isBlankReport, missingInReport, REPORT_TYPED } from "../../../src/tables/records/report.ts";
import { BLANK_REPORT, REPORT } from "../../domain/fixtures.ts";

describe("isBlankReport", () => {
  it("[B1] is true of a prepared row, whatever the organiser decided", () => {
    expect(isBlankReport(BLANK_REPORT)).toBe(true);
    expect(isBlankReport({ ...BLANK_REPORT, prerequisites: REPORT.prerequisites })).toBe(true);
    expect(isBlankReport({ ...BLANK_REPORT, indicatorUnit: " ", done: "\n" })).toBe(true);
  });

  it.each(REPORT_TYPED)("[B1] is false as soon as %s is typed", (field) => {
    expect(isBlankReport({ ...BLANK_REPORT, [field]: REPORT[field] })).toBe(false);
  });

  it("[B1] takes a figure of 0 and 0 points for something typed", () => {
    expect(isBlankReport({ ...BLANK_REPORT, indicatorBefore: 0 })).toBe(false);
    expect(isBlankReport({ ...BLANK_REPORT, selfPoints: 0 })).toBe(false);
  });
});

describe("missingInReport", () => {
  it("[B2] names the required columns in order", () => {
    expect(missingInReport({ ...REPORT, model: "", done: " " })).toEqual(["model", "done"]);
    expect(missingInReport({ ...BLANK_REPORT, done: "Mười bốn phiên" })).toEqual([]);
  });
});
