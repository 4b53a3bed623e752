import { describe, expect, it } from "vitest";
import { apiBook, EDITOR, OWNER } from "./support.ts";

const protect = (protectedRange: object) => ({ addProtectedRange: { protectedRange } });
const FIELDS = { fields: "sheets.protectedRanges" };
const A1 = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
const SHOWN_A1 = { startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };

describe("protections by the Sheets service", () => {
  it("[GS48] names its editors as they were given and nobody else", () => {
    const book = apiBook();
    const replies = book.batch([
      protect({ range: { sheetId: 0 }, description: "khoá", editors: { users: [OWNER] } }),
    ]);
    const shown = {
      protectedRangeId: 1,
      range: {},
      description: "khoá",
      requestingUserCanEdit: true,
      editors: { users: [OWNER] },
    };
    expect(replies).toEqual({
      spreadsheetId: book.file.id,
      replies: [{ addProtectedRange: { protectedRange: shown } }],
    });
    expect(book.get(FIELDS)).toEqual({ sheets: [{ protectedRanges: [shown] }] });
    expect(book.get(FIELDS, EDITOR)).toEqual({
      sheets: [{ protectedRanges: [{ protectedRangeId: 1, range: {}, description: "khoá" }] }],
    });
  });

  it("[GS48] takes over the file's editors where it names none, and so stops none of them", () => {
    const book = apiBook();
    expect(book.batch([protect({ range: A1 })])).toEqual({
      spreadsheetId: book.file.id,
      replies: [
        {
          addProtectedRange: {
            protectedRange: {
              protectedRangeId: 1,
              range: SHOWN_A1,
              requestingUserCanEdit: true,
              editors: {},
            },
          },
        },
      ],
    });
    expect(book.get({ fields: "sheets.protectedRanges.editors" })).toEqual({
      sheets: [{ protectedRanges: [{ editors: { users: [OWNER, EDITOR] } }] }],
    });
    expect(
      book.refusal([{ repeatCell: { range: A1, cell: { note: "x" }, fields: "note" } }], EDITOR),
    ).toBeNull();
  });

  it("[GS49] is one of the whole sheet at most, while those of ranges pile up", () => {
    const book = apiBook();
    book.batch([protect({ range: { sheetId: 0 } }), protect({ range: A1 }), protect({ range: A1 })]);
    expect(book.refusal([protect({ range: { sheetId: 0 } })])).toBe(
      'Invalid requests[0].addProtectedRange: Sheet "T" already has sheet protection.',
    );
    expect(book.refusal([protect({ range: A1, unprotectedRanges: [A1] })])).toBe(
      "Invalid requests[0].addProtectedRange: unprotectedRanges are only allowed on ProtectedRanges covering a whole sheet",
    );
    expect(book.refusal([protect({ range: A1, warningOnly: true, editors: { users: [OWNER] } })])).toBe(
      "Invalid requests[0].addProtectedRange: ProtectedRange is warningOnly. Editors cannot be set on it.",
    );
    expect(book.refusal([{ deleteProtectedRange: { protectedRangeId: 209 } }])).toBe(
      "Invalid requests[0].deleteProtectedRange: No protected range with id: 209",
    );
  });

  it("[GS50] lets appended rows lie in a hole without an end, and not in one with an end", () => {
    const book = apiBook();
    const open = { sheetId: 0, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
    const closed = { sheetId: 0, startRowIndex: 1, endRowIndex: 20, startColumnIndex: 1, endColumnIndex: 2 };
    const editors = { users: [OWNER] };
    book.batch([protect({ range: { sheetId: 0 }, editors, unprotectedRanges: [open, closed] })]);
    book.batch([{ appendDimension: { sheetId: 0, dimension: "ROWS", length: 5 } }]);
    const note = (startColumnIndex: number) => ({
      repeatCell: {
        range: {
          sheetId: 0,
          startRowIndex: 22,
          endRowIndex: 23,
          startColumnIndex,
          endColumnIndex: startColumnIndex + 1,
        },
        cell: { note: "x" },
        fields: "note",
      },
    });
    expect(book.refusal([note(0)], EDITOR)).toBeNull();
    expect(book.refusal([note(1)], EDITOR)).toContain("You are trying to edit a protected cell");
    expect(book.get({ fields: "sheets.protectedRanges.unprotectedRanges" })).toEqual({
      sheets: [
        {
          protectedRanges: [
            {
              unprotectedRanges: [
                { startRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 },
                { startRowIndex: 1, endRowIndex: 20, startColumnIndex: 1, endColumnIndex: 2 },
              ],
            },
          ],
        },
      ],
    });
  });

  it("[GS51] with an address without an account refuses the batch", () => {
    const book = apiBook();
    book.file.forgetAccount("ma@example.vn");
    const before = book.file.snapshot();
    const wanted = [
      protect({ range: A1 }),
      protect({ range: A1, editors: { users: [OWNER, "ma@example.vn"] } }),
    ];
    expect(book.refusal(wanted)).toBe("Invalid requests[1].addProtectedRange: Invalid email: ma@example.vn");
    expect(book.file.snapshot()).toEqual(before);
  });

  it("[GS52] replaces lists whole and lets only those change it who may edit it", () => {
    const book = apiBook();
    book.batch([protect({ range: { sheetId: 0 }, editors: { users: [OWNER] }, unprotectedRanges: [A1] })]);
    const update = (protectedRange: object, fields: string) => ({
      updateProtectedRange: { protectedRange: { protectedRangeId: 1, ...protectedRange }, fields },
    });
    expect(book.refusal([update({ description: "mở" }, "description")], EDITOR)).toContain(
      "You are trying to edit a protected cell or object.",
    );
    expect(
      book.batch([update({ editors: { users: [OWNER, EDITOR] } }, "editors,unprotectedRanges")]),
    ).toEqual({
      spreadsheetId: book.file.id,
      replies: [{}],
    });
    expect(book.get(FIELDS)).toEqual({
      sheets: [
        {
          protectedRanges: [
            {
              protectedRangeId: 1,
              range: {},
              requestingUserCanEdit: true,
              editors: { users: [OWNER, EDITOR] },
            },
          ],
        },
      ],
    });
  });
});
