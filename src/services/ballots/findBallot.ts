/** One ballot's row, found by its id without reading the others. */

import type { OwnWill } from "../../domain/ballot/decision.ts";
import type { Checked } from "../../domain/problems/checked.ts";
import { problem } from "../../domain/problems/problem.ts";
import type { Rubric } from "../../domain/rubric/rubric.ts";
import { cleanLine } from "../../domain/text/vietnamese.ts";
import type { OpenTab } from "../../sheets/open.ts";
import { rowOf } from "../../sheets/read.ts";
import type { BallotColumns } from "../../tables/ballots.ts";
import { type Cell, shownCell } from "../../tables/cell.ts";
import { type BallotRow, ballotOf } from "../campaign/tabs.ts";

export interface FoundBallot {
  /** Only the header and this row are in its grid. */
  readonly sheet: OpenTab<BallotColumns>;
  readonly row: BallotRow;
}

/** A ballot, and where the caller last saw its row. */
export interface BallotAt {
  readonly ballot: string;
  readonly row: number;
}

/**
 * Finds a ballot by its id, first where the caller last saw it: one read; when rows have moved, the id column tells.
 * Never trusts the row number alone.
 */
export function findBallot(
  ballots: OpenTab<BallotColumns>,
  rubric: Rubric,
  { ballot: id, row: rowHint }: BallotAt,
): Checked<FoundBallot> {
  const hinted = readRow(ballots, rubric, rowHint);
  if (hinted?.row.ballot.id === id) return { ok: true, value: hinted };
  const number = searchRow(ballots, id);
  const moved = number === null ? null : readRow(ballots, rubric, number);
  if (moved?.row.ballot.id === id) return { ok: true, value: moved };
  return { ok: false, problems: [problem("ballot.notFound", { tab: ballots.table.title }, id)] };
}

/**
 * The ballot as it stands behind its writing (SPEC M21). A row number is all that can be written to: rows that somebody sorted or
 * inserted in that moment would have taken the block to another ballot, and nobody may be told that it was saved.
 */
export function findWritten(
  { sheet, row: { number, ballot } }: FoundBallot,
  rubric: Rubric,
  own: OwnWill,
): Checked<FoundBallot> {
  const found = findBallot(sheet, rubric, { ballot: ballot.id, row: number });
  if (found.ok && holds(found.value, own)) return found;
  const there = readRow(sheet, rubric, number);
  const over = there !== null && holds(there, own) ? there.row.ballot.id : "";
  const place = { tab: sheet.table.title, row: number };
  return { ok: false, problems: [problem("ballot.rowsMoved", place, over)] };
}

function holds({ row }: FoundBallot, { copy, revision }: OwnWill): boolean {
  const there = row.seen.own;
  return there.copy === copy && there.revision === revision;
}

function searchRow({ tab, layout }: OpenTab<BallotColumns>, id: string): number | null {
  const ids = tab.readColumns((layout.columns.get("id") ?? 0) + 1, 1);
  const index = ids.findIndex(([cell = ""]) => cleanLine(shownCell(cell)) === id);
  return index < 0 ? null : index + 1;
}

function readRow(ballots: OpenTab<BallotColumns>, rubric: Rubric, number: number): FoundBallot | null {
  const { table, tab, layout } = ballots;
  if (number <= layout.headerRow + 1) return null;
  const [line] = tab.readRows(number, 1);
  const row = line === undefined ? null : rowOf(table, layout, line, number);
  if (line === undefined || row === null) return null;
  const grid: (readonly Cell[])[] = [...ballots.grid];
  grid[number - 1] = line;
  return { sheet: { ...ballots, grid }, row: { ...row, ...ballotOf(rubric)(row) } };
}
