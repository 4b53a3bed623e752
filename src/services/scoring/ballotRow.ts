import {
  BALLOT_STATE_TEXTS,
  type Ballot,
  type BallotPoints,
  type BallotState,
} from "../../domain/ballot/ballot.ts";
import { type Problem, problem } from "../../domain/problems/problem.ts";
import type { Rubric } from "../../domain/rubric/rubric.ts";
import { type BallotColumns, ballotsTable, pointColumn } from "../../tables/ballots.ts";
import type { Cell } from "../../tables/cell.ts";
import { findLayout, HEADER_SEARCH_ROWS, type Layout } from "../../tables/layout.ts";
import { decodeRow, type RecordOf, type Table } from "../../tables/table.ts";
import type { Book, Tab } from "../ports.ts";
import { cellsByKey, type Sheet } from "../readTables.ts";

/** One ballot's row, read without reading the others. */
export interface BallotRow {
  readonly ballot: Ballot;
  readonly title: string;
  /** 1-based row in which the ballot stands now. */
  readonly row: number;
  /** Only the header and this row are in its grid. */
  readonly sheet: Sheet<BallotColumns>;
  readonly problems: readonly Problem[];
}

export type FoundBallot =
  | { readonly ok: true; readonly found: BallotRow }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The ballots tab with the layout of its columns: header rows only. */
export interface OpenBallots {
  readonly tab: Tab;
  readonly table: Table<BallotColumns>;
  readonly layout: Layout;
  readonly header: readonly (readonly Cell[])[];
}

export type OpenedBallots =
  | { readonly ok: true; readonly ballots: OpenBallots }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function openBallots(book: Book, rubric: Rubric): OpenedBallots {
  const table = ballotsTable(rubric);
  const tab = book.tab(table);
  if (tab === null) return { ok: false, problems: [problem("tab.missing", { tab: table.title }, "")] };
  const header = tab.readRows(1, HEADER_SEARCH_ROWS);
  const byHeader = findLayout(table, header, null);
  const layout = byHeader.needsMarks ? findLayout(table, header, tab.columnMarks()) : byHeader;
  if (layout.problems.length > 0) return { ok: false, problems: layout.problems };
  return { ok: true, ballots: { tab, table, layout, header } };
}

/**
 * Finds a ballot by its id, first where the caller last saw it: one read; when rows have moved, the id column tells.
 * Never trusts the row number alone.
 */
export function findBallot(ballots: OpenBallots, id: string, rowHint: number): FoundBallot {
  const hinted = readRow(ballots, rowHint);
  if (hinted?.ballot.id === id) return { ok: true, found: hinted };
  const row = searchRow(ballots, id);
  const moved = row === null ? null : readRow(ballots, row);
  if (moved?.ballot.id === id) return { ok: true, found: moved };
  return { ok: false, problems: [problem("ballot.notFound", { tab: ballots.table.title }, id)] };
}

function searchRow(ballots: OpenBallots, id: string): number | null {
  const column = (ballots.layout.columns.get("id") ?? 0) + 1;
  const ids = ballots.tab.readColumns(column, 1);
  const index = ids.findIndex((line) => line[0] === id);
  return index < 0 ? null : index + 1;
}

function readRow(ballots: OpenBallots, row: number): BallotRow | null {
  if (row <= ballots.layout.headerRow + 1) return null;
  const [line] = ballots.tab.readRows(row, 1);
  return line === undefined ? null : rowFrom(ballots, row, line);
}

export function rowFrom(ballots: OpenBallots, row: number, line: readonly Cell[]): BallotRow | null {
  const cells = cellsByKey(ballots.table, ballots.layout, line);
  if (cells === null) return null;
  const { record, problems } = decodeRow(ballots.table, cells, row);
  const grid: Cell[][] = ballots.header.map((cellsOfRow) => [...cellsOfRow]);
  grid[row - 1] = [...line];
  const sheet = { table: ballots.table, tab: ballots.tab, layout: ballots.layout, grid, rows: [] };
  return { ballot: toBallot(record, ballots.table), title: record.modelTitle, row, sheet, problems };
}

const STATES = new Map<string, BallotState>(
  // The keys of BALLOT_STATE_TEXTS are the ballot states.
  Object.entries(BALLOT_STATE_TEXTS).map(([state, text]) => [text, state as BallotState]),
);

/** A row of the tab as the domain knows a ballot; a blank state is one not yet started. */
export function toBallot(record: RecordOf<BallotColumns>, table: Table<BallotColumns>): Ballot {
  return {
    id: record.id,
    round: record.round ?? 1,
    model: record.model,
    appraiser: record.appraiser,
    state: STATES.get(record.state) ?? "notStarted",
    points: pointsOf(record, table),
    comment: record.comment,
    strengths: record.strengths,
    limits: record.limits,
    proposal: record.proposal,
    reason: record.reason,
    submittedAt: record.submittedAt,
    rubricVersion: record.rubricVersion,
    revision: record.revision ?? 0,
  };
}

function pointsOf(record: RecordOf<BallotColumns>, table: Table<BallotColumns>): BallotPoints {
  const prefix = pointColumn("");
  const codes = table.order.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  return Object.fromEntries(codes.map((code) => [code, record[pointColumn(code)] ?? null]));
}
