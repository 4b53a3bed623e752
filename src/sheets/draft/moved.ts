/**
 * Rows or columns may move while an operation is under way, and places mean the sheet as it is when the writing is done: the Sheets API
 * has no way to refuse a write to a sheet that changed meanwhile. So names of rows and headers are looked at once more, and cells that
 * came to stand beside another name are put right by name.
 */
import type { RowNames } from "../ports.ts";
import type { Change } from "./changes.ts";
import type { Expected } from "./draftTab.ts";
import type { Line, PlainCell } from "./grid.ts";
import { type FoundRows, linesByRow, nameOf, namesIn } from "./linesByRow.ts";
import { writtenCells } from "./written.ts";

/** The header as it stands after the writing. */
export interface FoundHeader {
  /** 1-based. */
  readonly row: number;
  /** Whose cells belong in a column, both 1-based: columns of nobody's are absent. null: every column stands where it stood. */
  readonly columns: ReadonlyMap<number, number> | null;
  /** Where the columns stand now by whose cells rows are known. */
  readonly names: RowNames["columns"];
}

export interface Moved {
  readonly changes: readonly Change[];
  /** 1-based rows in which cells stood that belong elsewhere. */
  readonly rows: readonly number[];
  /** How the tab stands once these changes are done. */
  readonly expected: Expected;
}

/**
 * The row that has most of the headers in it: some may be covered by cells that were meant for the row below.
 * @param top the first rows of the sheet
 * @returns null where no row has half of them, or rows have no names any more
 */
export function foundHeader({ names, lines }: Expected, top: readonly Line[]): FoundHeader | null {
  const header = lines[names.headerRow - 1] ?? [];
  const wanted = header.filter((cell) => cell !== "");
  const common = (line: Line) => wanted.filter((cell) => line.includes(cell)).length;
  const row = top.reduce((best, line, index) => (common(line) > common(top[best] ?? []) ? index : best), 0);
  const now = top[row] ?? [];
  if (common(now) * 2 < wanted.length) return null;
  const cameFrom = new Map(header.map((cell, index) => [cell, index + 1]));
  const columns = new Map<number, number>();
  for (const [index, cell] of now.entries()) {
    const from = cell === "" ? undefined : cameFrom.get(cell);
    if (from !== undefined) columns.set(index + 1, from);
  }
  // Where no header stands elsewhere, those that are covered stand where they stood.
  if ([...columns].every(([at, from]) => at === from))
    return { row: row + 1, columns: null, names: names.columns };
  const placeOf = new Map([...columns].map(([at, from]) => [from, at]));
  const [id = 0, ...typed] = names.columns.map((column) => placeOf.get(column) ?? 0);
  return id === 0 || typed.includes(0) ? null : { row: row + 1, columns, names: [id, ...typed] };
}

/** Only cells that this operation wrote, and those where they belong, are put right. null when everything stands where it was expected. */
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
    const from = row <= header.row ? row - shift : (belongs.get(row) ?? null);
    const line = from === null ? [] : (expected.lines[from - 1] ?? []);
    const cellAt = (at: number): PlainCell => line[cameFrom(header, at) - 1] ?? "";
    const places = wrongPlaces(expected, header, row, from);
    const names = found.names[index] ?? [];
    return { row, places, cellAt, standing: () => asItStands(cellAt, line.length, names, header) };
  });
  const cells = writtenCells();
  for (const { row, places, cellAt } of placed) for (const at of places) cells.note(row, at, cellAt(at));
  const changes = cells.take(sheetId);
  return changes.length === 0
    ? null
    : {
        changes,
        rows: placed.flatMap(({ row, places }) => (places.size > 0 ? [row] : [])),
        expected: {
          names: { headerRow: header.row, columns: header.names },
          lines: placed.map(({ standing }) => standing()),
          written: placed.map(({ places }) => places),
        },
      };
}

/** 1-based columns of a row in which this operation wrote what belongs elsewhere, and those of what belongs here and was written elsewhere. */
function wrongPlaces(
  expected: Expected,
  { columns }: FoundHeader,
  row: number,
  from: number | null,
): ReadonlySet<number> {
  const isNobodys = from === null && nameOf(namesIn(expected, row)) === "";
  if (isNobodys || (from === row && columns === null)) return NOWHERE;
  const here = expected.written[row - 1] ?? NOWHERE;
  const its = from === null ? NOWHERE : (expected.written[from - 1] ?? NOWHERE);
  const placed =
    columns === null ? its : [...columns].flatMap(([at, column]) => (its.has(column) ? [at] : []));
  return new Set([...here, ...placed]);
}

const NOWHERE: ReadonlySet<number> = new Set();

/** 0, where nothing stands, for a column that is nobody's. */
function cameFrom({ columns }: FoundHeader, at: number): number {
  return columns === null ? at : (columns.get(at) ?? 0);
}

/** The line as it stands once it is put right. */
function asItStands(
  cellAt: (at: number) => PlainCell,
  length: number,
  name: Line,
  { columns, names }: FoundHeader,
): Line {
  const width = Math.max(length, ...names, ...(columns?.keys() ?? []));
  const cells = Array.from({ length: width }, (_, index) => cellAt(index + 1));
  for (const [index, column] of names.entries()) cells[column - 1] = name[index] ?? "";
  return cells;
}
