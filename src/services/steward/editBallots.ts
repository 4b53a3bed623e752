import { nextState } from "../../domain/ballot.ts";
import { ballotsTable } from "../../tables/ballots.ts";
import type { RecordOf } from "../../tables/table.ts";
import { toBallot } from "../scoring/ballotRow.ts";
import { appraiserCells, appraiserColumns } from "../scoring/writeBallot.ts";
import type { Snapshot } from "../snapshot.ts";
import { writeRows } from "../writeRows.ts";
import type { Edit } from "./edit.ts";
import { readEditedRows } from "./editedRows.ts";
import type { StewardWorld } from "./world.ts";

/** Points typed in the grid: totals follow, and a ballot not yet begun becomes a draft. The points themselves are not touched. */
export function editBallots(world: StewardWorld, snapshot: Snapshot, edit: Edit): void {
  const table = ballotsTable(snapshot.rubric);
  const edited = readEditedRows(world.book, table, edit.area, "appraiser");
  if (edited === null || edited.headers.length === 0) return;
  const derived = appraiserColumns(table).filter((key) => !key.startsWith("point."));
  const changes = new Map(
    edited.rows.map((row): [number, Partial<RecordOf<typeof table.columns>>] => {
      const ballot = toBallot(row.record, table);
      const begun = Object.values(ballot.points).some((points) => points !== null);
      const state =
        begun && ballot.state === "notStarted"
          ? (nextState(ballot.state, "save") ?? ballot.state)
          : ballot.state;
      const rubricVersion =
        begun && ballot.rubricVersion === "" ? snapshot.rubricVersion : ballot.rubricVersion;
      return [
        row.number,
        appraiserCells({ ...ballot, state, rubricVersion, revision: ballot.revision + 1 }, snapshot.rubric),
      ];
    }),
  );
  writeRows(edited.sheet, derived, changes);
}
