import type { Digest } from "../../domain/frozen/frozen.ts";
import type { Checked } from "../../domain/problems/checked.ts";
import type { Letter } from "../../domain/reminders/letter.ts";
import type { Dashboard } from "../../sheets/dashboard.ts";
import type { Book, Clock, Memory, TabRef } from "../../sheets/ports.ts";

/** What the steward works with. */
export interface StewardWorld {
  readonly book: Book;
  /** A tab of the book that is shown and not filled in; null when there is none. */
  dashboard(ref: TabRef): Dashboard | null;
  readonly clock: Clock;
  readonly memory: Memory;
  readonly digest: Digest;
  /** Keys of tables that this round leaves alone: nothing in them is waiting. */
  readonly spared: ReadonlySet<string>;
  /** Orders wait: something in this spreadsheet cannot be written, and their work might be it. */
  readonly holdsOrders: boolean;
  /** Titles of tabs of ours that other sheets bear: nothing in those is ever read. */
  readonly strangers: readonly string[];
}

/** What a whole round works with. */
export interface RoundWorld extends StewardWorld {
  readonly mail: Mail;
  /** Makes the tabs and columns anew that are not there any more, as `install` does, and changes nothing else. */
  restoreTabs(): Checked<readonly string[]>;
}

/** Letters of the steward's owner, who is the organiser. */
export interface Mail {
  readonly organiserEmail: string;
  /** Where the spreadsheet is. */
  readonly link: string;
  /** Recipients that the day has left; null where the script may not send. */
  left(): number | null;
  /** Sends them as soon as what the round decided is written, and not at all where Thư nhắc cannot be written. */
  post(letters: readonly Letter[]): void;
}
