/**
 * A tab is declared once: its columns with kind, owner, help. Headers, notes, widths, formats, validation,
 * protection, codec and the data dictionary are walks over this declaration.
 */
import { type Place, type Problem, problem } from "../domain/problems/problem.ts";
import { type Cell, shownCell } from "./cell.ts";
import type { CellColour, RowColour } from "./colours.ts";
import { dateIn } from "./dateCell.ts";
import type { Decoded, Kind } from "./kinds.ts";

/** Who types a column. */
export type Typist = "unit" | "appraiser" | "organiser" | "steward" | "leader";

export interface Column<T> {
  readonly header: string;
  readonly kind: Kind<T>;
  readonly typedBy: Typist;
  /** Must be filled before the row counts as complete; shown as * in the header's note. */
  readonly required: boolean;
  /** Shown as the note on the header: what to type, with an example. The bundles leave it out: it stands in a page beside the steward's code (shipped.ts). */
  readonly help: string;
  /** A fresh tab hides it: only the system reads it. */
  readonly hidden: boolean;
  /** A fresh tab folds it away: details that a person may unfold. */
  readonly folded: boolean;
  /** Tabs from before this column was added are read without it, as if it were blank (SPEC S37). */
  readonly later: boolean;
  /** Of two that fit a cell the first one shows. */
  readonly colours: readonly CellColour[];
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
  /** What people typed tells a row whose id the steward gives only later; none where rows have their ids from the start. */
  readonly knownBy: readonly (keyof C & string)[];
  readonly frozenColumns: number;
  /** The columns that a row made before anybody types holds; none where rows are people's to add. */
  readonly prepared: readonly (keyof C & string)[];
  readonly lockedBy: LockedBy;
  readonly editStarts: EditStarts;
  /** Its columns depend on the rubric in force. */
  readonly followsRubric: boolean;
  /** No round misses it: the campaign goes on without. */
  readonly optional: boolean;
  /** Whether it is no entry that bears this id but a line over entries, in which nobody chooses anything. */
  readonly isHeading: (id: string) => boolean;
  /** Of two that fit a row the first one shows. */
  readonly rowColours: readonly RowColour[];
  /** Points; null: the sheet's own. */
  readonly fontSize: number | null;
}

/** Who says which cells are open: `install` once and for all, or each round of the clock, by stage and by rows. */
export type LockedBy = "install" | "round";

/** What an edit in a tab sets going at once: a whole round, the states of the edited rows, or nothing. */
export type EditStarts = "round" | "registrationStates" | "reportStates" | "ballotStates" | "nothing";

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
  readonly knownBy: readonly string[];
  readonly frozenColumns: number;
  readonly prepared: readonly string[];
  readonly lockedBy: LockedBy;
  readonly editStarts: EditStarts;
  readonly followsRubric: boolean;
  readonly optional: boolean;
  readonly isHeading: (id: string) => boolean;
  readonly rowColours: readonly RowColour[];
  readonly fontSize: number | null;
}

interface ColumnOptions {
  readonly by: Typist;
  readonly required?: boolean;
  readonly help: string;
  readonly hidden?: boolean;
  readonly folded?: boolean;
  readonly later?: boolean;
  readonly colours?: readonly CellColour[];
}

export function column<T>(header: string, kind: Kind<T>, options: ColumnOptions): Column<T> {
  const { by, required = false, help = "", hidden = false, folded = false, later = false } = options;
  return { header, kind, typedBy: by, required, help, hidden, folded, later, colours: options.colours ?? [] };
}

/** Declare a column that these people type. */
function typedBy(typist: Typist) {
  return <T>(header: string, kind: Kind<T>, options: Omit<ColumnOptions, "by">): Column<T> =>
    column(header, kind, { ...options, by: typist });
}

export const byUnit = typedBy("unit");
export const byAppraiser = typedBy("appraiser");
export const byOrganiser = typedBy("organiser");
export const bySteward = typedBy("steward");
export const byLeader = typedBy("leader");

type Usual =
  | "knownBy"
  | "prepared"
  | "lockedBy"
  | "editStarts"
  | "followsRubric"
  | "optional"
  | "isHeading"
  | "rowColours"
  | "fontSize";

export function defineTable<C extends Columns>(
  declaration: Omit<Table<C>, "order" | Usual> & Partial<Pick<Table<C>, Usual>>,
): Table<C> {
  return {
    knownBy: [],
    prepared: [],
    lockedBy: "install",
    editStarts: "nothing",
    followsRubric: false,
    optional: false,
    isHeading: () => false,
    rowColours: [],
    fontSize: null,
    ...declaration,
    order: Object.keys(declaration.columns),
  };
}

/** Columns that these people type, in declared order. */
export function keysTypedBy<C extends Columns>(
  table: Table<C>,
  typist: Typist,
): readonly (keyof C & string)[] {
  return table.order.filter((key) => columnOf(table, key).typedBy === typist);
}

/** Columns that must be filled before a row counts as complete, in declared order. */
export function requiredKeys<C extends Columns>(table: Table<C>): readonly (keyof C & string)[] {
  return table.order.filter((key) => columnOf(table, key).required);
}

export interface DecodedRow<C extends Columns> {
  readonly record: RecordOf<C>;
  /** One for each cell that could not be read. */
  readonly problems: readonly Problem[];
  /** The columns of those cells: their value in the record is the kind's blank, and nothing can be said of what is meant. */
  readonly unread: ReadonlySet<keyof C & string>;
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
  const unread = new Set<keyof C & string>();
  for (const key of table.order) {
    const declared = columnOf(table, key);
    const cell = cells[key] ?? "";
    const place: Place = { tab: table.title, row, header: declared.header };
    const decoded = decodeCell(declared.kind, cell);
    record[key] = decoded.ok ? decoded.value : declared.kind.blank;
    if (decoded.ok) continue;
    // Points that became a date may be told by its serial number, which nobody has typed.
    const seen = decoded.code === "cell.pointsAsDate" ? dateIn(cell) : null;
    problems.push(problem(decoded.code, place, shownCell(seen ?? cell), decoded.facts));
    unread.add(key);
  }
  // Every key of C was given the value that its own kind decoded.
  return { record: record as RecordOf<C>, problems, unread };
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
