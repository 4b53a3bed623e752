import { changeRows } from "../../sheets/change.ts";
import { editedHeaders, readEditedRows, type WaitingEdit } from "../../sheets/editedRows.ts";
import { reports } from "../../tables/reports.ts";
import type { Snapshot } from "../campaign/snapshot.ts";
import { readRegistrations, reportOf } from "../campaign/tabs.ts";
import type { StewardWorld } from "../campaign/world.ts";
import { editContext } from "./editContext.ts";
import { journalLateEdits } from "./lateEdits.ts";
import { REPORT_STATE_KEYS, reportStates } from "./reportStates.ts";

export function editReports(world: StewardWorld, snapshot: Snapshot, edit: WaitingEdit): void {
  const read = readEditedRows(world.book, reports, edit, "unit");
  if (!read.ok || read.value.keys.length === 0) return;
  const edited = read.value;
  const registered = readRegistrations(world.book);
  if (!registered.ok) return;
  const models = new Map(registered.value.rows.map(({ registration }) => [registration.id, registration]));
  const rows = edited.rows.map((row) => ({ ...row, ...reportOf(row) }));
  const context = editContext(world, snapshot, "report", edited);
  const states = reportStates(
    rows.filter(({ isLast }) => isLast),
    (model) => models.get(model) ?? null,
    context,
  );
  changeRows(edited.sheet, REPORT_STATE_KEYS, states);
  const owners = rows.map(({ record }) => ({ unit: record.unit, code: record.model }));
  const typed = { stage: "report", tab: reports.title, headers: editedHeaders(edited), owners } as const;
  journalLateEdits(world, snapshot, typed, edit);
}
