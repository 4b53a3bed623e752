import type { Ask } from "../../client/ask.ts";
import type { Kept } from "../../client/kept.ts";

export interface DocumentsWorld {
  /** Keeps its identity. */
  readonly ask: Ask;
  readonly kept: Kept;
  /** Closes the dialog; the keyboard goes to the selected cell. */
  leaveToSheet(): void;
}
