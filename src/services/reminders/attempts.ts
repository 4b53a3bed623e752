/**
 * What is known of letters beyond their rows: a letter that is on its way is noted before and after, so that a run that is stopped in
 * between tells which went (SPEC RM6). Kept with the steward, where nobody else writes.
 */
import { fnv1a64 } from "../../domain/text/fnv1a.ts";
import type { Day } from "../../domain/time/calendar.ts";
import type { Memory } from "../../sheets/ports.ts";
import { reminders } from "../../tables/reminders.ts";

/** "claimed": it has not left yet; "trying": nobody knows; "sent"; else why it surely or perhaps did not go, in Google's words. */
export type Attempt =
  | "claimed"
  | "trying"
  | "sent"
  | { readonly refused: string }
  | { readonly failed: string };
export type Attempts = ReadonlyMap<string, Attempt>;

/** Name of the property that holds those of the last run. */
export const ATTEMPTS = "letters";

/** A property holds 9 KB (developers.google.com/apps-script/guides/services/quotas), a letter of Vietnamese up to three bytes: so many of Google's words. */
const LONGEST_WORDS = 30;

export function attemptsText(attempts: Attempts): string {
  return JSON.stringify([...attempts].map(([id, attempt]) => [id, shortAttempt(attempt)]));
}

function shortAttempt(attempt: Attempt): Attempt {
  if (typeof attempt === "string") return attempt;
  return "refused" in attempt
    ? { refused: attempt.refused.slice(0, LONGEST_WORDS) }
    : { failed: attempt.failed.slice(0, LONGEST_WORDS) };
}

/** Beside the rows that say so: a row of which nothing is told here was claimed by a run before, whatever brought it back. */
export function keepClaimed(memory: Memory, ids: readonly string[]): void {
  memory.set(ATTEMPTS, attemptsText(new Map(ids.map((id) => [id, "claimed"]))), reminders.key);
}

export function attemptsIn(memory: Memory): Attempts {
  // Only what `attemptsText` gives is written there.
  return new Map(JSON.parse(memory.get(ATTEMPTS) ?? "[]") as readonly (readonly [string, Attempt])[]);
}

/** Which letters of a day were ever begun: a row that is deleted, or brought back from before, sends none of them again. */
export interface Begun {
  has(day: Day, id: string): boolean;
  add(day: Day, id: string): void;
  remove(day: Day, id: string): void;
  keep(): void;
}

/** Letters of a print that tells the letters of one day apart. */
const PRINT = 8;

export function begunLetters(memory: Memory): Begun {
  const days = new Map<Day, Set<string>>();
  const of = (day: Day): Set<string> => {
    const present =
      days.get(day) ?? new Set((memory.get(nameOf(day)) ?? "").split(" ").filter((print) => print !== ""));
    days.set(day, present);
    return present;
  };
  const printOf = (id: string) => fnv1a64(id).slice(0, PRINT);
  return {
    has: (day, id) => of(day).has(printOf(id)),
    add: (day, id) => void of(day).add(printOf(id)),
    remove: (day, id) => void of(day).delete(printOf(id)),
    keep: () => {
      for (const [day, prints] of days)
        if (prints.size > 0 || memory.get(nameOf(day)) !== null)
          memory.set(nameOf(day), [...prints].join(" "), reminders.key);
    },
  };
}

const nameOf = (day: Day): string => `letters.${day}`;
