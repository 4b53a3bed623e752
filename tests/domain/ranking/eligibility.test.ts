import { expect, it } from "vitest";
import { groupsBelowFloor, mayBePutForward } from "../../../src/domain/ranking/eligibility.ts";

const group = (code: string, floor: number | null) => ({ code, name: "", maximum: 2500, floor });

it("[T14] finds the groups strictly below their floor, in the rubric's order; no floor or no mean is not below", () => {
  const groups = [group("C", 1250), group("A", 1250), group("B", null), group("D", 1250), group("E", 1250)];
  expect(groupsBelowFloor({ A: 1249, B: 0, C: 0, D: 1250 }, groups)).toEqual(["C", "A"]);
});

it("[T15] needs the pass mark and no group below its floor", () => {
  expect([
    mayBePutForward(8000, [], 8000),
    mayBePutForward(7999, [], 8000),
    mayBePutForward(10_000, ["I"], 8000),
  ]).toEqual([true, false, false]);
});
