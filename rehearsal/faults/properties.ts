/** What must hold after two actions, however they met. */

import { declaredTab } from "./declared.ts";
import { LETTERS } from "./letters.ts";
import { JOURNAL, ORDERS } from "./names.ts";
import { RIGHTS } from "./rights.ts";
import type { Row, State } from "./state.ts";

/** In the order in which they are printed. */
export const PROPERTIES = {
  P1: "nothing that a person typed is lost or changed",
  P2: "nothing stands beside another entry",
  P3: "every answer that was given stays true",
  P4: "nothing is there twice, and no letter is sent twice or lost",
  P5: "derived state converges",
  S: "stopped and done again it is as if undisturbed",
} as const;
export type Property = keyof typeof PROPERTIES;

export interface Broken {
  readonly property: Property;
  readonly text: string;
}

export interface Ended {
  readonly end: State;
  /** Notes of edits that nobody looked at. */
  readonly notes: readonly string[];
  /** What a further round wrote: `tab header`. */
  readonly wroteAgain: readonly string[];
}

/** @param allowed how the same actions end one after the other, in either order; where one was refused, also the other alone */
export function brokenIn({ end, notes, wroteAgain }: Ended, allowed: readonly State[]): readonly Broken[] {
  return [
    ...cells(end, allowed),
    ...end.astray.filter((text) => !allowed.some(({ astray }) => astray.includes(text))).map(astrayIn),
    ...doubled(end, allowed),
    ...notes.map((text): Broken => ({ property: "P5", text })),
    ...wroteAgain.map((text): Broken => ({ property: "P5", text: `a third round still writes ${text}` })),
  ];
}

const astrayIn = (text: string): Broken => ({
  property: text.includes("stands twice") ? "P4" : "P2",
  text,
});

/** Every cell is as after one of the outcomes; the journal is looked at by its lines. */
function cells(end: State, allowed: readonly State[]): readonly Broken[] {
  const tabs = new Set([end, ...allowed].flatMap(({ tabs }) => [...tabs.keys()]));
  return [...tabs]
    .filter((tab) => tab !== JOURNAL)
    .flatMap((tab) => {
      const keys = new Set([end, ...allowed].flatMap((state) => [...(state.tabs.get(tab)?.keys() ?? [])]));
      return [...keys].flatMap((row) => rowIn({ tab, row }, end, allowed));
    });
}

interface Place {
  readonly tab: string;
  readonly row: string;
}

const NOTHING: Row = new Map();

function rowIn({ tab, row }: Place, end: State, allowed: readonly State[]): readonly Broken[] {
  const rowOf = (state: State) => state.tabs.get(tab)?.get(row) ?? NOTHING;
  const headers = new Set([end, ...allowed].flatMap((state) => [...rowOf(state).keys()]));
  return [...headers].flatMap((header): readonly Broken[] => {
    const found = rowOf(end).get(header) ?? "";
    const wanted = [...new Set(allowed.map((state) => rowOf(state).get(header) ?? ""))];
    if (wanted.includes(found)) return [];
    const text = `${tab} ${row} ${header}: “${found}” instead of ${wanted.map((each) => `“${each}”`).join(" or ")}`;
    return [{ property: propertyOf({ tab, row, header, found }, allowed), text }];
  });
}

interface Cell extends Place {
  readonly header: string;
  readonly found: string;
}

/** A person's cell that holds what belongs to another row stands beside another entry; any other is lost or changed. */
function propertyOf({ tab, row, header, found }: Cell, allowed: readonly State[]): Property {
  // Fewer than were sent in turn, or one more.
  if (tab === LETTERS) return "P4";
  if (tab === RIGHTS || declaredTab(tab).stewards.has(header)) return "P5";
  const others = (state: State) =>
    [...(state.tabs.get(tab) ?? [])].filter(([key, cells]) => key !== row && cells.get(header) === found);
  const unique = found.length > SHORT && allowed.some((state) => others(state).length > 0);
  return unique ? "P2" : "P1";
}

/** Words as “Có” stand in many rows and belong to none. */
const SHORT = 5;

/** A line of the journal is written as often as in one of the outcomes; one that none of them has, once. */
function doubled(end: State, allowed: readonly State[]): readonly Broken[] {
  const counts = (state: State, tab: string) => {
    const found = new Map<string, number>();
    for (const key of state.tabs.get(tab)?.keys() ?? []) {
      const line = key.replace(/ #\d+$/, "");
      found.set(line, (found.get(line) ?? 0) + 1);
    }
    return found;
  };
  return [JOURNAL, ORDERS].flatMap((tab) => {
    const most = allowed.map((state) => counts(state, tab));
    return [...counts(end, tab)].flatMap(([line, count]): readonly Broken[] => {
      const limit = Math.max(1, ...most.map((each) => each.get(line) ?? 0));
      return count > limit ? [{ property: "P4", text: `${tab}: ${count} times ${line}` }] : [];
    });
  });
}
