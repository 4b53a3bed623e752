/** A tab whose reads are answered from what was read once, and whose writes are kept until the operation ends. */
import type { Cell } from "../../tables/cell.ts";
import type { Area, Reservation, RowNames, Tab } from "../ports.ts";
import type { Change, Insertion } from "./changes.ts";
import { type Grid, gridOf, type Line, type PlainCell, plainCell } from "./grid.ts";
import { isLoosened, protectionChanges, type WantedProtections } from "./protections.ts";
import type { SheetSeen } from "./seen.ts";
import { writtenCells } from "./written.ts";

export interface DraftTab extends Tab {
  readonly seen: SheetSeen;
  /** What was written, in the order in which it must be done; protections last. */
  changes(): readonly Change[];
  insertColumns(insertion: Insertion): void;
  /** Every mark of a column, whoever made it: key to 1-based column. */
  allMarks(): ReadonlyMap<string, number>;
  /** Takes a whole column (1-based) to another place, further left. */
  moveColumn(column: number, place: number): void;
  /** A change that moves no cell. */
  also(change: Change): void;
  /** Whether the lock of the whole was asked for. */
  wantsLock(): boolean;
  /** Whether the lock that was found lets others in than it should. */
  lockIsLoosened(): boolean;
  /** The reservations that were asked for; null where nobody asked. */
  wantedBlocks(): readonly Reservation[] | null;
  /** What the sheet is compared with after the writing; null while nothing was written, or its rows have no names. */
  expected(): Expected | null;
  /** Its changes have been done: what follows begins anew. */
  sent(): void;
  /** Takes back what was written into cells and rows; protections stay as they are wanted. */
  undo(): void;
  /** @returns what takes the tab back to this moment */
  save(): () => void;
}

/** The tab as it should stand after the writing. */
export interface Expected {
  readonly names: RowNames;
  readonly lines: readonly Line[];
  /** Of each line the 1-based columns in which this operation wrote. */
  readonly written: readonly ReadonlySet<number>[];
}

/** Tells whether an address is among them. */
export type KnownAddresses = Pick<ReadonlySet<string>, "has">;

/** The cells of a sheet from A1; lines and rows may end early. */
export interface SheetRead {
  /** Asked for when the first cell is. */
  lines(): readonly Line[];
  /** Where developer metadata says each column is: key to 1-based column. */
  marks(): ReadonlyMap<string, number>;
  /** Of these those that may be followed. @param headers what stands in the header row now */
  vouched(headers: readonly Cell[]): ReadonlyMap<string, number>;
  /** Remembers where the columns are. */
  found(headers: readonly Cell[], columns: ReadonlyMap<string, number>): void;
}

/** Of a sheet whose marks nobody asked for. */
export const UNMARKED: Omit<SheetRead, "lines"> = {
  marks: () => new Map(),
  vouched: () => new Map(),
  found: () => undefined,
};

const NOTHING_WANTED: WantedProtections = { lock: null, blocks: null };

interface State {
  readonly ordered: readonly Change[];
  readonly wrote: boolean;
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
export function draftTab(seen: SheetSeen, read: SheetRead, refused: KnownAddresses): DraftTab {
  const grid = gridOf(read.lines);
  const written = writtenCells();
  let state: State = {
    ordered: [],
    wrote: false,
    wanted: NOTHING_WANTED,
    height: seen.rows,
    width: seen.columns,
    moved: false,
    names: null,
  };
  const untouched = { state, cells: grid.save() };
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
    grid.set(row, column, cell);
    written.note(row, column, cell);
    if (!state.wrote) become({ wrote: true });
  };
  return {
    ...readingOf(grid, () => state),
    seen,
    write: (row, column, cells) => {
      for (const [down, line] of cells.entries())
        for (const [along, cell] of line.entries()) set(row + down, column + along, fitting(plainCell(cell)));
    },
    makeRoom: (row, count) => {
      const isFirst = row === (state.names?.headerRow ?? row) + 1 && row <= state.height;
      const isBlank = (grid.lines()[row - 1] ?? []).every((cell) => cell === "");
      // Colours begin in the first row below the header, and follow rows that come in behind it, not before it: a blank one is used itself.
      if (isFirst && isBlank) insertRows({ after: row, count, like: "before" });
      else insertRows({ after: row - 1, count, like: row <= state.height ? "behind" : "before" });
    },
    insertRowsAfter: (row, count) => insertRows({ after: row, count, like: "before" }),
    insertColumns: (insertion) => {
      settle([{ kind: "insertColumns", sheetId: seen.sheetId, ...insertion }]);
      grid.insertColumns(insertion.after, insertion.count);
      become({ width: state.width + insertion.count, moved: true });
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
    layRule: (area, rule) => settle([{ kind: "rule", sheetId: seen.sheetId, area, rule }]),
    columnMarks: (headers) => read.vouched(headers),
    allMarks: () => read.marks(),
    columnsFound: (headers, columns) => read.found(headers, columns),
    nameRowsBy: (names) => become({ names }),
    lockExcept: (open, deputies) =>
      become({ wanted: { ...state.wanted, lock: { open, deputiesStay: deputies === "stay" } } }),
    reserve: (blocks) => {
      become({ wanted: { ...state.wanted, blocks: blocks.map((block) => without(block, refused)) } });
      return blocks.flatMap(({ emails }) => emails.filter((email) => refused.has(email)));
    },
    changes: () => {
      settle();
      return [...state.ordered, ...protectionChanges(seen, state.wanted, state.moved)];
    },
    wantsLock: () => state.wanted.lock !== null,
    lockIsLoosened: () => isLoosened(seen, state.wanted.lock),
    wantedBlocks: () => state.wanted.blocks,
    expected: () => {
      const { names, wrote } = state;
      return names === null || !wrote ? null : { names, lines: [...grid.lines()], written: grid.cellsSet() };
    },
    sent: () => {
      written.take(seen.sheetId);
      grid.forgetSet();
      become({ ordered: [], wrote: false, wanted: NOTHING_WANTED, moved: false });
    },
    undo: () => {
      written.take(seen.sheetId);
      untouched.cells();
      become({ ...untouched.state, wanted: state.wanted });
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

/** A cell holds 50,000 characters (support.google.com/drive/answer/37603), and one that is longer makes Google refuse the whole batch. */
const MOST_CHARACTERS = 49_000;

/** What the steward has to say is cut rather than not said. */
function fitting(cell: PlainCell): PlainCell {
  return typeof cell === "string" && cell.length > MOST_CHARACTERS
    ? `${cell.slice(0, MOST_CHARACTERS)}… (còn nữa)`
    : cell;
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

function usedRows(grid: Grid): number {
  return grid.lines().reduce((last, line, index) => (line.some((cell) => cell !== "") ? index + 1 : last), 0);
}

function widest(grid: Grid): number {
  return grid.lines().reduce((most, line) => Math.max(most, line.length), 1);
}

function without(block: Reservation, refused: KnownAddresses): Reservation {
  return { ...block, emails: block.emails.filter((email) => !refused.has(email)) };
}
