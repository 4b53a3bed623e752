/** One run of the steward at a time; whoever runs looks at all edits that wait (SPEC ST6). */
import type { Instant } from "../../domain/time/calendar.ts";
import type { StewardWorld } from "../../services/campaign/world.ts";
import type { Memory } from "../../sheets/ports.ts";
import { Busy, scriptLock } from "../locks.ts";
import { clock } from "../world.ts";
import { unwrittenTabs } from "./apart.ts";
import { EVERYTHING, inOneOperation, type Operation } from "./operation.ts";
import { type NotedEdit, notedEdits, noteEdit, waitingKeys } from "./queue.ts";
import { keepLook, sparedTabs } from "./sparing.ts";
import { upkeep } from "./upkeep.ts";

export interface Work {
  /** Whether these edits ask for a whole round. */
  asksForRound(edits: readonly NotedEdit[]): boolean;
  /** Keys of the tables that are needed to look at them. */
  tabsOfEdits(edits: readonly NotedEdit[]): ReadonlySet<string>;
  onEdits(world: StewardWorld, edits: readonly NotedEdit[]): void;
  /** @returns what people must be told */
  duties(world: StewardWorld): readonly string[];
}

/** Of an execution's six minutes (guides/services/quotas); what is left then is the next round's. */
const BUDGET = 4 * 60_000;

const LAST_ROUND = "lastRound";
/** Longer than between two rounds, also where one is late: the clock's trigger may be gone, and an edit does its work. */
const OVERDUE = 20 * 60_000;

/** A round of the clock or of the organiser: waits for its turn. @returns what people must be told */
export function inOneRound(spreadsheet: string, work: Work): readonly string[] {
  const end = clock.now() + BUDGET;
  try {
    return scriptLock.exclusively(() => {
      const tried = new Set<string>();
      const said = once(spreadsheet, work, () => true, tried);
      drain(spreadsheet, work, end, tried);
      return said;
    });
  } catch (error) {
    // Whoever is at work does not stop for this one, and the next round comes in five minutes: nobody needs a letter about a failure.
    if (error instanceof Busy) return [error.message];
    throw error;
  }
}

/** Nobody waits: whoever has the lock now, or the next round, looks at what was noted. */
export function onEdit(spreadsheet: string, work: Work, event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const end = clock.now() + BUDGET;
  const looked = scriptLock.whenFree(() => {
    noteEdit(event, "looked at now");
    drain(spreadsheet, work, end);
  });
  if (looked) return;
  noteEdit(event, "waits");
  // The lock may have been let go between these two lines.
  scriptLock.whenFree(() => drain(spreadsheet, work, end));
}

/** Edits that were noted meanwhile found the lock taken, and rely on who has it. */
function drain(spreadsheet: string, work: Work, end: Instant, tried = new Set<string>()): void {
  const asks = (memory: Memory, edits: readonly NotedEdit[]) =>
    work.asksForRound(edits) || clock.now() > Number(memory.get(LAST_ROUND)) + OVERDUE;
  while (clock.now() < end && waitingKeys().some((key) => !tried.has(key)))
    once(spreadsheet, work, asks, tried);
}

type Asks = (memory: Memory, edits: readonly NotedEdit[]) => boolean;

/** @param tried keys of the notes that this run has looked at: some wait on, as their tab cannot be written */
function once(spreadsheet: string, work: Work, asks: Asks, tried: Set<string>): readonly string[] {
  let isRound = false;
  let waiting: readonly NotedEdit[] = [];
  let taken: readonly NotedEdit[] = [];
  const said = inOneOperation(
    spreadsheet,
    (operation) => {
      operation.noteDone(taken);
      // Before the installation there is nothing to look at, and nowhere to say so.
      if (operation.known.size === 0) return [];
      work.onEdits(
        operation,
        taken.filter(({ key }) => !operation.seenNotes.has(key)),
      );
      return isRound ? wholeRound(spreadsheet, work, operation) : [];
    },
    (memory, known) => {
      waiting = notedEdits(memory.all(), known).filter(({ key }) => !tried.has(key));
      isRound = asks(memory, waiting);
      const left = isRound ? NOTHING : unwrittenTabs(memory);
      // Edits in a tab that the last round could not write wait for the next round, which tries again.
      taken = waiting.filter(({ table }) => !left.has(table?.key ?? ""));
      if (!isRound) return { look: "cells", tabs: work.tabsOfEdits(taken) };
      return { ...EVERYTHING, spared: taken.length > 0 ? NOTHING : sparedTabs(memory, clock.now()) };
    },
  );
  for (const { key } of waiting) tried.add(key);
  return said;
}

const NOTHING: ReadonlySet<string> = new Set();

function wholeRound(spreadsheet: string, work: Work, operation: Operation): readonly string[] {
  const { memory, spared } = operation;
  const said = work.duties(operation);
  upkeep(spreadsheet, operation);
  keepLook(memory, spared, clock.now());
  memory.set(LAST_ROUND, String(clock.now()));
  return said;
}
