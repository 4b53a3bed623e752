import type { Book, Clock, Memory } from "../../sheets/ports.ts";

/** What the steward works with. */
export interface StewardWorld {
  readonly book: Book;
  readonly clock: Clock;
  readonly memory: Memory;
  /** Titles of our tabs that other sheets bear. */
  readonly strangers: readonly string[];
}
