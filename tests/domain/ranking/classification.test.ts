import { describe, expect, it } from "vitest";
import { excellenceCap } from "../../../src/domain/ranking/classification.ts";

const UP_TO_200 = Array.from({ length: 201 }, (_, index) => index);

/** Greatest x for which the rule holds, tried one by one. */
function greatest(most: number, holds: (x: number) => boolean): number {
  let cap = 0;
  for (let x = 0; x <= most; x++) if (holds(x)) cap = x;
  return cap;
}

const capOf = (goodOrBetter: number, base: "good" | "goodOrBetter" | "total", percent?: number) =>
  excellenceCap({ excellent: 0, good: goodOrBetter, total: goodOrBetter }, base, percent);

describe("excellenceCap", () => {
  it.each([
    // docs/domain.md#classification names M = 5, 6, 10, 11, 12 as the edges; floor(M/5) would give 1, 1, 2, 2, 2
    [5, 0],
    [6, 1],
    [10, 1],
    [11, 1],
    [12, 2],
    [15, 2],
    [17, 2],
    [18, 3],
    [23, 3],
    [24, 4],
  ])("[L1] is, over M = %i at 20 %%, %i", (m, expected) => {
    expect(capOf(m, "good")).toBe(expected);
  });

  it("[L1] is floor(M/6) at 20 %, and the greatest x that keeps the rule, for all M ≤ 200", () => {
    expect(UP_TO_200.map((m) => capOf(m, "good"))).toEqual(UP_TO_200.map((m) => Math.floor(m / 6)));
    for (const percent of [0, 1, 15, 20, 25, 33, 50, 100]) {
      expect(UP_TO_200.map((m) => capOf(m, "good", percent))).toEqual(
        UP_TO_200.map((m) => greatest(m, (x) => 100 * x <= percent * (m - x))),
      );
    }
  });

  it("[L2] of the other bases is the greatest share, for all M ≤ 200", () => {
    for (const percent of [0, 15, 20, 33, 100]) {
      const expected = UP_TO_200.map((m) => greatest(m, (x) => 100 * x <= percent * m));
      expect(UP_TO_200.map((m) => capOf(m, "goodOrBetter", percent))).toEqual(expected);
      expect(UP_TO_200.map((m) => capOf(m, "total", percent))).toEqual(expected);
    }
  });

  it("[L2] counts only the base that was chosen", () => {
    const counts = { excellent: 4, good: 16, total: 50 };
    expect(excellenceCap(counts, "good")).toBe(3); // 20 -> floor(20/6)
    expect(excellenceCap(counts, "goodOrBetter")).toBe(4); // 20 % of 20
    expect(excellenceCap(counts, "total")).toBe(10); // 20 % of 50
  });

  it("[L3] is 0 up to M = 5", () => {
    expect([0, 1, 2, 3, 4, 5].map((m) => capOf(m, "good"))).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it("[L4] does not move when entries move between xuất sắc and tốt", () => {
    const caps = Array.from({ length: 13 }, (_, excellent) =>
      excellenceCap({ excellent, good: 12 - excellent, total: 30 }, "good"),
    );
    expect(caps).toEqual(new Array(13).fill(2));
  });
});
