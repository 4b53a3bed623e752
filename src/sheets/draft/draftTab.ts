/** A tab whose reads are answered from what was read once, and whose writes are kept until the operation ends. */
import type { Cell } from "../../tables/cell.ts";
import type { Area, Reservation, RowNames, Tab } from "../ports.ts";
import type { Change, Insertion } from "./changes.ts";
import { type Grid, gridOf, type Line, type PlainCell, plainCell } from "./grid.ts";
import { protectionChanges, type WantedProtections } from "./protections.ts";
import type { SheetSeen } from "./seen.ts";
import { writtenCells } from "./written.ts";

export interface DraftTab extends Tab {
  readonly seen: SheetSeen;
  /** What was written, in the order in which it must be done; protections last. */
  changes(): readonly Change[];
  insertColumns(insertion: Insertion): void;
  /** Takes a whole column (1-based) to another place, further left. */
  moveColumn(column: number, place: number): void;
  /** A change that moves no cell. */
  also(change: Change): void;
  /** How many protections of ours will stand there. */
  protections(): number;
  /** What the sheet is compared with after the writing; null while nothing was written, or its rows have no names. */
  expected(): Expected | null;
  /** Its changes have been done: what follows begins anew. */
  sent(): void;
  /** @returns what takes the tab back to this moment */
  save(): () => void;
}

/** The tab as it should stand after the writing. */
export interface Expected {
  readonly names: RowNames;
  readonly lines: readonly Line[];
  /** 1-based columns in which anything was written. */
  readonly columns: ReadonlySet<number>;
  /** Names that were given only now to rows in which somebody had typed. */
  readonly given: ReadonlySet<PlainCell>;
}

/** The cells of a sheet from A1; lines and rows may end early. */
export interface SheetRead {
  /** Asked for when the first cell is. */
  lines(): readonly Line[];
  /** Where developer metadata says each column is: key to 1-based column. */
  marks(): ReadonlyMap<string, number>;
}

const NOTHING_WANTED: WantedProtections = { open: null, blocks: null };

interface State {
  readonly ordered: readonly Change[];
  readonly columns: ReadonlySet<number>;
  readonly given: ReadonlySet<PlainCell>;
  readonly wanted: WantedProtections;
  readonly height: number;
  readonly width: number;
  readonly moved: boolean;
  readonly names: RowNames | null;
}

/**
 * @param seen the sheet as the operation found it
 * @param refused addresses that Google is known to take for nobody's
 */
