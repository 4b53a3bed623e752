import { describe, expect, it } from "vitest";
import type { Level } from "../../../src/domain/ranking/classification.ts";
import { groupRating } from "../../../src/domain/ranking/rating.ts";
import type { Standing } from "../../../src/domain/ranking/standing.ts";
import { STANDING } from "../fixtures.ts";

const standing = (model: string, rank: number | null, subject = model): Standing => ({
  ...STANDING,
  model,
  subject,
  rank,
});
/** Seven of different holders, A first. */
const SEVEN = [..."ABCDEFG"].map((model, index) => standing(model, index + 1));
const rated = (members: readonly Standing[], levels: Readonly<Record<string, Level>>) =>
  groupRating(members, (model) => levels[model] ?? null, "good", 20);

describe("[L6] what BTV has rated in a group", () => {
  it("is nothing while nobody is rated", () => {
    expect(rated(SEVEN, {})).toBeNull();
  });

  it("gives the exact cap over those rated excellent or good: five give none, six give one", () => {
    const good = (models: string) =>
      Object.fromEntries([...models].map((model) => [model, "good" as const])) satisfies Record<
        string,
        Level
      >;
    expect(rated(SEVEN, good("ABCDE"))).toMatchObject({
      counts: { excellent: 0, good: 5, total: 5 },
      places: 0,
    });
    expect(rated(SEVEN, good("ABCDEF"))).toMatchObject({ places: 1 });
    // A promotion does not move it, and who is rated lower does not count.
    expect(rated(SEVEN, { ...good("BCDEF"), A: "excellent", G: "done" })).toEqual({
      counts: { excellent: 1, good: 5, total: 7 },
      places: 1,
      beyond: new Set(),
      divided: new Set(),
    });
  });

  it("counts who has two models once, with the better of two levels, and tells both rows", () => {
    const two = [standing("A", 1, "x"), standing("B", 2, "x"), standing("C", 3)];
    expect(rated(two, { A: "good", B: "excellent", C: "good" })).toEqual({
      counts: { excellent: 1, good: 1, total: 2 },
      places: 0,
      beyond: new Set(["B"]),
      divided: new Set(["A", "B"]),
    });
    expect(rated(two, { A: "good", B: "good" })?.divided).toEqual(new Set());
  });
});

describe("[L7] beyond the cap", () => {
  const levels: Readonly<Record<string, Level>> = {
    B: "excellent",
    D: "excellent",
    ...Object.fromEntries(["A", "C", "E", "F"].map((model) => [model, "good"])),
  };

  it("are those rated excellent behind the last place, in the order of the ranks, whoever BTV passed over", () => {
    expect(rated(SEVEN, levels)?.beyond).toEqual(new Set(["D"]));
  });

  it("is a tie that crosses the line as a whole, and who has no rank stands behind all", () => {
    const tied = SEVEN.map((one) => (one.model === "D" ? standing("D", 2) : one));
    expect(rated(tied, levels)?.beyond).toEqual(new Set(["B", "D"]));
    const unranked = SEVEN.map((one) => (one.model === "B" ? standing("B", null) : one));
    expect(rated(unranked, levels)?.beyond).toEqual(new Set(["B"]));
  });
});
