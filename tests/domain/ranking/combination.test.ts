import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CountedBallot, combine } from "../../../src/domain/ranking/combination.ts";

const MEAN = { dropExtremes: false };
const DROP = { dropExtremes: true };

const ballot = (id: string, total: number, groups: Record<string, number> = {}): CountedBallot => ({
  id,
  total,
  groups,
});
const ballots = (...totals: number[]) => totals.map((total, i) => ballot(`P${i + 1}`, total));

/** An independent mean: exact fraction in BigInt, half away from zero by comparing twice the remainder. */
function exactMean(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + BigInt(value), 0n);
  const n = BigInt(values.length);
  const size = sum < 0n ? -sum : sum;
  const rounded = size / n + ((size % n) * 2n >= n ? 1n : 0n);
  return Number(sum < 0n ? -rounded : rounded);
}

describe("combine", () => {
  it("[T1] is the mean, rounded once to hundredths, half away from zero", () => {
    // 84.00 + 84.01 = 168.01; half of it is 84.005, which rounds up to 84.01.
    expect(combine(ballots(8400, 8401), MEAN)).toEqual({
      total: 8401,
      groups: {},
      highest: 8401,
      lowest: 8400,
      spread: 1,
      counted: 2,
    });
  });

  it("[T1] [T2] rounds totals and group means each by itself", () => {
    // Thirds: totals 8000, 8000, 8001 → 8000.33; A 4000,4000,4002 → 4000.67; B 4000,4000,3999 → 3999.67.
    const three = [
      ballot("a", 8000, { A: 4000, B: 4000 }),
      ballot("b", 8000, { A: 4000, B: 4000 }),
      ballot("c", 8001, { A: 4002, B: 3999 }),
    ];
    expect(combine(three, MEAN)).toEqual({
      total: 8000,
      groups: { A: 4001, B: 4000 },
      highest: 8001,
      lowest: 8000,
      spread: 1,
      counted: 3,
    });
  });

  it("[T2] counts a group that a ballot does not have as 0 there", () => {
    expect(combine([ballot("a", 100, { A: 100 }), ballot("b", 100)], MEAN)?.groups).toEqual({ A: 50 });
  });

  it("[T3] keeps all of 4 ballots and drops one highest and one lowest of 5", () => {
    // 4: (60+70+80+100)/4 = 77.5.  5: 60 and 100 go, (70+80+90)/3 = 80.
    expect(combine(ballots(6000, 7000, 8000, 10_000), DROP)).toEqual({
      total: 7750,
      groups: {},
      highest: 10_000,
      lowest: 6000,
      spread: 4000,
      counted: 4,
    });
    expect(combine(ballots(9000, 6000, 7000, 10_000, 8000), DROP)).toEqual({
      total: 8000,
      groups: {},
      highest: 10_000,
      lowest: 6000,
      spread: 4000,
      counted: 3,
    });
  });

  it("[T3] agrees with the published nine-judge panel, one dropped on each side", () => {
    const { input, expected } = JSON.parse(
      readFileSync(new URL("../../refcases/32-trimmed-isu9.json", import.meta.url), "utf8"),
    );
    const nine = ballots(...input.scores.map((score: number) => score * 100));
    // 7.8214… and 7.4722… in hundredths.
    expect(combine(nine, DROP)?.total).toBe(Math.round(expected.dropOneEachSide * 100));
    expect(combine(nine, MEAN)?.total).toBe(Math.round(expected.mean * 100));
  });

  it("[T4] drops the smallest id among equal extremes, never the same ballot twice", () => {
    const five = [
      ballot("e", 5000, { A: 50 }),
      ballot("d", 5000, { A: 40 }),
      ballot("c", 5000, { A: 30 }),
      ballot("b", 5000, { A: 20 }),
      ballot("a", 5000, { A: 10 }),
    ];
    // a goes as the lowest, b as the highest: (30 + 40 + 50) / 3.
    expect(combine(five, DROP)?.groups).toEqual({ A: 40 });
    const twoHighest = [
      ballot("b", 9000, { A: 20 }),
      ballot("a", 9000, { A: 10 }),
      ballot("z", 8000, { A: 60 }),
      ballot("y", 7000, { A: 70 }),
      ballot("x", 7000, { A: 80 }),
    ];
    // x is the smaller id of the two lowest, a of the two highest: (20 + 60 + 70) / 3.
    expect(combine(twoHighest, DROP)?.groups).toEqual({ A: 50 });
  });

  it("[T6] is null without ballots", () => {
    expect(combine([], DROP)).toBeNull();
  });

  it("[T1] [T3] [T5] equals an exact computation, whatever the order of the ballots", () => {
    const entry = fc.record({
      total: fc.integer({ min: 0, max: 10_000 }),
      a: fc.integer({ min: 0, max: 2500 }),
    });
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 9 }),
        fc.boolean(),
        fc.nat(),
        (entries, drop, turn) => {
          const given = entries.map(({ total, a }, i) => ballot(`P${i}`, total, { A: a }));
          const turned = [...given.slice(turn % given.length), ...given.slice(0, turn % given.length)];
          const totals = entries.map((one) => one.total);
          const trims = drop && totals.length >= 5 ? 1 : 0;
          const kept = [...totals].sort((x, y) => x - y).slice(trims, totals.length - trims);
          const combined = combine(turned, { dropExtremes: drop });
          expect(combined).toEqual(combine(given, { dropExtremes: drop }));
          expect({ ...combined, groups: {} }).toEqual({
            total: exactMean(kept),
            groups: {},
            highest: Math.max(...totals),
            lowest: Math.min(...totals),
            spread: Math.max(...totals) - Math.min(...totals),
            counted: kept.length,
          });
          if (trims === 0) expect(combined?.groups).toEqual({ A: exactMean(entries.map((one) => one.a)) });
        },
      ),
    );
  });
});
