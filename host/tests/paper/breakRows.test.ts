import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakRows, type PaperRow } from "../../paper/breakRows.ts";

const row = (height: number, keeps = false): PaperRow => ({ height, keeps });

describe("[PR13] pages of rows", () => {
  it("end where the next row does not fit any more", () => {
    expect(breakRows([row(40), row(40), row(30), row(70)], 100)).toEqual([2]);
    expect(breakRows([row(50), row(50)], 100)).toEqual([]);
    expect(breakRows([], 100)).toEqual([]);
  });

  it("end before a line over a group whose first row would stand on the next page", () => {
    expect(breakRows([row(80), row(10, true), row(20)], 100)).toEqual([1]);
    expect(breakRows([row(80), row(10, true), row(10)], 100)).toEqual([]);
    // Two such lines keep together with what they stand over.
    expect(breakRows([row(70), row(10, true), row(10, true), row(20)], 100)).toEqual([1]);
  });

  it("have a row that is higher than a page by itself, whatever stands over it", () => {
    expect(breakRows([row(300), row(10), row(10, true), row(300)], 100)).toEqual([1, 2, 3]);
    expect(breakRows([row(10, true), row(300)], 100)).toEqual([1]);
  });

  it("never end with such a line where it and the next row fit a page, and hold no more than fits", () => {
    const rows = fc.array(fc.record({ height: fc.integer({ min: 1, max: 45 }), keeps: fc.boolean() }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(rows, (all) => {
        // Lines over groups do not follow each other here, so that two rows always fit.
        const some = all.map((each, at) => ({ ...each, keeps: each.keeps && all[at - 1]?.keeps !== true }));
        const breaks = breakRows(some, 100);
        for (const at of breaks) expect(some[at - 1]?.keeps).toBe(false);
        for (const [index, begin] of [0, ...breaks].entries()) {
          const page = some.slice(begin, breaks[index] ?? some.length);
          expect(page.reduce((sum, { height }) => sum + height, 0)).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});
