/**
 * Rows or columns may move while an operation is under way, and places mean the sheet as it is when the writing is done: the Sheets API
 * has no way to refuse a write to a sheet that changed meanwhile. So names of rows and headers are looked at once more, and cells that
 * came to stand beside another name are put right by name.
 */
import type { Change } from "./changes.ts";
import type { Expected } from "./draftTab.ts";
import type { Line, PlainCell } from "./grid.ts";

/** What stands there after the writing. */
export interface Found {
  readonly header: Line;
  /** The names below the header, from the first row on; trailing blanks may lack. */
  readonly names: readonly PlainCell[];
}

export interface Moved {
  readonly changes: readonly Change[];
  /** 1-based rows that stood elsewhere. */
  readonly rows: readonly number[];
}

/** null when everything stands where it was expected. */
export function movedRows(sheetId: number, expected: Expected, found: Found): Moved | null {
  const { headerRow } = expected.names;
  const header = expected.lines[headerRow - 1] ?? [];
  const columns = sameLine(header, found.header)
    ? [...expected.columns].map((column) => ({ at: column, from: column }))
    : columnsByHeader(expected, header, found.header);
  const byName = linesByName(expected);
  const nameIn = (line: Line | undefined): PlainCell => line?.[expected.names.column - 1] ?? "";
  const last = Math.max(found.names.length, expected.lines.length - headerRow);
  const changes: Change[] = [];
  const rows: number[] = [];
  const shiftedColumns = columns.some(({ at, from }) => at !== from);
  for (let index = 0; index < last; index++) {
    const row = headerRow + 1 + index;
    const name = found.names[index] ?? "";
    if (!shiftedColumns && name === nameIn(expected.lines[row - 1])) continue;
    rows.push(row);
    // Nothing of ours stood in a row without a known name: it is somebody's new row.
    const line = byName.get(name) ?? [];
    for (const { at, from } of columns) {
      changes.push({ kind: "cells", sheetId, row, column: at, cells: [[line[from - 1] ?? ""]] });
    }
  }
  return rows.length === 0 ? null : { changes, rows };
}

/** A name that stands twice names nothing. */
function linesByName({ lines, names }: Expected): ReadonlyMap<PlainCell, Line> {
  const byName = new Map<PlainCell, Line>();
  const twice = new Set<PlainCell>();
  for (const line of lines.slice(names.headerRow)) {
    const name = line[names.column - 1] ?? "";
    if (name === "" || byName.has(name)) twice.add(name);
    else byName.set(name, line);
  }
  for (const name of twice) byName.delete(name);
  return byName;
}

/** Where a column of the draft stands now, and what stood before in the places that were written. */
function columnsByHeader(
  { columns }: Expected,
  before: Line,
  now: Line,
): readonly { readonly at: number; readonly from: number }[] {
  const cameFrom = new Map(before.map((header, index) => [header, index + 1]));
  return now.flatMap((header, index) => {
    const from = header === "" ? undefined : cameFrom.get(header);
    const at = index + 1;
    return from !== undefined && (columns.has(from) || columns.has(at)) ? [{ at, from }] : [];
  });
}

function sameLine(a: Line, b: Line): boolean {
  const width = Math.max(a.length, b.length);
  return Array.from({ length: width }, (_, index) => index).every(
    (index) => (a[index] ?? "") === (b[index] ?? ""),
  );
}
