/**
 * Rows or columns may move while an operation is under way, and places mean the sheet as it is when the writing is done: the Sheets API
 * has no way to refuse a write to a sheet that changed meanwhile. So names of rows and headers are looked at once more, and cells that
 * came to stand beside another name are put right by name.
 */
import type { Change } from "./changes.ts";
import type { Expected } from "./draftTab.ts";
import type { Line, PlainCell } from "./grid.ts";

/** The header as it stands after the writing. */
export interface FoundHeader {
  /** 1-based. */
  readonly row: number;
  /** Where the columns in which anything was written stand now, and whose cells belong there; 1-based. */
  readonly written: readonly Placed[];
  /** Where the columns stand now by whose cells rows are known; 1-based. */
  readonly names: readonly number[];
}

interface Placed {
  readonly at: number;
  readonly from: number;
}

/** What else is looked at. */
export interface FoundRows {
  /** From the first row on, the cells by which rows are known; trailing blanks may lack. */
  readonly names: readonly Line[];
  /** Of the sheet. */
  readonly height: number;
}

export interface Moved {
  readonly changes: readonly Change[];
  /** 1-based rows that stood elsewhere. */
  readonly rows: readonly number[];
  /** How the tab stands once these changes are done. */
  readonly expected: Expected;
}

/**
 * The row that has most of the headers in it: some may be covered by cells that were meant for the row below.
 * @param top the first rows of the sheet
 * @returns null where no row has half of them, or rows have no names any more
 */
export function foundHeader({ names, lines, columns }: Expected, top: readonly Line[]): FoundHeader | null {
  const header = lines[names.headerRow - 1] ?? [];
  const wanted = header.filter((cell) => cell !== "");
  const common = (line: Line) => wanted.filter((cell) => line.includes(cell)).length;
  const row = top.reduce((best, line, index) => (common(line) > common(top[best] ?? []) ? index : best), 0);
  const now = top[row] ?? [];
  if (common(now) * 2 < wanted.length) return null;
  const cameFrom = new Map(header.map((cell, index) => [cell, index + 1]));
  const placed = now.flatMap((cell, index) => {
    const from = cell === "" ? undefined : cameFrom.get(cell);
    return from === undefined ? [] : [{ at: index + 1, from }];
  });
  // Where no header stands elsewhere, those that are covered stand where they stood.
  if (placed.every(({ at, from }) => at === from))
    return { row: row + 1, written: [...columns].map((at) => ({ at, from: at })), names: names.columns };
  const namesNow = names.columns.map((column) => placed.find(({ from }) => from === column)?.at ?? 0);
  if (namesNow.includes(0)) return null;
  return {
    row: row + 1,
    written: placed.filter(({ at, from }) => columns.has(from) || columns.has(at)),
    names: namesNow,
  };
}

/** null when everything stands where it was expected. */
export function movedRows(
  sheetId: number,
  expected: Expected,
  header: FoundHeader,
  found: FoundRows,
): Moved | null {
  const shift = header.row - expected.names.headerRow;
  const belongs = linesByRow(expected, header.row, found);
  const last = Math.min(found.height, Math.max(found.names.length, expected.lines.length + shift));
  const placed = Array.from({ length: last }, (_, index) => {
    const row = index + 1;
    // Rows that came in above the header have pushed it, and what stands above it, down.
    return { row, from: row <= header.row ? row - shift : (belongs.get(row) ?? null) };
  });
  const lineOf = ({ from }: PlacedRow): Line => (from === null ? [] : (expected.lines[from - 1] ?? []));
  const wrong = placed.filter((each) => standsElsewhere(each, expected, header));
  if (wrong.length === 0) return null;
  const changes = wrong.flatMap((each) =>
    header.written.map(({ at, from }): Change => {
      const cells = [[lineOf(each)[from - 1] ?? ""]];
      return { kind: "cells", sheetId, row: each.row, column: at, cells };
    }),
  );
  const lines = placed.map((each) => asItStands(lineOf(each), found.names[each.row - 1] ?? [], header));
  const columns = new Set(header.written.map(({ at }) => at));
  const names = { headerRow: header.row, columns: header.names };
  return { changes, rows: wrong.map(({ row }) => row), expected: { names, columns, lines } };
}

interface PlacedRow {
  readonly row: number;
  /** Whose line belongs there; null: nobody's. */
  readonly from: number | null;
}

/** Above both headers nothing was written, nor in rows that were nameless before and are nobody's now. */
function standsElsewhere({ row, from }: PlacedRow, expected: Expected, header: FoundHeader): boolean {
  if (row <= Math.min(expected.names.headerRow, header.row)) return false;
  if (from === null) return nameOf(namesIn(expected, row)) !== "";
  return from !== row || header.written.some((column) => column.at !== column.from);
}

/** The line as far as it is looked at again. */
function asItStands(line: Line, name: Line, { written, names }: FoundHeader): Line {
  const width = Math.max(0, ...written.map(({ at }) => at), ...names);
  const cells: PlainCell[] = Array.from({ length: width }, () => "");
  for (const { at, from } of written) cells[at - 1] = line[from - 1] ?? "";
  for (const [index, column] of names.entries()) cells[column - 1] = name[index] ?? "";
  return cells;
}

/**
 * Whose line belongs in which row below the header, by 1-based rows: of equal names the first to the first. A name that is new stands for
 * the line of its row where that one's name is gone – somebody has typed in it –, else for nobody's: it is somebody's new row.
 */
function linesByRow(expected: Expected, headerRow: number, found: FoundRows): ReadonlyMap<number, number> {
  const waiting = new Map<string, number[]>();
  for (let row = expected.names.headerRow + 1; row <= expected.lines.length; row++) {
    const name = nameOf(namesIn(expected, row));
    if (name !== "") waiting.set(name, [...(waiting.get(name) ?? []), row]);
  }
  const belongs = new Map<number, number>();
  const unknown: number[] = [];
  for (let row = headerRow + 1; row <= found.names.length; row++) {
    const name = nameOf(found.names[row - 1] ?? []);
    const line = waiting.get(name)?.shift();
    if (line !== undefined) belongs.set(row, line);
    else if (name !== "") unknown.push(row);
  }
  const left = new Set([...waiting.values()].flat());
  const shift = headerRow - expected.names.headerRow;
  for (const row of unknown) if (left.has(row - shift)) belongs.set(row, row - shift);
  return belongs;
}

function namesIn({ names, lines }: Expected, row: number): Line {
  return names.columns.map((column) => lines[row - 1]?.[column - 1] ?? "");
}

/** '' where all of its cells are blank. */
function nameOf(cells: Line): string {
  return cells.every((cell) => cell === "") ? "" : JSON.stringify(cells);
}
