import type { Action } from "../action.ts";
import { BALLOT_ACTIONS } from "./ballots.ts";
import { EDIT_TRIGGERS, OTHER_EDITS } from "./edits.ts";
import { GRID_ACTIONS } from "./grid.ts";
import { ORDER_ACTIONS } from "./orders.ts";
import { roundOf } from "./round.ts";

/** What may be interrupted, call by call. */
export const INTERRUPTED: readonly Action[] = [
  roundOf,
  ...ORDER_ACTIONS,
  ...EDIT_TRIGGERS,
  ...BALLOT_ACTIONS,
];

/** What may come between. */
export const COMING: readonly Action[] = [...INTERRUPTED, ...GRID_ACTIONS, ...OTHER_EDITS];
