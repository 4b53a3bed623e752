import type { Ballot } from "../../domain/ballot/ballot.ts";
import { type ConflictReason, conflictsOf, conflictText } from "../../domain/ballot/conflict.ts";
import type { Appraiser } from "../../domain/people/appraiser.ts";
import { toAppraiser } from "../records/appraiser.ts";
import { toRegistration } from "../records/registration.ts";
import type { Campaign } from "./campaignTables.ts";

/** Why a ballot that nobody recused does not count, as words for its row; null when it counts as it stands. */
export type SetAside = (ballot: Ballot) => string | null;

const GONE = "thành viên không còn được chấm";
/** Without the appraiser's row nobody knows whether there is a conflict: the ranking waits until it is back (integrity.ts, SPEC T23). */
const UNKNOWN = "thành viên không có trong tab Tổ thẩm định";

/** Worked out once for each campaign: in a round of the clock ballot states, appraisers' progress and the ranking all ask for it. */
const answered = new WeakMap<Campaign, SetAside>();

/** What became known after the ballots were given out: a conflict, or a member who does not score any more (SPEC X11). */
export function setAside(campaign: Campaign): SetAside {
  const answer = answered.get(campaign) ?? answerFor(campaign);
  answered.set(campaign, answer);
  return answer;
}

function answerFor(campaign: Campaign): SetAside {
  const people = new Map(
    campaign.sheets.appraisers.rows.map(({ record }) => [record.code, toAppraiser(record)]),
  );
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

/** The names in a model's texts are taken apart once, for its first ballot. */
function conflicts({ sheets, units, settings }: Campaign): ConflictOf {
  const models = new Map(sheets.registrations.rows.map(({ record }) => [record.id, record]));
  const read = new Map<string, ReturnType<typeof conflictsOf>>();
  return (id, person) => {
    const record = models.get(id);
    if (record === undefined) return null;
    const known =
      read.get(id) ?? conflictsOf(toRegistration(record), units.get(record.unit) ?? { head: "" }, settings);
    read.set(id, known);
    return known(person);
  };
}
