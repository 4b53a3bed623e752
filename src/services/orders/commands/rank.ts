import { sentence } from "../../../domain/problems/problem.ts";
import { repeatedIds } from "../../../sheets/references.ts";
import { orphans } from "../../ballots/ballotsProblems.ts";
import { readRanking, standingsOf, writeRanking } from "../../ranking/ranking.ts";
import type { Scoring } from "../needs.ts";
import { done, type Order, type Outcome, refuse } from "../outcome.ts";

/** “Lập bảng xếp hạng”, at once instead of at the next round of the clock. */
export function rank({ needed, world }: Order<Scoring>): Outcome {
  const { campaign, ballots, whySetAside } = needed;
  const ranking = readRanking(world.book, campaign);
  if (!ranking.ok) return refuse(ranking.problems);
  const twice = repeatedIds(ranking.value);
  if (twice.length > 0) return refuse(twice);
  const changed = writeRanking(campaign, standingsOf(campaign, ballots, whySetAside), ranking.value);
  const said = changed === 0 ? "Bảng xếp hạng đã đúng với các phiếu hiện có." : "Đã lập bảng xếp hạng.";
  return done([said, ...orphans(campaign, ballots).map(sentence)].join("\n"));
}
