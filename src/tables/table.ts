/**
 * A tab is declared once: its columns with kind, owner, help. Headers, notes, widths, formats, validation,
 * protection, codec and the data dictionary are walks over this declaration.
 */
import { type Place, type Problem, problem } from "../domain/problems/problem.ts";
import { type Cell, shownCell } from "./cell.ts";
import type { Decoded, Kind } from "./kinds.ts";

/** Who types a column. */
export type Typist = "unit" | "appraiser" | "organiser" | "steward" | "leader";

export interface Column<T> {
  readonly header: string;
  readonly kind: Kind<T>;
  readonly typedBy: Typist;
  /** Must be filled before the row counts as complete; shown as * in the header's note. */
  readonly required: boolean;
  /** Shown as the note on the header: what to type, with an example. */
  readonly help: string;
  /** A fresh tab hides it: only the system reads it. */
  readonly hidden: boolean;
}

// The codec of a column takes and gives only its own T, so a record of columns is a record of unrelated T:
// `unknown` in, `never` out is the one type all of them share.
// biome-ignore lint/suspicious/noExplicitAny: a heterogeneous record of columns has no other supertype (T is in and out position)
export type Columns = Readonly<Record<string, Column<any>>>;

export type RecordOf<C extends Columns> = {
  readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never;
};

export interface Table<C extends Columns> {
  readonly key: string;
  readonly title: string;
  /** One sentence for people: what the tab is for. */
  readonly purpose: string;
  readonly columns: C;
  /** Column keys in the order in which a fresh tab shows them. */
  readonly order: readonly (keyof C & string)[];
  /** The column that names a row for good; rows are found by it, never by position. */
  readonly id: keyof C & string;
  readonly frozenColumns: number;
}

/**
 * Any declared table. `keyof` makes Table<C> contravariant to the compiler, so a Table of certain columns is no
 * Table<Columns>; it is this, and this is a Table<Columns>.
 */
export interface AnyTable {
  readonly key: string;
  readonly title: string;
  readonly purpose: string;
  readonly columns: Columns;
  readonly order: readonly string[];
  readonly id: string;
  readonly frozenColumns: number;
}

interface ColumnOptions {
  readonly by: Typist;
  readonly required?: boolean;
  readonly help: string;
  readonly hidden?: boolean;
}

export function column<T>(header: string, kind: Kind<T>, options: ColumnOptions): Column<T> {
  const { by, required = false, help, hidden = false } = options;
  return { header, kind, typedBy: by, required, help, hidden };
}

export function defineTable<C extends Columns>(declaration: Omit<Table<C>, "order">): Table<C> {
  return { ...declaration, order: Object.keys(declaration.columns) };
}

export interface DecodedRow<C extends Columns> {
  readonly record: RecordOf<C>;
  readonly problems: readonly Problem[];
}

/**
 * Reads one row. Every wrong cell becomes a problem and its value the kind's blank; the other cells are not touched by it.
 * @param cells by column key; a key that is absent counts as empty
 */
export function decodeRow<C extends Columns>(
  table: Table<C>,
  cells: Readonly<Partial<Record<keyof C & string, Cell>>>,
  row: number,
): DecodedRow<C> {
  const record: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const key of table.order) {
    const declared = columnOf(table, key);
    const cell = cells[key] ?? "";
    const place: Place = { tab: table.title, row, header: declared.header };
    const decoded = decodeCell(declared.kind, cell);
    record[key] = decoded.ok ? decoded.value : declared.kind.blank;
    if (!decoded.ok) problems.push(problem(decoded.code, place, shownCell(cell), decoded.facts));
  }
  // Every key of C was given the value that its own kind decoded.
  return { record: record as RecordOf<C>, problems };
}

/** An empty cell is the kind's blank; only a filled one is read. */
export function decodeCell<T>(kind: Kind<T>, cell: Cell): Decoded<T> {
  return cell === "" ? { ok: true, value: kind.blank } : kind.decode(cell);
}

export function encodeCell<C extends Columns, K extends keyof C & string>(
  table: Table<C>,
  key: K,
  value: RecordOf<C>[K],
): Cell {
  return columnOf(table, key).kind.encode(value);
}

export function columnOf<C extends Columns>(table: Table<C>, key: keyof C & string): Columns[string] {
  const declared = table.columns[key];
  if (declared === undefined) throw new Error(`Table ${table.key} declares no column ${key}`);
  return declared;
}
