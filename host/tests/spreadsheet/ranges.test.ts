import { describe, expect, it } from "vitest";
import { failureInSheet, inSheet } from "./support.ts";

describe("ranges are coordinates", () => {
  // [D] reference/spreadsheet/sheet#getRange, all forms; the sheet has 20 rows and 8 columns.
  it.each([
    ["sheet.getRange(2, 3)", "C2"],
    ["sheet.getRange(2, 3, 4)", "C2:C5"],
    ["sheet.getRange(2, 3, 4, 5)", "C2:G5"],
    ['sheet.getRange("B2:D4")', "B2:D4"],
    ['sheet.getRange("d4:b2")', "B2:D4"],
    ['sheet.getRange("$B$2")', "B2"],
    ['sheet.getRange("B:B")', "B:B"],
    ['sheet.getRange("A2:C")', "A2:C"],
    ['sheet.getRange("2:3")', "2:3"],
    ['sheet.getRange("R2C3")', "C2"],
    ['sheet.getRange("R2C3:R1C1")', "A1:C2"],
    ['ss.getRange("B2")', "B2"],
    [`ss.getRange("'" + sheet.getName() + "'!B2")`, "B2"],
    ['sheet.getRange("B2:C3").offset(1, 2)', "D3:E4"],
    ['sheet.getRange("B2:C3").offset(-1, -1, 1)', "A1:B1"],
    ['sheet.getRange("B2:C3").offset(0, 0, 3, 1)', "B2:B4"],
    ['sheet.getRange("B2:C3").getCell(2, 1)', "B3"],
    ["sheet.getDataRange()", "A1"],
  ])("%s is %s", (expression, a1) => {
    expect(inSheet(`return ${expression}.getA1Notation()`)).toBe(a1);
  });

  it("tell their sides and sizes from 1", () => {
    expect(
      inSheet(`
        const r = sheet.getRange("B3:D7");
        return [r.getRow(), r.getColumn(), r.getLastRow(), r.getLastColumn(), r.getNumRows(), r.getNumColumns(),
          r.getHeight(), r.getWidth(), r.getRowIndex(), r.getGridId() === sheet.getSheetId(), r.getSheet().getName() === sheet.getName()];`),
    ).toEqual([3, 2, 7, 4, 5, 3, 5, 3, 3, true, true]);
  });

  it("reach to the edge of the sheet where they are open", () => {
    expect(
      inSheet(`
        const bounds = (r) => [r.getNumRows(), r.getNumColumns(), r.isStartRowBounded(), r.isEndRowBounded(),
          r.isStartColumnBounded(), r.isEndColumnBounded()];
        return ["B:B", "A2:C", "2:3", "A1:B2"].map((a1) => bounds(sheet.getRange(a1)));`),
    ).toEqual([
      [20, 1, false, false, true, true],
      [19, 3, true, false, true, true],
      [2, 8, true, true, false, false],
      [2, 2, true, true, true, true],
    ]);
  });

  // Google's sentences.
  it.each([
    ["sheet.getRange(1, 1, 0)", "The number of rows in the range must be at least 1."],
    ["sheet.getRange(1, 1, 1, 0)", "The number of columns in the range must be at least 1."],
    ["sheet.getRange(0, 1)", "The starting row of the range is too small."],
    ["sheet.getRange(1, 0)", "The starting column of the range is too small."],
    ["sheet.getRange(21, 1)", "The coordinates of the range are outside the dimensions of the sheet."],
    ["sheet.getRange(1, 8, 1, 2)", "The coordinates of the range are outside the dimensions of the sheet."],
    ['sheet.getRange("A1:I1")', "The coordinates of the range are outside the dimensions of the sheet."],
    ['sheet.getRange("A1").offset(-1, 0)', "The starting row of the range is too small."],
    [
      'sheet.getRange("A1").offset(0, 8)',
      "The coordinates of the range are outside the dimensions of the sheet.",
    ],
    ['sheet.getRange("A1:B1").getCell(2, 1)', "Cell reference out of range"],
    ['sheet.getRange("không")', "Range not found"],
    [`ss.getRange("'Không có'!A1")`, "Range not found"],
    [
      "sheet.getRange(undefined)",
      "The parameters ((class)) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      'sheet.getRange("A1", 2)',
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      "sheet.getRange()",
      "The parameters () don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
  ])("refuse %s", (expression, message) => {
    expect(failureInSheet(expression)).toBe(message);
  });

  // Nowhere does developers.google.com/apps-script/reference/spreadsheet/range say that a Range follows its cells: it keeps its coordinates.
  it("stay where they are when rows come and go, while the cells move", () => {
    expect(
      inSheet(`
        const range = sheet.getRange("A2").setValue("x");
        sheet.insertRowBefore(1);
        return [range.getA1Notation(), range.getValue(), sheet.getRange("A3").getValue()];`),
    ).toEqual(["A2", "", "x"]);
  });

  it("are refused once the sheet has shrunk", () => {
    expect(failureInSheet(`const r = sheet.getRange("A20"); sheet.deleteRows(2, 5); r.setValue(1);`)).toBe(
      "The coordinates of the range are outside the dimensions of the sheet.",
    );
  });

  it("of a deleted sheet are refused by the sheet's number", () => {
    const message = failureInSheet(`
      const other = ss.insertSheet("Phụ"), range = other.getRange("A1");
      globalThis.number = other.getSheetId();
      ss.deleteSheet(other);
      try { range.getValue(); } catch (error) { throw new Error(error.message === "Sheet " + number + " not found" ? "như Google" : error.message); }`);
    expect(message).toBe("như Google");
  });

  it("make lists that act on all of them", () => {
    expect(
      inSheet(`
        const list = sheet.getRangeList(["A1", "C1:D1"]);
        list.setValue(7).setBackground("red").setFontWeight("bold");
        const more = ss.getRangeList(["A2"]);
        more.insertCheckboxes().check();
        return [list.getRanges().map((r) => r.getA1Notation()), sheet.getRange("A1:D1").getValues(),
          sheet.getRange("D1").getBackground(), sheet.getRange("A2").getValue()];`),
    ).toEqual([["A1", "C1:D1"], [[7, "", 7, 7]], "#ff0000", true]);
  });
});
