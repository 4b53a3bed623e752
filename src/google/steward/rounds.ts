/** One run of the steward at a time; whoever runs looks at all edits that wait (SPEC ST6). */
import type { StewardWorld } from "../../services/campaign/world.ts";
import { scriptLock } from "../world.ts";
import { inOneOperation } from "./operation.ts";
import { forgetEdits, type NotedEdit, notedEdits, waitingKeys } from "./queue.ts";
import { STRUCTURE } from "./structure.ts";

export interface Work {
  /** Whether these edits ask for a whole round. */
  asksForRound(edits: readonly NotedEdit[]): boolean;
  onEdits(world: StewardWorld, edits: readonly NotedEdit[]): void;
  /** @returns what people must be told */
  duties(world: StewardWorld): readonly string[];
}

/** Edits may come as fast as they are looked at; after so many times the next round goes on. */
const MOST_TIMES = 5;

/** A round of the clock or of the organiser: waits for its turn. @returns what people must be told */
export function inOneRound(spreadsheet: string, work: Work): readonly string[] {
  return scriptLock.exclusively(() => {
    const said = once(spreadsheet, work, () => true);
    drain(spreadsheet, work);
    return said;
  });
}

/** An edit: whoever has the lock now, or the next round, looks at what was noted. */
export function whenFree(spreadsheet: string, work: Work): void {
  scriptLock.whenFree(() => drain(spreadsheet, work));
}

/** Edits that were noted meanwhile found the lock taken, and rely on who has it. */
function drain(spreadsheet: string, work: Work): void {
  for (let time = 0; time < MOST_TIMES && waitingKeys().length > 0; time++)
    once(spreadsheet, work, work.asksForRound);
}

function once(
  spreadsheet: string,
  work: Work,
  isRound: (edits: readonly NotedEdit[]) => boolean,
): readonly string[] {
  const { said, keys } = inOneOperation(
    spreadsheet,
    (operation) => {
      // Before the installation there is nothing to look at, and nowhere to say so.
      if (operation.known.size === 0) return { said: [], keys: [] };
      const waiting = notedEdits(operation.memory.all(), operation.known);
      const edits = waiting.filter(({ key }) => !operation.seenNotes.has(key));
      operation.noteDone(edits.map(({ key }) => key));
      work.onEdits(operation, edits);
      const said = isRound(waiting) ? work.duties(operation) : [];
      return { said, keys: waiting.map(({ key }) => key) };
    },
    (memory, known) => (isRound(notedEdits(memory.all(), known)) ? STRUCTURE : "cells"),
  );
  forgetEdits(keys);
  return said;
}
