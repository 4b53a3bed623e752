/**
 * Rows or columns may move while an operation is under way, and places mean the sheet as it is when the writing is done: the Sheets API
 * has no way to refuse a write to a sheet that changed meanwhile. So names of rows and headers are looked at once more, and cells that
 * came to stand beside another name are put right by name.
 */
import type { Change } from "./changes.ts";
import type { Expected } from "./draftTab.ts";
import type { Line, PlainCell } from "./grid.ts";
import { type ColumnPlace, linesByTyped } from "./typedLines.ts";

/** What stands there after the writing. */
export interface Found {
  readonly header: Line;
  /** Below the header, from the first row on; trailing blanks may lack. Of rows without names that were given now their names suffice, each in its column. */
  readonly lines: readonly Line[];
}

export interface Moved {
  readonly changes: readonly Change[];
  /** 1-based rows that stood elsewhere. */
  readonly rows: readonly number[];
}

/** null when everything stands where it was expected. */
export function movedRows(sheetId: number, expected: Expected, found: Found): Moved | null {
  const { headerRow } = expected.names;
  const places = columnPlaces(expected.lines[headerRow - 1] ?? [], found.header, expected.columns);
  const columns = places.filter(({ at, from }) => expected.columns.has(from) || expected.columns.has(at));
  const ownerOf = ownersIn(expected, found, places);
  const last = Math.max(found.lines.length, expected.lines.length - headerRow);
  const changes: Change[] = [];
  const rows: number[] = [];
  const shiftedColumns = columns.some(({ at, from }) => at !== from);
  for (let index = 0; index < last; index++) {
    const row = headerRow + 1 + index;
    const { line, isInPlace } = ownerOf(index);
    if (!shiftedColumns && isInPlace) continue;
    rows.push(row);
    for (const { at, from } of columns) {
      changes.push({ kind: "cells", sheetId, row, column: at, cells: [[line[from - 1] ?? ""]] });
    }
  }
  return rows.length === 0 ? null : { changes, rows };
}

interface Owner {
  /** Of the draft. Nothing of ours stood in a row without a known name: it is somebody's new row. */
  readonly line: Line;
  readonly isInPlace: boolean;
}

/** Whose row it is now, by its name; where that was given only now by what people typed in it. */
function ownersIn(
  expected: Expected,
  found: Found,
  places: readonly ColumnPlace[],
): (index: number) => Owner {
  const { headerRow, column } = expected.names;
  const nameIn = (line: Line | undefined): PlainCell => line?.[column - 1] ?? "";
  const byName = linesByName(expected);
  const byTyped = expected.given.size === 0 ? null : linesByTyped(expected, found.lines, places);
  return (index) => {
    const name = nameIn(found.lines[index]);
    const own = expected.lines[headerRow + index];
    if (byTyped === null || (name !== "" && !expected.given.has(name)))
      return { line: byName.get(name) ?? [], isInPlace: name === nameIn(own) };
    const line = byTyped(index);
    return { line: line ?? [], isInPlace: line === null ? name === "" && nameIn(own) === "" : line === own };
  };
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

/** Where each column of the draft stands now, and what stood before in the places that were written. */
function columnPlaces(before: Line, now: Line, written: ReadonlySet<number>): readonly ColumnPlace[] {
  if (sameLine(before, now)) {
    const width = Math.max(before.length, now.length, ...written);
    return Array.from({ length: width }, (_, index) => ({ at: index + 1, from: index + 1 }));
  }
  const cameFrom = new Map(before.map((header, index) => [header, index + 1]));
  return now.flatMap((header, index) => {
    const from = header === "" ? undefined : cameFrom.get(header);
    return from === undefined ? [] : [{ at: index + 1, from }];
  });
}

function sameLine(a: Line, b: Line): boolean {
  const width = Math.max(a.length, b.length);
  return Array.from({ length: width }, (_, index) => index).every(
    (index) => (a[index] ?? "") === (b[index] ?? ""),
  );
}
