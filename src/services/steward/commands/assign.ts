import { sentence } from "../../../domain/problems/problem.ts";
import { assignBallots, modelsToScore } from "../assignBallots.ts";
import { reserveCampaign } from "../reserveCampaign.ts";
import type { Scoring } from "./needs.ts";
import { done, type Order, type Outcome, refuse } from "./outcome.ts";
import { preparedText } from "./preparedText.ts";

/** “Phân công chấm điểm”: the ballots of round 1 for every model that was reported and may be scored. */
export function assign({ given, world, present }: Order<Scoring>): Outcome {
  const { campaign, ballots } = given;
  const assigned = assignBallots(campaign, ballots, modelsToScore(campaign), 1);
  if (assigned.added === 0 && assigned.problems.length > 0) return refuse(assigned.problems);
  reserveCampaign(world.book, present());
  return done([preparedText(assigned), ...assigned.problems.map(sentence)].join("\n"));
}
