import { type CallKind, kindOf } from "./callKinds.ts";

/**
 * What a call takes, in milliseconds. An assumption drawn from one published experiment: 4,000 cells by one setValues 50 ms,
 * with a flush 610 ms; a flush after each row 12 s instead of 0.16 s (100 rows: 120 ms a flush, 1.6 ms a buffered write).
 */
export const COST: Readonly<Record<CallKind, number>> = { navigation: 0.02, read: 20, write: 2, service: 20 };
const COST_OF_CALL: ReadonlyMap<string, number> = new Map([
  ["SpreadsheetApp.flush", 120],
  ["SpreadsheetApp.openById", 300],
  ["SpreadsheetApp.openByUrl", 300],
  ["SpreadsheetApp.create", 1_500],
  ["MailApp.sendEmail", 300],
]);

/** Service calls of one execution, or of several added up. */
export interface CallCounts {
  /** By "Class.method", in alphabetical order. */
  readonly calls: Readonly<Record<string, number>>;
  readonly total: number;
  readonly navigation: number;
  readonly read: number;
  readonly write: number;
  readonly service: number;
}

/** Counts calls and the virtual time they take. */
export class Meter {
  readonly #calls = new Map<string, number>();
  readonly #kinds: Record<CallKind, number> = { navigation: 0, read: 0, write: 0, service: 0 };
  #spent = 0;
  #total = 0;

  /** Returns the ordinal of the call, from 1. */
  count(name: string): number {
    const kind = kindOf(name);
    this.#calls.set(name, (this.#calls.get(name) ?? 0) + 1);
    this.#kinds[kind] += 1;
    this.#total += 1;
    this.spend(COST_OF_CALL.get(name) ?? COST[kind]);
    return this.#total;
  }

  /** Time that passes without a call: sleeping, waiting for a lock or for a person. */
  spend(milliseconds: number): void {
    this.#spent += milliseconds;
  }

  /** Whole milliseconds of virtual time. */
  spentMs(): number {
    return Math.floor(this.#spent);
  }

  counts(): CallCounts {
    const calls = Object.fromEntries([...this.#calls].sort(([one], [other]) => (one < other ? -1 : 1)));
    return { calls, total: this.#total, ...this.#kinds };
  }
}
