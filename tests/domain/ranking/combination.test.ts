import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BallotTotals } from "../../../src/domain/ballot/ballot.ts";
import { combine } from "../../../src/domain/ranking/combination.ts";

const MEAN = { dropExtremes: false };
const DROP = { dropExtremes: true };

const ballot = (total: number, groups: Record<string, number> = {}): BallotTotals => ({ total, groups });
const ballots = (...totals: number[]) => totals.map((total) => ballot(total));

type Fraction = readonly [numerator: bigint, denominator: bigint];
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
const times = ([a, b]: Fraction, by: bigint): Fraction => [a * by, b];

/** The rule's own words in fractions: each ballot weighs 1, less 1/k where it is one of k lowest, less 1/k where one of k highest. */
function trimmedMean(totals: readonly number[], values: readonly number[]): number {
  const share = (total: number, extreme: number): Fraction =>
    total === extreme ? [-1n, BigInt(totals.filter((each) => each === extreme).length)] : [0n, 1n];
  const weights = totals.map((total) =>
    plus([1n, 1n], plus(share(total, Math.min(...totals)), share(total, Math.max(...totals)))),
  );
  const zero: Fraction = [0n, 1n];
  const weighed = weights.map((weight, i) => times(weight, BigInt(values[i] ?? 0)));
  const [sum, parts] = weighed.reduce(plus, zero);
  const [weight, whole] = weights.reduce(plus, zero);
  expect(weight).toBe(BigInt(totals.length - 2) * whole);
  const [numerator, denominator] = [sum * whole, parts * weight];
  return Number(numerator / denominator + ((numerator % denominator) * 2n >= denominator ? 1n : 0n));
}

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
      ballot(8000, { A: 4000, B: 4000 }),
      ballot(8000, { A: 4000, B: 4000 }),
      ballot(8001, { A: 4002, B: 3999 }),
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
    expect(combine([ballot(100, { A: 100 }), ballot(100)], MEAN)?.groups).toEqual({ A: 50 });
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

  it("[T4] takes 1/k of the weight of each of k equal extremes", () => {
    const tied = [
      ballot(9000, { A: 20 }),
      ballot(9000, { A: 10 }),
      ballot(8000, { A: 60 }),
      ballot(7000, { A: 70 }),
      ballot(7000, { A: 80 }),
    ];
    // Half a ballot of each of the two pairs: (10 + 5 + 60 + 35 + 40) / 3; totals (9000 + 8000 + 7000) / 3.
    expect(combine(tied, DROP)).toEqual({
      total: 8000,
      groups: { A: 50 },
      highest: 9000,
      lowest: 7000,
      spread: 2000,
      counted: 3,
    });
    // Three lowest lose a third each, the one highest goes: (2/3 · (1 + 2 + 4) + 8) / 3 = 38/9 = 4.22; 2/3 · 3 · 50 + 60 = 160 / 3.
    const uneven = [ballot(50, { A: 1 }), ballot(50, { A: 2 }), ballot(50, { A: 4 })];
    expect(combine([...uneven, ballot(60, { A: 8 }), ballot(70, { A: 1000 })], DROP)).toMatchObject({
      total: 53,
      groups: { A: 4 },
    });
  });

  it("[T4] is the plain mean where all totals are equal: each loses 2/n", () => {
    const five = [10, 20, 30, 40, 51].map((points) => ballot(5000, { A: points }));
    expect(combine(five, DROP)).toEqual({
      total: 5000,
      groups: { A: 30 }, // 151 / 5 = 30.2
      highest: 5000,
      lowest: 5000,
      spread: 0,
      counted: 3,
    });
  });

  it("[T6] is null without ballots", () => {
    expect(combine([], DROP)).toBeNull();
  });

  it("[T4] equals exact fractions, with as many equal totals as there may be", () => {
    const entry = fc.record({
      total: fc.integer({ min: 0, max: 2 }).map((step) => step * 2500),
      a: fc.integer({ min: 0, max: 2500 }),
    });
    let [allEqual, bothTied] = [0, 0];
    fc.assert(
      fc.property(fc.array(entry, { minLength: 5, maxLength: 9 }), (entries) => {
        const totals = entries.map(({ total }) => total);
        const { total, groups } =
          combine(
            entries.map(({ total, a }) => ballot(total, { A: a })),
            DROP,
          ) ?? {};
        expect({ total, groups }).toEqual({
          total: trimmedMean(totals, totals),
          groups: {
            A: trimmedMean(
              totals,
              entries.map(({ a }) => a),
            ),
          },
        });
        const times = (extreme: number) => totals.filter((each) => each === extreme).length;
        allEqual += new Set(totals).size === 1 ? 1 : 0;
        bothTied += times(Math.min(...totals)) > 1 && times(Math.max(...totals)) > 1 ? 1 : 0;
      }),
      { numRuns: 2000, seed: 13 },
    );
    expect([allEqual > 5, bothTied > 100]).toEqual([true, true]);
  });

  it("[T1] [T3] [T5] [T6] equals an exact computation, whatever the order of the ballots", () => {
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
          const given = entries.map(({ total, a }) => ballot(total, { A: a }));
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

  it("[T13] the spread only grows as ballots come in, dropped ones too: whoever comes last, no mark is ever taken back", () => {
    const totals = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 2, maxLength: 9 });
    // From four ballots to five the extremes begin to be dropped.
    let begins = 0;
    fc.assert(
      fc.property(totals, fc.boolean(), (all, dropExtremes) => {
        const spreads = all.map(
          (_, last) => combine(ballots(...all.slice(0, last + 1)), { dropExtremes })?.spread,
        );
        expect(spreads).toEqual([...spreads].sort((a = 0, b = 0) => a - b));
        begins += dropExtremes && all.length >= 5 ? 1 : 0;
      }),
    );
    expect(begins).toBeGreaterThan(10);
  });
});
