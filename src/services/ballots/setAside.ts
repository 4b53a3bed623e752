import type { Ballot } from "../../domain/ballot/ballot.ts";
import { type ConflictReason, conflictsOf, conflictText } from "../../domain/ballot/conflict.ts";
import type { Appraiser } from "../../domain/people/appraiser.ts";
import type { Campaign } from "../campaign/parts.ts";

/** Why a ballot that nobody recused does not count, as words for its row; null when it counts as it stands. */
export type WhySetAside = (ballot: Ballot) => string | null;

const GONE = "thành viên không còn được chấm";
/** Without the appraiser's row nobody knows whether there is a conflict: the ranking waits until it is back (ballotsProblems.ts, SPEC T23). */
const UNKNOWN = "thành viên không có trong tab Tổ thẩm định";

/**
 * What became known after the ballots were given out: a conflict, or a member who does not score any more (SPEC X11). Make it once for
 * a campaign: it remembers what it found out.
 */
export function reasonsToSetAside(campaign: Campaign): WhySetAside {
  const people = new Map(campaign.appraisers.rows.map(({ appraiser }) => [appraiser.code, appraiser]));
  const conflictOf = remembered(conflicts(campaign));
  return (ballot) => {
    const person = people.get(ballot.appraiser);
    if (ballot.state === "recused") return null;
    if (person === undefined) return UNKNOWN;
    const reason = conflictOf(ballot.model, person);
    if (reason !== null) return `thành viên ${conflictText(reason)}`;
    return person.active || ballot.state === "submitted" ? null : GONE;
  };
}

type ConflictOf = (model: string, person: Appraiser) => ConflictReason | null;

function remembered(conflictOf: ConflictOf): ConflictOf {
  const known = new Map<string, ConflictReason | null>();
  return (model, person) => {
    const key = `${model}\n${person.code}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const reason = conflictOf(model, person);
    known.set(key, reason);
    return reason;
  };
}

/** A model's texts are searched for names when its first ballot is met. */
function conflicts({ registrations, units, settings }: Campaign): ConflictOf {
  const models = new Map(registrations.rows.map(({ registration }) => [registration.id, registration]));
  const searched = new Map<string, ReturnType<typeof conflictsOf>>();
  return (id, person) => {
    const model = models.get(id);
    if (model === undefined) return null;
    const known =
      searched.get(id) ?? conflictsOf(model, units.byCode.get(model.unit) ?? { head: "" }, settings);
    searched.set(id, known);
    return known(person);
  };
}
