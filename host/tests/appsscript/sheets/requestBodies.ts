/** Requests as tests write them down. */
import type { ApiBook } from "./support.ts";

export const range = (
  startRowIndex: number,
  endRowIndex: number,
  startColumnIndex: number,
  endColumnIndex: number,
) => ({
  sheetId: 0,
  startRowIndex,
  endRowIndex,
  startColumnIndex,
  endColumnIndex,
});
export const text = (stringValue: string) => ({ userEnteredValue: { stringValue } });
export const number = (numberValue: number) => ({ userEnteredValue: { numberValue } });
export const fill = (row: number, lines: readonly (readonly object[])[]) => ({
  updateCells: {
    start: { sheetId: 0, rowIndex: row, columnIndex: 0 },
    fields: "userEnteredValue",
    rows: lines.map((line) => ({ values: line })),
  },
});
export const refused = (book: ApiBook, request: object) =>
  book.refusal([request])?.replace(/^Invalid requests\[0\]\./, "");
export const rows = (startIndex: number, endIndex: number) => ({
  sheetId: 0,
  dimension: "ROWS",
  startIndex,
  endIndex,
});
