import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatFixed,
  formatPoints,
  parsePoints,
  roundedQuotient,
  sumPoints,
} from "../../../src/domain/rubric/points.ts";

const points = fc.integer({ min: -100_000, max: 100_000 });

describe("parsePoints", () => {
  it.each([
    ["8,5", 850],
    ["8.5", 850],
    [" 8,5\u00a0", 850],
    ["08,50", 850],
    ["8", 800],
    ["84,33", 8433],
    ["1.234,5", 123_450],
    ["0,05", 5],
    ["100", 10_000],
    ["-1", -100],
    ["−0,5", -50],
    [8.5, 850],
    [8, 800],
    [-1, -100],
  ])("[P1] reads %j as %i hundredths", (cell, expected) => {
    expect(parsePoints(cell)).toEqual({ ok: true, points: expected });
  });

  it("[P2] tells 0 from blank", () => {
    expect(parsePoints("0")).toEqual({ ok: true, points: 0 });
    expect(parsePoints(0)).toEqual({ ok: true, points: 0 });
    expect(parsePoints("")).toEqual({ ok: false, reason: "blank" });
    expect(parsePoints(" \u00a0\u200b")).toEqual({ ok: false, reason: "blank" });
  });

  it.each([
    ["2023-05-08", "8,5"],
    ["2026-02-14", "14,2"],
    ["2023-10-08", "8,1"], // a typed 8.10
    ["2023-12-08", "8,12"],
    ["2023-01-10", "10,1"],
  ])("[P3] takes the date %s for a typed %s", (day, suggestion) => {
    expect(parsePoints({ day })).toEqual({ ok: false, reason: "looksLikeADate", suggestion });
  });

  it.each(["8,555", "8.500", 8.555, 8.001, -0.001, 1e-5])("[P4] refuses the third decimal of %j", (cell) => {
    expect(parsePoints(cell)).toEqual({ ok: false, reason: "tooPrecise" });
  });

  it("[P4] takes every float of a spreadsheet that stands for hundredths", () => {
    // 8.35 * 100 is 835.0000000000001 in floats, 1.1 * 100 is 110.00000000000001
    fc.assert(
      fc.property(points, (one) => {
        expect(parsePoints(one / 100)).toEqual({ ok: true, points: one });
      }),
    );
  });

  it.each([
    "tám",
    "8,5 điểm",
    "1/2",
    "8/5",
    "8,5,5",
    ",5",
    "8,",
    "--1",
    "+1",
    "1e3",
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ])("[P5] finds no points in %j", (cell) => {
    expect(parsePoints(cell)).toEqual({ ok: false, reason: "notANumber" });
  });

  it.each(["-0", "−0,00", -0])("[P6] reads %j as plain zero", (cell) => {
    expect(parsePoints(cell)).toEqual({ ok: true, points: 0 });
  });
});

describe("formatPoints and formatFixed", () => {
  it.each([
    [8433, "84,33", "84,33"],
    [850, "8,5", "8,50"],
    [1000, "10", "10,00"],
    [10_000, "100", "100,00"],
    [0, "0", "0,00"],
    [5, "0,05", "0,05"],
    [50, "0,5", "0,50"],
    [-50, "-0,5", "-0,50"],
    [-1205, "-12,05", "-12,05"],
  ])("[P7] show %i hundredths as %s and %s", (hundredths, short, fixed) => {
    expect(formatPoints(hundredths)).toBe(short);
    expect(formatFixed(hundredths)).toBe(fixed);
  });

  it("[P7] are read back as the same points", () => {
    fc.assert(
      fc.property(points, (one) => {
        expect(parsePoints(formatPoints(one))).toEqual({ ok: true, points: one });
        expect(parsePoints(formatFixed(one))).toEqual({ ok: true, points: one });
      }),
    );
  });
});

describe("sumPoints", () => {
  it("[P8] is exact where floats are not: 0,1 + 0,2 = 0,3", () => {
    expect(sumPoints([10, 20])).toBe(30);
    expect(sumPoints([])).toBe(0);
  });
});

describe("roundedQuotient", () => {
  it.each([
    [25_299, 3, 8433], // 252,99 / 3 = 84,33
    [1, 2, 1], // half goes away from zero
    [-1, 2, -1],
    [3, 2, 2],
    [-3, 2, -2],
    [1, 3, 0],
    [2, 3, 1],
    [0, 7, 0],
    // toFixed fails here: (1.005).toFixed(2) is "1.00"; 2,01 / 2 = 1,005 -> 1,01
    [201, 2, 101],
  ])("[P9] rounds %i / %i to %i", (sum, count, expected) => {
    expect(roundedQuotient(sum, count)).toBe(expected);
  });

  it("[P6] gives plain zero for what rounds to nothing from below", () => {
    expect(roundedQuotient(-1, 3)).toBe(0);
  });

  it("[P9] is the nearest hundredth, the one away from zero at the half", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 1000 }), (sum, count) => {
        const twiceTheError = 2 * (Math.abs(roundedQuotient(sum, count)) * count - Math.abs(sum));
        return -count < twiceTheError && twiceTheError <= count;
      }),
    );
  });

  it("[P9] is odd: the sign of the sum is the sign of the result", () => {
    fc.assert(
      fc.property(
        fc.nat(1e9),
        fc.integer({ min: 1, max: 1000 }),
        (sum, count) => roundedQuotient(-sum, count) + roundedQuotient(sum, count) === 0,
      ),
    );
  });

  it.each([0, -1, 1.5, Number.NaN])("[P9] refuses to divide by %d", (count) => {
    expect(() => roundedQuotient(100, count)).toThrow(RangeError);
  });
});
