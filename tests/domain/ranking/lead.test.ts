import { describe, expect, it } from "vitest";
import { leadOver } from "../../../src/domain/ranking/lead.ts";
import type { Standing } from "../../../src/domain/ranking/standing.ts";
import { STANDING } from "../fixtures.ts";

const standing = (mean: number | null, groupMeans: Readonly<Record<string, number>> = {}): Standing => ({
  ...STANDING,
  mean,
  groupMeans,
});
const CHAIN = ["III", "I"];

describe("[RV4] leadOver", () => {
  it("tells the points between two means", () => {
    expect(leadOver(standing(8056), standing(8025), CHAIN)).toEqual({ by: "points", points: 31 });
  });

  it("tells the first group of the chain in which equal means differ", () => {
    const one = standing(8000, { III: 2900, I: 2000 });
    expect(leadOver(one, standing(8000, { III: 2850, I: 2400 }), CHAIN)).toEqual({
      by: "chain",
      group: "III",
      own: 2900,
      other: 2850,
    });
    expect(leadOver(one, standing(8000, { III: 2900, I: 1950 }), CHAIN)).toEqual({
      by: "chain",
      group: "I",
      own: 2000,
      other: 1950,
    });
    // A group without a mean counts as nothing.
    expect(leadOver(one, standing(8000, {}), ["IV", "III"])).toEqual({
      by: "chain",
      group: "III",
      own: 2900,
      other: 0,
    });
  });

  it("tells nothing of two that nothing tells apart, or without a mean", () => {
    const one = standing(8000, { III: 2900 });
    expect([
      leadOver(one, one, CHAIN),
      leadOver(standing(null), one, CHAIN),
      leadOver(one, standing(null), CHAIN),
    ]).toEqual([null, null, null]);
  });
});
