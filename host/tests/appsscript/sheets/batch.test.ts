import { describe, expect, it } from "vitest";
import { apiBook, EDITOR, unformatted } from "./support.ts";

const GRID = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
const cell = (userEnteredValue: object) => ({
  updateCells: { range: GRID, fields: "userEnteredValue", rows: [{ values: [{ userEnteredValue }] }] },
});

describe("a batch of requests", () => {
  it("[GS41] is done in order and answers one reply a request", () => {
    const book = apiBook();
    const replies = book.batch([
      {
        addSheet: {
          properties: { sheetId: 77, title: "Đơn", gridProperties: { rowCount: 5, columnCount: 3 } },
        },
      },
      {
        updateCells: {
          start: { sheetId: 77, rowIndex: 1, columnIndex: 0 },
          fields: "userEnteredValue",
          rows: [
            {
              values: [{ userEnteredValue: { stringValue: "=1" } }, { userEnteredValue: { numberValue: 2 } }],
            },
          ],
        },
      },
    ]);
    expect(replies).toEqual({
      spreadsheetId: book.file.id,
      replies: [
        {
          addSheet: {
            properties: {
              sheetId: 77,
              title: "Đơn",
              index: 1,
              sheetType: "GRID",
              gridProperties: { rowCount: 5, columnCount: 3 },
            },
          },
        },
        {},
      ],
    });
    expect(unformatted(book, "'Đơn'!A1:C5")).toEqual([[], ["=1", 2]]);
  });

  it("[GS42] leaves nothing of a batch of which one request is invalid", () => {
    const book = apiBook();
    book.batch([cell({ stringValue: "trước" })]);
    const before = book.file.snapshot();
    expect(
      book.refusal([
        cell({ stringValue: "sau" }),
        { addSheet: { properties: { title: "Mới" } } },
        { addProtectedRange: { protectedRange: { range: { sheetId: 0 } } } },
        {
          createDeveloperMetadata: {
            developerMetadata: { metadataKey: "k", visibility: "DOCUMENT", location: { spreadsheet: true } },
          },
        },
        { deleteSheet: { sheetId: 22 } },
      ]),
    ).toBe("Invalid requests[4]: No grid with id: 22");
    expect(book.file.snapshot()).toEqual(before);
  });

  it("[GS43] counts the caller's rights for each cell", () => {
    const book = apiBook();
    book.batch([
      {
        addProtectedRange: {
          protectedRange: {
            range: { sheetId: 0 },
            editors: { users: ["chu@example.vn"] },
            unprotectedRanges: [GRID],
          },
        },
      },
    ]);
    expect(book.refusal([cell({ numberValue: 1 })], EDITOR)).toBeNull();
    const beside = { ...GRID, startColumnIndex: 1, endColumnIndex: 2 };
    const both = [
      cell({ numberValue: 2 }),
      { repeatCell: { range: beside, cell: { note: "x" }, fields: "note" } },
    ];
    expect(book.refusal(both, EDITOR)).toBe(
      "Invalid requests[1].repeatCell: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
    );
    expect(unformatted(book, "T!A1:B1")).toEqual([[1]]);
  });
});
