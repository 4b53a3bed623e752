import { type Finding, findingsOf } from "../../domain/ballot/conflict.ts";
import type { Appraiser } from "../../domain/people/appraiser.ts";
import type { Campaign } from "../campaign/parts.ts";

/** What stands between a member and a model; null for nothing, and for a model that is not registered. */
export type FindingOf = (model: string, person: Appraiser) => Finding | null;

/** Make it once for a campaign: it remembers what it found out. A model's texts are searched for names when it is first asked for. */
export function findings({ registrations, units, settings }: Campaign): FindingOf {
  const models = new Map(registrations.rows.map(({ registration }) => [registration.id, registration]));
  const searched = new Map<string, ReturnType<typeof findingsOf>>();
  return remembered((id, person) => {
    const model = models.get(id);
    if (model === undefined) return null;
    const known =
      searched.get(id) ?? findingsOf(model, units.byCode.get(model.unit) ?? { head: "" }, settings);
    searched.set(id, known);
    return known(person);
  });
}

function remembered(findingOf: FindingOf): FindingOf {
  const known = new Map<string, Finding | null>();
  return (model, person) => {
    const key = `${model}\n${person.code}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = findingOf(model, person);
    known.set(key, found);
    return found;
  };
}
