import { BALLOT_STATE_TEXTS, type Ballot, type BallotState } from "../../domain/ballot/ballot.ts";
import { type BallotColumns, ballotsTable, groupColumn } from "../../tables/ballots.ts";
import { UTC_OFFSET_MINUTES } from "../../tables/kinds.ts";
import { columnOf, type RecordOf, type Table } from "../../tables/table.ts";
import type { Row } from "../readTables.ts";
import { toBallot } from "../scoring/ballotRow.ts";
import { stateBefore, typedInGrid } from "../scoring/typedInGrid.ts";
import type { Snapshot } from "../snapshot.ts";
import { writeRows } from "../writeRows.ts";
import { ballotCells, derivedColumns } from "./ballotCells.ts";
import { ballotLacks, lacksNothing, notesRecusal } from "./ballotLacks.ts";
import type { Edit } from "./edit.ts";
import { readEditedRows } from "./editedRows.ts";
import { type Entry, writeJournal } from "./journal.ts";
import type { StewardWorld } from "./world.ts";

/** 1 January 1970 counted in days since 30 December 1899, as sheets count. */
const UNIX_EPOCH_SERIAL = 25_569;
const DAY_MS = 86_400_000;

type BallotRecord = RecordOf<BallotColumns>;

/** One edit of the tab, for the rows that it touched. */
interface BallotEdit {
  readonly edit: Edit;
  readonly snapshot: Snapshot;
  readonly table: Table<BallotColumns>;
  readonly headers: readonly string[];
  readonly now: number;
}

interface EditedBallot {
  readonly row: number;
  readonly cells: Partial<BallotRecord>;
  /** For the journal; null when nothing was reopened. */
  readonly entry: Entry | null;
}

/** Points typed in the grid: totals, state and what is lacking follow. Points and remarks themselves are not touched. */
export function editBallots(world: StewardWorld, snapshot: Snapshot, edit: Edit): void {
  const table = ballotsTable(snapshot.rubric);
  const edited = readEditedRows(world.book, table, edit.area, "appraiser");
  if (edited === null || edited.headers.length === 0) return;
  const context = { edit, snapshot, table, headers: edited.headers, now: world.clock.now() };
  const ballots = edited.rows
    .filter(({ record }) => record.id !== "")
    .map((row) => editedBallot(row, context));
  const entries = ballots.flatMap(({ entry }) => (entry === null ? [] : [entry]));
  writeJournal(world.book, context.now, entries);
  const derived = derivedColumns(snapshot.rubric);
  writeRows(edited.sheet, derived, new Map(ballots.map(({ row, cells }) => [row, cells])));
}

function editedBallot(row: Row<BallotColumns>, context: BallotEdit): EditedBallot {
  const { table, snapshot, edit, headers, now } = context;
  const ballot = withOwnCells(toBallot(row.record, table), context);
  const stateTyped = headers.includes(table.columns.state.header);
  const told = stateTyped && headers.length === 1 && edit.area.rows === 1 ? stateOf(edit.before) : null;
  const recusalNoted = notesRecusal(row.record.missing);
  const was = stateBefore({ ballot, recusalNoted, stateTyped, told });
  const content = headers.some((header) => !systemHeaders(table).has(header));
  const complete = lacksNothing(ballotLacks(row, ballot, table, snapshot));
  const after = typedInGrid({ ballot, was, content, complete }, snapshot.rubricVersion, now);
  return {
    row: row.number,
    cells: ballotCells(row, after, table, snapshot),
    entry: was === "submitted" && after.state === "reopened" ? reopening(after, context) : null,
  };
}

/** The ballot with the system's cells as they were before somebody typed over them, which the edit tells only of a single cell (SPEC M14). */
function withOwnCells(ballot: Ballot, { table, headers, edit, snapshot }: BallotEdit): Ballot {
  const [only] = headers.length === 1 && edit.area.rows === 1 ? headers : [];
  const { submittedAt, revision, rubricVersion } = table.columns;
  if (only === submittedAt.header) return { ...ballot, submittedAt: momentOf(edit.before) };
  if (only === revision.header) return { ...ballot, revision: Number.parseInt(edit.before, 10) || 0 };
  if (headers.length > 1 || edit.area.rows > 1) {
    const own = systemHeaders(table);
    // Only cells of the system were pasted over, the moment of submission among them: what it was is not known any more.
    if (headers.includes(submittedAt.header) && headers.every((header) => own.has(header)))
      return { ...ballot, submittedAt: null };
  }
  if (!headers.includes(rubricVersion.header)) return ballot;
  const begun = Object.values(ballot.points).some((points) => points !== null);
  return { ...ballot, rubricVersion: begun ? snapshot.rubricVersion : "" };
}

/** Headers beside points and remarks: what is typed there is no change of the ballot's content. */
function systemHeaders(table: Table<BallotColumns>): ReadonlySet<string> {
  const own: readonly string[] = ["total", "state", "reason", "submittedAt", "revision", "rubricVersion"];
  const keys = table.order.filter((key) => own.includes(key) || key.startsWith(groupColumn("")));
  return new Set(keys.map((key) => columnOf(table, key).header));
}

function stateOf(word: string): BallotState | null {
  // The keys of BALLOT_STATE_TEXTS are the ballot states.
  const states = Object.entries(BALLOT_STATE_TEXTS) as [BallotState, string][];
  return states.find(([, text]) => text === word)?.[0] ?? null;
}

/** Days since 30 December 1899 in the file's own time, as an edit tells what a date cell held; null when it is none. */
function momentOf(serial: string): number | null {
  const days = serial === "" ? Number.NaN : Number(serial);
  if (!Number.isFinite(days)) return null;
  return Math.round((days - UNIX_EPOCH_SERIAL) * DAY_MS) - UTC_OFFSET_MINUTES * 60_000;
}

function reopening(ballot: Ballot, { edit, table, headers }: BallotEdit): Entry {
  return {
    person: edit.person,
    tab: table.title,
    code: ballot.id,
    column: headers.join("; "),
    before: edit.before,
    after: edit.after,
    reason: ballot.reason === "" ? "Sửa phiếu đã nộp" : ballot.reason,
  };
}
