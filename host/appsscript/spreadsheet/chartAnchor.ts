import type { SheetId, TrackedArea, Workbook } from "../../workbook/contract.ts";

/** More lines than any sheet has: a line of all of it never ends while the sheet is there. */
const ALL = 1_000_000_000;

/** Where a chart hangs, followed: at its cell, or where that was when its row or column is gone. */
export interface FollowedAnchor {
  now(): { readonly row: number; readonly column: number };
  release(): void;
}

export function followAnchor(
  workbook: Workbook,
  sheet: SheetId,
  row: number,
  column: number,
): FollowedAnchor {
  const down = followLine(workbook, row, (at, count) => ({
    sheet,
    row: at,
    rows: count,
    column: 0,
    columns: ALL,
  }));
  const across = followLine(workbook, column, (at, count) => ({
    sheet,
    column: at,
    columns: count,
    row: 0,
    rows: ALL,
  }));
  return {
    now: () => ({
      row: down.at(
        (area) => area.row,
        (area) => area.row + area.rows,
      ),
      column: across.at(
        (area) => area.column,
        (area) => area.column + area.columns,
      ),
    }),
    release: () => {
      down.release();
      across.release();
    },
  };
}

type Place = NonNullable<ReturnType<TrackedArea["area"]>>;

/** A line, and all before it: their end is where the line was when it is gone. */
function followLine(workbook: Workbook, at: number, stretch: (at: number, count: number) => Place) {
  const own = workbook.track(stretch(at, 1));
  const before = at === 0 ? null : workbook.track(stretch(0, at));
  return {
    at: (start: (area: Place) => number, end: (area: Place) => number): number => {
      const [line, lines] = [own.area(), before?.area() ?? null];
      if (line !== null) return start(line);
      return lines === null ? 0 : end(lines);
    },
    release: () => {
      own.release();
      before?.release();
    },
  };
}
