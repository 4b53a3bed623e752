/**
 * A4 less the margins of 6 mm at both sides, in pixels of 1/96 inch: upright 198 mm are 748.3 px; lying 285 mm are 1,077.2 px, and 2,154 px at
 * half the size.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitOnOne, layOnPaper, uprightOnOne } from "../../paper/pages.ts";

const many = (count: number, width: number): number[] => Array.from({ length: count }, () => width);
const from = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

describe("layOnPaper", () => {
  it("[PR2] lets a narrow sheet stand at its own size", () => {
    expect(layOnPaper([300, 400], 0)).toMatchObject({ upright: true, scale: 1, pages: [[0, 1]] });
    expect(layOnPaper([300, 449], 0).upright).toBe(false);
  });

  it("[PR2] lays a wide one down, and makes it smaller by whole percents only as far as it must", () => {
    expect(layOnPaper(many(8, 100), 0)).toMatchObject({ upright: false, scale: 1, pages: [from(0, 7)] });
    // 1,077.2 of 1,950 are 55.2 %.
    expect(layOnPaper(many(13, 150), 0)).toMatchObject({ scale: 0.55, pages: [from(0, 12)] });
  });

  it("[PR2] takes further pages across where half the size is not enough, each with the frozen columns", () => {
    const { scale, pages } = layOnPaper(many(33, 150), 2);
    // At half the size 14 columns fit (2,100), so three pages: 14, then 12 beside the two frozen ones. 13 a page do, too (13 + 11 + 9); 12
    // (12 + 10 + 10) would leave one over, so it is the 55 % at which 13 fit.
    expect(scale).toBe(0.55);
    expect(pages).toEqual([from(0, 12), [0, 1, ...from(13, 23)], [0, 1, ...from(24, 32)]]);
  });

  it("[PR2] repeats no columns that would fill a third of the widest page", () => {
    // 2,154 / 3 = 718: eight columns of 100 are too much, seven are not. Thirty are then 15 on each of two pages, or 19 and 7 + 11.
    expect(layOnPaper(many(30, 100), 8).pages).toEqual([from(0, 14), from(15, 29)]);
    expect(layOnPaper(many(30, 100), 7).pages).toEqual([from(0, 18), [...from(0, 6), ...from(19, 29)]]);
  });

  it("[PR4] puts hidden columns on no page", () => {
    expect(layOnPaper([100, 0, 100], 2).pages).toEqual([[0, 2]]);
    // Fifteen are shown, of them one frozen: 8 on the first page, 1 + 7 on the second.
    expect(layOnPaper([0, ...many(15, 150)], 2).pages).toEqual([from(1, 8), [1, ...from(9, 15)]]);
  });

  it("[PR2] puts every column on one page, on none more than fit, and nothing of an empty sheet on any", () => {
    const width = fc.oneof(fc.constant(0), fc.integer({ min: 20, max: 2500 }));
    const widths = fc.array(width, { maxLength: 60 });
    fc.assert(
      fc.property(widths, fc.integer({ min: 0, max: 4 }), (all, frozen) => {
        const { pages, room, scale } = layOnPaper(all, frozen);
        const lead = pages[1]?.filter((column) => pages[0]?.includes(column)) ?? [];
        const own = pages.flatMap((page, at) => (at === 0 ? page : page.slice(lead.length)));
        expect(own).toEqual([...all.keys()].filter((column) => all[column] !== 0));
        expect(scale).toBeGreaterThanOrEqual(0.5);
        for (const page of pages) {
          const filled = page.reduce((sum, column) => sum + (all[column] ?? 0), 0);
          expect(filled <= room || page.length <= lead.length + 1).toBe(true);
        }
      }),
    );
    expect(layOnPaper([], 0).pages).toEqual([]);
  });
});

describe("[PR14] one page", () => {
  it("is taken by a tab up to a third longer than an upright one, at three quarters of its size", () => {
    // 283 millimetres are 1,069 pixels, four thirds of them 1,426.
    expect([500, 1069, 1188, 1426].map((height) => Math.round(fitOnOne(height) * 100))).toEqual([
      100, 100, 90, 75,
    ]);
    expect(fitOnOne(1427)).toBe(1);
  });

  it("lies where charts make a sheet wider than high, and is none where half the size does not do", () => {
    // 1,310 wide: 748 upright are 57 %, 1,077 lying 82 %; 1,400 high lying only 53 %.
    expect([850, 1400].map((height) => uprightOnOne(1310, height))).toEqual([false, true]);
    expect([300, 1310].map((width) => uprightOnOne(width, 2200))).toEqual([null, null]);
  });
});
