import type { RealTime } from "../../server/live/flow.ts";

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;

/** Real time that passes when told to, second by second, as the machine's does. */
export class HandTime implements RealTime {
  #now = 5_000_000;
  readonly #looks = new Set<() => void>();

  now(): number {
    return this.#now;
  }

  often(look: () => void): () => void {
    this.#looks.add(look);
    return () => this.#looks.delete(look);
  }

  /** Nobody looks meanwhile. */
  sleep(milliseconds: number): void {
    this.#now += milliseconds;
  }

  pass(milliseconds: number): void {
    for (let left = milliseconds; left > 0; left -= SECOND) {
      this.sleep(Math.min(SECOND, left));
      for (const look of this.#looks) look();
    }
  }
}
