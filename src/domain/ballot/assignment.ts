import type { Appraiser } from "../people/appraiser.ts";
import { compareIds } from "../text/idOrder.ts";
import type { ConflictReason } from "./conflict.ts";

export interface AssignedBallot {
  readonly model: string;
  readonly appraiser: string;
}

export interface RecusedBallot extends AssignedBallot {
  readonly reason: ConflictReason;
}

export interface Assignment {
  readonly ballots: readonly AssignedBallot[];
  readonly recused: readonly RecusedBallot[];
  /** Ids of the models that nobody may score. */
  readonly withoutAppraiser: readonly string[];
}

/**
 * Gives every model to every active appraiser, minus conflicts (SPEC X8–X10).
 * Ballots and recusals are in the given order of appraisers, then by model id.
 */
export function assignAll<Model extends { readonly id: string }>(
  models: readonly Model[],
  appraisers: readonly Appraiser[],
  conflictOf: (appraiser: Appraiser, model: Model) => ConflictReason | null,
): Assignment {
  const ordered = [...models].sort((a, b) => compareIds(a.id, b.id));
  const ballots: AssignedBallot[] = [];
  const recused: RecusedBallot[] = [];
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
