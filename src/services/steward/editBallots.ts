import { type BallotColumns, ballotsTable, groupColumn } from "../../tables/ballots.ts";
import type { RecordOf } from "../../tables/table.ts";
import { toBallot } from "../scoring/ballotRow.ts";
import { typedInGrid } from "../scoring/typedInGrid.ts";
import { appraiserCells } from "../scoring/writeBallot.ts";
import type { Snapshot } from "../snapshot.ts";
import { writeRows } from "../writeRows.ts";
import type { Edit } from "./edit.ts";
import { readEditedRows } from "./editedRows.ts";
import type { StewardWorld } from "./world.ts";

/** Points typed in the grid: totals and state follow. Points and remarks themselves are not touched. */
export function editBallots(world: StewardWorld, snapshot: Snapshot, edit: Edit): void {
  const { rubric, rubricVersion } = snapshot;
  const table = ballotsTable(rubric);
  const edited = readEditedRows(world.book, table, edit.area, "appraiser");
  if (edited === null || edited.headers.length === 0) return;
  const now = world.clock.now();
  const changes = new Map(
    edited.rows.map((row): [number, Partial<RecordOf<BallotColumns>>] => {
      const cells = appraiserCells(typedInGrid(toBallot(row.record, table), rubricVersion, now), rubric);
      const { state, ...others } = cells;
      // A word that is no state stays for the appraiser to see.
      const unread = row.problems.some(({ place }) => place.header === table.columns.state.header);
      return [row.number, unread ? others : { ...others, state: state ?? "" }];
    }),
  );
  const sums = rubric.groups.map(({ code }) => groupColumn(code));
  const derived = [...sums, "total", "state", "submittedAt", "revision", "rubricVersion"] as const;
  writeRows(edited.sheet, derived, changes);
}
