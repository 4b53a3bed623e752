import { sentence } from "../../../domain/problem.ts";
import { assignBallots, modelsToScore } from "../assignBallots.ts";
import { readBallots } from "../campaignTables.ts";
import { ballotsProblems, campaignProblems } from "../integrity.ts";
import { reserveCampaign } from "../reserveCampaign.ts";
import { done, type Order, type Outcome, refuse } from "./outcome.ts";
import { preparedText } from "./preparedText.ts";

/** “Phân công chấm điểm”: the ballots of round 1 for every model that was reported and may be scored. */
export function assign({ campaign, world }: Order): Outcome {
  const read = readBallots(world.book, campaign.rubric);
  if (!read.ok) return refuse(read.problems);
  const broken = [...campaignProblems(campaign), ...ballotsProblems(campaign, read.sheets.ballots)];
  if (broken.length > 0) return refuse(broken);
  const assigned = assignBallots(campaign, read.sheets.ballots, modelsToScore(campaign), 1);
  if (assigned.added === 0 && assigned.problems.length > 0) return refuse(assigned.problems);
  reserveCampaign(world.book, campaign.rubric);
  return done([preparedText(assigned), ...assigned.problems.map(sentence)].join("\n"));
}
