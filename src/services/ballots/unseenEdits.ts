/** Ballots typed in the grid while no trigger saw it (SPEC M18). */
import type { Ballot } from "../../domain/ballot/ballot.ts";
import { stateBefore, typedInGrid } from "../../domain/ballot/typedInGrid.ts";
import { formatPoints, type Points } from "../../domain/rubric/points.ts";
import { changeRows } from "../../sheets/change.ts";
import { numberRuns } from "../../tables/runs.ts";
import { type JournalLine, writeJournal } from "../campaign/journal.ts";
import type { Campaign } from "../campaign/parts.ts";
import { type BallotRow, type Ballots, readBallots } from "../campaign/tabs.ts";
import type { StewardWorld } from "../campaign/world.ts";
import { ballotCells, derivedColumns, sumsOf } from "./ballotCells.ts";
import { ballotLacks, lacksNothing, notesRecusal } from "./ballotLacks.ts";

interface UnseenEdit {
  readonly row: BallotRow;
  readonly before: Ballot;
  readonly after: Ballot;
}

/** Writes what follows from such edits. @returns the ballots as they stand afterwards, read anew if any was written */
export function repairUnseenEdits(world: StewardWorld, campaign: Campaign, ballots: Ballots): Ballots {
  const now = world.clock.now();
  const found = ballots.rows.flatMap((row) => unseenEdit(row, campaign, ballots, now));
  if (found.length === 0) return ballots;
  writeJournal(
    world.book,
    now,
    found.filter(isReopening).map((edit) => reopening(edit, campaign, ballots)),
  );
  const changed = new Map(
    found.map(({ row, after }) => [row.number, ballotCells(row, after, ballots.table, campaign)]),
  );
  // Run by run: one write over all would write back the rows between them, in which others may be typing.
  for (const { first, last } of numberRuns([...changed.keys()])) {
    const run = [...changed].filter(([row]) => row >= first && row <= last);
    changeRows(ballots, derivedColumns(campaign.rubric), new Map(run));
  }
  const read = readBallots(world.book, campaign.rubric);
  return read.ok ? read.value : ballots;
}

function unseenEdit(
  row: BallotRow,
  campaign: Campaign,
  { table }: Ballots,
  now: number,
): readonly UnseenEdit[] {
  const { ballot } = row;
  // A ballot scored by another rubric has other sums without any edit; it is reported for itself (SPEC K11).
  if (ballot.rubricVersion !== "" && ballot.rubricVersion !== campaign.rubricVersion) return [];
  const recusalNoted = notesRecusal(row.record.missing);
  const was = stateBefore({ ballot, recusalNoted, stateTyped: false, stateKnown: null });
  const before: Ballot = { ...ballot, state: was };
  const sums = [...sumsOf(before, campaign.rubric)];
  if (sums.every(([key, sum]) => row.record[key] === sum)) return [];
  const complete = lacksNothing(ballotLacks(row, ballot, table, campaign));
  const after = typedInGrid({ ballot, was, content: true, complete }, campaign.rubricVersion, now);
  return [{ row, before, after }];
}

function isReopening({ before, after }: UnseenEdit): boolean {
  return before.state === "submitted" && after.state === "reopened";
}

function reopening({ row, after }: UnseenEdit, { rubric }: Campaign, { table }: Ballots): JournalLine {
  const text = (total: Points | null) => (total === null ? "" : formatPoints(total));
  return {
    // Nobody saw the edit: only the appraiser or the owner can have typed there.
    person: "",
    tab: table.title,
    code: after.id,
    column: table.columns.total.header,
    before: text(row.record.total),
    after: text(sumsOf(after, rubric).get("total") ?? null),
    reason: "Sửa phiếu đã nộp",
  };
}
