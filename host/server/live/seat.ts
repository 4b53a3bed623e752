import type { ToPage } from "../protocol.ts";

/** One open page of one person. */
export interface Seat {
  readonly user: string;
  readonly send: (message: ToPage) => void;
}
