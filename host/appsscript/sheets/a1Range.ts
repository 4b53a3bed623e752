import { formatA1, parseA1 } from "../../formulas/a1.ts";
import type { Area, SheetId } from "../../workbook/contract.ts";
import type { LocalFile } from "../spreadsheet/localFile.ts";
import { Refused } from "./apiFailure.ts";
import { exceeds, quoted } from "./gridRange.ts";

/**
 * The cells that a text names: 'T'!A2:C, a tab's title alone for all of it, a named range, or a bare A1 of the first tab. Titles
 * ignore case. An end past the grid is cut, a start past it refused.
 */
export function areaOfA1(file: LocalFile, text: string): Area {
  const place = splitTitle(file, text);
  if (!place) throw new Refused(`Unable to parse range: ${text}`);
  if (place.cells === null) return wholeSheet(file, place.sheet);
  const parsed = parseA1(place.cells);
  if (!parsed) throw new Refused(`Unable to parse range: ${text}`);
  const { name, rows, columns } = file.workbook.sheet(place.sheet);
  const { row, column } = parsed;
  if (row >= rows || column >= columns) throw exceeds(`${quoted(name)}!${place.cells}`, rows, columns);
  return {
    sheet: place.sheet,
    row,
    column,
    rows: Math.min(parsed.rows ?? rows, rows - row),
    columns: Math.min(parsed.columns ?? columns, columns - column),
  };
}

interface Place {
  readonly sheet: SheetId;
  /** Null for the whole tab. */
  readonly cells: string | null;
}

function splitTitle(file: LocalFile, text: string): Place | null {
  const quotedTitle = /^'((?:[^']|'')+)'(?:!(.+))?$/s.exec(text);
  if (quotedTitle) return titled(file, (quotedTitle[1] ?? "").replaceAll("''", "'"), quotedTitle[2] ?? null);
  const bang = text.lastIndexOf("!");
  if (bang >= 0) return titled(file, text.slice(0, bang), text.slice(bang + 1));
  const [first] = file.workbook.sheetIds();
  if (first !== undefined && parseA1(text)) return { sheet: first, cells: text };
  const named = file.workbook.namedAreas().get(text);
  return named ? { sheet: named.sheet, cells: formatA1(named) } : titled(file, text, null);
}

function titled({ workbook }: LocalFile, title: string, cells: string | null): Place | null {
  const wanted = title.toLowerCase();
  const sheet = workbook.sheetIds().find((id) => workbook.sheet(id).name.toLowerCase() === wanted);
  return sheet === undefined ? null : { sheet, cells };
}

export function wholeSheet({ workbook }: LocalFile, sheet: SheetId): Area {
  const { rows, columns } = workbook.sheet(sheet);
  return { sheet, row: 0, column: 0, rows, columns };
}

/** Resolved, in quotes where the title needs them. */
export function shownA1(file: LocalFile, area: Area): string {
  return `${quoted(file.workbook.sheet(area.sheet).name)}!${formatA1(area)}`;
}
