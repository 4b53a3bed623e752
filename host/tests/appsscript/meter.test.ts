import { describe, expect, it } from "vitest";
import { kindOf } from "../../appsscript/callKinds.ts";
import { sizeOf } from "../../appsscript/callSize.ts";
import { Meter } from "../../appsscript/meter.ts";
import type { ExecutionReport } from "../../appsscript/state.ts";
import { bound } from "./sheetSupport.ts";

describe("[GS95] kinds of calls", () => {
  it.each([
    ["SpreadsheetApp.getActiveSpreadsheet", "navigation"],
    ["Spreadsheet.getSheetByName", "navigation"],
    ["Sheet.getRange", "navigation"],
    ["Range.getRow", "navigation"],
    ["DataValidationBuilder.requireValueInList", "navigation"],
    ["BorderStyle.toString", "navigation"],
    ["Range.getValues", "read"],
    ["Sheet.getLastRow", "read"],
    ["DeveloperMetadataFinder.find", "read"],
    ["Range.isBlank", "read"],
    ["Range.setValues", "write"],
    ["SpreadsheetApp.flush", "write"],
    ["Range.somethingNew", "write"],
    ["Sheet.appendRow", "write"],
    ["Sheet.clearContents", "write"],
    ["Sheet.insertRowsAfter", "structure"],
    ["Spreadsheet.deleteSheet", "structure"],
    ["Range.insertCells", "structure"],
    ["Range.addDeveloperMetadata", "structure"],
    ["Sheet.protect", "protection"],
    ["Protection.setUnprotectedRanges", "protection"],
    ["Protection.getEditors", "read"],
    ["LockService.getScriptLock", "navigation"],
    ["Lock.tryLock", "lock"],
    ["PropertiesService.getScriptProperties", "navigation"],
    ["Properties.getProperty", "property"],
    ["MailApp.sendEmail", "other"],
    ["Ui.alert", "other"],
    ["Sheets.Spreadsheets.get", "read"],
    ["Sheets.Spreadsheets.Values.batchGetByDataFilter", "read"],
    ["Sheets.Spreadsheets.batchUpdate", "batch"],
    ["Sheets.Spreadsheets.Values.update", "batch"],
    ["Sheets.newValueRange", "navigation"],
  ])("%s is a %s", (name, kind) => {
    expect(kindOf(name)).toBe(kind);
  });
});

describe("a meter", () => {
  it("numbers calls from 1, counts them by name and kind, and adds up their time", () => {
    const meter = new Meter();
    expect(
      ["Range.setValues", "Range.setValues", "SpreadsheetApp.flush"].map((name) => meter.count(name)),
    ).toEqual([1, 2, 3]);
    meter.spend(1_000);
    expect(meter.counts()).toEqual({
      calls: { "Range.setValues": 2, "SpreadsheetApp.flush": 1 },
      total: 3,
      navigation: 0,
      read: 0,
      write: 3,
      structure: 0,
      protection: 0,
      property: 0,
      lock: 0,
      batch: 0,
      other: 0,
    });
    // Two buffered writes of 2 ms, a flush of 120 ms.
    expect(meter.spentMs()).toBe(1_124);
  });
});

/** A service object that is asked; `_area` as ranges have it. */
const range = (rows: number, columns: number) => ({ serviceName: "Range", _area: { rows, columns } });
const SHEETS = { serviceName: "Sheets.Spreadsheets" };

