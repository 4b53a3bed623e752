import { describe, expect, it } from "vitest";
import { fill, range, refused } from "./requestBodies.ts";
import { apiBook, unformatted } from "./support.ts";

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
    const series = [{ series: { sourceRange: { sources: [range(0, 3, 0, 1)] } } }];
    const spec = { title: "Điểm", basicChart: { chartType: "BAR", headerCount: 1, series } };
    const chart = { chartId: 7, spec, position };
    expect(book.batch([{ addChart: { chart } }])).toEqual({
      spreadsheetId: book.file.id,
      replies: [{ addChart: { chart } }],
    });
    const other = { ...spec, title: "Khác" };
    book.batch([{ updateChartSpec: { chartId: 7, spec: other } }]);
    expect(book.get({ fields: "sheets.charts" })).toEqual({
      sheets: [{ charts: [{ ...chart, spec: other }] }],
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
