import { describe, expect, it } from "vitest";
import { ballotsIn } from "../../host/season/output/ballots.ts";
import { rankingIn } from "../../host/season/output/ranking.ts";
import { recomputed } from "./recompute.ts";
import { entrantsOf, played, RULES } from "./support.ts";

describe("the ranking of a season", () => {
  it.each([
    ["the letter's campaign", ["--seed", "2"]],
    ["a small one", ["--units", "5", "--models", "12", "--appraisers", "4", "--seed", "3"]],
  ])("of %s is what its ballots and settings say", { timeout: 120_000 }, (_, args) => {
    const { season } = played(...args);
    const ballots = ballotsIn(season.file);
    expect(rankingIn(season.file)).toEqual(recomputed(ballots, entrantsOf(season), RULES));
  });

  it("differs from seed to seed and not from run to run", { timeout: 120_000 }, () => {
    const args = ["--units", "4", "--models", "8", "--appraisers", "3"];
    const [one, again, other] = [["5"], ["5"], ["6"]].map(([seed = ""]) =>
      rankingIn(played(...args, "--seed", seed).season.file),
    );
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
  });
});
