import { BALLOT_STATE_TEXTS } from "../../domain/ballot/ballot.ts";
import { formatPoints, type Points } from "../../domain/rubric/points.ts";
import { changeRows } from "../../sheets/change.ts";
import { type JournalLine, writeJournal } from "../campaign/journal.ts";
import type { Campaign } from "../campaign/parts.ts";
import type { BallotRow, Ballots } from "../campaign/tabs.ts";
import type { StewardWorld } from "../campaign/world.ts";
import { ballotLook, type JudgedBallot, judgeBallot, judgedColumns } from "./judgeBallot.ts";
import type { WhySetAside } from "./setAside.ts";

const LAST_LOOK = "lastLook.appraisal";

/**
 * Looks at every ballot, takes note of what appraisers decided or changed, by whatever way and whether or not an event told it, and
 * writes what follows into the steward's columns.
 * @returns the ballots as they count: only what was accepted is submitted
 */
export function refreshBallotStates(
  world: StewardWorld,
  campaign: Campaign,
  ballots: Ballots,
  whySetAside: WhySetAside,
): Ballots {
  const now = world.clock.now();
  const lastLook = world.memory.get(LAST_LOOK);
  const since = lastLook === null ? null : Number(lastLook);
  const look = ballotLook(campaign.settings, { now, since, touched: false });
  const judged = ballots.rows.map((row) =>
    setAside(judgeBallot(row, look, ballots.table, campaign), whySetAside),
  );
  const unwritten = journalReopened(world, ballots, judged);
  // Memory and journal go together: where an entry could not be written the row stays as it is, and the next round tries again.
  const written = judged.filter(({ row }) => !unwritten.has(row.number));
  const cells = new Map(written.map((each) => [each.row.number, each.cells]));
  changeRows(ballots, judgedColumns(ballots.table), cells);
  // While a row waits, what the sidebar sent for it is to be believed from the last look on that took note of it.
  if (unwritten.size === 0) world.memory.set(LAST_LOOK, String(now), ballots.table.key);
  return { ...ballots, rows: judged.map(asCounted) };
}

/** Says in the row why a ballot does not count that its appraiser did not recuse. */
function setAside(judged: JudgedBallot, whySetAside: WhySetAside): JudgedBallot {
  const reason = whySetAside(judged.row.ballot);
  if (reason === null) return judged;
  const { missing = "" } = judged.cells;
  const said = missing === "" ? "" : `${missing}. `;
  return { ...judged, cells: { ...judged.cells, missing: `${said}Không tính: ${reason}` } };
}

function asCounted({ row, complete }: JudgedBallot): BallotRow {
  const { ballot } = row;
  const state = ballot.state === "submitted" && !complete ? "draft" : ballot.state;
  return { ...row, ballot: { ...ballot, state } };
}

/** @returns the rows whose reopening could not be written down */
function journalReopened(
  world: StewardWorld,
  ballots: Ballots,
  judged: readonly JudgedBallot[],
): ReadonlySet<number> {
  const reopened = judged.filter((each) => each.reopened !== null);
  const lines = reopened.map((each) => reopening(each, ballots));
  const unwritten = writeJournal(world.book, world.clock.now(), lines);
  return new Set(unwritten.length === 0 ? [] : reopened.map(({ row }) => row.number));
}

/** Totals before and after where they differ, else the states. Only the appraiser can have done it, or the owner; which of them the file does not tell. */
function reopening({ row, cells, reopened }: JudgedBallot, { table }: Ballots): JournalLine {
  const { record, ballot } = row;
  const { total = null } = cells;
  const said = { person: "", tab: table.title, code: ballot.id, reason: reopened ?? "" };
  if (record.total !== null && record.total !== total)
    return {
      ...said,
      column: table.columns.total.header,
      before: totalText(record.total),
      after: totalText(total),
    };
  return {
    ...said,
    column: table.columns.state.header,
    before: BALLOT_STATE_TEXTS.submitted,
    after: BALLOT_STATE_TEXTS[ballot.state],
  };
}

const totalText = (total: Points | null): string => (total === null ? "" : formatPoints(total));
