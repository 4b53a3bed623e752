import { changeRows } from "../../sheets/change.ts";
import { type Edit, type EditedRows, editedHeaders, readEditedRows } from "../../sheets/editedRows.ts";
import { type BallotColumns, ballotsTable } from "../../tables/ballots.ts";
import { type JournalLine, writeJournal } from "../campaign/journal.ts";
import type { Snapshot } from "../campaign/snapshot.ts";
import { ballotOf } from "../campaign/tabs.ts";
import type { StewardWorld } from "../campaign/world.ts";
import { ballotLook, type JudgedBallot, judgeBallot, judgedColumns } from "./judgeBallot.ts";

/** Something was typed into appraisers' blocks: state, sums and what is lacking follow at once. The blocks themselves are not touched. */
export function editBallots(world: StewardWorld, snapshot: Snapshot, edit: Edit): void {
  const table = ballotsTable(snapshot.rubric);
  const read = readEditedRows(world.book, table, edit.area, "appraiser");
  if (!read.ok || read.value.keys.length === 0) return;
  const edited = read.value;
  const now = world.clock.now();
  const look = ballotLook(snapshot.settings, { now, since: now, touched: edited.keys.includes("decision") });
  const readBallot = ballotOf(snapshot.rubric);
  const judged = edited.rows
    .filter(({ record }) => record.id !== "")
    .map((row) => judgeBallot({ ...row, ...readBallot(row) }, look, table, snapshot));
  const lines = judged.flatMap((each) => reopening(each, edit, edited));
  // Where the journal could not be written the rows wait for the next round, which tries again.
  if (writeJournal(world.book, now, lines).length > 0) return;
  changeRows(
    edited.sheet,
    judgedColumns(table),
    new Map(judged.map(({ row, cells }) => [row.number, cells])),
  );
}

function reopening(
  { row, reopened }: JudgedBallot,
  edit: Edit,
  edited: EditedRows<BallotColumns>,
): readonly JournalLine[] {
  if (reopened === null) return [];
  const line = {
    person: edit.person,
    tab: edited.sheet.table.title,
    code: row.ballot.id,
    column: editedHeaders(edited).join("; "),
    before: edit.before,
    after: edit.after,
    reason: reopened,
  };
  return [line];
}
