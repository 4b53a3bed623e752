/**
 * The advanced Sheets service (developers.google.com/apps-script/advanced/sheets), as the steward calls it: plain objects in and out. A call costs once, whatever it holds.
 */
import { isInvalid, readWithPatience, withPatience } from "./answers.ts";

export type Request = GoogleAppsScript.Sheets.Schema.Request;
export type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;
export type Spreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;
type ValueRange = GoogleAppsScript.Sheets.Schema.ValueRange;

export interface Service {
  /** @param fields a field mask: only what it names is given */
  structure(fields: string): Spreadsheet;
  /** Cells of ranges, by sheet id, never by a title that people may forge: as they stand, a day as its serial number. In the order asked for. */
  cells(ranges: readonly GridRange[]): readonly (readonly (readonly unknown[])[])[];
  /** The same, each with the last row of the sheet that it reaches. */
  windows(ranges: readonly GridRange[]): readonly Window[];
  /** Whole sheets with their sizes; null when one of them is gone. */
  sheets(sheetIds: readonly number[]): readonly SheetCells[] | null;
  /** All of it, or an exception and nothing. */
  write(requests: readonly Request[]): void;
  /** Developer metadata with this key. */
  marks(key: string): readonly GoogleAppsScript.Sheets.Schema.DeveloperMetadata[];
}

export interface Window {
  /** 1-based last row: of the sheet, where the range has no end. */
  readonly rows: number;
  readonly values: readonly (readonly unknown[])[];
}

export interface SheetCells {
  readonly sheetId: number;
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly (readonly unknown[])[];
}

const SWITCHED_OFF =
  "Chưa bật dịch vụ Google Sheets API cho tập lệnh này. Hãy mở trình soạn thảo tập lệnh, mục Dịch vụ, thêm Google Sheets API (v4), rồi chạy install lại.";

export function sheetsService(id: string): Service {
  // Google defines the name only where the manifest switches the service on.
  if (typeof Sheets === "undefined" || Sheets.Spreadsheets === undefined) throw new Error(SWITCHED_OFF);
  const spreadsheets = Sheets.Spreadsheets;
  const valuesOf = (ranges: readonly GridRange[]) => {
    const dataFilters = ranges.map((gridRange) => ({ gridRange }));
    const asked = {
      dataFilters,
      valueRenderOption: "UNFORMATTED_VALUE",
      dateTimeRenderOption: "SERIAL_NUMBER",
    };
    const answer = readWithPatience(() => spreadsheets.Values?.batchGetByDataFilter(asked, id));
    return inOrder(ranges, answer?.valueRanges ?? []);
  };
  return {
    structure: (fields) => readWithPatience(() => spreadsheets.get(id, { fields })),
    cells: (ranges) => valuesOf(ranges).map(({ values }) => values ?? []),
    windows: (ranges) =>
      valuesOf(ranges).map(({ range, values }) => ({ rows: sizeIn(range ?? "").rows, values: values ?? [] })),
    sheets: (sheetIds) => {
      try {
        return valuesOf(sheetIds.map((sheetId) => ({ sheetId }))).map(({ range, values }, index) => ({
          sheetId: sheetIds[index] ?? 0,
          ...sizeIn(range ?? ""),
          values: values ?? [],
        }));
      } catch (error) {
        if (isInvalid(error)) return null;
        throw error;
      }
    },
    write: (requests) => {
      withPatience(() => spreadsheets.batchUpdate({ requests: [...requests] }, id));
    },
    marks: (key) => {
      const lookup = { dataFilters: [{ developerMetadataLookup: { metadataKey: key } }] };
      const answer = readWithPatience(() => spreadsheets.DeveloperMetadata?.search(lookup, id));
      return (answer?.matchedDeveloperMetadata ?? []).flatMap(
        ({ developerMetadata }) => developerMetadata ?? [],
      );
    },
  };
}

/** Answers are matched by their filter: their order is not documented. */
function inOrder(
  ranges: readonly GridRange[],
  answers: readonly {
    valueRange?: ValueRange | undefined;
    dataFilters?: readonly { gridRange?: GridRange | undefined }[] | undefined;
  }[],
): readonly ValueRange[] {
  const byRange = new Map(
    answers.map(({ valueRange, dataFilters }) => [
      rangeText(dataFilters?.[0]?.gridRange ?? {}),
      valueRange ?? {},
    ]),
  );
  return ranges.map((range) => byRange.get(rangeText(range)) ?? {});
}

/** “'Đăng ký'!A1:AH1000”: the answer names all that was asked for, also where its end is blank (reference/rest/v4/spreadsheets.values, `range`). */
function sizeIn(range: string): { readonly rows: number; readonly columns: number } {
  const [, letters = "", rows = "0"] = /(?:^|!|:)([A-Z]+)(\d+)$/.exec(range) ?? [];
  const columns = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { rows: Number(rows), columns };
}

/** Zeros may be left out of an answer. */
function rangeText({
  sheetId,
  startRowIndex,
  endRowIndex,
  startColumnIndex,
  endColumnIndex,
}: GridRange): string {
  return [
    sheetId ?? 0,
    startRowIndex ?? 0,
    endRowIndex ?? "",
    startColumnIndex ?? 0,
    endColumnIndex ?? "",
  ].join();
}

/** Columns or rows from 1 to the half-open, zero-based form of the Sheets API. */
export function gridRange(
  sheetId: number,
  area: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number },
): Required<GridRange> {
  return {
    sheetId,
    startRowIndex: area.row - 1,
    endRowIndex: area.row - 1 + area.rows,
    startColumnIndex: area.column - 1,
    endColumnIndex: area.column - 1 + area.columns,
  };
}
