import { describe, expect, it } from "vitest";
import { fill, range, refused, rows, text } from "./requestBodies.ts";
import { apiBook, unformatted } from "./support.ts";

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
