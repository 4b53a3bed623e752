import { BALLOT_STATE_TEXTS, type Ballot } from "../../domain/ballot/ballot.ts";
import { changeRows } from "../../sheets/change.ts";
import { type JournalLine, writeJournal } from "../campaign/journal.ts";
import type { Campaign } from "../campaign/parts.ts";
import type { BallotRow, Ballots } from "../campaign/tabs.ts";
import type { StewardWorld } from "../campaign/world.ts";
import { ballotLacks, ballotText, lacksNothing, notesRecusal, notesReopening } from "./ballotLacks.ts";
import type { WhySetAside } from "./setAside.ts";
import { repairUnseenEdits } from "./unseenEdits.ts";

interface JudgedBallot {
  readonly row: BallotRow;
  /** As it counts: a recusal that was typed over is one still. */
  readonly ballot: Ballot;
  /** For the column Còn thiếu. */
  readonly text: string;
  readonly complete: boolean;
}

/**
 * Writes Còn thiếu, puts back recusals that were typed over, journals reopenings that the sidebar could not (it has the appraiser's
 * rights only).
 * @returns the ballots as they count: “Đã nộp” over a ballot that is not complete is a draft
 */
export function refreshBallotStates(
  world: StewardWorld,
  campaign: Campaign,
  read: Ballots,
  whySetAside: WhySetAside,
): Ballots {
  const ballots = repairUnseenEdits(world, campaign, read);
  const judged = ballots.rows.map((row) => judge(row, campaign, ballots, whySetAside));
  const unwritten = journalReopened(world, ballots, judged);
  for (const { row, ballot } of judged.filter(isOverwrittenRecusal)) {
    // Row by row: one write over all would write back the rows between them, in which others may be typing.
    changeRows(ballots, ["state"], new Map([[row.number, { state: BALLOT_STATE_TEXTS[ballot.state] }]]));
  }
  // Còn thiếu also marks a reopening as journalled: where that could not be done the cell stays as it is, and the next round tries again.
  const written = judged.filter(({ row }) => !unwritten.has(row.number));
  changeRows(ballots, ["missing"], new Map(written.map(({ row, text }) => [row.number, { missing: text }])));
  return { ...ballots, rows: judged.map(asCounted) };
}

function judge(
  row: BallotRow,
  campaign: Campaign,
  { table }: Ballots,
  whySetAside: WhySetAside,
): JudgedBallot {
  const ballot: Ballot = notesRecusal(row.record.missing) ? { ...row.ballot, state: "recused" } : row.ballot;
  const lacks = ballotLacks(row, ballot, table, campaign);
  const text = withReason(ballotText(ballot, lacks), whySetAside(ballot));
  return { row, ballot, text, complete: lacksNothing(lacks) };
}

/** Appends why a ballot does not count. It comes last because the next round knows a recusal or a reopening by the beginning of the cell (ballotLacks.ts). */
function withReason(text: string, reason: string | null): string {
  if (reason === null) return text;
  return `${text === "" ? "" : `${text}. `}Không tính: ${reason}`;
}

function isOverwrittenRecusal({ row, ballot }: JudgedBallot): boolean {
  return ballot.state === "recused" && row.record.state !== BALLOT_STATE_TEXTS.recused;
}

function asCounted({ row, ballot, complete }: JudgedBallot): BallotRow {
  const state = ballot.state === "submitted" && !complete ? "draft" : ballot.state;
  return { ...row, ballot: { ...ballot, state } };
}

/** @returns the rows whose reopening could not be written down */
function journalReopened(
  world: StewardWorld,
  { table }: Ballots,
  judged: readonly JudgedBallot[],
): ReadonlySet<number> {
  const reopened = judged.filter(
    ({ row, ballot }) => ballot.state === "reopened" && !notesReopening(row.record.missing, ballot),
  );
  const lines = reopened.map(
    ({ ballot }): JournalLine => ({
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
  const unwritten = writeJournal(world.book, world.clock.now(), lines);
  return new Set(unwritten.length === 0 ? [] : reopened.map(({ row }) => row.number));
}
