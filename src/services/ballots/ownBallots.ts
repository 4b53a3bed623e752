import type { Checked } from "../../domain/problems/checked.ts";
import type { Rubric } from "../../domain/rubric/rubric.ts";
import { type OpenTab, openTab } from "../../sheets/open.ts";
import type { Book } from "../../sheets/ports.ts";
import { rowOf } from "../../sheets/read.ts";
import { type BallotColumns, ballotsTable } from "../../tables/ballots.ts";
import { columnOf, decodeCell } from "../../tables/table.ts";
import { type BallotRow, ballotOf } from "../campaign/tabs.ts";

/**
 * The ballots of one appraiser, in the order of their rows. Three reads: the head, the column of codes, and the rows from the first own
 * one to the last, whatever others have.
 */
export function readOwnBallots(book: Book, rubric: Rubric, appraiser: string): Checked<readonly BallotRow[]> {
  const opened = openTab(book, ballotsTable(rubric));
  if (!opened.ok) return opened;
  const numbers = rowsOfAppraiser(opened.value, appraiser);
  const [first] = numbers;
  const last = numbers[numbers.length - 1];
  if (first === undefined || last === undefined) return { ok: true, value: [] };
  const { table, tab, layout } = opened.value;
  const toBallot = ballotOf(rubric);
  const rows = tab.readRows(first, last - first + 1).flatMap((line, index) => {
    const row = rowOf(table, layout, line, first + index);
    return row === null ? [] : [{ ...row, ...toBallot(row) }];
  });
  // Between the first and the last one stand others' where somebody has sorted the tab.
  return { ok: true, value: rows.filter(({ ballot }) => ballot.appraiser === appraiser) };
}

/** 1-based, in their order. */
function rowsOfAppraiser({ table, tab, layout }: OpenTab<BallotColumns>, code: string): readonly number[] {
  const { kind } = columnOf(table, "appraiser");
  return tab.readColumns((layout.columns.get("appraiser") ?? 0) + 1, 1).flatMap(([cell = ""], index) => {
    const read = decodeCell(kind, cell);
    return index > layout.headerRow && read.ok && read.value === code ? [index + 1] : [];
  });
}
