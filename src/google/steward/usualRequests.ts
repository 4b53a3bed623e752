/** Requests of which several kinds of changes are made. */
import type { Request } from "./service.ts";

type RowData = GoogleAppsScript.Sheets.Schema.RowData;
type DimensionRange = GoogleAppsScript.Sheets.Schema.DimensionRange;
type DimensionProperties = GoogleAppsScript.Sheets.Schema.DimensionProperties;
type Location = GoogleAppsScript.Sheets.Schema.DeveloperMetadataLocation;

/** Rows and columns from 1. @param fields of each cell that are written; one that is not given is cleared */
export function cellsFrom(
  { sheetId, row, column }: { readonly sheetId: number; readonly row: number; readonly column: number },
  lines: readonly (readonly GoogleAppsScript.Sheets.Schema.CellData[])[],
  fields: string,
): Request {
  const rows = lines.map((values): RowData => ({ values: [...values] }));
  return { updateCells: { start: { sheetId, rowIndex: row - 1, columnIndex: column - 1 }, rows, fields } };
}

/** One column, by its place from 1. */
export function columnRange(sheetId: number, column: number): DimensionRange {
  return { sheetId, dimension: "COLUMNS", startIndex: column - 1, endIndex: column };
}

/** Of whole rows or columns all that is given. */
export function dimensionProperties(range: DimensionRange, properties: DimensionProperties): Request {
  return { updateDimensionProperties: { range, properties, fields: Object.keys(properties).join() } };
}

/** A mark that every program sees which may open the spreadsheet. */
export function marked(metadataKey: string, metadataValue: string, location: Location): Request {
  const developerMetadata = { metadataKey, metadataValue, visibility: "DOCUMENT", location };
  return { createDeveloperMetadata: { developerMetadata } };
}
