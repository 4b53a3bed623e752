import type { Checked } from "../domain/problems/checked.ts";
import type { Instant } from "../domain/time/calendar.ts";
import type { Cell } from "../tables/cell.ts";
import {
  type AnyTable,
  type Columns,
  columnOf,
  keysTypedBy,
  type Table,
  type Typist,
} from "../tables/table.ts";
import { type OpenTab, openTab } from "./open.ts";
import type { Area, Book } from "./ports.ts";
import { type Row, rowOf } from "./read.ts";

/** Somebody typed or pasted. */
export interface Edit {
  /** Whose tab was edited; null when it is none of ours. */
  readonly table: AnyTable | null;
  readonly area: Area;
  /** The moment at which the event began. */
  readonly at: Instant;
  /** Address of the person as far as Google tells; never a proof. */
  readonly person: string;
  /** Of a single cell, as the event tells it; '' for a paste. */
  readonly before: string;
  readonly after: string;
  /** Of several cells, their texts as they stood then (src/sheets/stillThere.ts); null: not known. */
  readonly print: string | null;
  /** By what its rows are known, as they stood then: the texts of their first cells (src/sheets/stillThere.ts); null: not known. */
  readonly rows: string | null;
}

/** An edit among those of its tab that wait to be looked at with it, in the order of their moments. */
export interface WaitingEdit extends Edit {
  readonly earlier: readonly Edit[];
  readonly later: readonly Edit[];
}

/**
 * What stands in a row was brought by all edits that wait, so the last one judges it, at its own moment: at an earlier one what came
 * later would be taken for older than it is (SPEC ST6).
 */
export interface EditedRow<C extends Columns> extends Row<C> {
  /** Whether no later edit judges it. */
  readonly isLast: boolean;
  /** Those that leave it to this one. */
  readonly earlier: readonly Edit[];
  /** The columns that any of them touched. */
  readonly touched: ReadonlySet<keyof C & string>;
}

/** The edited rows of a tab, and which declared columns the edit touched. */
export interface EditedRows<C extends Columns> {
  /** Its grid holds the header and the edited rows. */
  readonly sheet: OpenTab<C>;
  readonly rows: readonly EditedRow<C>[];
  /** The edited columns that this typist types; empty when the edit touched none of them. */
  readonly keys: readonly (keyof C & string)[];
}

/**
 * Reads only what was edited: the header rows and those rows. Refused when the tab is not as declared; the next round says why.
 * Nothing is put right there: the cells are the person's, and are read as they stand.
 */
export function readEditedRows<C extends Columns>(
  book: Book,
  table: Table<C>,
  edit: WaitingEdit,
  typist: Typist,
): Checked<EditedRows<C>> {
  const opened = openTab(book, table);
  if (!opened.ok) return opened;
  const { tab, layout } = opened.value;
  const { area } = edit;
  const first = Math.max(area.row, layout.headerRow + 2);
  const count = area.row + area.rows - first;
  const typed = keysTypedBy(table, typist);
  const keysIn = (within: Area) => typed.filter((key) => isIn(within, (layout.columns.get(key) ?? -1) + 1));
  const keys = keysIn(area);
  if (count <= 0) return { ok: true, value: { sheet: opened.value, rows: [], keys: [] } };
  const lines = tab.readRows(first, count);
  const grid = withLines(opened.value.grid, first, lines);
  const rows = lines.flatMap(
    (_, index) => rowOf(table, layout, grid[first - 1 + index] ?? [], first + index) ?? [],
  );
  const inRow = (row: number) => (other: Edit) => isRowOf(other.area, row) && keysIn(other.area).length > 0;
  const turns = rows.map((row): EditedRow<C> => {
    const earlier = edit.earlier.filter(inRow(row.number));
    const touched = new Set([...earlier.flatMap((other) => keysIn(other.area)), ...keys]);
    return { ...row, isLast: !edit.later.some(inRow(row.number)), earlier, touched };
  });
  return { ok: true, value: { sheet: { ...opened.value, grid }, rows: turns, keys } };
}

/** Headers of the edited columns, for messages. */
export function editedHeaders<C extends Columns>({ sheet, keys }: EditedRows<C>): readonly string[] {
  return keys.map((key) => columnOf(sheet.table, key).header);
}

function isRowOf({ row, rows }: Area, number: number): boolean {
  return number >= row && number < row + rows;
}

function isIn({ column, columns }: Area, place: number): boolean {
  return place >= column && place < column + columns;
}

function withLines(
  grid: readonly (readonly Cell[])[],
  first: number,
  lines: readonly (readonly Cell[])[],
): Cell[][] {
  const whole = grid.map((line) => [...line]);
  for (const [index, line] of lines.entries()) whole[first - 1 + index] = [...line];
  return whole;
}
