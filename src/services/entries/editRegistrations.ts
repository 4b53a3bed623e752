import { changeRows } from "../../sheets/change.ts";
import { editedHeaders, readEditedRows, type WaitingEdit } from "../../sheets/editedRows.ts";
import { registrations } from "../../tables/registrations.ts";
import type { Snapshot } from "../campaign/snapshot.ts";
import { registrationOf } from "../campaign/tabs.ts";
import type { StewardWorld } from "../campaign/world.ts";
import { editContext } from "./editContext.ts";
import { journalLateEdits } from "./lateEdits.ts";
import { registrationStates } from "./registrationStates.ts";

/** Doubles need all titles: they wait for the next round. */
const KEYS = ["timeliness", "missing", "completedAt", "lateEdits"] as const;

export function editRegistrations(world: StewardWorld, snapshot: Snapshot, edit: WaitingEdit): void {
  const read = readEditedRows(world.book, registrations, edit, "unit");
  if (!read.ok || read.value.keys.length === 0) return;
  const edited = read.value;
  const rows = edited.rows.map((row) => ({ ...row, ...registrationOf(row) }));
  const states = registrationStates(
    rows.filter(({ isLast }) => isLast),
    editContext(world, snapshot, "registration", edited),
  );
  changeRows(edited.sheet, KEYS, states);
  const owners = rows.map(({ record }) => ({ unit: record.unit, code: record.id }));
  const typed = {
    stage: "registration",
    tab: registrations.title,
    headers: editedHeaders(edited),
    owners,
  } as const;
  journalLateEdits(world, snapshot, typed, edit);
}
