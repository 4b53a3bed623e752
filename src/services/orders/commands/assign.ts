import { sentence } from "../../../domain/problems/problem.ts";
import { assignBallots, modelsToScore, preparedText } from "../../ballots/assignBallots.ts";
import { reserveCampaign } from "../../locks/reservations.ts";
import type { Scoring } from "../needs.ts";
import { done, type Order, type Outcome, refuse } from "../outcome.ts";

/** “Phân công chấm điểm”: the ballots of round 1 for every model that was reported and may be scored. */
export function assign({ needed, world, parts }: Order<Scoring>): Outcome {
  const { campaign, ballots } = needed;
  const assigned = assignBallots(campaign, ballots, modelsToScore(campaign), 1);
  if (assigned.added === 0 && assigned.problems.length > 0) return refuse(assigned.problems);
  reserveCampaign(world.book, parts());
  return done(
    [preparedText(assigned), ...[...assigned.problems, ...assigned.questions].map(sentence)].join("\n"),
  );
}
