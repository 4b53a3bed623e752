import { describe, expect, it } from "vitest";
import { ballotsIn } from "../../../rehearsal/season/output/ballots.ts";
import { rankingIn } from "../../../rehearsal/season/output/ranking.ts";
import { recomputed } from "./recompute.ts";
import { entrantsOf, played, RULES } from "./support.ts";

const ARGUMENTS = ["--units", "5", "--models", "12", "--appraisers", "4", "--seed"];

describe("the ranking of a season", () => {
  it("is what its ballots and settings say, from run to run the same, from seed to seed another", {
    timeout: 180_000,
  }, () => {
    const { season } = played(...ARGUMENTS, "3");
    const ranking = rankingIn(season.file);
    expect(ranking).toEqual(recomputed(ballotsIn(season.file), entrantsOf(season), RULES));
    expect(rankingIn(played(...ARGUMENTS, "3").season.file)).toEqual(ranking);
    expect(rankingIn(played(...ARGUMENTS, "6").season.file)).not.toEqual(ranking);
  });
});
