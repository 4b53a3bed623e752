import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { achievedPercent } from "../../../src/domain/report/achievement.ts";

describe("achievedPercent", () => {
  it.each([
    [62, 80, 80, 10_000],
    [60, 90, 85, 8333], // 25 of 30
    [62, 80, 86, 13_333], // 24 of 18
    [20, 5, 8, 8000], // late files should fall from 20 to 5: 12 of 15
    [90, 100, 90, 0], // nothing done is not 90 %
    [10, 20, 5, -5000],
    [0, 8, 3, 3750],
    [0, 3, 2, 6667],
    [0.1, 0.4, 0.3, 6667],
  ])("[B3] from %d to %d, reached %d, is %i hundredths of a percent", (before, target, after, expected) => {
    expect(achievedPercent(before, target, after)).toBe(expected);
  });

  it("[B3] without a figure before is after / target", () => {
    expect(achievedPercent(null, 80, 60)).toBe(7500);
  });

  it("[B3] has no negative zero", () => {
    expect(achievedPercent(0, 1_000_000, -1)).toBe(0);
  });

  it("[B4] is unknown without target or result, or where target and start are one", () => {
    expect(achievedPercent(62, null, 80)).toBeNull();
    expect(achievedPercent(62, 80, null)).toBeNull();
    expect(achievedPercent(80, 80, 90)).toBeNull();
    expect(achievedPercent(null, 0, 5)).toBeNull();
  });

  it("[B3] is 0 at the start, 100 % at the target, and the same for a figure turned upside down", () => {
    const figure = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(figure, figure, figure, (before, target, after) => {
        fc.pre(before !== target);
        expect(achievedPercent(before, target, before)).toBe(0);
        expect(achievedPercent(before, target, target)).toBe(10_000);
        expect(achievedPercent(-before, -target, -after)).toBe(achievedPercent(before, target, after));
      }),
    );
  });
});
