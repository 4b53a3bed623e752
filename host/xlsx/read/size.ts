import { cellsOf } from "./fileCell.ts";
import { LAST_COLUMN, LAST_ROW } from "./limits.ts";
import type { FileSheet } from "./readFile.ts";

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** What a new tab has in Google Sheets. */
const LEAST: Size = { rows: 1000, columns: 26 };

/** Up to the last cell that holds something: looks alone do not make a tab longer. */
export function sizeOf({ rows: written, merges, notes }: Pick<FileSheet, "rows" | "merges" | "notes">): Size {
  let { rows, columns } = LEAST;
  const reach = (row: number, column: number): void => {
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  };
  for (const { row, column, content } of cellsOf(written)) if (content !== null) reach(row + 1, column + 1);
  for (const merge of merges) {
    const [row, column] = [merge.row + merge.rows, merge.column + merge.columns];
    // A title merged over a whole row ends where the tab ends.
    reach(row < LAST_ROW ? row : 0, column < LAST_COLUMN ? column : 0);
  }
  for (const note of notes) reach(note.row + 1, note.column + 1);
  return { rows, columns };
}
