/** One run of the steward at a time; whoever runs looks at all edits that wait (SPEC ST6). */
import type { Instant } from "../../domain/time/calendar.ts";
import type { StewardWorld } from "../../services/campaign/world.ts";
import type { DraftMemory } from "../../sheets/draft/draftBook.ts";
import type { Memory } from "../../sheets/ports.ts";
import { Busy, scriptLock } from "../locks.ts";
import { clock } from "../world.ts";
import { unwrittenTabs } from "./apart.ts";
import { writeHeldLines } from "./journalApart.ts";
import type { KnownTabs } from "./knownTabs.ts";
import { EVERYTHING, inOneOperation, type Operation } from "./operation.ts";
import { type NotedEdit, notedEdits, noteEdit, waitingKeys } from "./queue.ts";
import { keepLook, sparedTabs } from "./sparing.ts";
import { upkeep } from "./upkeep.ts";

export interface Work {
  /** Whether these edits ask for a whole round. */
  asksForRound(edits: readonly NotedEdit[]): boolean;
  /** Keys of the tables that are needed to look at them. */
  tabsOfEdits(edits: readonly NotedEdit[]): ReadonlySet<string>;
  /** @param waiting all edits that wait, these among them */
  onEdits(world: StewardWorld, edits: readonly NotedEdit[], waiting: readonly NotedEdit[]): void;
  /** @returns what people must be told */
  duties(operation: Operation): readonly string[];
}

/** Of an execution's six minutes (guides/services/quotas); what is left then is the next round's. */
const BUDGET = 4 * 60_000;

/** That one operation looks at: their keys stand beside its number in one cell, which holds 50,000 characters; a key takes 27. */
const MOST_EDITS = 500;

const LAST_ROUND = "lastRound";
/** Longer than between two rounds, also where one is late: the clock's trigger may be gone, and an edit does its work. */
const OVERDUE = 20 * 60_000;

/** One run of the steward, as long as it holds the lock. */
interface Run {
  readonly spreadsheet: string;
  readonly work: Work;
  readonly end: Instant;
  /** Keys of the notes that it has dealt with: some wait on, as their tab cannot be written. */
  readonly tried: Set<string>;
}

function newRun(spreadsheet: string, work: Work): Run {
  return { spreadsheet, work, end: clock.now() + BUDGET, tried: new Set() };
}

/** A round of the clock or of the organiser: waits for its turn. @returns what people must be told */
export function inOneRound(spreadsheet: string, work: Work): readonly string[] {
  const run = newRun(spreadsheet, work);
  try {
    return scriptLock.exclusively(() => {
      let said: readonly string[] | null = null;
      do said = once(run, () => true);
      while (said === null && clock.now() < run.end);
      drain(run);
      return said ?? [];
    });
  } catch (error) {
    // Whoever is at work does not stop for this one, and the next round comes in five minutes: nobody needs a letter about a failure.
    if (error instanceof Busy) return [error.message];
    throw error;
  }
}

/** Nobody waits: whoever has the lock now, or the next round, looks at what was noted. */
export function onEdit(spreadsheet: string, work: Work, event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const run = newRun(spreadsheet, work);
  const looked = scriptLock.whenFree(() => {
    noteEdit(event, "looked at now");
    drain(run);
  });
  if (looked) return;
  noteEdit(event, "waits");
  // The lock may have been let go between these two lines.
  scriptLock.whenFree(() => drain(run));
}

/** Edits that were noted meanwhile found the lock taken, and rely on who has it. */
function drain(run: Run): void {
  // Once asked for, a round is not forgotten while others are looked at before it.
  let asked = false;
  const asks = (memory: Memory, edits: readonly NotedEdit[]) => {
    asked ||= run.work.asksForRound(edits) || clock.now() > Number(memory.get(LAST_ROUND)) + OVERDUE;
    return asked;
  };
  while (clock.now() < run.end && waitingKeys().some((key) => !run.tried.has(key)))
    if (once(run, asks) !== null) asked = false;
}

type Asks = (memory: Memory, edits: readonly NotedEdit[]) => boolean;

/** One operation. @returns what its round tells people; null where it was none */
function once(run: Run, asks: Asks): readonly string[] | null {
  let chosen: Chosen = { waiting: [], edits: [], left: [], isRound: false };
  const said = inOneOperation(
    run.spreadsheet,
    (operation) => {
      const { waiting, edits, isRound } = chosen;
      operation.noteDone(edits);
      // Before the installation there is nothing to look at, and nowhere to say so.
      if (operation.known.size === 0) return isRound ? [] : null;
      const unseen = ({ key }: NotedEdit) => !operation.seenNotes.has(key);
      run.work.onEdits(operation, edits.filter(unseen), waiting.filter(unseen));
      return isRound ? wholeRound(run, operation) : null;
    },
    (memory, known) => {
      chosen = chosenFrom(memory, known, run.tried, asks);
      const { edits, isRound } = chosen;
      if (!isRound) return { look: "cells", tabs: run.work.tabsOfEdits(edits) };
      return { ...EVERYTHING, spared: edits.length > 0 ? NOTHING : sparedTabs(memory, clock.now()) };
    },
  );
  for (const { key } of [...chosen.edits, ...chosen.left]) run.tried.add(key);
  return said;
}

interface Chosen {
  readonly waiting: readonly NotedEdit[];
  /** What this operation looks at. */
  readonly edits: readonly NotedEdit[];
  /** In a tab that the last round could not write: they wait for the next round, which tries again. */
  readonly left: readonly NotedEdit[];
  readonly isRound: boolean;
}

/** A round comes with the last of the edits: to its duties the others would be work that no event told of. */
function chosenFrom(memory: DraftMemory, known: KnownTabs, tried: ReadonlySet<string>, asks: Asks): Chosen {
  const waiting = notedEdits(memory.all(), known);
  const untried = waiting.filter(({ key }) => !tried.has(key));
  const asked = asks(memory, untried);
  const unwritten = asked ? NOTHING : unwrittenTabs(memory);
  const left = untried.filter(({ table }) => unwritten.has(table?.key ?? ""));
  const others = untried.filter((edit) => !left.includes(edit));
  return { waiting, edits: others.slice(0, MOST_EDITS), left, isRound: asked && others.length <= MOST_EDITS };
}

const NOTHING: ReadonlySet<string> = new Set();

function wholeRound({ spreadsheet, work }: Run, operation: Operation): readonly string[] {
  const { memory } = operation;
  writeHeldLines(operation.book, memory);
  const said = work.duties(operation);
  upkeep(spreadsheet, operation);
  keepLook(operation, clock.now());
  memory.set(LAST_ROUND, String(clock.now()));
  return said;
}
