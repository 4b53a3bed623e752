import { sentence } from "../../../domain/problems/problem.ts";
import { assignBallots, preparedText } from "../../ballots/assignBallots.ts";
import { refreshBallotStates } from "../../ballots/ballotStates.ts";
import { reserveCampaign } from "../../locks/reservations.ts";
import { standingsOf } from "../../ranking/ranking.ts";
import type { Scoring } from "../needs.ts";
import { done, type Order, type Outcome, refuse } from "../outcome.ts";

const SECOND = 2;

/** “Chấm lại vòng 2”: new ballots for the models whose ballots lie too far apart; round 1 stays as it is. */
export function secondRound({ needed, world, parts }: Order<Scoring>): Outcome {
  const { campaign, whySetAside } = needed;
  // What was sent since the last round is taken note of first: only what was accepted counts.
  const ballots = refreshBallotStates(world, campaign, needed.ballots, whySetAside);
  const begun = new Set(
    ballots.rows.filter(({ ballot }) => ballot.round === SECOND).map(({ ballot }) => ballot.model),
  );
  const apart = new Set(
    standingsOf(campaign, ballots, whySetAside)
      .filter((standing) => standing.needsAnotherRound && !begun.has(standing.model))
      .map((standing) => standing.model),
  );
  if (apart.size === 0) return done("Không có mô hình nào cần chấm lại vòng 2.");
  const models = campaign.registrations.rows
    .map(({ registration }) => registration)
    .filter((model) => apart.has(model.id));
  const assigned = assignBallots(campaign, ballots, models, SECOND);
  if (assigned.added === 0) return refuse(assigned.problems);
  reserveCampaign(world.book, parts());
  return done(
    [
      `${preparedText(assigned, ` vòng 2 cho ${apart.size} mô hình`)} Phiếu vòng 1 được giữ nguyên.`,
      ...[...assigned.problems, ...assigned.questions].map(sentence),
    ].join("\n"),
  );
}
