/**
 * What is known of letters beyond their rows: a letter that is on its way is noted before and after, so that a run that is stopped in
 * between tells which went (SPEC RM6). Kept with the steward, where nobody else writes.
 */
import { fnv1a64 } from "../../domain/text/fnv1a.ts";
import type { Day } from "../../domain/time/calendar.ts";
import type { Memory } from "../../sheets/ports.ts";
import { reminders } from "../../tables/reminders.ts";

/** "trying": nobody knows; "sent"; else why it surely or perhaps did not go, in Google's words. */
export type Attempt = "trying" | "sent" | { readonly refused: string } | { readonly failed: string };
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

export function attemptsIn(memory: Memory): Attempts {
  // Only `attemptsText` writes this property.
  return new Map(JSON.parse(memory.get(ATTEMPTS) ?? "[]") as readonly (readonly [string, Attempt])[]);
}

/** Which letters were ever begun: a row that is deleted, or brought back from before, sends none of them again. */
export interface Begun {
  has(day: Day, id: string): boolean;
  /** They go together, next. */
  begin(letters: readonly Named[]): void;
  /** Whether it surely did not go: none was begun, or it is of those that were begun last, which alone the attempts tell of. */
  surelyStays(day: Day, id: string, attempt: Attempt | undefined): boolean;
  remove(day: Day, id: string): void;
  keep(): void;
}

interface Named {
  readonly id: string;
  readonly day: Day;
}

/** Letters of a print that tells the letters of one day apart. */
const PRINT = 8;
/** Name of the property that holds the prints of those that were begun last. */
const LAST = "letters.last";

export function begunLetters(memory: Memory): Begun {
  const printsIn = (name: string) => (memory.get(name) ?? "").split(" ").filter((print) => print !== "");
  const days = new Map<Day, Set<string>>();
  const of = (day: Day): Set<string> => {
    const present = days.get(day) ?? new Set(printsIn(nameOf(day)));
    days.set(day, present);
    return present;
  };
  let last = printsIn(LAST);
  const has = (day: Day, id: string) => of(day).has(printOf(id));
  return {
    has,
    begin: (letters) => {
      for (const { day, id } of letters) of(day).add(printOf(id));
      if (letters.length > 0) last = letters.map(({ id }) => printOf(id));
    },
    surelyStays: (day, id, attempt) => attempt === undefined && (!has(day, id) || last.includes(printOf(id))),
    remove: (day, id) => void of(day).delete(printOf(id)),
    keep: () => {
      for (const [day, prints] of days) keepPrints(memory, nameOf(day), [...prints]);
      keepPrints(memory, LAST, last);
    },
  };
}

const printOf = (id: string): string => fnv1a64(id).slice(0, PRINT);

function keepPrints(memory: Memory, name: string, prints: readonly string[]): void {
  if (prints.length > 0 || memory.get(name) !== null) memory.set(name, prints.join(" "), reminders.key);
}

const nameOf = (day: Day): string => `letters.${day}`;
