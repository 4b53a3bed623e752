import { BALLOT_STATE_TEXTS, type Ballot, type BallotState } from "../../domain/ballot/ballot.ts";
import { isPointField } from "../../domain/ballot/pointField.ts";
import { isRemark } from "../../domain/ballot/remarks.ts";
import { stateBefore, typedInGrid } from "../../domain/ballot/typedInGrid.ts";
import type { Instant } from "../../domain/time/calendar.ts";
import { changeRows } from "../../sheets/change.ts";
import { type Edit, type EditedRows, editedHeaders, readEditedRows } from "../../sheets/editedRows.ts";
import { type BallotColumns, ballotsTable } from "../../tables/ballots.ts";
import { UTC_OFFSET_MINUTES } from "../../tables/kinds.ts";
import type { RecordOf } from "../../tables/table.ts";
import { type JournalLine, writeJournal } from "../campaign/journal.ts";
import type { Snapshot } from "../campaign/snapshot.ts";
import { type BallotRow, ballotOf } from "../campaign/tabs.ts";
import type { StewardWorld } from "../campaign/world.ts";
import { ballotCells, derivedColumns } from "./ballotCells.ts";
import { ballotLacks, lacksNothing, notesRecusal } from "./ballotLacks.ts";

/** 1 January 1970 counted in days since 30 December 1899, as sheets count. */
const UNIX_EPOCH_SERIAL = 25_569;
const DAY_MS = 86_400_000;

type BallotKey = keyof BallotColumns & string;

/** One edit of the tab, for the rows that it touched. */
interface BallotEdit {
  readonly edit: Edit;
  readonly snapshot: Snapshot;
  readonly edited: EditedRows<BallotColumns>;
  readonly now: Instant;
}

interface EditedBallot {
  readonly row: number;
  readonly cells: Partial<RecordOf<BallotColumns>>;
  /** For the journal; null when nothing was reopened. */
  readonly line: JournalLine | null;
}

/** Points typed in the grid: totals, state and what is lacking follow. Points and remarks themselves are not touched. */
export function editBallots(world: StewardWorld, snapshot: Snapshot, edit: Edit): void {
  const table = ballotsTable(snapshot.rubric);
  const read = readEditedRows(world.book, table, edit.area, "appraiser");
  if (!read.ok || read.value.keys.length === 0) return;
  const context = { edit, snapshot, edited: read.value, now: world.clock.now() };
  const ballots = read.value.rows
    .filter(({ record }) => record.id !== "")
    .map((row) => editedBallot({ ...row, ...ballotOf(table)(row) }, context));
  const lines = ballots.flatMap(({ line }) => (line === null ? [] : [line]));
  writeJournal(world.book, context.now, lines);
  const derived = derivedColumns(snapshot.rubric);
  changeRows(read.value.sheet, derived, new Map(ballots.map(({ row, cells }) => [row, cells])));
}

function editedBallot(row: BallotRow, context: BallotEdit): EditedBallot {
  const { edited, snapshot, edit, now } = context;
  const { table } = edited.sheet;
  const ballot = withOwnCells(row.ballot, context);
  const stateTyped = edited.keys.includes("state");
  const stateKnown = onlyKey(context) === "state" ? stateOf(edit.before) : null;
  const recusalNoted = notesRecusal(row.record.missing);
  const was = stateBefore({ ballot, recusalNoted, stateTyped, stateKnown });
  const content = edited.keys.some(isContent);
  const complete = lacksNothing(ballotLacks(row, ballot, table, snapshot));
  const after = typedInGrid({ ballot, was, content, complete }, snapshot.rubricVersion, now);
  return {
    row: row.number,
    cells: ballotCells(row, after, table, snapshot),
    line: was === "submitted" && after.state === "reopened" ? reopening(after, context) : null,
  };
}

/** The ballot with the system's cells as they were before somebody typed over them, which the edit tells only of a single cell (SPEC M14). */
function withOwnCells(ballot: Ballot, context: BallotEdit): Ballot {
  const { edit, edited, snapshot } = context;
  const only = onlyKey(context);
  if (only === "submittedAt") return { ...ballot, submittedAt: momentOf(edit.before) };
  if (only === "revision") return { ...ballot, revision: Number.parseInt(edit.before, 10) || 0 };
  // Only cells of the system were pasted over, the moment of submission among them: what it was is not known any more.
  if (only === null && edited.keys.includes("submittedAt") && !edited.keys.some(isContent))
    return { ...ballot, submittedAt: null };
  if (!edited.keys.includes("rubricVersion")) return ballot;
  const begun = Object.values(ballot.points).some((points) => points !== null);
  return { ...ballot, rubricVersion: begun ? snapshot.rubricVersion : "" };
}

/** The column of an edit of a single cell; null of a larger one, which does not tell what stood there. */
function onlyKey({ edit, edited }: BallotEdit): BallotKey | null {
  const [only] = edited.keys;
  return only !== undefined && edited.keys.length === 1 && edit.area.rows === 1 ? only : null;
}

/** Points and remarks: what is typed beside them is no change of the ballot's content. */
function isContent(key: BallotKey): boolean {
  return isPointField(key) || isRemark(key);
}

function stateOf(word: string): BallotState | null {
  // The keys of BALLOT_STATE_TEXTS are the ballot states.
  const states = Object.entries(BALLOT_STATE_TEXTS) as [BallotState, string][];
  return states.find(([, text]) => text === word)?.[0] ?? null;
}

/** Days since 30 December 1899 in the file's own time, as an edit tells what a date cell held; null when it is none. */
function momentOf(serial: string): Instant | null {
  const days = serial === "" ? Number.NaN : Number(serial);
  if (!Number.isFinite(days)) return null;
  return Math.round((days - UNIX_EPOCH_SERIAL) * DAY_MS) - UTC_OFFSET_MINUTES * 60_000;
}

function reopening(ballot: Ballot, { edit, edited }: BallotEdit): JournalLine {
  return {
    person: edit.person,
    tab: edited.sheet.table.title,
    code: ballot.id,
    column: editedHeaders(edited).join("; "),
    before: edit.before,
    after: edit.after,
    reason: ballot.reason === "" ? "Sửa phiếu đã nộp" : ballot.reason,
  };
}
