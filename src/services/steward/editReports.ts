import { registrations } from "../../tables/registrations.ts";
import { reports } from "../../tables/reports.ts";
import { readTables } from "../readTables.ts";
import { toRegistration } from "../records/registration.ts";
import type { Snapshot } from "../snapshot.ts";
import { writeRows } from "../writeRows.ts";
import type { Edit } from "./edit.ts";
import { editContext } from "./editContext.ts";
import { readEditedRows } from "./editedRows.ts";
import { journalLateEdits } from "./lateEdits.ts";
import { REPORT_STATE_KEYS, reportStates } from "./reportStates.ts";
import type { StewardWorld } from "./world.ts";

export function editReports(world: StewardWorld, snapshot: Snapshot, edit: Edit): void {
  const edited = readEditedRows(world.book, reports, edit.area, "unit");
  if (edited === null || edited.headers.length === 0) return;
  const read = readTables(world.book, { registrations });
  if (!read.ok) return;
  const models = new Map(read.sheets.registrations.rows.map((row) => [row.record.id, row.record]));
  const registrationOf = (model: string) => {
    const record = models.get(model);
    return record === undefined ? null : toRegistration(record);
  };
  const context = editContext(world, snapshot, "report", edited);
  writeRows(
    edited.sheet,
    REPORT_STATE_KEYS,
    reportStates(edited.sheet, edited.rows, registrationOf, context),
  );
  const owners = edited.rows.map(({ record }) => ({ unit: record.unit, code: record.model }));
  journalLateEdits(
    world,
    snapshot,
    { stage: "report", tab: reports.title, headers: edited.headers, owners },
    edit,
  );
}
