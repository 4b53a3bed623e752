import { registrations } from "../../tables/registrations.ts";
import type { Snapshot } from "../snapshot.ts";
import { writeRows } from "../writeRows.ts";
import type { Edit } from "./edit.ts";
import { editContext } from "./editContext.ts";
import { readEditedRows } from "./editedRows.ts";
import { journalLateEdits } from "./lateEdits.ts";
import { registrationStates } from "./registrationStates.ts";
import type { StewardWorld } from "./world.ts";

/** Doubles need all titles: they wait for the next tick. */
const KEYS = ["timeliness", "missing", "completedAt", "lateEdits"] as const;

export function editRegistrations(world: StewardWorld, snapshot: Snapshot, edit: Edit): void {
  const edited = readEditedRows(world.book, registrations, edit.area, "unit");
  if (edited === null || edited.headers.length === 0) return;
  const context = editContext(world, snapshot, "registration", edited);
  const states = registrationStates(edited.sheet, edited.rows, context);
  writeRows(edited.sheet, KEYS, states);
  const owners = edited.rows.map(({ record }) => ({ unit: record.unit, code: record.id }));
  journalLateEdits(
    world,
    snapshot,
    { stage: "registration", tab: registrations.title, headers: edited.headers, owners },
    edit,
  );
}
