import type { Area } from "../../workbook/contract.ts";

/** What a merged area takes of one table. */
export interface Span {
  readonly rows: number;
  readonly columns: number;
  /** Its text stands in this piece of it. */
  readonly speaks: boolean;
}

/** The first line of an area that is shown anywhere. */
export interface FirstShown {
  row(area: Area): number;
  column(area: Area): number;
}

/** By row and column of the sheet: the piece that begins there, or null for a cell that lies under one. */
export type Spans = ReadonlyMap<string, Span | null>;

export const keyOf = (row: number, column: number): string => `${row}:${column}`;

/**
 * Merged areas as one table shows them: a table cannot span beyond its head, its page or hidden lines, so an area may come in pieces.
 * @param rows of the table, lines of the sheet from the top; `columns` alike
 */
export function spansIn(
  merges: readonly Area[],
  rows: readonly number[],
  columns: readonly number[],
  first: FirstShown,
): Spans {
  const spans = new Map<string, Span | null>();
  for (const area of merges) {
    const across = columns.filter((column) => column >= area.column && column < area.column + area.columns);
    const down = rows.filter((row) => row >= area.row && row < area.row + area.rows);
    const speaks = down[0] === first.row(area) && across[0] === first.column(area);
    for (const row of down) {
      for (const column of across) spans.set(keyOf(row, column), null);
    }
    const [row, column] = [down[0], across[0]];
    if (row !== undefined && column !== undefined)
      spans.set(keyOf(row, column), { rows: down.length, columns: across.length, speaks });
  }
  return spans;
}
