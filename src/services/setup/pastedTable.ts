import { matchingKey } from "../../domain/vietnamese.ts";
import type { Cell } from "../../tables/cell.ts";
import type { Columns, Table } from "../../tables/table.ts";

/** Lines of cells as Word, Excel and Sheets put them on the clipboard: tabs between cells, quotes around cells with line breaks. */
export function pastedLines(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  for (const match of text.matchAll(CELL)) {
    const [whole, quoted, plain, end] = match;
    if (whole === "" && end === undefined) break;
    line.push(quoted === undefined ? (plain ?? "") : quoted.replace(/""/g, '"'));
    if (end !== "\t") {
      lines.push(line);
      line = [];
    }
  }
  return lines.filter((cells) => cells.some((cell) => cell.trim() !== ""));
}

/** A cell that is quoted to its end, or anything up to a tab or line end; then that tab, line end or the end of the text. */
const CELL = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*))(\t|\r?\n|$)/g;

export interface PastedRow {
  /** 1-based line of the pasted text, for messages. */
  readonly line: number;
  readonly cells: Readonly<Record<string, Cell>>;
}

/**
 * Pasted cells by column key. A first line that names at least two columns is the header, in any order; without one the
 * cells are taken in `usual` order. Cells under unknown headers are left out and named.
 */
export function pastedRows<C extends Columns>(
  text: string,
  table: Table<C>,
  usual: readonly (keyof C & string)[],
): { readonly rows: readonly PastedRow[]; readonly unknown: readonly string[] } {
  const lines = pastedLines(text);
  const header = headerKeys(lines[0] ?? [], table);
  const keys = header?.keys ?? usual;
  const body = header === null ? lines : lines.slice(1);
  const rows = body.map((cells, index) => ({
    line: index + (header === null ? 1 : 2),
    cells: byKey(cells, keys),
  }));
  return { rows, unknown: header?.unknown ?? [] };
}

const FEWEST_HEADERS = 2;

function headerKeys<C extends Columns>(
  cells: readonly string[],
  table: Table<C>,
): { readonly keys: readonly (string | null)[]; readonly unknown: readonly string[] } | null {
  const byHeader = new Map(table.order.map((key) => [matchingKey(table.columns[key]?.header ?? ""), key]));
  const keys = cells.map((cell) => byHeader.get(matchingKey(cell)) ?? null);
  if (keys.filter((key) => key !== null).length < FEWEST_HEADERS) return null;
  return { keys, unknown: cells.filter((cell, index) => keys[index] === null && cell.trim() !== "") };
}

function byKey(cells: readonly string[], keys: readonly (string | null)[]): Record<string, Cell> {
  const found: Record<string, Cell> = {};
  for (const [index, key] of keys.entries()) {
    const cell = cells[index]?.trim() ?? "";
    if (key !== null && cell !== "") found[key] = cell;
  }
  return found;
}
