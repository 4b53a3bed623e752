import { LETTERS, lettersOf } from "./letters.ts";
import type { Office } from "./office.ts";
import { RIGHTS, rightsOf } from "./rights.ts";
import { type State, stateOf } from "./state.ts";

/** What stands in the tabs, who may type where, and which letters have gone out. */
export function wholeStateOf(office: Office): State {
  const { tabs, astray } = stateOf(office);
  return { tabs: new Map([...tabs, [RIGHTS, rightsOf(office)], [LETTERS, lettersOf(office)]]), astray };
}
