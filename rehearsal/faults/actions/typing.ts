/** A cell that somebody types. */
import type { Action } from "../action.ts";
import { CRITERIA, JOURNAL, SETTINGS, TEAM_TAB, UNITS_TAB } from "../names.ts";
import { type } from "../places.ts";
import { roundOf } from "./round.ts";

/** What an edit is looked at with. */
export const SHARED = [SETTINGS, UNITS_TAB, TEAM_TAB, CRITERIA, "Hệ thống", JOURNAL];

export interface Typed extends Pick<Action, "endsAtClosing"> {
  readonly name: string;
  readonly user: string;
  readonly tab: string;
  readonly id: string;
  readonly header: string;
  readonly text: string;
  readonly triggers: boolean;
}

export function typing({
  name,
  user,
  tab,
  id,
  header,
  text,
  triggers,
  endsAtClosing = false,
}: Typed): Action {
  return {
    name,
    endsAtClosing,
    runs: triggers ? "onSpreadsheetEdit" : null,
    reads: triggers ? [tab, ...SHARED] : [tab],
    writes: triggers ? [tab, JOURNAL, "Hệ thống"] : [tab],
    act: (office) => type(office, user, { tab, id, header }, text),
  };
}

/** Of a tab whose edits ask for a whole round at once. */
export const startingRound = (place: Omit<Typed, "name" | "triggers">): Action => ({
  ...typing({ ...place, name: `sửa ${place.tab}`, triggers: true }),
  reads: roundOf.reads,
  writes: [...new Set([place.tab, ...roundOf.writes])],
});
