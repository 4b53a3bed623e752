import { sentence } from "../../../domain/problems/problem.ts";
import { toRegistration } from "../../records/registration.ts";
import { assignBallots } from "../assignBallots.ts";
import { standingsOf } from "../ranking.ts";
import { reserveCampaign } from "../reserveCampaign.ts";
import type { Scoring } from "./needs.ts";
import { done, type Order, type Outcome, refuse } from "./outcome.ts";
import { preparedText } from "./preparedText.ts";

const SECOND = 2;

/** “Chấm lại vòng 2”: new ballots for the models whose ballots lie too far apart; round 1 stays as it is. */
export function secondRound({ given, world, present }: Order<Scoring>): Outcome {
  const { campaign, ballots } = given;
  const begun = new Set(
    ballots.rows.filter((row) => row.record.round === SECOND).map((row) => row.record.model),
  );
  const apart = new Set(
    standingsOf(campaign, ballots)
      .filter((standing) => standing.needsAnotherRound && !begun.has(standing.model))
      .map((standing) => standing.model),
  );
  if (apart.size === 0) return done("Không có mô hình nào cần chấm lại vòng 2.");
  const models = campaign.sheets.registrations.rows
    .map((row) => toRegistration(row.record))
    .filter((model) => apart.has(model.id));
  const assigned = assignBallots(campaign, ballots, models, SECOND);
  if (assigned.added === 0) return refuse(assigned.problems);
  reserveCampaign(world.book, present());
  return done(
    [
      `${preparedText(assigned, ` vòng 2 cho ${apart.size} mô hình`)} Phiếu vòng 1 được giữ nguyên.`,
      ...assigned.problems.map(sentence),
    ].join("\n"),
  );
}
