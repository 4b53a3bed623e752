import { describe, expect, it } from "vitest";
import { apiBook, unformatted } from "./support.ts";

const at = (row: number, column: number) => ({ sheetId: 0, rowIndex: row, columnIndex: column });
const values = (row: number, column: number, lines: readonly (readonly object[])[]) => ({
  updateCells: {
    start: at(row, column),
    fields: "userEnteredValue",
    rows: lines.map((line) => ({ values: line.map((userEnteredValue) => ({ userEnteredValue })) })),
  },
});
const T = { stringValue: "chữ" };

describe("reading by the Sheets service", () => {
  it("[GS54] tells the structure that a mask asks for, without what is usual", () => {
    const book = apiBook();
    book.batch([
      {
        updateSheetProperties: {
          properties: { gridProperties: { frozenRowCount: 1 } },
          fields: "gridProperties.frozenRowCount",
        },
      },
      {
        addSheet: {
          properties: {
            sheetId: 5,
            title: "Ẩn",
            hidden: true,
            gridProperties: { rowCount: 2, columnCount: 2 },
          },
        },
      },
    ]);
    expect(
      book.get({
        fields:
          "properties(locale,timeZone),sheets(properties(sheetId,title,index,hidden,gridProperties),protectedRanges)",
      }),
    ).toEqual({
      properties: { locale: "vi_VN", timeZone: "Asia/Ho_Chi_Minh" },
      sheets: [
        {
          properties: {
            sheetId: 0,
            title: "T",
            index: 0,
            gridProperties: { rowCount: 20, columnCount: 8, frozenRowCount: 1 },
          },
        },
        {
          properties: {
            sheetId: 5,
            title: "Ẩn",
            index: 1,
            hidden: true,
            gridProperties: { rowCount: 2, columnCount: 2 },
          },
        },
      ],
    });
    expect(book.get({ fields: "sheets/properties/grid_properties/frozen_row_count" })).toEqual({
      sheets: [
        { properties: { gridProperties: { frozenRowCount: 1 } } },
        { properties: { gridProperties: {} } },
      ],
    });
  });

  it("[GS54] refuses a mask that asks for what there is not, or with blanks", () => {
    const book = apiBook();
    const failed = "API call to sheets.spreadsheets.get failed with error: ";
    const failure = (fields: string) => book.failure(`Sheets.Spreadsheets.get(id, { fields: "${fields}" });`);
    expect(failure("sheets.ten")).toBe(
      `${failed}Error expanding 'fields' parameter. Cannot find matching fields for path 'sheets.ten'.`,
    );
    expect(failure("properties, sheets")).toBe(`${failed}Request contains an invalid argument.`);
  });

  it("[GS55] gives values by filters of sheet ids, in their order, cut at their end", () => {
    const book = apiBook();
    book.batch([values(1, 1, [[T, { boolValue: false }], [], [{ numberValue: 0 }]])]);
    const filters = [
      { gridRange: { sheetId: 0, startRowIndex: 0, startColumnIndex: 1, endColumnIndex: 4 } },
      { a1Range: "t!H1:H3" },
    ];
    const body = {
      dataFilters: filters,
      valueRenderOption: "UNFORMATTED_VALUE",
      dateTimeRenderOption: "SERIAL_NUMBER",
    };
    expect(
      book.run(`return Sheets.Spreadsheets.Values.batchGetByDataFilter(${JSON.stringify(body)}, id);`),
    ).toEqual({
      spreadsheetId: book.file.id,
      valueRanges: [
        {
          valueRange: {
            range: "T!B1:D20",
            majorDimension: "ROWS",
            values: [[], ["chữ", false], [], [0]],
          },
          dataFilters: [filters[0]],
        },
        { valueRange: { range: "T!H1:H3", majorDimension: "ROWS" }, dataFilters: [filters[1]] },
      ],
    });
    expect(
      book.failure(
        `Sheets.Spreadsheets.Values.batchGetByDataFilter({ dataFilters: [{ gridRange: { sheetId: 9 } }] }, id);`,
      ),
    ).toBe(
      "API call to sheets.spreadsheets.values.batchGetByDataFilter failed with error: Invalid dataFilters[0]: No grid with id: 9",
    );
  });

  it("[GS56] shows days as numbers of the wall clock, formulas as written, or all as it is seen", () => {
    const book = apiBook();
    const day = {
      userEnteredValue: { numberValue: 45_000.5 },
      userEnteredFormat: { numberFormat: { type: "DATE_TIME", pattern: "dd/mm/yyyy hh:mm" } },
    };
    book.batch([
      {
        updateCells: {
          start: at(0, 0),
          fields: "userEnteredValue,userEnteredFormat.numberFormat",
          rows: [{ values: [day] }],
        },
      },
      values(0, 1, [[{ formulaValue: "=SUM(1;2)" }, { numberValue: 1.5 }]]),
    ]);
    const read = (option: object) =>
      book.run(
        `return Sheets.Spreadsheets.Values.batchGet(id, ${JSON.stringify({ ranges: ["T!A1:C1"], ...option })}).valueRanges[0].values;`,
      );
    expect(read({ valueRenderOption: "UNFORMATTED_VALUE" })).toEqual([[45_000.5, 3, 1.5]]);
    expect(read({ valueRenderOption: "FORMULA" })).toEqual([[45_000.5, "=SUM(1;2)", 1.5]]);
    expect(read({})).toEqual([["15/03/2023 12:00", "3", "1,5"]]);
  });

  it("[GS57] reads ranges by title in any capitals, cuts ends and refuses starts past the grid", () => {
    const book = apiBook();
    book.batch([
      { addSheet: { properties: { title: "Tổ 'A'", gridProperties: { rowCount: 3, columnCount: 2 } } } },
    ]);
    const range = (text: string) =>
      book.run(`return Sheets.Spreadsheets.Values.get(id, ${JSON.stringify(text)}).range;`);
    expect(["'tổ ''a'''!A2:Z", "'Tổ ''A'''", "B2"].map(range)).toEqual([
      "'Tổ ''A'''!A2:B3",
      "'Tổ ''A'''!A1:B3",
      "T!B2",
    ]);
    const failure = (text: string) =>
      book
        .failure(`Sheets.Spreadsheets.Values.get(id, ${JSON.stringify(text)});`)
        ?.replace(/^.*?error: /, "");
    expect(failure("T!A21:B")).toBe("Range (T!A21:B) exceeds grid limits. Max rows: 20, max columns: 8");
    expect(failure("X!A1")).toBe("Unable to parse range: X!A1");
  });

  it("[GS58] gives cells with value, format, note and rule, the blank ones empty", () => {
    const book = apiBook();
    book.batch([
      values(0, 1, [[{ numberValue: 2 }]]),
      {
        repeatCell: {
          range: { sheetId: 0, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 1 },
          cell: {
            note: "ghi chú",
            userEnteredFormat: {
              backgroundColor: { red: 1, green: 100 / 255 },
              textFormat: { bold: true },
              wrapStrategy: "WRAP",
            },
            dataValidation: {
              condition: { type: "ONE_OF_LIST", values: [{ userEnteredValue: "a, b" }] },
              strict: true,
            },
          },
          fields: "note,userEnteredFormat(backgroundColor,textFormat.bold,wrapStrategy),dataValidation",
        },
      },
    ]);
    const colour = { red: 1, green: 0.39215687 };
    expect(
      book.get({
        ranges: ["T!A1:C3"],
        fields: "sheets.data.rowData.values(userEnteredValue,userEnteredFormat,note,dataValidation)",
      }),
    ).toEqual({
      sheets: [
        {
          data: [
            {
              rowData: [
                { values: [{}, { userEnteredValue: { numberValue: 2 } }] },
                {
                  values: [
                    {
                      note: "ghi chú",
                      userEnteredFormat: {
                        backgroundColor: colour,
                        backgroundColorStyle: { rgbColor: colour },
                        wrapStrategy: "WRAP",
                        textFormat: { bold: true },
                      },
                      dataValidation: {
                        condition: { type: "ONE_OF_LIST", values: [{ userEnteredValue: "a, b" }] },
                        strict: true,
                      },
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
    expect(book.get({ ranges: ["T!D5"], fields: "sheets.data.rowData" })).toEqual({
      sheets: [{ data: [{}] }],
    });
    expect(unformatted(book, "T!D5")).toEqual([]);
  });
});
