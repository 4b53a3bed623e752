import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prerequisitesVerdict } from "../../../src/domain/report/report.ts";
import { BLANK_REPORT, REPORT } from "../fixtures.ts";

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
