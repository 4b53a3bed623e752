/** Somebody typed or pasted: the states of just those rows, at once. What a trigger misses, the next round finds. */
import type { Edit } from "../../sheets/editedRows.ts";
import type { EditStarts } from "../../tables/table.ts";
import { editBallots } from "../ballots/editBallots.ts";
import { readSnapshot, type Snapshot } from "../campaign/snapshot.ts";
import type { StewardWorld } from "../campaign/world.ts";
import { editRegistrations } from "../entries/editRegistrations.ts";
import { editReports } from "../entries/editReports.ts";
import { tick } from "./tick.ts";

type RowsEdited = (world: StewardWorld, snapshot: Snapshot, edit: Edit) => void;

const ROWS_EDITED: Readonly<Record<Exclude<EditStarts, "round" | "nothing">, RowsEdited>> = {
  registrationStates: editRegistrations,
  reportStates: editReports,
  ballotStates: editBallots,
};

export function onEdit(world: StewardWorld, edit: Edit): void {
  const starts = edit.table?.editStarts ?? "nothing";
  if (starts === "nothing") return;
  if (starts === "round") {
    tick(world);
    return;
  }
  const read = readSnapshot(world.book);
  if (read.ok) world.lock.exclusively(() => ROWS_EDITED[starts](world, read.value, edit));
}
