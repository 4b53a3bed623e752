import { sentence } from "../../../domain/problems/problem.ts";
import { refreshBallotStates } from "../../ballots/ballotStates.ts";
import { orphans } from "../../ballots/ballotsProblems.ts";
import { refreshRanking, type Scoring } from "../../ranking/refreshRanking.ts";
import { done, type Order, type Outcome, refuse } from "../outcome.ts";

/** “Lập bảng xếp hạng”, at once instead of at the next round of the clock. */
export function rank({ needed, world }: Order<Scoring>): Outcome {
  const { campaign, whySetAside } = needed;
  // What was sent since the last round is taken note of first: only what was accepted counts.
  const ballots = refreshBallotStates(world, campaign, needed.ballots, whySetAside);
  const refreshed = refreshRanking(world, { ...needed, ballots });
  if (!refreshed.ok) return refuse(refreshed.problems);
  const said =
    refreshed.value.changed === 0 ? "Bảng xếp hạng đã đúng với các phiếu hiện có." : "Đã lập bảng xếp hạng.";
  return done([said, ...orphans(campaign, ballots).map(sentence)].join("\n"));
}
