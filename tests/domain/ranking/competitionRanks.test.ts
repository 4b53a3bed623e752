import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDescending, competitionRanks } from "../../../src/domain/ranking/competitionRanks.ts";

interface RankCase {
  readonly input: { readonly scores: number[]; readonly wikipedia?: number[] };
  readonly expected: {
    readonly competition: number[];
    readonly wikipedia?: { readonly competition: number[] };
  };
}

/** The reference files have this shape: see their README, and the assertions below would fail otherwise. */
const refcase = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../refcases/${name}.json`, import.meta.url), "utf8")) as RankCase;

const ranksOf = (scores: readonly number[]) =>
  competitionRanks(scores.map((score) => [score])).map((r) => r.rank);

describe("competitionRanks", () => {
  it("[T10] gives 1, 2, 2, 4 and marks the tie", () => {
    expect(competitionRanks([[9000], [8500], [8500], [8000]])).toEqual([
      { rank: 1, tied: false },
      { rank: 2, tied: true },
      { rank: 2, tied: true },
      { rank: 4, tied: false },
    ]);
  });

  it("[T10] agrees with R's rank(ties.method = 'min') and the published 1224 example", () => {
    const { input, expected } = refcase("34-ranks-ties");
    expect(ranksOf(input.scores)).toEqual(expected.competition);
    // The published example ranks the values 4, 3, 3, 1 themselves, highest first.
    expect(ranksOf(input.wikipedia ?? [])).toEqual(expected.wikipedia?.competition);
  });

  it("[T10] ties what is equal on paper, because points are whole hundredths", () => {
    const { input, expected } = refcase("35-ranks-floating-point");
    expect(ranksOf(input.scores.map((score) => Math.round(score * 100)))).toEqual(expected.competition);
  });

  it("[T10] has nothing to say about nothing", () => {
    expect(competitionRanks([])).toEqual([]);
  });

  it("[T11] compares component by component, the first that differs deciding", () => {
    expect(
      competitionRanks([
        [8000, 3000, 2000],
        [8000, 3100, 1000],
        [8000, 3000, 2100],
        [7999, 3500, 2500],
      ]),
    ).toEqual([
      { rank: 3, tied: false },
      { rank: 1, tied: false },
      { rank: 2, tied: false },
      { rank: 4, tied: false },
    ]);
  });

  it("[T11] puts a key that lacks a component below one that has it", () => {
    expect(competitionRanks([[8000], [8000, -5], [8000]])).toEqual([
      { rank: 2, tied: true },
      { rank: 1, tied: false },
      { rank: 2, tied: true },
    ]);
  });

  it("[T10] counts, for every entry, the entries above it", () => {
    const key = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(fc.array(key, { maxLength: 12 }), (keys) => {
        // The definition of a competition rank: one more than the number of better ones. Keys as base-10 numbers.
        const values = keys.map(([a = 0, b = 0]) => a * 10 + b);
        expect(competitionRanks(keys)).toEqual(
          values.map((value) => ({
            rank: 1 + values.filter((other) => other > value).length,
            tied: values.filter((other) => other === value).length > 1,
          })),
        );
      }),
    );
  });
});

describe("compareDescending", () => {
  it("[T11] is antisymmetric and finds only equal keys equal", () => {
    const key = fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 3 });
    fc.assert(
      fc.property(key, key, (a, b) => {
        expect(compareDescending(a, b) + compareDescending(b, a)).toBe(0);
        expect(compareDescending(a, b) === 0).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });
});
