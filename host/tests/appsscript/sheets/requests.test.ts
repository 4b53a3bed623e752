import { describe, expect, it } from "vitest";
import { type ApiBook, apiBook, unformatted } from "./support.ts";

const range = (
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
const text = (stringValue: string) => ({ userEnteredValue: { stringValue } });
const number = (numberValue: number) => ({ userEnteredValue: { numberValue } });
const fill = (row: number, lines: readonly (readonly object[])[]) => ({
  updateCells: {
    start: { sheetId: 0, rowIndex: row, columnIndex: 0 },
    fields: "userEnteredValue",
    rows: lines.map((line) => ({ values: line })),
  },
});
const refused = (book: ApiBook, request: object) =>
  book.refusal([request])?.replace(/^Invalid requests\[0\]\./, "");
const rows = (startIndex: number, endIndex: number) => ({
  sheetId: 0,
  dimension: "ROWS",
  startIndex,
  endIndex,
});

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

describe("requests on tabs, rows and columns", () => {
  it("[GS64] refuse titles, tabs and sizes that cannot be", () => {
    const book = apiBook();
    const properties = (wanted: object, fields: string) => ({
      updateSheetProperties: { properties: wanted, fields },
    });
    expect(refused(book, { addSheet: { properties: { title: "t" } } })).toBe(
      'addSheet: A sheet with the name "t" already exists. Please enter another name.',
    );
    expect(refused(book, properties({ hidden: true }, "hidden"))).toBe(
      "updateSheetProperties: You can't hide all the sheets in a document.",
    );
    const frozen = properties({ gridProperties: { frozenRowCount: 2 } }, "gridProperties.frozenRowCount");
    book.batch([frozen]);
    const both = { gridProperties: { frozenRowCount: 0, rowCount: 2 } };
    expect(refused(book, properties(both, "gridProperties(frozenRowCount,rowCount)"))).toBe(
      "updateSheetProperties: Sorry, it is not possible to delete all non-frozen rows.",
    );
    const huge = { rowCount: 1_000_000, columnCount: 11 };
    expect(refused(book, { addSheet: { properties: { gridProperties: huge } } })).toBe(
      "addSheet: This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
    );
  });

  it("[GS64] count a new index before the tab leaves its place", () => {
    const book = apiBook();
    book.batch(["A", "B"].map((title, at) => ({ addSheet: { properties: { sheetId: at + 1, title } } })));
    const move = (index: number) => ({
      updateSheetProperties: { properties: { sheetId: 0, index }, fields: "index" },
    });
    const titles = () => book.file.workbook.sheetIds().map((id) => book.file.workbook.sheet(id).name);
    book.batch([move(1)]);
    expect(titles()).toEqual(["T", "A", "B"]);
    book.batch([move(2)]);
    expect(titles()).toEqual(["A", "T", "B"]);
  });

  it("[GS65] insert lines that look like a neighbour, with boxes unticked, and append, move and delete", () => {
    const book = apiBook();
    const box = {
      setDataValidation: { range: range(0, 1, 0, 1), rule: { condition: { type: "BOOLEAN" }, strict: true } },
    };
    book.batch([box, fill(0, [[{ userEnteredValue: { boolValue: true } }], [text("hai")]])]);
    book.batch([{ insertDimension: { range: rows(1, 3), inheritFromBefore: true } }]);
    expect(unformatted(book, "T!A1:A4")).toEqual([[true], [false], [false], ["hai"]]);
    book.batch([
      { moveDimension: { source: rows(3, 4), destinationIndex: 0 } },
      { deleteDimension: { range: rows(2, 4) } },
    ]);
    expect(unformatted(book, "T!A1:A4")).toEqual([["hai"], [true]]);
    expect(refused(book, { insertDimension: { range: rows(0, 1), inheritFromBefore: true } })).toBe(
      "insertDimension: inheritFromBefore cannot be true when inserting at index 0.",
    );
    book.batch([
      {
        updateDimensionProperties: {
          range: rows(0, 1),
          properties: { pixelSize: 40, hiddenByUser: true },
          fields: "*",
        },
      },
    ]);
    expect(book.get({ ranges: ["T!A1"], fields: "sheets.data.rowMetadata" })).toEqual({
      sheets: [{ data: [{ rowMetadata: [{ pixelSize: 40, hiddenByUser: true }] }] }],
    });
  });

  it("[GS65] group lines and answer all groups", () => {
    const book = apiBook();
    const group = { range: { dimension: "ROWS", startIndex: 2, endIndex: 4 }, depth: 1 };
    expect(book.batch([{ addDimensionGroup: { range: rows(2, 4) } }])).toEqual({
      spreadsheetId: book.file.id,
      replies: [{ addDimensionGroup: { dimensionGroups: [group] } }],
    });
    const collapse = {
      dimensionGroup: { range: rows(2, 4), depth: 1, collapsed: true },
      fields: "collapsed",
    };
    book.batch([{ updateDimensionGroup: collapse }]);
    expect(book.get({ fields: "sheets.rowGroups" })).toEqual({
      sheets: [{ rowGroups: [{ ...group, collapsed: true }] }],
    });
    book.batch([{ deleteDimensionGroup: { range: rows(2, 4) } }]);
    expect(book.get({ fields: "sheets.rowGroups" })).toEqual({ sheets: [{}] });
  });
});

describe("requests on what belongs to a file", () => {
  it("[GS66] keep conditional formats in their order and answer the old rule", () => {
    const book = apiBook();
    const rule = (value: string) => ({
      ranges: [range(0, 2, 0, 1)],
      booleanRule: {
        condition: { type: "TEXT_EQ", values: [{ userEnteredValue: value }] },
        format: { textFormat: { bold: true } },
      },
    });
    const shown = (value: string) => ({
      ...rule(value),
      ranges: [{ startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 1 }],
    });
    book.batch([
      { addConditionalFormatRule: { rule: rule("a"), index: 0 } },
      { addConditionalFormatRule: { rule: rule("b"), index: 0 } },
      { addConditionalFormatRule: { rule: rule("c"), index: 2 } },
    ]);
    const conditions = () => book.get({ fields: "sheets.conditionalFormats" });
    expect(conditions()).toEqual({ sheets: [{ conditionalFormats: ["b", "a", "c"].map(shown) }] });
    expect(book.batch([{ deleteConditionalFormatRule: { sheetId: 0, index: 1 } }])).toEqual({
      spreadsheetId: book.file.id,
      replies: [{ deleteConditionalFormatRule: { rule: shown("a") } }],
    });
    book.batch([{ updateConditionalFormatRule: { sheetId: 0, index: 0, rule: rule("d") } }]);
    expect(conditions()).toEqual({ sheets: [{ conditionalFormats: ["d", "c"].map(shown) }] });
    expect(
      book.run(
        `return Sheets.Spreadsheets.getByDataFilter({ dataFilters: [{ a1Range: "T" }] }, id, { fields: "sheets.conditionalFormats" });`,
      ),
    ).toEqual({ sheets: [{}] });
  });

  it("[GS67] take an id for metadata once, and find it by key, value and place", () => {
    const book = apiBook();
    const made = {
      metadataId: 42,
      metadataKey: "khoá",
      metadataValue: "1",
      visibility: "PROJECT",
      location: { sheetId: 0 },
    };
    const create = { createDeveloperMetadata: { developerMetadata: made } };
    const shown = { ...made, location: { locationType: "SHEET", sheetId: 0 } };
    expect(book.batch([create])).toEqual({
      spreadsheetId: book.file.id,
      replies: [{ createDeveloperMetadata: { developerMetadata: shown } }],
    });
    expect(refused(book, create)).toBe(
      "createDeveloperMetadata: Developer metadata with id: 42 already exists.",
    );
    const lookup = (wanted: object) =>
      book.run(
        `return Sheets.Spreadsheets.DeveloperMetadata.search(${JSON.stringify({ dataFilters: [{ developerMetadataLookup: wanted }] })}, id);`,
      );
    expect(lookup({ metadataKey: "khoá", metadataValue: "1" })).toEqual({
      matchedDeveloperMetadata: [
        {
          developerMetadata: shown,
          dataFilters: [{ developerMetadataLookup: { metadataKey: "khoá", metadataValue: "1" } }],
        },
      ],
    });
    expect(lookup({ metadataLocation: { spreadsheet: true } })).toEqual({});
    expect(book.get({ fields: "sheets.developerMetadata.metadataId" })).toEqual({
      sheets: [{ developerMetadata: [{ metadataId: 42 }] }],
    });
    // Of the same person, but of another script: PROJECT metadata is not its own.
    const other = book.host.addProject({
      name: "khác",
      files: {
        "Code.js": `function main(id) { return Sheets.Spreadsheets.get(id, { fields: "sheets.developerMetadata" }); }`,
        "appsscript.json": JSON.stringify({
          dependencies: {
            enabledAdvancedServices: [{ userSymbol: "Sheets", serviceId: "sheets", version: "v4" }],
          },
        }),
      },
    });
    expect(book.host.run(other, "main", { user: "chu@example.vn", args: [book.file.id] })).toEqual({
      sheets: [{}],
    });
  });

  it("[GS68] change locale, zone and title, and read what follows in the new locale", () => {
    const book = apiBook();
    const properties = { locale: "en_US", timeZone: "Europe/Paris", title: "Mới" };
    book.batch([
      { updateSpreadsheetProperties: { properties, fields: "locale,timeZone,title" } },
      fill(0, [[{ userEnteredValue: { formulaValue: "=SUM(1.5,2)" } }]]),
    ]);
    expect(book.get({ fields: "properties(locale,timeZone,title)" })).toEqual({ properties });
    expect(unformatted(book, "T!A1")).toEqual([[3.5]]);
    expect(
      refused(book, { updateSpreadsheetProperties: { properties: { locale: "xx-1" }, fields: "locale" } }),
    ).toBe("updateSpreadsheetProperties: Unsupported locale: xx-1");
  });

  it("[GS69] keep charts as they are given and tell them with their tab", () => {
    const book = apiBook();
    const position = { overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 1, columnIndex: 1 } } };
    const chart = { chartId: 7, spec: { title: "Điểm", basicChart: { chartType: "BAR" } }, position };
    expect(book.batch([{ addChart: { chart } }])).toEqual({
      spreadsheetId: book.file.id,
      replies: [{ addChart: { chart } }],
    });
    book.batch([{ updateChartSpec: { chartId: 7, spec: { title: "Khác" } } }]);
    expect(book.get({ fields: "sheets.charts" })).toEqual({
      sheets: [{ charts: [{ ...chart, spec: { title: "Khác" } }] }],
    });
    book.batch([{ deleteEmbeddedObject: { objectId: 7 } }]);
    expect(book.get({ fields: "sheets.charts" })).toEqual({ sheets: [{}] });
  });

  it("[GS70] keep named ranges by name and a filter by its tab", () => {
    const book = apiBook();
    const shown = { startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 1 };
    const named = { namedRangeId: "Diem", name: "Diem", range: shown };
    expect(
      book.batch([
        { addNamedRange: { namedRange: { name: "Diem", range: range(0, 2, 0, 1) } } },
        { setBasicFilter: { filter: { range: range(0, 2, 0, 1) } } },
      ]),
    ).toEqual({ spreadsheetId: book.file.id, replies: [{ addNamedRange: { namedRange: named } }, {}] });
    expect(book.get({ fields: "namedRanges,sheets.basicFilter" })).toEqual({
      sheets: [{ basicFilter: { range: shown } }],
      namedRanges: [named],
    });
    book.batch([{ deleteNamedRange: { namedRangeId: "Diem" } }, { clearBasicFilter: { sheetId: 0 } }]);
    expect(book.get({ fields: "namedRanges,sheets.basicFilter" })).toEqual({ sheets: [{}] });
  });
});
