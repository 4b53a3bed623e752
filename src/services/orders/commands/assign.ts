import { leftOutText } from "../../../domain/orders/leftOut.ts";
import { sentence } from "../../../domain/problems/problem.ts";
import { assignBallots, givenText, modelsToScore, NOBODY_SCORES } from "../../ballots/assignBallots.ts";
import { reserveCampaign } from "../../locks/reservations.ts";
import type { Scoring } from "../../ranking/refreshRanking.ts";
import { done, notDone, type Order, type Outcome } from "../outcome.ts";

/** “Phân công chấm điểm”: the ballots of round 1 for every model that was reported and may be scored; who is left out is told. */
export function assign({ needed, world, parts }: Order<Scoring>): Outcome {
  const { campaign, ballots } = needed;
  const { models, left } = modelsToScore(campaign);
  const assigned = assignBallots(campaign, ballots, models, 1);
  if (assigned === null) return notDone(NOBODY_SCORES);
  const leftOut = leftOutText([...assigned.left, ...left]);
  if (models.length === 0) return notDone(leftOut === "" ? "chưa có mô hình nào được đăng ký." : leftOut);
  reserveCampaign(world.book, parts());
  return done(
    [[givenText(assigned), leftOut].join(" ").trim(), ...assigned.questions.map(sentence)].join("\n"),
  );
}
