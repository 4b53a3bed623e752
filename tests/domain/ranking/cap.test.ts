import { expect, it } from "vitest";
import { applyCap, capSizes, leastForOne } from "../../../src/domain/ranking/cap.ts";
import type { Standing } from "../../../src/domain/ranking/standing.ts";
import { STANDING } from "../fixtures.ts";

const standing = (model: string, rank: number | null, more: Partial<Standing> = {}): Standing => ({
  ...STANDING,
  model,
  subject: model,
  rank,
  eligible: rank !== null,
  unranked: rank === null ? "quorum" : null,
  ...more,
});

const within = (list: readonly Standing[], sizes: Record<string, number>) =>
  applyCap(list, sizes).map((one) => [one.model, one.withinCap]);

it("[T18] lets in the best eligible ones, as many as the cap", () => {
  const list = [standing("A", 1), standing("B", 2), standing("C", 3)];
  expect(applyCap(list, { G: 2 })).toEqual([
    { ...standing("A", 1), withinCap: true },
    { ...standing("B", 2), withinCap: true },
    { ...standing("C", 3), withinCap: false },
  ]);
  expect(within(list, { G: 0 })).toEqual([
    ["A", false],
    ["B", false],
    ["C", false],
  ]);
});

it("[T18] gives no place to who is not eligible, and says nothing without a cap", () => {
  const list = [
    standing("A", 1, { eligible: false, belowFloor: ["I"] }),
    standing("B", 2),
    standing("C", null),
    standing("D", 1, { group: "H" }),
  ];
  expect(within(list, { G: 1 })).toEqual([
    ["A", null],
    ["B", true],
    ["C", null],
    ["D", null],
  ]);
});

it("[T18] never reads a rank that is not there", () => {
  expect(within([standing("A", null, { eligible: true })], { G: 1 })).toEqual([["A", null]]);
});

it("[T19] leaves a tie that crosses the line outside as a whole", () => {
  const tied = { tied: true };
  const list = [standing("A", 1), standing("B", 2, tied), standing("C", 2, tied), standing("D", 4)];
  const sides = (cap: number) => within(list, { G: cap }).map(([, inside]) => inside);
  expect(sides(1)).toEqual([true, false, false, false]);
  expect(sides(2)).toEqual([true, false, false, false]);
  expect(sides(3)).toEqual([true, true, true, false]);
  expect(sides(4)).toEqual([true, true, true, true]);
});

it("[T18] counts a subject once, and models without a subject each by themselves", () => {
  const list = [
    standing("A", 1, { subject: "K'Nớ" }),
    standing("B", 2, { subject: "K'Nớ" }),
    standing("C", 3, { subject: "" }),
    standing("D", 4, { subject: "" }),
  ];
  expect(within(list, { G: 2 })).toEqual([
    ["A", true],
    ["B", true],
    ["C", true],
    ["D", false],
  ]);
});

it("[L5] takes the base of the cap from subjects, not models, and only from scored ones", () => {
  const six = ["A", "B", "C", "D", "E", "F"].map((model, index) => standing(model, index + 1));
  // floor(6/6) = 1; when two of the six are of one subject there are 5, and floor(5/6) = 0.
  expect(capSizes(six, "good", 20)).toEqual({ G: 1 });
  const five = six.map((one) => (one.model === "F" ? { ...one, subject: "A" } : one));
  expect(capSizes(five, "good", 20)).toEqual({ G: 0 });
  // Half of one scored model is less than one place, however many were withdrawn; half of two is one.
  const withdrawn = ["X", "Y", "Z"].map((model) =>
    standing(model, null, { mean: null, unranked: "withdrawn" }),
  );
  expect(capSizes([standing("A", 1), ...withdrawn], "total", 50)).toEqual({ G: 0 });
  expect(capSizes([standing("A", 1), standing("B", null), ...withdrawn], "total", 50)).toEqual({ G: 1 });
  // Each ranking group has its own base.
  expect(capSizes([...six, standing("H1", 1, { group: "H" })], "good", 20)).toEqual({ G: 1, H: 0 });
});

it("[T18] [T19] says the same of each whatever the order in which the standings come", () => {
  const tied = { tied: true };
  const list = [standing("A", 1), standing("B", 2, tied), standing("C", 2, tied), standing("D", 4)];
  for (const cap of [1, 2, 3, 4]) {
    const inOrder = new Map(applyCap(list, { G: cap }).map((one) => [one.model, one.withinCap]));
    for (const turn of [1, 2, 3]) {
      const turned = [...list.slice(turn), ...list.slice(0, turn)].reverse();
      expect(new Map(applyCap(turned, { G: cap }).map((one) => [one.model, one.withinCap]))).toEqual(inOrder);
    }
  }
  // Two places: B and C would be the second and the third.
  expect(within([...list].reverse(), { G: 2 })).toEqual([
    ["D", false],
    ["C", false],
    ["B", false],
    ["A", true],
  ]);
});

it("[RV5] leastForOne is the number from which the cap allows one", () => {
  // floor(M/6) of the base “good”, floor(M/5) of the others; at no share nobody ever.
  expect([leastForOne("good", 20), leastForOne("goodOrBetter", 20), leastForOne("total", 30)]).toEqual([
    6, 5, 4,
  ]);
  expect(leastForOne("good", 0)).toBeNull();
});
