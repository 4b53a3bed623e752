/** What protections of a tab were left the last time, kept as a text, and how many of them others have taken away or loosened since. */
import { fnv1a64 } from "../../domain/text/fnv1a.ts";
import type { DraftTab } from "../../sheets/draft/draftTab.ts";
import type { Reservation } from "../../sheets/ports.ts";

const LOCKED = "L";
/** Prints of 10 characters and a blank each: a property holds 9 KB. */
const MOST = 800;
/** From the end: one letter more of a key changes little at the beginning of a print (A, B and C begin alike). */
const OF_KEY = -6;
const OF_PEOPLE = -4;

/** The beginning tells the key, the whole who may type there. Areas are no part: rows that come in move them. */
function printOf({ key, emails }: Pick<Reservation, "key" | "emails">): string {
  const people = emails.map((email) => email.toLowerCase()).sort();
  return fnv1a64(key).slice(OF_KEY) + fnv1a64([key, ...people].join(" ")).slice(OF_PEOPLE);
}

const byKey = (blocks: Iterable<Pick<Reservation, "key" | "emails">>): ReadonlyMap<string, string> =>
  new Map([...blocks].map(printOf).map((print) => [keyIn(print), print]));

const keyIn = (print: string): string => print.slice(0, OF_PEOPLE);

/** What will stand there after the operation. */
export function protectionsKept(tab: DraftTab): string {
  const blocks = tab.wantedBlocks() ?? [...tab.seen.reserved.values()];
  const locked = tab.wantsLock() || tab.seen.lock !== null;
  return [...(locked ? [LOCKED] : []), ...byKey(blocks).values()].slice(0, MOST).join(" ");
}

/** Only of what this operation puts back. @param kept as it was left; null when nobody knows */
export function protectionsLost(tab: DraftTab, kept: string | null): number {
  const { seen } = tab;
  const before = (kept ?? "").split(" ");
  const lockLost = tab.wantsLock() && seen.lock === null && before.includes(LOCKED);
  const wanted = tab.wantedBlocks();
  const blocks = wanted === null ? 0 : blocksLost(before, byKey(seen.reserved.values()), byKey(wanted));
  return (lockLost || tab.lockIsLoosened() ? 1 : 0) + blocks;
}

/** A block that stands as it is wanted now was changed by a run that was stopped before it could keep its prints. */
function blocksLost(
  before: readonly string[],
  seen: ReadonlyMap<string, string>,
  wanted: ReadonlyMap<string, string>,
): number {
  return before.filter((print) => {
    const key = keyIn(print);
    const there = seen.get(key);
    return wanted.has(key) && there !== print && there !== wanted.get(key);
  }).length;
}
