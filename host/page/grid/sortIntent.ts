import type { Intent } from "../../server/protocol.ts";
import type { Area } from "../../workbook/contract.ts";

/**
 * Sorting by the selected column: a selection of several rows is sorted alone, else the whole table below its frozen header
 * (the first row when nothing is frozen). Null when there is nothing to sort.
 */
export function sortIntent(
  selection: Area | null,
  used: Area | null,
  frozenRows: number,
  ascending: boolean,
): Intent | null {
  if (selection === null || used === null) return null;
  const { sheet, column } = selection;
  const bottom = used.row + used.rows;
  const whole = selection.rows === 1 || selection.row + selection.rows > bottom;
  const row = whole ? Math.max(used.row, frozenRows, 1) : selection.row;
  const rows = whole ? bottom - row : selection.rows;
  const few = whole || selection.columns === 1;
  const left = few ? used.column : selection.column;
  const columns = few ? used.columns : selection.columns;
  if (rows < 2 || column < left || column >= left + columns) return null;
  return { kind: "sort", area: { sheet, row, column: left, rows, columns }, column, ascending };
}
