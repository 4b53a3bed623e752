import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isBlankReport,
  missingInReport,
  prerequisitesVerdict,
  REPORT_TYPED,
  registrationOf,
} from "../../../src/domain/report/report.ts";
import { BLANK_REPORT, REPORT } from "../fixtures.ts";

describe("isBlankReport", () => {
  it("[B1] is true of a prepared row, whatever the organiser decided", () => {
    expect(isBlankReport(BLANK_REPORT)).toBe(true);
    expect(isBlankReport({ ...BLANK_REPORT, prerequisites: REPORT.prerequisites })).toBe(true);
    const untouched = { name: "", unit: " ", before: null, target: null, after: null };
    expect(isBlankReport({ ...BLANK_REPORT, indicators: [untouched], done: "\n" })).toBe(true);
  });

  it.each(REPORT_TYPED)("[B1] is false as soon as %s is typed", (field) => {
    expect(isBlankReport({ ...BLANK_REPORT, [field]: REPORT[field] })).toBe(false);
  });

  it("[B1] takes a figure of 0 and 0 points for something typed", () => {
    const zero = { name: "", unit: "", before: 0, target: null, after: null };
    expect(isBlankReport({ ...BLANK_REPORT, indicators: [zero] })).toBe(false);
    expect(isBlankReport({ ...BLANK_REPORT, selfPoints: 0 })).toBe(false);
  });
});

describe("missingInReport", () => {
  it("[B2] names the required columns of docs/domain.md#tabs-and-columns in order", () => {
    expect(missingInReport({ ...REPORT, model: "", done: " " })).toEqual(["model", "done"]);
    expect(missingInReport({ ...BLANK_REPORT, done: "Mười bốn phiên" })).toEqual([]);
  });
});

describe("prerequisitesVerdict", () => {
  it("[B5] is met when all six are", () => {
    expect(prerequisitesVerdict(REPORT)).toEqual({ met: true, failed: [] });
  });

  it("[B5] is open while one is blank", () => {
    expect(prerequisitesVerdict(BLANK_REPORT)).toEqual({ met: null, failed: [] });
    expect(prerequisitesVerdict({ prerequisites: { ...REPORT.prerequisites, DK6: null } })).toEqual({
      met: null,
      failed: [],
    });
  });

  it("[B5] fails with one Không, even beside blanks, and names all that failed in order", () => {
    const prerequisites = { ...REPORT.prerequisites, DK5: false, DK2: false, DK1: null };
    expect(prerequisitesVerdict({ prerequisites })).toEqual({ met: false, failed: ["DK2", "DK5"] });
  });

  it("[B5] is met only without Không and without blank, whatever the rest", () => {
    const verdict = fc.constantFrom(true, false, null);
    const all = fc.record({
      DK1: verdict,
      DK2: verdict,
      DK3: verdict,
      DK4: verdict,
      DK5: verdict,
      DK6: verdict,
    });
    fc.assert(
      fc.property(all, (prerequisites) => {
        const values = Object.values(prerequisites);
        const { met, failed } = prerequisitesVerdict({ prerequisites });
        expect(met === true).toBe(values.every((value) => value === true));
        expect(met === false).toBe(values.includes(false));
        expect(failed.length).toBe(values.filter((value) => value === false).length);
      }),
    );
  });
});

describe("registrationOf", () => {
  const registrations = [{ id: "MH-2023-001" }, { id: "MH-2023-002" }];

  it("[B6] finds the model by its id, typed carelessly or not", () => {
    expect(registrationOf({ model: "MH-2023-002" }, registrations)).toEqual({ id: "MH-2023-002" });
    expect(registrationOf({ model: " mh–2023–002\u00a0" }, registrations)).toEqual({ id: "MH-2023-002" });
  });

  it("[B6] is null for a report without registration", () => {
    expect(registrationOf({ model: "MH-2023-003" }, registrations)).toBeNull();
    expect(registrationOf({ model: "" }, registrations)).toBeNull();
  });
});
