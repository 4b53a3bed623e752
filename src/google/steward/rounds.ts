/** One run of the steward at a time; whoever runs looks at all edits that wait (SPEC ST6). */
import type { StewardWorld } from "../../services/campaign/world.ts";
import { scriptLock } from "../world.ts";
import { inOneOperation } from "./operation.ts";
import { forgetEdits, type NotedEdit, notedEdits } from "./queue.ts";

export type Act = (world: StewardWorld, edits: readonly NotedEdit[]) => readonly string[];

/** A round of the clock or of the organiser: waits for its turn. @returns what people must be told */
export function inOneRound(spreadsheet: string, act: Act): readonly string[] {
  return scriptLock.exclusively(() => once(spreadsheet, act));
}

/** An edit: whoever has the lock now, or the next round, looks at what was noted. */
export function whenFree(spreadsheet: string, act: Act): void {
  scriptLock.whenFree(() => once(spreadsheet, act));
}

function once(spreadsheet: string, act: Act): readonly string[] {
  const { said, keys } = inOneOperation(spreadsheet, (operation) => {
    // Before the installation there is nothing to look at, and nowhere to say so.
    if (operation.known.size === 0) return { said: [], keys: [] };
    const waiting = notedEdits(operation.memory.all(), operation.known);
    const edits = waiting.filter(({ key }) => !operation.seenNotes.has(key));
    operation.noteDone(edits.map(({ key }) => key));
    return { said: act(operation, edits), keys: waiting.map(({ key }) => key) };
  });
  forgetEdits(keys);
  return said;
}
