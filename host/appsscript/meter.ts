import { type CallKind, kindOf } from "./callKinds.ts";
import type { CallSize } from "./callSize.ts";
import { priceOfCall, priceOfSize } from "./prices.ts";

/** Service calls of one execution, or of several added up; of each kind, how many. */
export interface CallCounts extends Readonly<Record<CallKind, number>> {
  /** By "Class.method", in alphabetical order. */
  readonly calls: Readonly<Record<string, number>>;
  readonly total: number;
}

/** What these calls carried. */
export interface CallSizes {
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** Inside batches. */
  readonly requests: number;
  readonly protections: number;
}

const NO_CALLS: Readonly<Record<CallKind, number>> = {
  navigation: 0,
  read: 0,
  write: 0,
  structure: 0,
  protection: 0,
  property: 0,
  lock: 0,
  batch: 0,
  other: 0,
};

/** Counts calls and the virtual time they take. */
export class Meter {
  readonly #calls = new Map<string, number>();
  readonly #kinds: Record<CallKind, number> = { ...NO_CALLS };
  #sizes: CallSizes = { cellsRead: 0, cellsWritten: 0, requests: 0, protections: 0 };
  #spent = 0;
  #total = 0;

  /** Returns the ordinal of the call, from 1. */
  count(name: string): number {
    this.#calls.set(name, (this.#calls.get(name) ?? 0) + 1);
    this.#kinds[kindOf(name)] += 1;
    this.#total += 1;
    this.spend(priceOfCall(name));
    return this.#total;
  }

  /** What a call that was counted turned out to carry. */
  weigh(name: string, size: CallSize): void {
    const read = kindOf(name) === "read";
    const { cellsRead, cellsWritten, requests, protections } = this.#sizes;
    this.#sizes = {
      cellsRead: cellsRead + (read ? size.cells : 0),
      cellsWritten: cellsWritten + (read ? 0 : size.cells),
      requests: requests + size.requests,
      protections: protections + size.protections,
    };
    this.spend(priceOfSize(name, size));
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

  sizes(): CallSizes {
    return this.#sizes;
  }
}
