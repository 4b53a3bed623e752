import { matchingKey } from "../../domain/text/vietnamese.ts";
import type { Cell } from "../../tables/cell.ts";
import type { Columns, Table } from "../../tables/table.ts";

export interface PastedLine {
  /** 1-based row of the pasted table, for messages. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A cell that is quoted to its end, or anything up to a tab or line end; then that tab, line end or the end of the text. */
const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/g;

/** Filled lines of cells as Word, Excel and Sheets put them on the clipboard: tabs between cells, quotes around cells with line breaks (SPEC U1). */
export function pastedLines(text: string): readonly PastedLine[] {
  const lines: string[][] = [];
  let line: string[] = [];
  for (const [, quoted, plain = "", end] of text.replace(/\r\n?/g, "\n").matchAll(CELL)) {
    line.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    if (end === "\t") continue;
    lines.push(line);
    line = [];
  }
  return lines
    .map((cells, index) => ({ line: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
}

export interface PastedRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, Cell>>;
}

export interface Pasted {
  readonly rows: readonly PastedRow[];
  /** Headers that name no column of the table, or one that an earlier header already named; their cells are left out. */
  readonly unknown: readonly string[];
  /** Cells that stand under no header. */
  readonly stray: readonly { readonly line: number; readonly cell: string }[];
}

/** How offices write a list of one kind. */
export interface ListForm<C extends Columns> {
  /** Column keys in the order of the cells when the list has no header. */
  readonly usual: readonly (keyof C & string)[];
  /** Headers that offices use beside the table's own, with the column that they mean. */
  readonly alsoCalled: Readonly<Record<string, keyof C & string>>;
}

/**
 * Pasted cells by column key (SPEC U2–U4). A first line that names at least two columns is the header, in any order; without one the
 * cells are taken in `usual` order.
 */
export function pastedRows<C extends Columns>(
  text: string,
  table: Table<C>,
  { usual, alsoCalled }: ListForm<C>,
): Pasted {
  const lines = pastedLines(text);
  const headers = lines[0]?.cells ?? [];
  const named = headerKeys(headers, table, alsoCalled);
  const keys = named ?? usual;
  const body = named === null ? lines : lines.slice(1);
  const headed = (index: number) => index < keys.length && (named === null || filled(headers[index]));
  return {
    rows: body.map(({ line, cells }) => ({ line, cells: byKey(cells, keys) })),
    unknown: named === null ? [] : headers.filter((header, index) => filled(header) && named[index] === null),
    stray: body.flatMap(({ line, cells }) =>
      cells.flatMap((cell, index) => (filled(cell) && !headed(index) ? [{ line, cell: cell.trim() }] : [])),
    ),
  };
}

function filled(cell: string | undefined): boolean {
  return cell !== undefined && cell.trim() !== "";
}

const FEWEST_HEADERS = 2;

/** Column key by place; null where a header names no column, or one that is named already. */
function headerKeys<C extends Columns>(
  headers: readonly string[],
  table: Table<C>,
  alsoCalled: ListForm<C>["alsoCalled"],
): readonly (string | null)[] | null {
  const declared = table.order.map((key) => [table.columns[key]?.header ?? "", key] as const);
  const byHeader = new Map(
    [...Object.entries(alsoCalled), ...declared].map(([header, key]) => [matchingKey(header), key]),
  );
  const found = headers.map((header) => byHeader.get(matchingKey(header)) ?? null);
  const keys = found.map((key, index) => (found.indexOf(key) === index ? key : null));
  return keys.filter((key) => key !== null).length < FEWEST_HEADERS ? null : keys;
}

function byKey(cells: readonly string[], keys: readonly (string | null)[]): Record<string, Cell> {
  const found: Record<string, Cell> = {};
  for (const [index, key] of keys.entries()) {
    const cell = cells[index]?.trim() ?? "";
    if (key !== null && cell !== "") found[key] = cell;
  }
  return found;
}
