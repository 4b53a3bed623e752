/** Ballots of round 1 that never come. */
import type { Model } from "./models.ts";
import type { Appraiser } from "./people.ts";
import type { Plan } from "./plan.ts";

/** The last members of the team leave two ballots, or so many that the quorum of two thirds does not hold. */
export function neverSubmits(plan: Plan, appraiser: Appraiser, model: Model, round: number): boolean {
  const { planted, appraisers } = plan;
  if (round !== 1) return false;
  const place = appraisers.length - 1 - appraisers.indexOf(appraiser);
  if (model === planted.twoMissing) return place < 2;
  return model === planted.belowQuorum && place < Math.floor(appraisers.length / 3) + 1;
}

/** The second member finds a relative among those who carried the model out. */
export function stepsBack({ planted, appraisers }: Plan, appraiser: Appraiser, model: Model): boolean {
  return model === planted.recused && appraiser === appraisers[1];
}