describe("[GS95] the size of a call", () => {
  const read = (target: { serviceName: string }, method: string, result: unknown) =>
    sizeOf({ name: `${target.serviceName}.${method}`, target, args: [], result });
  const written = (target: { serviceName: string }, method: string, ...args: readonly unknown[]) =>
    sizeOf({ name: `${target.serviceName}.${method}`, target, args, result: target });

  it("is the cells that a read gave, by whichever service", () => {
    const sheets = { sheets: [{ data: [{ rowData: [{ values: [{}, {}, {}] }, {}] }] }] };
    const ranges = { valueRanges: [{ valueRange: { values: [["a", 1], [], ["b"]] } }, { valueRange: {} }] };
    expect([
      read(range(2, 3), "getValues", [
        ["", 1, ""],
        ["a", "", ""],
      ]),
      read(range(2, 3), "getValue", ""),
      read({ serviceName: "Sheet" }, "getLastRow", 20),
      read({ serviceName: "Spreadsheet" }, "getSheets", [range(9, 9), range(9, 9)]),
      read(SHEETS, "get", sheets),
      read({ serviceName: "Sheets.Spreadsheets.Values" }, "batchGetByDataFilter", ranges),
    ]).toEqual([6, 1, 0, 0, 3, 3].map((cells) => ({ cells, requests: 0, protections: 0 })));
  });

  it("is the cells that a write covers", () => {
    expect([
      written(range(2, 2), "setValues", [
        [1, 2],
        [3, 4],
      ]),
      written(range(3, 4), "setValue", "x"),
      written(range(3, 4), "clearContent"),
      written({ serviceName: "Sheet" }, "appendRow", ["a", "b", "c"]),
    ]).toEqual([4, 12, 12, 3].map((cells) => ({ cells, requests: 0, protections: 0 })));
  });

  it("is what a batch carries: its requests, their cells, their protections", () => {
    const requests = [
      { updateCells: { rows: [{ values: [{}, {}] }, { values: [{}] }], fields: "userEnteredValue" } },
      {
        repeatCell: { range: { sheetId: 0, startRowIndex: 1, endRowIndex: 11, endColumnIndex: 2 }, cell: {} },
      },
      { repeatCell: { range: { sheetId: 0 }, cell: {} } },
      { addProtectedRange: { protectedRange: {} } },
      { deleteProtectedRange: { protectedRangeId: 7 } },
    ];
    const values = { serviceName: "Sheets.Spreadsheets.Values" };
    expect([
      written(SHEETS, "batchUpdate", { requests }, "id"),
      written(values, "batchUpdate", { data: [{ values: [["a"]] }, { values: [["b", "c"]] }] }, "id"),
      written(values, "update", { values: [["a", "b"]] }, "id", "A1"),
    ]).toEqual([
      { cells: 23, requests: 5, protections: 2 },
      { cells: 3, requests: 2, protections: 0 },
      { cells: 2, requests: 1, protections: 0 },
    ]);
  });

  it("adds to the time of its kind", () => {
    const meter = new Meter();
    const weigh = (name: string, cells: number, requests = 0, protections = 0) => {
      meter.count(name);
      meter.weigh(name, { cells, requests, protections });
    };
    weigh("Sheets.Spreadsheets.Values.batchGet", 10_000);
    weigh("Sheets.Spreadsheets.batchUpdate", 2_000, 12, 3);
    weigh("Range.setValues", 4_000);
    weigh("Protection.removeEditors", 0, 0, 1);
    expect(meter.sizes()).toEqual({ cellsRead: 10_000, cellsWritten: 6_000, requests: 12, protections: 4 });
    weigh("Sheet.getMaxRows", 0);
    // 120 + 300, 300 + 100 + 60, 2 + 50, 20, and 20 for a look that gives no cells.
    expect(meter.spentMs()).toBe(420 + 460 + 52 + 20 + 20);
  });
});

it("[GS95] an execution tells what its calls carried, and its seconds", () => {
  const { host, run } = bound(`function main() {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange("A1:B2").setValues([[1, 2], [3, 4]]);
    return sheet.getRange("A1:B3").getValues().length;
  }`);
  const reports: ExecutionReport[] = [];
  host.onExecution((report) => reports.push(report));
  expect(run("main")).toBe(3);
  expect(reports.map(({ sizes, seconds, spentMs }) => ({ sizes, seconds, spentMs }))).toEqual([
    {
      sizes: { cellsRead: 6, cellsWritten: 4, requests: 0, protections: 0 },
      // 2 + 4 x 0.0125, 120 + 6 x 0.03, three handles of 0.02; 400 to start.
      spentMs: 122,
      seconds: 0.522,
    },
  ]);
});
