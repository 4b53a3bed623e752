import { changeRows } from "../../sheets/change.ts";
import { type Edit, type EditedRow, readEditedRows, type WaitingEdit } from "../../sheets/editedRows.ts";
import { type BallotColumns, ballotsTable } from "../../tables/ballots.ts";
import { columnOf, type Table } from "../../tables/table.ts";
import { type JournalLine, writeJournal } from "../campaign/journal.ts";
import type { Snapshot } from "../campaign/snapshot.ts";
import { ballotOf } from "../campaign/tabs.ts";
import type { StewardWorld } from "../campaign/world.ts";
import { ballotLook, type JudgedBallot, judgeBallot, judgedColumns } from "./judgeBallot.ts";

/** Something was typed into appraisers' blocks: state, sums and what is lacking follow at once. The blocks themselves are not touched. */
export function editBallots(world: StewardWorld, snapshot: Snapshot, edit: WaitingEdit): void {
  const table = ballotsTable(snapshot.rubric);
  const read = readEditedRows(world.book, table, edit, "appraiser");
  if (!read.ok || read.value.keys.length === 0) return;
  const edited = read.value;
  const now = world.clock.now();
  const readBallot = ballotOf(snapshot.rubric);
  const judged = edited.rows
    .filter(({ record, isLast }) => isLast && record.id !== "")
    .map((row) => {
      const look = ballotLook(snapshot.settings, { now, since: now, touched: row.touched.has("decision") });
      return { edited: row, judged: judgeBallot({ ...row, ...readBallot(row) }, look, table, snapshot) };
    });
  const lines = judged.flatMap((each) => reopening(each, edit, table));
  // Where the journal could not be written the rows wait for the next round, which tries again.
  if (writeJournal(world.book, now, lines).length > 0) return;
  changeRows(
    edited.sheet,
    judgedColumns(table),
    new Map(judged.map(({ judged: { row, cells } }) => [row.number, cells])),
  );
}

interface JudgedRow {
  readonly edited: EditedRow<BallotColumns>;
  readonly judged: JudgedBallot;
}

/** What stood there before, and after, is told of one edit; of several the line names the columns. */
function reopening(
  { edited: { earlier, touched }, judged: { row, reopened } }: JudgedRow,
  edit: Edit,
  table: Table<BallotColumns>,
): readonly JournalLine[] {
  if (reopened === null) return [];
  const { before, after } = earlier.length === 0 ? edit : { before: "", after: "" };
  const column = [...touched].map((key) => columnOf(table, key).header).join("; ");
  return [
    { person: edit.person, tab: table.title, code: row.ballot.id, column, before, after, reason: reopened },
  ];
}
