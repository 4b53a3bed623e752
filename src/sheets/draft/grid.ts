/** The cells of one sheet as they were read and as they have become since. */
import { type Cell, isWallClock } from "../../tables/cell.ts";
import { serialOf } from "../../tables/serialDay.ts";

/** A cell as the Sheets API gives it: a day is its serial number. */
export type PlainCell = string | number | boolean;
export type Line = readonly PlainCell[];

export interface Grid {
  lines(): readonly Line[];
  /** From 1; '' outside of what was read. */
  at(row: number, column: number): PlainCell;
  set(row: number, column: number, cell: PlainCell): void;
  insertLines(after: number, count: number): void;
  insertColumns(after: number, count: number): void;
  moveColumn(column: number, place: number): void;
  /** Puts these lines, from the first row on, in rising order of a column. */
  sort(first: number, count: number, column: number): void;
  /** 1-based columns of the cells that were set since `forgetSet`, of each line: they move with it. */
  cellsSet(): readonly ReadonlySet<number>[];
  forgetSet(): void;
  /** @returns what takes the grid back to this moment */
  save(): () => void;
}

const NO_COLUMNS: ReadonlySet<number> = new Set();

export function plainCell(cell: Cell): PlainCell {
  return isWallClock(cell) ? serialOf(cell) : cell;
}

/**
 * Lines are replaced, never changed, so that keeping a moment costs one copy of the list.
 * @param read gives the lines when they are needed for the first time: a tab that is only known to be there is never read
 */
export function gridOf(read: () => readonly Line[]): Grid {
  let held: Line[] | null = null;
  // By the lines themselves, as these are replaced and never changed.
  let columnsSet = new WeakMap<Line, ReadonlySet<number>>();
  const setIn = (line: Line): ReadonlySet<number> => columnsSet.get(line) ?? NO_COLUMNS;
  const moved = (before: Line, line: Line, place: (column: number) => number): Line => {
    const columns = setIn(before);
    if (columns.size > 0) columnsSet.set(line, new Set([...columns].map(place)));
    return line;
  };
  const loaded = (): Line[] => {
    held ??= [...read()];
    return held;
  };
  const lineAt = (row: number): Line => loaded()[row - 1] ?? [];
  return {
    lines: loaded,
    at: (row, column) => lineAt(row)[column - 1] ?? "",
    set: (row, column, cell) => {
      const lines = loaded();
      while (lines.length < row) lines.push([]);
      const line = [...lineAt(row)];
      while (line.length < column) line.push("");
      line[column - 1] = cell;
      columnsSet.set(line, new Set([...setIn(lineAt(row)), column]));
      lines[row - 1] = line;
    },
    insertLines: (after, count) => {
      const lines = loaded();
      if (after < lines.length) lines.splice(after, 0, ...Array.from({ length: count }, () => []));
    },
    insertColumns: (after, count) => {
      const blank = Array.from({ length: count }, () => "");
      const place = (column: number) => (column > after ? column + count : column);
      held = loaded().map((line) =>
        line.length <= after
          ? line
          : moved(line, [...line.slice(0, after), ...blank, ...line.slice(after)], place),
      );
    },
    moveColumn: (column, place) => {
      held = loaded().map((line) => {
        const rest = [...line];
        while (rest.length < column) rest.push("");
        rest.splice(place - 1, 0, ...rest.splice(column - 1, 1));
        return moved(line, rest, (each) => placeAfterMove(each, column, place));
      });
    },
    sort: (first, count, column) => {
      const lines = loaded();
      const sorted = Array.from({ length: count }, (_, index) => lineAt(first + index)).sort(
        (a, b) => placeIn(a, column) - placeIn(b, column),
      );
      for (const [index, line] of sorted.entries()) {
        while (lines.length < first + index) lines.push([]);
        lines[first - 1 + index] = line;
      }
    },
    cellsSet: () => loaded().map(setIn),
    forgetSet: () => {
      columnsSet = new WeakMap();
    },
    save: () => {
      // What was set in these lines stays noted beside them.
      const kept = held === null ? null : [...held];
      return () => {
        held = kept;
      };
    },
  };
}

/** Where a column (1-based) stands when another one was taken further left, from `column` to `place`. */
function placeAfterMove(each: number, column: number, place: number): number {
  if (each === column) return place;
  return each >= place && each < column ? each + 1 : each;
}

/** Only whole lines with a number are sorted; blank ones go last, as in Google Sheets. */
function placeIn(line: Line, column: number): number {
  const cell = line[column - 1] ?? "";
  return typeof cell === "number" ? cell : Number.POSITIVE_INFINITY;
}
