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

/** The edited rows of a tab, and which declared columns the edit touched. */
export interface EditedRows<C extends Columns> {
  /** Its grid holds the header and the edited rows. */
  readonly sheet: OpenTab<C>;
  readonly rows: readonly Row<C>[];
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
  area: Area,
  typist: Typist,
): Checked<EditedRows<C>> {
  const opened = openTab(book, table);
  if (!opened.ok) return opened;
  const { tab, layout } = opened.value;
  const first = Math.max(area.row, layout.headerRow + 2);
  const count = area.row + area.rows - first;
  const keys = keysTypedBy(table, typist).filter((key) => isIn(area, (layout.columns.get(key) ?? -1) + 1));
  if (count <= 0) return { ok: true, value: { sheet: opened.value, rows: [], keys: [] } };
  const lines = tab.readRows(first, count);
  const grid = withLines(opened.value.grid, first, lines);
  const rows = lines.flatMap(
    (_, index) => rowOf(table, layout, grid[first - 1 + index] ?? [], first + index) ?? [],
  );
  return { ok: true, value: { sheet: { ...opened.value, grid }, rows, keys } };
}

/** Headers of the edited columns, for messages. */
export function editedHeaders<C extends Columns>({ sheet, keys }: EditedRows<C>): readonly string[] {
  return keys.map((key) => columnOf(sheet.table, key).header);
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
