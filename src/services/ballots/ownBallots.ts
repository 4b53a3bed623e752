import type { Checked } from "../../domain/problems/checked.ts";
import type { Rubric } from "../../domain/rubric/rubric.ts";
import { type OpenTab, openTab } from "../../sheets/open.ts";
import type { Book } from "../../sheets/ports.ts";
import { rowOf } from "../../sheets/read.ts";
import { type BallotColumns, ballotsTable } from "../../tables/ballots.ts";
import { columnAt } from "../../tables/layout.ts";
import { runs } from "../../tables/runs.ts";
import { columnOf, decodeCell } from "../../tables/table.ts";
import { type BallotRow, ballotOf } from "../campaign/tabs.ts";

/** A call costs about as much as so many rows of ballots (host/appsscript/prices.ts; an assumption). */
const WORTH_A_CALL = 100;

export interface OwnBallots {
  readonly ballots: readonly BallotRow[];
  /** Of the tab, used or not. */
  readonly rows: number;
}

/**
 * The ballots of one appraiser, in the order of their rows. Three reads, whatever others have: the head, the column of codes, and the
 * rows from the first own one to the last; one more for each wide gap between them, as between the rounds.
 */
export function readOwnBallots(book: Book, rubric: Rubric, appraiser: string): Checked<OwnBallots> {
  const opened = openTab(book, ballotsTable(rubric));
  if (!opened.ok) return opened;
  const { table, tab, layout } = opened.value;
  const toBallot = ballotOf(rubric);
  const near = (before: number, next: number) => next - before <= WORTH_A_CALL;
  const { numbers, rows } = rowsOfAppraiser(opened.value, appraiser);
  const found = runs(numbers, near).flatMap((block) => {
    const first = block[0];
    return tab.readRows(first, (block[block.length - 1] ?? first) - first + 1).flatMap((line, index) => {
      const row = rowOf(table, layout, line, first + index);
      return row === null ? [] : [{ ...row, ...toBallot(row) }];
    });
  });
  // Between the first and the last one stand others' where somebody has sorted the tab.
  return {
    ok: true,
    value: { ballots: found.filter(({ ballot }) => ballot.appraiser === appraiser), rows },
  };
}

/** The own ones, 1-based and in their order, and how many there are in all. */
function rowsOfAppraiser(
  { table, tab, layout }: OpenTab<BallotColumns>,
  code: string,
): { readonly numbers: readonly number[]; readonly rows: number } {
  const { kind } = columnOf(table, "appraiser");
  const column = tab.readColumns(columnAt(layout, "appraiser"), 1);
  const numbers = column.flatMap(([cell = ""], index) => {
    const read = decodeCell(kind, cell);
    return index > layout.headerRow && read.ok && read.value === code ? [index + 1] : [];
  });
  return { numbers, rows: column.length };
}
