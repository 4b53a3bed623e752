import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowRuns } from "../../../src/services/steward/rowRuns.ts";

describe("rowRuns", () => {
  it("[N1] joins rows that follow one another, whatever their order, each row once", () => {
    expect(rowRuns([9, 3, 5, 4, 3])).toEqual([
      { first: 3, last: 5 },
      { first: 9, last: 9 },
    ]);
    expect(rowRuns([])).toEqual([]);
  });

  it("[N1] covers exactly the rows given, with gaps between runs", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 })), (rows) => {
        const runs = rowRuns(rows);
        const covered = runs.flatMap(({ first, last }) =>
          Array.from({ length: last - first + 1 }, (_, index) => first + index),
        );
        expect(covered).toEqual([...new Set(rows)].sort((a, b) => a - b));
        expect(
          runs.every((run, index) => index === 0 || run.first > (runs[index - 1]?.last ?? 0) + 1),
        ).toEqual(true);
      }),
    );
  });
});