export function draftTab(seen: SheetSeen, read: SheetRead, refused: ReadonlySet<string>): DraftTab {
  const grid = gridOf(read.lines);
  const written = writtenCells();
  let state: State = {
    ordered: [],
    columns: new Set(),
    given: new Set(),
    wanted: NOTHING_WANTED,
    height: seen.rows,
    width: seen.columns,
    moved: false,
    names: null,
  };
  const become = (change: Partial<State>) => {
    state = { ...state, ...change };
  };
  /** Places of cells that were written hold for the moment of writing: they are sent before anything moves. */
  const settle = (next: readonly Change[] = []) =>
    become({ ordered: [...state.ordered, ...written.take(seen.sheetId), ...next] });
  const insertRows = (insertion: Insertion) => {
    settle([{ kind: "insertRows", sheetId: seen.sheetId, ...insertion }]);
    grid.insertLines(insertion.after, insertion.count);
    become({ height: state.height + insertion.count, moved: true });
  };
  const set = (row: number, column: number, cell: PlainCell) => {
    if (grid.at(row, column) === cell) return;
    if (column === state.names?.column && grid.at(row, column) === "")
      become({ given: new Set([...state.given, cell]) });
    grid.set(row, column, cell);
    written.note(row, column, cell);
    if (!state.columns.has(column)) become({ columns: new Set([...state.columns, column]) });
  };
  return {
    ...readingOf(grid, () => state),
    seen,
    write: (row, column, cells) => {
      for (const [down, line] of cells.entries())
        for (const [along, cell] of line.entries()) set(row + down, column + along, plainCell(cell));
    },
    makeRoom: (row, count) =>
      insertRows({ after: row - 1, count, like: row <= state.height ? "behind" : "before" }),
    insertRowsAfter: (row, count) => insertRows({ after: row, count, like: "before" }),
    insertColumns: (insertion) => {
      settle([{ kind: "insertColumns", sheetId: seen.sheetId, ...insertion }]);
      grid.insertColumns(insertion.after, insertion.count);
      const columns = [...state.columns].map((column) => shifted(column, insertion));
      become({ width: state.width + insertion.count, columns: new Set(columns), moved: true });
    },
    moveColumn: (column, place) => {
      settle([{ kind: "moveColumn", sheetId: seen.sheetId, column, place }]);
      grid.moveColumn(column, place);
      become({ moved: true });
    },
    sort: (area, column) => {
      if (seen.merged.some((merged) => meet(merged, area))) throw new Error(mergedText(seen.title));
      settle([{ kind: "sort", sheetId: seen.sheetId, area, column }]);
      grid.sort(area.row, area.rows, column);
    },
    also: (change) => settle([change]),
    columnMarks: () => read.marks(),
    nameRowsBy: (names) => become({ names }),
    lockExcept: (open) => become({ wanted: { ...state.wanted, open } }),
    reserve: (blocks) => {
      become({ wanted: { ...state.wanted, blocks: blocks.map((block) => without(block, refused)) } });
      return blocks.flatMap(({ emails }) => emails.filter((email) => refused.has(email)));
    },
    changes: () => {
      settle();
      return [...state.ordered, ...protectionChanges(seen, state.wanted, state.moved)];
    },
    protections: () => {
      const { open, blocks } = state.wanted;
      const locked = open !== null || seen.lock !== null;
      return (blocks?.length ?? seen.reserved.size) + (locked ? 1 : 0);
    },
    expected: () => {
      const { names, columns, given } = state;
      if (names === null || columns.size === 0) return null;
      const lines = grid.lines();
      const isTyped = (line: Line) => line.some((cell, index) => !columns.has(index + 1) && isFilled(cell));
      const ofPeople = lines.flatMap((line) => (isTyped(line) ? (line[names.column - 1] ?? "") : []));
      return { names, columns, lines, given: new Set(ofPeople.filter((name) => given.has(name))) };
    },
    sent: () => {
      written.take(seen.sheetId);
      become({ ordered: [], columns: new Set(), given: new Set(), wanted: NOTHING_WANTED, moved: false });
    },
    save: () => {
      const kept = state;
      const [cells, notes] = [grid.save(), written.save()];
      return () => {
        state = kept;
        cells();
        notes();
      };
    },
  };
}

type Reading = Pick<Tab, "readAll" | "read" | "readRows" | "readColumns" | "width" | "height">;

function readingOf(grid: Grid, state: () => State): Reading {
  const block = (row: number, rows: number, column: number, columns: number): Cell[][] =>
    Array.from({ length: Math.max(0, rows) }, (_down, down) =>
      Array.from({ length: columns }, (_along, along) => grid.at(row + down, column + along)),
    );
  return {
    readAll: () => block(1, usedRows(grid), 1, widest(grid)),
    read: ({ row, column, rows, columns }) => block(row, rows, column, columns),
    readRows: (first, count) => block(first, Math.min(count, state().height - first + 1), 1, widest(grid)),
    readColumns: (first, count) => block(1, usedRows(grid), first, count),
    width: () => state().width,
    height: () => state().height,
  };
}

function mergedText(title: string): string {
  return `tab ${title} có ô gộp trong các dòng cần xếp lại; hãy hủy gộp các ô đó`;
}

function meet(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** A box that is not ticked is nothing. */
export function isFilled(cell: PlainCell): boolean {
  return cell !== "" && cell !== false;
}

function usedRows(grid: Grid): number {
  return grid.lines().reduce((last, line, index) => (line.some((cell) => cell !== "") ? index + 1 : last), 0);
}

function widest(grid: Grid): number {
  return grid.lines().reduce((most, line) => Math.max(most, line.length), 1);
}

function shifted(place: number, { after, count }: Insertion): number {
  return place > after ? place + count : place;
}

function without(block: Reservation, refused: ReadonlySet<string>): Reservation {
  return { ...block, emails: block.emails.filter((email) => !refused.has(email)) };
}
