import { formatA1 } from "../../formulas/a1.ts";
import type { Area, SheetId } from "../../workbook/contract.ts";
import type { LocalFile } from "../spreadsheet/localFile.ts";
import type { OpenArea } from "../spreadsheet/openPlace.ts";
import { NoGrid, Refused } from "./apiFailure.ts";
import type { Read, Schema } from "./payload.ts";

/** Half open; a side that is absent has no bound, a sheet that is absent is 0 (rest/v4/spreadsheets/other#GridRange). */
export const GRID_RANGE = {
  sheetId: "whole",
  startRowIndex: "whole",
  endRowIndex: "whole",
  startColumnIndex: "whole",
  endColumnIndex: "whole",
} as const satisfies Schema;

export type GridRange = Read<typeof GRID_RANGE>;

export function sheetOf(file: LocalFile, sheetId = 0): SheetId {
  const found = file.numbers.find(sheetId);
  if (found === null) throw new NoGrid(sheetId);
  return found;
}

/** The cells of a range that the sheet has: its end may lie past the grid, its start may not. Null when it is empty. */
export function areaOf(file: LocalFile, range: GridRange): Area | null {
  const sheet = sheetOf(file, range.sheetId);
  const { rows, columns } = file.workbook.sheet(sheet);
  const { startRowIndex: row = 0, endRowIndex: bottom = rows } = range;
  const { startColumnIndex: column = 0, endColumnIndex: right = columns } = range;
  if (row < 0 || column < 0 || bottom < row || right < column) {
    throw new Refused(`Invalid range: ${JSON.stringify(range)}`);
  }
  if (row >= rows || column >= columns) throw pastGrid(file, sheet, range);
  if (bottom === row || right === column) return null;
  const [lastRow, lastColumn] = [Math.min(bottom, rows), Math.min(right, columns)];
  return { sheet, row, column, rows: lastRow - row, columns: lastColumn - column };
}

/** The same where an empty range means nothing. */
export function cellsOf(file: LocalFile, range: GridRange | undefined): Area {
  const area = areaOf(file, range ?? {});
  if (area) return area;
  throw new Refused("The range must not be empty.");
}

/** The same, remembering which sides have no end: what is appended there later belongs to it. */
export function openCellsOf(file: LocalFile, range: GridRange): OpenArea {
  const openRows = range.endRowIndex === undefined;
  const openColumns = range.endColumnIndex === undefined;
  return { ...cellsOf(file, range), ...(openRows && { openRows }), ...(openColumns && { openColumns }) };
}

function pastGrid(file: LocalFile, sheet: SheetId, range: GridRange): Refused {
  const { name, rows, columns } = file.workbook.sheet(sheet);
  const { startRowIndex: row = 0, endRowIndex, startColumnIndex: column = 0, endColumnIndex } = range;
  const shown = formatA1({
    row,
    column,
    rows: endRowIndex === undefined ? null : endRowIndex - row,
    columns: (endColumnIndex ?? columns) - column,
  });
  return exceeds(`${quoted(name)}!${shown}`, rows, columns);
}

/** The sentence seen live for a start outside the grid. */
export function exceeds(range: string, rows: number, columns: number): Refused {
  return new Refused(`Range (${range}) exceeds grid limits. Max rows: ${rows}, max columns: ${columns}`);
}

/** A title as A1 notation has it: in quotes when it is no plain word. */
export function quoted(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** An area as the API tells it: a sheet of number 0 is left out, an index 0 is not. */
export function shownRange(file: LocalFile, { sheet, row, column, rows, columns }: Area): GridRange {
  return {
    ...shownSheet(file, sheet),
    startRowIndex: row,
    endRowIndex: row + rows,
    startColumnIndex: column,
    endColumnIndex: column + columns,
  };
}

/** A side without an end is told without one. */
export function shownOpenRange(file: LocalFile, { openRows, openColumns, ...area }: OpenArea): GridRange {
  const { endRowIndex, endColumnIndex, ...start } = shownRange(file, area);
  return {
    ...start,
    ...(!openRows && endRowIndex !== undefined && { endRowIndex }),
    ...(!openColumns && endColumnIndex !== undefined && { endColumnIndex }),
  };
}

export function shownSheet(file: LocalFile, sheet: SheetId): { readonly sheetId?: number } {
  const sheetId = file.numbers.of(sheet);
  return sheetId === 0 ? {} : { sheetId };
}
