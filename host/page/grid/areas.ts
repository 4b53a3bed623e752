import type { IRange, Worksheet } from "@univerjs/core";
import type { Area } from "../../workbook/contract.ts";

/** Univer leaves out (NaN) the edges of whole rows and columns. */
const orEdge = (value: number, edge: number): number => (Number.isFinite(value) ? value : edge);

export function areaOf(sheet: Worksheet, range: IRange): Area {
  const row = orEdge(range.startRow, 0);
  const column = orEdge(range.startColumn, 0);
  const lastRow = Math.min(orEdge(range.endRow, Number.POSITIVE_INFINITY), sheet.getRowCount() - 1);
  const lastColumn = Math.min(orEdge(range.endColumn, Number.POSITIVE_INFINITY), sheet.getColumnCount() - 1);
  return {
    sheet: sheet.getSheetId(),
    row,
    column,
    rows: Math.max(1, lastRow - row + 1),
    columns: Math.max(1, lastColumn - column + 1),
  };
}

export function meets(area: Area, other: Area): boolean {
  return (
    area.sheet === other.sheet &&
    area.row < other.row + other.rows &&
    other.row < area.row + area.rows &&
    area.column < other.column + other.columns &&
    other.column < area.column + area.columns
  );
}

/** The smallest area with both in it; both are on the sheet of the first. */
export function around(area: Area, other: Area): Area {
  const row = Math.min(area.row, other.row);
  const column = Math.min(area.column, other.column);
  return {
    sheet: area.sheet,
    row,
    column,
    rows: Math.max(area.row + area.rows, other.row + other.rows) - row,
    columns: Math.max(area.column + area.columns, other.column + other.columns) - column,
  };
}

/** Where a source lands: over the whole selection when it fits into it a whole number of times, else once. As Sheets does. */
export function landing(selection: Area, source: { readonly rows: number; readonly columns: number }): Area {
  const fits = selection.rows % source.rows === 0 && selection.columns % source.columns === 0;
  return fits ? selection : { ...selection, rows: source.rows, columns: source.columns };
}
