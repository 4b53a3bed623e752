import { describe, expect, it } from "vitest";
import { fill, number, range, refused, text } from "./requestBodies.ts";
import { apiBook, unformatted } from "./support.ts";

describe("requests on cells", () => {
  it("[GS59] clear the masked fields of a range's cells that are not given, and leave others alone", () => {
    const book = apiBook();
    book.batch([
      fill(0, [
        [text("a"), text("b")],
        [text("c"), text("d")],
      ]),
    ]);
    book.batch([{ repeatCell: { range: range(0, 2, 0, 2), cell: { note: "giữ" }, fields: "note" } }]);
    book.batch([
      {
        updateCells: {
          range: range(0, 2, 0, 1),
          fields: "userEnteredValue",
          rows: [{ values: [text("mới")] }],
        },
      },
    ]);
    expect(unformatted(book, "T!A1:B2")).toEqual([
      ["mới", "b"],
      ["", "d"],
    ]);
    expect(book.file.workbook.notes({ sheet: "sheet1", row: 0, column: 0, rows: 2, columns: 1 })).toEqual([
      ["giữ"],
      ["giữ"],
    ]);
  });

  it("[GS59] that do not fit, or name no field, are refused", () => {
    const book = apiBook();
    const wide = { range: range(0, 1, 0, 1), rows: [{ values: [text("a"), text("b")] }] };
    expect(refused(book, { updateCells: { ...wide, fields: "userEnteredValue" } })).toBe(
      "updateCells: Attempting to write column: 1, beyond the last requested column of: 0",
    );
    expect(refused(book, { updateCells: wide })).toBe(
      "updateCells: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    );
    expect(
      refused(book, {
        repeatCell: { range: { sheetId: 0, startRowIndex: 20, endColumnIndex: 2 }, cell: {}, fields: "note" },
      }),
    ).toBe("repeatCell: Range (T!A21:B) exceeds grid limits. Max rows: 20, max columns: 8");
  });

  it("[GS60] move a repeated formula along", () => {
    const book = apiBook();
    book.batch([
      fill(0, [[number(1)], [number(2)]]),
      {
        repeatCell: {
          range: range(0, 2, 1, 2),
          cell: { userEnteredValue: { formulaValue: "=A1*10" } },
          fields: "userEnteredValue",
        },
      },
    ]);
    expect(unformatted(book, "T!A1:B2")).toEqual([
      [1, 10],
      [2, 20],
    ]);
  });

  it("[GS60] append below the last value and let the grid grow", () => {
    const book = apiBook();
    book.batch([fill(19, [[text("cuối")]])]);
    book.batch([
      { appendCells: { sheetId: 0, rows: [{ values: [text("sau")] }], fields: "userEnteredValue" } },
    ]);
    expect(unformatted(book, "T!A20:A21")).toEqual([["cuối"], ["sau"]]);
  });

  it("[GS61] sort whole rows, blanks last, and refuse merged cells", () => {
    const book = apiBook();
    book.batch([
      fill(1, [
        [number(2), text("hai")],
        [{}, text("trống")],
        [text("a"), text("chữ")],
        [number(1), text("một")],
      ]),
    ]);
    const sort = (sortOrder: string) => ({
      sortRange: { range: range(1, 5, 0, 2), sortSpecs: [{ dimensionIndex: 0, sortOrder }] },
    });
    book.batch([sort("ASCENDING")]);
    expect(unformatted(book, "T!A2:B5")).toEqual([
      [1, "một"],
      [2, "hai"],
      ["a", "chữ"],
      ["", "trống"],
    ]);
    book.batch([sort("DESCENDING")]);
    expect(unformatted(book, "T!A2:B5")).toEqual([
      ["a", "chữ"],
      [2, "hai"],
      [1, "một"],
      ["", "trống"],
    ]);
    book.batch([{ mergeCells: { range: range(1, 2, 0, 2) } }]);
    expect(refused(book, sort("ASCENDING"))).toBe("sortRange: You can't sort a range with merged cells.");
  });

  it("[GS62] hold values against strict rules, and take them under rules that only warn", () => {
    const book = apiBook();
    const rule = (strict: boolean) => ({
      setDataValidation: {
        range: range(0, 1, 0, 1),
        rule: {
          condition: {
            type: "NUMBER_BETWEEN",
            values: [{ userEnteredValue: "1,5" }, { userEnteredValue: "3" }],
          },
          strict,
        },
      },
    });
    book.batch([rule(true)]);
    expect(refused(book, fill(0, [[number(9)]]))).toBe(
      "updateCells: The data you entered in cell A1 violates the data validation rules set on this cell.",
    );
    book.batch([fill(0, [[number(1.5)]]), rule(false), fill(0, [[number(9)]])]);
    expect(unformatted(book, "T!A1")).toEqual([[9]]);
    book.batch([{ setDataValidation: { range: range(0, 1, 0, 1) } }]);
    expect(book.get({ fields: "sheets.data.rowData.values.dataValidation", ranges: ["T!A1"] })).toEqual({
      sheets: [{ data: [{}] }],
    });
  });

  it("[GS63] move cut cells with what refers to them, and tile copied ones", () => {
    const book = apiBook();
    book.batch([
      fill(0, [[number(7), { userEnteredValue: { formulaValue: "=A1+1" } }]]),
      { cutPaste: { source: range(0, 1, 0, 1), destination: { sheetId: 0, rowIndex: 3, columnIndex: 0 } } },
      { copyPaste: { source: range(3, 4, 0, 1), destination: range(4, 6, 0, 1), pasteType: "PASTE_VALUES" } },
    ]);
    expect(unformatted(book, "T!A1:B6")).toEqual([["", 8], [], [], [7], [7], [7]]);
  });

  it("[GS72] replace in texts and count what changed", () => {
    const book = apiBook();
    book.batch([
      fill(0, [
        [text("An an"), number(1)],
        [text("b"), { userEnteredValue: { formulaValue: '="an"' } }],
      ]),
    ]);
    expect(book.batch([{ findReplace: { find: "an", replacement: "Bình", sheetId: 0 } }])).toEqual({
      spreadsheetId: book.file.id,
      replies: [
        { findReplace: { valuesChanged: 1, rowsChanged: 1, sheetsChanged: 1, occurrencesChanged: 2 } },
      ],
    });
    expect(unformatted(book, "T!A1:B2")).toEqual([
      ["Bình Bình", 1],
      ["b", "an"],
    ]);
  });

  it("[GS63] merge, keeping the first content, and draw borders", () => {
    const book = apiBook();
    book.batch([
      fill(0, [[text("a"), text("b")]]),
      { mergeCells: { range: range(0, 1, 0, 2), mergeType: "MERGE_ALL" } },
      { updateBorders: { range: range(1, 2, 0, 1), top: { style: "SOLID" } } },
    ]);
    expect(unformatted(book, "T!A1:B1")).toEqual([["a"]]);
    expect(book.get({ fields: "sheets.merges" })).toEqual({
      sheets: [{ merges: [{ startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 2 }] }],
    });
    expect(
      book.get({
        ranges: ["T!A2"],
        fields: "sheets.data.rowData.values.userEnteredFormat.borders.top.style",
      }),
    ).toEqual({
      sheets: [
        {
          data: [
            { rowData: [{ values: [{ userEnteredFormat: { borders: { top: { style: "SOLID" } } } }] }] },
          ],
        },
      ],
    });
    book.batch([{ unmergeCells: { range: range(0, 1, 0, 2) } }]);
    expect(book.get({ fields: "sheets.merges" })).toEqual({ sheets: [{}] });
  });
});
