import { matchingKey } from "../domain/text/vietnamese.ts";
import type { Columns, Table } from "../tables/table.ts";
import type { ColumnNames } from "./columnNames.ts";
import { namingOf } from "./headerCells.ts";
import { isAsAbove, type Meanings } from "./meanings.ts";
import { type Numbering, numberingOf } from "./numbering.ts";
import { filled, pastedLines } from "./pastedLines.ts";
import { type Passed, type ReadRow, readingOf } from "./reading.ts";
import { NUMBER, type Order } from "./sections.ts";
import { wholeLines } from "./wholeLines.ts";

export interface PastedRow<C extends Columns = Columns> {
  /** 1-based row of the pasted table. */
  readonly line: number;
  readonly cells: Readonly<Partial<Record<keyof C & string, string>>>;
}

/** A cell that says in other words what stands in the row. */
export interface Meant {
  readonly line: number;
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

/** A filled cell under a header that names no column of the table, or one that an earlier header already named. */
export interface LeftOut {
  readonly line: number;
  readonly header: string;
  readonly cell: string;
}

/** A pasted column, what it was taken for, and its first cell. */
export interface TakenColumn {
  readonly header: string;
  readonly key: string | null;
  readonly first: string;
}

export interface Pasted<C extends Columns = Columns> {
  readonly columns: readonly TakenColumn[];
  readonly rows: readonly PastedRow<C>[];
  readonly passed: readonly Passed[];
  /** The words of each line above the header. */
  readonly above: readonly string[];
  readonly numbering: Numbering;
  readonly meant: readonly Meant[];
  readonly leftOut: readonly LeftOut[];
  /** Cells that stand under no header. */
  readonly stray: readonly { readonly line: number; readonly cell: string }[];
  /** A header over two columns (“Chức vụ, đơn vị”), whose cells are taken for the first of them. */
  readonly twoInOne: string | null;
}

/** How offices write a list of one kind. */
export interface ListForm<C extends Columns> extends Order {
  /** Column keys in the order of the cells when the list has no header. */
  readonly usual: readonly (keyof C & string)[];
  readonly names: ColumnNames<C>;
  readonly meanings: Meanings<C>;
  /** The cells that a line over several rows fills where they leave them blank. */
  readonly headings?: (heading: string) => Readonly<Partial<Record<keyof C & string, string>>>;
  /** Two columns that offices put under one header. */
  readonly together?: readonly [keyof C & string, keyof C & string];
}

/** Prepared rows are full of them; they say nothing. */
const FORMULA_ERRORS = /(^|[\t\n])#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!)(?=[\t\n\r]|$)/g;

/**
 * Pasted cells by column key (SPEC U2–U4, U17–U20). A line among the first twenty that names at least two columns is the header, in any
 * order; without one the cells are taken in `usual` order.
 */
export function pastedRows<C extends Columns>(text: string, table: Table<C>, form: ListForm<C>): Pasted<C> {
  const naming = namingOf(table, form.names);
  const lines = wholeLines(pastedLines(text.replace(FORMULA_ERRORS, "$1")), naming);
  const { rows, passed, numbers, above } = readingOf(lines, naming, form);
  const columns = rows.flatMap(({ section }) => section.columns);
  return {
    ...understood(rows, form),
    columns: takenColumns(rows),
    passed,
    above,
    numbering: numberingOf(numbers),
    leftOut: rows.flatMap(leftOutOf),
    stray: rows.flatMap(strayOf),
    twoInOne: columns.find(({ key, shared }) => key !== null && shared)?.header ?? null,
  };
}

/** Each row's cells in the words of the tab; “nt” takes over what the row above means. */
function understood<C extends Columns>(
  read: readonly ReadRow[],
  form: ListForm<C>,
): Pick<Pasted<C>, "rows" | "meant"> {
  const meanings: Readonly<Partial<Record<string, (cell: string) => string>>> = form.meanings;
  const meant: Meant[] = [];
  let above: Readonly<Record<string, string>> = {};
  const rows = read.map((row) => {
    const { line } = row;
    const cells: Record<string, string> = {};
    for (const [key, from] of Object.entries(typedCells(row, form))) {
      const said = isAsAbove(from) ? (above[key] ?? from) : from;
      const to = meanings[key]?.(said) ?? said;
      cells[key] = to;
      if (bare(from) !== bare(to)) meant.push({ line, key, from, to });
    }
    above = cells;
    // Sections know no other keys than the table's own.
    return { line, cells: cells as PastedRow<C>["cells"] };
  });
  return { rows, meant };
}

/** What separates two addresses is not worth a word. */
const bare = (text: string): string => matchingKey(text).replace(/[\s,;]+/g, "");

function typedCells<C extends Columns>(
  { cells, section, heading }: ReadRow,
  { headings }: ListForm<C>,
): Record<string, string> {
  const found: Record<string, string> = {};
  if (heading !== "") Object.assign(found, headings?.(heading));
  for (const [index, key] of section.keys.entries()) {
    const cell = cells[index]?.trim() ?? "";
    if (key !== null && key !== NUMBER && cell !== "") found[key] = cell;
  }
  return found;
}

/** Those of all tables, each header once, without STT and without what is blank throughout. */
function takenColumns(rows: readonly ReadRow[]): readonly TakenColumn[] {
  const taken = new Map<string, TakenColumn>();
  for (const { cells, section } of rows) {
    for (const [index, { header, key }] of section.columns.entries()) {
      const first = cells[index]?.trim() ?? "";
      const known = header === "" || key === NUMBER || taken.has(header);
      if (first !== "" && !known) taken.set(header, { header, key, first });
    }
  }
  return [...taken.values()];
}

function leftOutOf({ line, cells, section }: ReadRow): readonly LeftOut[] {
  return section.columns.flatMap(({ header, key, chosen }, index) => {
    const cell = cells[index]?.trim() ?? "";
    return key === null && !chosen && header !== "" && cell !== "" ? [{ line, header, cell }] : [];
  });
}

function strayOf({ line, cells, section }: ReadRow): readonly { line: number; cell: string }[] {
  return cells.flatMap((cell, index) =>
    filled(cell) && !filled(section.columns[index]?.header) ? [{ line, cell: cell.trim() }] : [],
  );
}
