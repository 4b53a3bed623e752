/** Somebody typed or pasted: the states of just those rows, at the moment of the edit. What a trigger misses, the next round finds. */
import type { Edit, WaitingEdit } from "../../sheets/editedRows.ts";
import { stillThere } from "../../sheets/stillThere.ts";
import { journal } from "../../tables/journal.ts";
import { registrations } from "../../tables/registrations.ts";
import { reports } from "../../tables/reports.ts";
import { system } from "../../tables/system.ts";
import type { EditStarts } from "../../tables/table.ts";
import { editBallots } from "../ballots/editBallots.ts";
import { readSnapshot, type Snapshot } from "../campaign/snapshot.ts";
import type { StewardWorld } from "../campaign/world.ts";
import { editRegistrations } from "../entries/editRegistrations.ts";
import { editReports } from "../entries/editReports.ts";
import { noteHeard } from "./unheard.ts";

type RowsEdited = (world: StewardWorld, snapshot: Snapshot, edit: WaitingEdit) => void;

const ROWS_EDITED: Readonly<Record<Exclude<EditStarts, "round" | "nothing">, RowsEdited>> = {
  registrationStates: editRegistrations,
  reportStates: editReports,
  ballotStates: editBallots,
};

const startsOf = ({ table }: Edit): EditStarts => table?.editStarts ?? "nothing";

/** Whether an edit asks for a whole round: an order was ticked, a deadline was changed. */
export function asksForRound(edit: Edit): boolean {
  return startsOf(edit) === "round";
}

/** Keys of the tables that are needed to look at these edits. */
export function tabsOfEdits(edits: readonly Edit[]): ReadonlySet<string> {
  const edited = edits.flatMap(({ table }) => (table === null ? [] : [table.key]));
  // A report is judged by its registration; the snapshot tells settings and units, and what came late is written down.
  const beside = edited.includes(reports.key) ? [registrations.key] : [];
  return new Set([...edited, ...beside, system.key, journal.key]);
}

const isOfRows = (edit: Edit): boolean => startsOf(edit) !== "round" && startsOf(edit) !== "nothing";

/**
 * The rows of these edits, each as at its own moment: how long it waited to be looked at counts for nothing (SPEC ST6). Where rows have
 * moved since, the comparison of the next round finds what was typed.
 * @param waiting all that wait, these among them: a row is left to the last edit of it
 */
export function onEdits<E extends Edit>(
  world: StewardWorld,
  edits: readonly E[],
  waiting: readonly E[],
): void {
  if (edits.length > 0) noteHeard(world.memory);
  const read = readSnapshot(world.book);
  if (!read.ok) return;
  const tabs = new Set(edits.filter(isOfRows).map(({ table }) => table));
  const standing = stillThere(
    world.book,
    waiting.filter(({ table }) => tabs.has(table)),
  );
  const now = new Set(edits);
  for (const [index, each] of standing.entries()) {
    const starts = startsOf(each);
    if (starts === "round" || starts === "nothing" || !now.has(each)) continue;
    const ofTab = ({ table }: Edit) => table === each.table;
    const earlier = standing.slice(0, index).filter(ofTab);
    const edit = { ...each, earlier, later: standing.slice(index + 1).filter(ofTab) };
    const atThatMoment = { ...world, clock: { now: () => edit.at } };
    world.book.attempt(() => ROWS_EDITED[starts](atThatMoment, read.value, edit));
  }
}
