import type { Workbook } from "../../workbook/contract.ts";
import { type OpenArea, type OpenPlace, trackOpen } from "./openPlace.ts";
import type { SheetNumbers } from "./sheetNumbers.ts";

/** A GridRange as a chart's spec has it. Half open; a side without an end has none, without a number the sheet is 0. */
export interface SourceRange {
  readonly sheetId?: number;
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

/** A spec whose source ranges move with their cells. */
export interface FollowedSpec {
  /** As written where nothing has moved; a range that is gone is left out. */
  now(): unknown;
  release(): void;
}

interface Followed {
  readonly written: OpenArea;
  readonly place: OpenPlace;
}

export function followSpec(workbook: Workbook, numbers: SheetNumbers, spec: unknown): FollowedSpec {
  const followed: (Followed | null)[] = [];
  withSources(spec, (range) => {
    const written = writtenArea(workbook, numbers, range);
    followed.push(written && { written, place: trackOpen(workbook, written) });
    return range;
  });
  return {
    now: () => {
      const left = [...followed];
      return withSources(spec, (range) => {
        const each = left.shift();
        return each ? movedRange(range, each.written, each.place.saved()) : range;
      });
    },
    release: () => {
      for (const each of followed) each?.place.release();
    },
  };
}

/** A copy of a spec with other source ranges: those of domains, series and labels, in the order in which they stand; null leaves one out. */
export function withSources(spec: unknown, change: (range: SourceRange) => SourceRange | null): unknown {
  if (Array.isArray(spec)) return spec.map((item) => withSources(item, change));
  if (typeof spec !== "object" || spec === null) return spec;
  const entries = Object.entries(spec).map(([name, value]) => [
    name,
    // A ChartSourceRange has nothing but a list of GridRanges (rest/v4/spreadsheets/charts#ChartSourceRange).
    name === "sources" && Array.isArray(value)
      ? value.flatMap((range: SourceRange) => change(range) ?? [])
      : withSources(value, change),
  ]);
  return Object.fromEntries(entries);
}

function writtenArea(workbook: Workbook, numbers: SheetNumbers, range: SourceRange): OpenArea | null {
  const sheet = numbers.find(range.sheetId ?? 0);
  if (sheet === null) return null;
  const { rows, columns } = workbook.sheet(sheet);
  const { startRowIndex: row = 0, startColumnIndex: column = 0, endRowIndex, endColumnIndex } = range;
  const area = {
    sheet,
    row,
    column,
    rows: Math.min(endRowIndex ?? rows, rows) - row,
    columns: Math.min(endColumnIndex ?? columns, columns) - column,
    ...(endRowIndex === undefined && { openRows: true }),
    ...(endColumnIndex === undefined && { openColumns: true }),
  };
  return area.rows > 0 && area.columns > 0 ? area : null;
}

function movedRange(range: SourceRange, from: OpenArea, to: OpenArea | null): SourceRange | null {
  if (to === null) return null;
  const sameRows = from.row === to.row && (from.openRows || from.rows === to.rows);
  const sameColumns = from.column === to.column && (from.openColumns || from.columns === to.columns);
  if (sameRows && sameColumns) return range;
  return {
    ...(range.sheetId !== undefined && { sheetId: range.sheetId }),
    startRowIndex: to.row,
    ...(!to.openRows && { endRowIndex: to.row + to.rows }),
    startColumnIndex: to.column,
    ...(!to.openColumns && { endColumnIndex: to.column + to.columns }),
  };
}
