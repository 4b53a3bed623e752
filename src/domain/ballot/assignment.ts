import type { Appraiser } from "../people/appraiser.ts";
import { compareIds } from "../text/idOrder.ts";

export interface AssignedBallot {
  readonly model: string;
  readonly appraiser: string;
}

export interface RecusedBallot<Why> extends AssignedBallot {
  readonly reason: Why;
}

export interface Assignment<Why> {
  readonly ballots: readonly AssignedBallot[];
  readonly recused: readonly RecusedBallot<Why>[];
  /** Ids of the models that nobody may score. */
  readonly withoutAppraiser: readonly string[];
}

/**
 * Gives every model to every active appraiser, minus conflicts (SPEC X8–X10).
 * Ballots and recusals are in the given order of appraisers, then by model id.
 */
export function assignAll<Model extends { readonly id: string }, Why>(
  models: readonly Model[],
  appraisers: readonly Appraiser[],
  conflictOf: (appraiser: Appraiser, model: Model) => Why | null,
): Assignment<Why> {
  const ordered = [...models].sort((a, b) => compareIds(a.id, b.id));
  const ballots: AssignedBallot[] = [];
  const recused: RecusedBallot<Why>[] = [];
  for (const appraiser of appraisers.filter((person) => person.active)) {
    for (const model of ordered) {
      const pair = { model: model.id, appraiser: appraiser.code };
      const reason = conflictOf(appraiser, model);
      if (reason === null) ballots.push(pair);
      else recused.push({ ...pair, reason });
    }
  }
  const covered = new Set(ballots.map((ballot) => ballot.model));
  return { ballots, recused, withoutAppraiser: ordered.map((m) => m.id).filter((id) => !covered.has(id)) };
}
