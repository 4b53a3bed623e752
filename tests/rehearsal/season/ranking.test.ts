import { describe, expect, it } from "vitest";
import { ballotsIn } from "../../../rehearsal/season/output/ballots.ts";
import { type RankingLine, rankingIn } from "../../../rehearsal/season/output/ranking.ts";
import { recomputed } from "./recompute.ts";
import { entrantsOf, played, RULES } from "./support.ts";

const ARGUMENTS = ["--units", "5", "--models", "12", "--appraisers", "4", "--seed"];

/** In the order of the groups' names; inside a group as the tab has it, which puts the groups in an order of its own. */
const byGroup = (lines: readonly RankingLine[]) =>
  [...lines].sort((a, b) => Number(a.group > b.group) - Number(a.group < b.group));

describe("the ranking of a season", () => {
  it("is what its ballots and settings say, from run to run the same, from seed to seed another", {
    timeout: 180_000,
  }, () => {
    const { season } = played(...ARGUMENTS, "3");
    const ranking = rankingIn(season.file);
    expect(byGroup(ranking)).toEqual(recomputed(ballotsIn(season.file), entrantsOf(season), RULES));
    expect(rankingIn(played(...ARGUMENTS, "3").season.file)).toEqual(ranking);
    expect(rankingIn(played(...ARGUMENTS, "6").season.file)).not.toEqual(ranking);
  });
});
