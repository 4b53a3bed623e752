import { sentence } from "../../../domain/problem.ts";
import { readBallots } from "../campaignTables.ts";
import { ballotsProblems, campaignProblems, orphans, repeatedIds } from "../integrity.ts";
import { readRanking, writeRanking } from "../ranking.ts";
import { done, type Order, type Outcome, refuse } from "./outcome.ts";

/** “Lập bảng xếp hạng”, at once instead of at the next round of the clock. */
export function rank({ campaign, world }: Order): Outcome {
  const ballots = readBallots(world.book, campaign.rubric);
  if (!ballots.ok) return refuse(ballots.problems);
  const broken = [...campaignProblems(campaign), ...ballotsProblems(campaign, ballots.sheets.ballots)];
  if (broken.length > 0) return refuse(broken);
  const ranking = readRanking(world.book, campaign);
  if (!ranking.ok) return refuse(ranking.problems);
  const twice = repeatedIds(ranking.sheets.ranking);
  if (twice.length > 0) return refuse(twice);
  const changed = writeRanking(campaign, ballots.sheets.ballots, ranking.sheets.ranking);
  const said = changed === 0 ? "Bảng xếp hạng đã đúng với các phiếu hiện có." : "Đã lập bảng xếp hạng.";
  return done([said, ...orphans(campaign, ballots.sheets.ballots).map(sentence)].join("\n"));
}
