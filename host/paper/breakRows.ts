/** Where pages end between rows. */

export interface PaperRow {
  readonly height: number;
  /** A line over the rows of a group: it stands on the page of the next one. */
  readonly keeps: boolean;
}

/** @returns the first row of each page but the first; a row that is higher than a page has one for itself */
export function breakRows(rows: readonly PaperRow[], room: number): readonly number[] {
  const breaks: number[] = [];
  let filled = 0;
  for (const [at, { height }] of rows.entries()) {
    const fits = filled + height + keptHeight(rows, at) <= room;
    if (!fits && filled > 0) {
      breaks.push(at);
      filled = 0;
    }
    filled += height;
  }
  return breaks;
}

/** What must follow on the same page. */
function keptHeight(rows: readonly PaperRow[], at: number): number {
  const next = rows[at + 1];
  return rows[at]?.keeps === true && next !== undefined ? next.height + keptHeight(rows, at + 1) : 0;
}
