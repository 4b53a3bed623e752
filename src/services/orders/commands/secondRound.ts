import { leftOutText } from "../../../domain/orders/leftOut.ts";
import {
  farApart,
  modelsNamed,
  type RoundOne,
  secondRoundObstacles,
} from "../../../domain/orders/secondRound.ts";
import { sentence } from "../../../domain/problems/problem.ts";
import { formatPoints } from "../../../domain/rubric/points.ts";
import { matchingKey } from "../../../domain/text/vietnamese.ts";
import { assignBallots, givenText, NOBODY_SCORES } from "../../ballots/assignBallots.ts";
import { refreshBallotStates } from "../../ballots/ballotStates.ts";
import type { Ballots } from "../../campaign/tabs.ts";
import { reserveCampaign } from "../../locks/reservations.ts";
import { standingsOf } from "../../ranking/ranking.ts";
import type { Scoring } from "../../ranking/refreshRanking.ts";
import { done, notDone, type Order, type Outcome } from "../outcome.ts";

const SECOND = 2;

/**
 * “Chấm lại vòng 2”: new ballots for the models that it names, or for all whose ballots lie too far apart; round 1 stays as it is. One
 * whose ballots do not lie so far apart needs a reason.
 */
export function secondRound({ needed, record, world, parts }: Order<Scoring>): Outcome {
  const { campaign, whySetAside } = needed;
  const { spreadLimit } = campaign.settings;
  // What was sent since the last round is taken note of first: only what was accepted counts.
  const ballots = refreshBallotStates(world, campaign, needed.ballots, whySetAside);
  const known = roundOne(ballots, standingsOf(campaign, ballots, whySetAside));
  const named = modelsNamed(record.target);
  const obstacles = secondRoundObstacles(named, known, spreadLimit, record.reason);
  if (obstacles.length > 0) return notDone(obstacles.join(" "));
  const apart = farApart(known, spreadLimit).map(({ model }) => model);
  const wanted = new Set((named.length > 0 ? named : apart).map(matchingKey));
  if (wanted.size === 0)
    return notDone(`không có mô hình nào chênh quá ${formatPoints(spreadLimit)} điểm mà chưa chấm lại.`);
  const models = campaign.registrations.rows
    .map(({ registration }) => registration)
    .filter(({ id }) => wanted.has(matchingKey(id)));
  const assigned = assignBallots(campaign, ballots, models, SECOND);
  if (assigned === null) return notDone(NOBODY_SCORES);
  reserveCampaign(world.book, parts());
  return done(
    [
      [givenText(assigned, " vòng 2"), leftOutText(assigned.left), "Phiếu vòng 1 được giữ nguyên."]
        .filter((text) => text !== "")
        .join(" "),
      ...assigned.questions.map(sentence),
    ].join("\n"),
  );
}

function roundOne(ballots: Ballots, standings: readonly Pick<RoundOne, "model" | "spread">[]) {
  const begun = new Set(
    ballots.rows.filter(({ ballot }) => ballot.round === SECOND).map(({ ballot }) => ballot.model),
  );
  return standings.map(({ model, spread }): RoundOne => ({ model, spread, begun: begun.has(model) }));
}
