import { BALLOT_STATE_TEXTS, type Ballot } from "../../domain/ballot/ballot.ts";
import type { BallotColumns } from "../../tables/ballots.ts";
import type { Row } from "../readTables.ts";
import { toBallot } from "../scoring/ballotRow.ts";
import { writeRows } from "../writeRows.ts";
import { ballotLacks, ballotText, lacksNothing, notesRecusal, notesReopening } from "./ballotLacks.ts";
import type { Ballots } from "./ballotsTab.ts";
import type { Campaign } from "./campaignTables.ts";
import { type Entry, writeJournal } from "./journal.ts";
import { type SetAside, setAside } from "./setAside.ts";
import { repairUnseenEdits } from "./unseenEdits.ts";
import type { StewardWorld } from "./world.ts";

interface SeenBallot {
  readonly row: Row<BallotColumns>;
  readonly ballot: Ballot;
  readonly text: string;
  readonly complete: boolean;
}

/**
 * Writes Còn thiếu, puts back recusals that were typed over, journals reopenings that the sidebar could not (it has the appraiser's
 * rights only).
 * @returns the ballots as they count: “Đã nộp” over a ballot that is not complete is a draft
 */
export function refreshBallotStates(world: StewardWorld, campaign: Campaign, read: Ballots): Ballots {
  const ballots = repairUnseenEdits(world, campaign, read);
  const aside = setAside(campaign);
  const seen = ballots.rows.map((row) => see(row, campaign, ballots, aside));
  const untold = journalReopened(world, ballots, seen);
  for (const { row, ballot } of seen.filter(isOverwrittenRecusal)) {
    // Row by row: one write over all would write back the rows between them, in which others may be typing.
    writeRows(ballots, ["state"], new Map([[row.number, { state: BALLOT_STATE_TEXTS[ballot.state] }]]));
  }
  // Còn thiếu also marks a reopening as journalled: where that could not be done the cell stays as it is, and the next round tries again.
  const told = seen.filter(({ row }) => !untold.has(row.number));
  writeRows(ballots, ["missing"], new Map(told.map(({ row, text }) => [row.number, { missing: text }])));
  return { ...ballots, rows: seen.map(asCounted) };
}

function see(row: Row<BallotColumns>, campaign: Campaign, { table }: Ballots, aside: SetAside): SeenBallot {
  const read = toBallot(row.record, table);
  const ballot: Ballot = notesRecusal(row.record.missing) ? { ...read, state: "recused" } : read;
  const lacks = ballotLacks(row, ballot, table, campaign);
  return {
    row,
    ballot,
    text: besides(aside(ballot), ballotText(ballot, lacks)),
    complete: lacksNothing(lacks),
  };
}

/** Appends why a ballot does not count. It comes last because the next round knows a recusal or a reopening by the beginning of the cell (ballotLacks.ts). */
function besides(reason: string | null, text: string): string {
  if (reason === null) return text;
  return `${text === "" ? "" : `${text}. `}Không tính: ${reason}`;
}

function isOverwrittenRecusal({ row, ballot }: SeenBallot): boolean {
  return ballot.state === "recused" && row.record.state !== BALLOT_STATE_TEXTS.recused;
}

function asCounted({ row, ballot, complete }: SeenBallot): Row<BallotColumns> {
  const state = ballot.state === "submitted" && !complete ? "draft" : ballot.state;
  return row.record.state === "" && state === "notStarted"
    ? row
    : { ...row, record: { ...row.record, state: BALLOT_STATE_TEXTS[state] } };
}

/** @returns the rows whose reopening could not be written down */
function journalReopened(
  world: StewardWorld,
  { table }: Ballots,
  seen: readonly SeenBallot[],
): ReadonlySet<number> {
  const reopened = seen.filter(
    ({ row, ballot }) => ballot.state === "reopened" && !notesReopening(row.record.missing, ballot),
  );
  const entries = reopened.map(
    ({ ballot }): Entry => ({
      // Only the appraiser or the secretary can have done it; which of them the file does not tell.
      person: "",
      tab: table.title,
      code: ballot.id,
      column: table.columns.state.header,
      before: BALLOT_STATE_TEXTS.submitted,
      after: BALLOT_STATE_TEXTS.reopened,
      reason: ballot.reason,
    }),
  );
  const unwritten = writeJournal(world.book, world.clock.now(), entries);
  return new Set(unwritten.length === 0 ? [] : reopened.map(({ row }) => row.number));
}
