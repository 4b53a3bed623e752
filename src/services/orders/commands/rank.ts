import { sentence } from "../../../domain/problems/problem.ts";
import { repeatedIds } from "../../../sheets/references.ts";
import { refreshBallotStates } from "../../ballots/ballotStates.ts";
import { orphans } from "../../ballots/ballotsProblems.ts";
import { journalOverrides } from "../../ranking/overrides.ts";
import { rankedModels, readRanking, writeRanking } from "../../ranking/ranking.ts";
import type { Scoring } from "../needs.ts";
import { done, type Order, type Outcome, refuse } from "../outcome.ts";

/** “Lập bảng xếp hạng”, at once instead of at the next round of the clock. */
export function rank({ needed, world }: Order<Scoring>): Outcome {
  const { campaign, whySetAside } = needed;
  // What was sent since the last round is taken note of first: only what was accepted counts.
  const ballots = refreshBallotStates(world, campaign, needed.ballots, whySetAside);
  const ranking = readRanking(world.book, campaign);
  if (!ranking.ok) return refuse(ranking.problems);
  const twice = repeatedIds(ranking.value);
  if (twice.length > 0) return refuse(twice);
  const ranked = rankedModels(campaign, ballots, whySetAside);
  const { changed, overrides } = writeRanking(campaign, ranked, ranking.value);
  journalOverrides(world, overrides);
  const said = changed === 0 ? "Bảng xếp hạng đã đúng với các phiếu hiện có." : "Đã lập bảng xếp hạng.";
  return done([said, ...orphans(campaign, ballots).map(sentence)].join("\n"));
}
