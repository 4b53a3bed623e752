/** Two actions of which the second comes while the first is at one of its calls. */
import type { Action } from "./action.ts";
import { COMING, INTERRUPTED } from "./actions/all.ts";

export interface Pair {
  readonly first: Action;
  readonly second: Action;
}

/** What no fault can come of: neither writes what the other reads or writes. */
export function meet({ first, second }: Pair): boolean {
  const touches = (one: Action, other: Action) =>
    one.writes.some((tab) => other.reads.includes(tab) || other.writes.includes(tab));
  return touches(first, second) || touches(second, first);
}

/** The second is done after the closing instant, when nobody may do the first: there is no call at which the second could come. */
export function startsNothing({ first, second }: Pair): boolean {
  return first.endsAtClosing === true && second.late === true;
}

/** What is tried. */
export const isTried = (pair: Pair): boolean => meet(pair) && !startsNothing(pair);

export function allPairs(): readonly Pair[] {
  return INTERRUPTED.flatMap((first) => COMING.map((second) => ({ first, second })));
}

export const pairName = ({ first, second }: Pair): string => `${first.name}×${second.name}`;
