import type { Ask } from "../../client/ask.ts";
import type { Kept } from "../../client/kept.ts";
import { type Desk, EMPTY_DESK } from "./desk.ts";
import { createTurns, type Turns } from "./turns.ts";

export interface DeskWorld {
  readonly ask: Ask;
  readonly kept: Kept;
  /** Address of who opened the page; '' when it is not known. */
  openedBy(): string;
  /** Milliseconds of this page's clock. */
  now(): number;
  /** Runs once after so many milliseconds, unless what it gives back is called. */
  later(milliseconds: number, then: () => void): () => void;
}

/** What everything that is done at the desk works with. */
export interface DeskContext {
  readonly world: DeskWorld;
  /** As it is now; after each answer it may be another. */
  desk(): Desk;
  set(next: Desk): void;
  /** By ballot: never two saves of one on their way. */
  readonly turns: Turns;
  cancelNextSave(): void;
}

/** @param show is called with every new state of the desk */
export function createContext(world: DeskWorld, show: (desk: Desk) => void): DeskContext {
  let desk = EMPTY_DESK;
  return {
    world,
    desk: () => desk,
    set: (next) => {
      desk = next;
      show(desk);
    },
    turns: createTurns(),
    cancelNextSave: () => undefined,
  };
}

export function addressOf({ season }: Desk): string {
  return season?.appraiser.email ?? "";
}
