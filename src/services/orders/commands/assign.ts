import { leftOutText } from "../../../domain/orders/leftOut.ts";
import { sentence } from "../../../domain/problems/problem.ts";
import { assignBallots, givenText, modelsToScore } from "../../ballots/assignBallots.ts";
import { reserveCampaign } from "../../locks/reservations.ts";
import type { Scoring } from "../needs.ts";
import { done, notDone, type Order, type Outcome, refuse } from "../outcome.ts";

/** “Phân công chấm điểm”: the ballots of round 1 for every model that was reported and may be scored; who is left out is told. */
export function assign({ needed, world, parts }: Order<Scoring>): Outcome {
  const { campaign, ballots } = needed;
  const { models, left } = modelsToScore(campaign);
  const leftOut = leftOutText(left);
  if (models.length === 0) return notDone(leftOut === "" ? "chưa có mô hình nào được đăng ký." : leftOut);
  const assigned = assignBallots(campaign, ballots, models, 1);
  if (assigned.added === 0 && assigned.problems.length > 0) return refuse(assigned.problems);
  reserveCampaign(world.book, parts());
  return done(
    [
      [givenText(assigned), leftOut].join(" ").trim(),
      ...[...assigned.problems, ...assigned.questions].map(sentence),
    ].join("\n"),
  );
}
