import type { Ballot } from "../../domain/ballot/ballot.ts";
import { conflictIn, findingText } from "../../domain/ballot/conflict.ts";
import type { ModelState } from "../../domain/registration/registration.ts";
import type { Campaign } from "../campaign/parts.ts";
import { findings } from "./findings.ts";

/** Why a ballot that nobody recused does not count, as words for its row; null when it counts as it stands. */
export type WhySetAside = (ballot: Ballot) => string | null;

/** Of a model that comes into no ranking as it stands. */
const OUT: Readonly<Record<Exclude<ModelState, "active">, string>> = {
  rejected: "mô hình không qua rà soát",
  suspended: "mô hình đang tạm dừng",
  withdrawn: "mô hình đã rút",
};
const GONE = "thành viên không còn được chấm";
/** Without the appraiser's row nobody knows whether there is a conflict: the ranking waits until it is back (ballotsProblems.ts, SPEC T23). */
const UNKNOWN = "thành viên không có trong tab Tổ thẩm định";

/**
 * What became known after the ballots were given out: a conflict, a member who does not score any more, a model that was taken out
 * (SPEC X11). Make it once for a campaign: it remembers what it found out.
 */
export function reasonsToSetAside(campaign: Campaign): WhySetAside {
  const people = new Map(campaign.appraisers.rows.map(({ appraiser }) => [appraiser.code, appraiser]));
  const findingOf = findings(campaign);
  const stateOf = new Map(
    campaign.registrations.rows.map(({ registration: { id, state } }) => [id, state] as const),
  );
  return (ballot) => {
    const person = people.get(ballot.appraiser);
    if (ballot.state === "recused") return null;
    if (person === undefined) return UNKNOWN;
    const conflict = conflictIn(findingOf(ballot.model, person));
    if (conflict !== null) return `thành viên ${findingText(conflict)}`;
    if (ballot.state === "submitted") return null;
    const state = stateOf.get(ballot.model) ?? "active";
    if (state !== "active") return OUT[state];
    return person.active ? null : GONE;
  };
}
