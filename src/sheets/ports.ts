/**
 * What the services need of the world. `src/google` fulfils these with Google's services; nothing else may.
 */
import type { Instant } from "../domain/time/calendar.ts";
import type { Cell } from "../tables/cell.ts";
import type { Ruled } from "../tables/sheetFormat.ts";

/** Names a tab for good: `key` is in its developer metadata, `title` is what people see. */
export interface TabRef {
  readonly key: string;
  readonly title: string;
}

/** Rows and columns are 1-based, as people count them. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Tab {
  /** The used range from A1, one read; [] when the tab is empty. */
  readAll(): Cell[][];
  read(area: Area): Cell[][];
  /** Whole rows, one read: fewer when the tab ends before the last of them, [] when before the first. */
  readRows(first: number, count: number): Cell[][];
  /** Whole columns from the first row to the tab's end, one read. */
  readColumns(first: number, count: number): Cell[][];
  /** Columns and rows of the tab, used or not. */
  width(): number;
  height(): number;
  write(row: number, column: number, cells: readonly (readonly Cell[])[]): void;
  /** Makes room for so many new rows from this one on, looking like the rows that people fill: rows that stand there are never overwritten. */
  makeRoom(row: number, count: number): void;
  /** Inserts empty rows that take over the look of the row above. */
  insertRowsAfter(row: number, count: number): void;
  /** Puts the rows of an area in rising order of a column (1-based, of the tab); whole cells move, with formulas and looks. */
  sort(area: Area, column: number): void;
  /** What the sheet offers and accepts in an area when somebody types; null: anything, and it offers nothing. */
  layRule(area: Area, rule: Ruled | null): void;
  /** Says by what rows are known here, so that what was written can be looked at again. */
  nameRowsBy(names: RowNames): void;
  /**
   * Where developer metadata says each declared column is: key to 1-based column. Costly; ask only when headers do not decide.
   * @param headers what stands in the header row now
   */
  columnMarks(headers: readonly Cell[]): ReadonlyMap<string, number>;
  /** All declared columns were found: 0-based column by key. */
  columnsFound(headers: readonly Cell[], columns: ReadonlyMap<string, number>): void;
  /**
   * Everybody but the owner is kept out of all but these areas. Changes only what differs.
   * @param deputies "stay": who may edit the lock already, and so was let in by the owner, goes on having the whole tab
   */
  lockExcept(areas: readonly Area[], deputies?: "stay"): void;
  /**
   * Within its area, only these people (and the owner) may type. Changes only what differs; blocks no longer named are lifted.
   * @returns the addresses that nobody has
   */
  reserve(blocks: readonly Reservation[]): readonly string[];
}

/** A sheet as the person at the keyboard has it open, a tab of ours or not. */
export interface ShownSheet {
  readonly id: number;
  readonly title: string;
  /** The key of the declared tab that it is marked as; '' for none. */
  readonly key: string;
  /** What is selected there; [] where nothing is. */
  selected(): readonly Area[];
  /** From A1 to the last filled row and column; A1 when the sheet is empty. */
  used(): Area;
  /** The texts that somebody typed; '' for numbers, days, ticks and formulas. */
  typedTexts(area: Area): string[][];
  /** Whether the person may edit every cell of it. */
  mayEdit(area: Area): boolean;
  /** Writes texts below each other from a cell on; they stay text, whatever they begin with. */
  writeDown(from: Pick<Area, "row" | "column">, texts: readonly string[]): void;
}

export interface RowNames {
  /** 1-based row of the headers. */
  readonly headerRow: number;
  /** 1-based columns: of the ids, and of what people typed by which a row is known whose id is given only now. */
  readonly columns: readonly [id: number, ...typed: number[]];
}

export interface Reservation {
  /** Stable name, kept in the protection's description. */
  readonly key: string;
  readonly area: Area;
  readonly emails: readonly string[];
}

export interface Book {
  tab(ref: TabRef): Tab | null;
  /** Does an action whole or not at all: what it wrote before it threw is taken back, where that can be. */
  attempt<T>(action: () => T): T;
}

export interface Clock {
  now(): Instant;
}

/** Small texts that outlive an execution (script properties). */
export interface Memory {
  get(key: string): string | null;
  /** @param about key of the tab whose rows it tells about: where that tab could not be written, what was known before stays */
  set(key: string, value: string, about?: string): void;
  /** As `set`, for a number that only grows and is never taken back: it is kept in the very writing that uses it. */
  grow(key: string, value: number): void;
}

/** Runs one action at a time among the executions of this script; what was written is flushed before the next begins. */
export interface Lock {
  exclusively<T>(action: () => T): T;
}
