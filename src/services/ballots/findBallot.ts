/** One ballot's row, found by its id without reading the others. */

import type { Checked } from "../../domain/problems/checked.ts";
import { problem } from "../../domain/problems/problem.ts";
import type { Rubric } from "../../domain/rubric/rubric.ts";
import { cleanLine } from "../../domain/text/vietnamese.ts";
import type { OpenTab } from "../../sheets/open.ts";
import { rowOf } from "../../sheets/read.ts";
import type { BallotColumns } from "../../tables/ballots.ts";
import { type Cell, shownCell } from "../../tables/cell.ts";
import { columnAt } from "../../tables/layout.ts";
import { type BallotRow, ballotOf } from "../campaign/tabs.ts";

export interface FoundBallot {
  /** Only the header, this row and the rows that were read with it are in its grid. */
  readonly sheet: OpenTab<BallotColumns>;
  readonly row: BallotRow;
}

/** A ballot, and where the caller last saw its row. */
export interface BallotAt {
  readonly ballot: string;
  readonly row: number;
  /** How many rows the tab had then: none behind them are asked for, as that would take one call more. */
  readonly rows?: number | undefined;
}

/**
 * Finds a ballot by its id, first where the caller last saw it: one read; when rows have moved, the id column tells.
 * Never trusts the row number alone.
 * @param around so many rows on either side are read with it
 */
export function findBallot(
  ballots: OpenTab<BallotColumns>,
  rubric: Rubric,
  { ballot: id, row: hint, rows = hint }: BallotAt,
  around = 0,
): Checked<FoundBallot> {
  const hinted = readRow(ballots, rubric, hint, { around, last: rows });
  if (hinted?.row.ballot.id === id) return { ok: true, value: hinted };
  const { number, last } = searchRow(ballots, id);
  const moved = number === 0 ? null : readRow(ballots, rubric, number, { around, last });
  if (moved?.row.ballot.id === id) return { ok: true, value: moved };
  return { ok: false, problems: [problem("ballot.notFound", { tab: ballots.table.title }, id)] };
}

/** @returns its row, 0 when there is none, and the tab's last */
function searchRow(
  { tab, layout }: OpenTab<BallotColumns>,
  id: string,
): { readonly number: number; readonly last: number } {
  const ids = tab.readColumns(columnAt(layout, "id"), 1);
  const index = ids.findIndex(([cell = ""]) => cleanLine(shownCell(cell)) === id);
  return { number: index + 1, last: ids.length };
}

function readRow(
  ballots: OpenTab<BallotColumns>,
  rubric: Rubric,
  number: number,
  { around, last }: { readonly around: number; readonly last: number },
): FoundBallot | null {
  const { tab, layout } = ballots;
  const head = layout.headerRow + 1;
  if (number <= head) return null;
  const first = Math.max(head + 1, number - around);
  const lines = tab.readRows(first, Math.max(number, Math.min(last, number + around)) - first + 1);
  const grid: (readonly Cell[])[] = ballots.grid.slice(0, head);
  for (const [index, line] of lines.entries()) grid[first - 1 + index] = line;
  return ballotInRow({ ...ballots, grid }, rubric, number);
}

/** Of rows that have been read; null where nothing stands. */
export function ballotInRow(
  sheet: OpenTab<BallotColumns>,
  rubric: Rubric,
  number: number,
): FoundBallot | null {
  const line = sheet.grid[number - 1];
  const row = line === undefined ? null : rowOf(sheet.table, sheet.layout, line, number);
  return row === null ? null : { sheet, row: { ...row, ...ballotOf(rubric)(row) } };
}
