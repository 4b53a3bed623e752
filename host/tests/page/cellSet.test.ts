import { expect, it } from "vitest";
import { CellSet } from "../../page/grid/cellSet.ts";

it("[CF6] cells given as areas are found one by one, and none beside them", () => {
  // Two areas in row 3 (columns 0–1 and 4), one of the two rows below.
  const cells = new CellSet([
    [3, 0, 1, 2],
    [3, 4, 1, 1],
    [4, 1, 2, 2],
  ]);
  const drawn = Array.from({ length: 7 }, (_, row) =>
    Array.from({ length: 6 }, (__, column) => (cells.has(row, column) ? "x" : ".")).join(""),
  );
  expect(drawn).toEqual(["......", "......", "......", "xx..x.", ".xx...", ".xx...", "......"]);
});
