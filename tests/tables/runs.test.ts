import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberRuns, runs } from "../../src/tables/runs.ts";

describe("numberRuns", () => {
  it("[N1] joins rows that follow one another, whatever their order, each row once", () => {
    expect(numberRuns([9, 3, 5, 4, 3])).toEqual([
      { first: 3, last: 5 },
      { first: 9, last: 9 },
    ]);
    expect(numberRuns([])).toEqual([]);
  });

  it("[N1] covers exactly the rows given, with gaps between runs", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 })), (rows) => {
        const found = numberRuns(rows);
        const covered = found.flatMap(({ first, last }) =>
          Array.from({ length: last - first + 1 }, (_, index) => first + index),
        );
        expect(covered).toEqual([...new Set(rows)].sort((a, b) => a - b));
        expect(
          found.every((run, index) => index === 0 || run.first > (found[index - 1]?.last ?? 0) + 1),
        ).toEqual(true);
      }),
    );
  });
});

describe("runs", () => {
  it("[N1] keep the order and begin anew where an item does not follow the one before it", () => {
    const follows = (before: string, item: string) => before[0] === item[0];
    expect(runs(["a1", "a2", "b1", "a3"], follows)).toEqual([["a1", "a2"], ["b1"], ["a3"]]);
    expect(runs([], follows)).toEqual([]);
  });
});
