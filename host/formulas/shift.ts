/** A formula that was written for one cell reads in others as if copied there: what has no "$" moves along. */
import type { A1Corner, A1Ends, A1Line } from "./a1.ts";

/** How far a cell lies below and to the right of the one that the formula was written for. */
export interface Shift {
  readonly down: number;
  readonly right: number;
}

/** Asks for the way only where something moves. */
function moved(line: A1Line | null, way: () => number): A1Line | null {
  return line === null || line.fixed ? line : { ...line, line: line.line + way() };
}

const onSheet = ({ row, column }: A1Corner): boolean => (row?.line ?? 0) >= 0 && (column?.line ?? 0) >= 0;

/** Null when an end leaves the sheet. */
export function shiftedEnds(ends: A1Ends, shift: Shift): A1Ends | null {
  const corner = ({ row, column }: A1Corner): A1Corner => ({
    row: moved(row, () => shift.down),
    column: moved(column, () => shift.right),
  });
  const [first, last] = [corner(ends.first), corner(ends.last)];
  return onSheet(first) && onSheet(last) ? { ...ends, first, last } : null;
}
