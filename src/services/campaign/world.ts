import type { Book, Clock, Lock, Memory } from "../../sheets/ports.ts";

/** What the steward works with. */
export interface StewardWorld {
  readonly book: Book;
  readonly clock: Clock;
  readonly lock: Lock;
  readonly memory: Memory;
}
