import type { Action } from "../action.ts";
import { BALLOT_ACTIONS } from "./ballots.ts";
import { EDIT_TRIGGERS, OTHER_EDITS } from "./edits.ts";
import { GRID_ACTIONS } from "./grid.ts";
import { ORDER_ACTIONS } from "./orders.ts";
import { IN_OTHER_TABS } from "./otherTabs.ts";
import { roundOf } from "./round.ts";
import { INSTALLATION, LETTERS_OUT, SUM_COMPARED } from "./undertakings.ts";

/** What others do who come between, too. */
const BOTH: readonly Action[] = [roundOf, ...ORDER_ACTIONS, ...EDIT_TRIGGERS, ...BALLOT_ACTIONS];

/** What may be interrupted, call by call. */
export const INTERRUPTED: readonly Action[] = [...BOTH, SUM_COMPARED, LETTERS_OUT];

/** What may come between. */
export const COMING: readonly Action[] = [
  ...BOTH,
  INSTALLATION,
  ...GRID_ACTIONS,
  ...OTHER_EDITS,
  ...IN_OTHER_TABS,
];
