import { describe, expect, it } from "vitest";
import { failureInSheet, inSheet } from "./support.ts";

/** Column A counts the rows, row 1 letters the columns: what moved is seen. */
const COUNTED = `sheet.getRange("A1:A5").setValues([[1], [2], [3], [4], [5]]);
  const column = () => sheet.getRange("A1:A7").getValues().map(([value]) => value);
  const row = () => sheet.getRange("A1:F1").getValues()[0];`;

describe("[GS124] lines that a sheet does not have", () => {
  it.each([
    ["sheet.setColumnWidth(0, 100)", "Those columns are out of bounds."],
    ["sheet.setColumnWidth(999, 100)", "Those columns are out of bounds."],
    ["sheet.setColumnWidths(8, 2, 100)", "Those columns are out of bounds."],
    ["sheet.getColumnWidth(9)", "Those columns are out of bounds."],
    ["sheet.setRowHeight(21, 30)", "Those rows are out of bounds."],
    ["sheet.getRowHeight(0)", "Those rows are out of bounds."],
    ["sheet.hideRows(1, 20)", "You can't hide all the rows on the sheet."],
    ["sheet.hideColumns(1, 7); sheet.hideColumns(8)", "You can't hide all the columns on the sheet."],
    ["sheet.hideRows(1, 19); sheet.showRows(1); sheet.hideRows(20)", null],
  ])("%s", (code, message) => expect(failureInSheet(code)).toBe(message));
});

describe("rows and columns come, go and move", () => {
  it.each([
    ["insertRowBefore(2)", [1, "", 2, 3, 4, 5, ""]],
    ["insertRowAfter(2)", [1, 2, "", 3, 4, 5, ""]],
    ["insertRowsBefore(1, 2)", ["", "", 1, 2, 3, 4, 5]],
    ["insertRowsAfter(5, 1)", [1, 2, 3, 4, 5, "", ""]],
    ["insertRows(3)", [1, 2, "", 3, 4, 5, ""]],
    ["insertRows(3, 2)", [1, 2, "", "", 3, 4, 5]],
    ["deleteRow(1)", [2, 3, 4, 5, "", "", ""]],
    ["deleteRows(2, 3)", [1, 5, "", "", "", "", ""]],
    ["moveRows(sheet.getRange('1:2'), 5)", [3, 4, 1, 2, 5, "", ""]],
    ["moveRows(sheet.getRange('A4'), 1)", [4, 1, 2, 3, 5, "", ""]],
    ["moveRows(sheet.getRange('2:3'), 3)", [1, 2, 3, 4, 5, "", ""]],
  ])("%s", (call, values) => {
    expect(inSheet(`${COUNTED} sheet.${call}; return column();`)).toEqual(values);
  });

  it.each([
    ["insertColumnBefore(1)", ["", "a", "b", "c", "", ""]],
    ["insertColumnAfter(1)", ["a", "", "b", "c", "", ""]],
    ["insertColumnsBefore(2, 2)", ["a", "", "", "b", "c", ""]],
    ["insertColumnsAfter(3, 1)", ["a", "b", "c", "", "", ""]],
    ["insertColumns(2)", ["a", "", "b", "c", "", ""]],
    ["deleteColumn(2)", ["a", "c", "", "", "", ""]],
    ["deleteColumns(1, 2)", ["c", "", "", "", "", ""]],
    ["moveColumns(sheet.getRange('A:A'), 4)", ["b", "c", "a", "", "", ""]],
    ["moveColumns(sheet.getRange('C1'), 1)", ["c", "a", "b", "", "", ""]],
  ])("%s", (call, values) => {
    expect(
      inSheet(`${COUNTED} sheet.getRange("A1:A5").clear(); sheet.getRange("A1:C1").setValues([["a", "b", "c"]]);
        sheet.${call}; return row();`),
    ).toEqual(values);
  });

  it("change the size of the sheet", () => {
    expect(
      inSheet(`
        sheet.insertRowsAfter(20, 5); sheet.insertColumnsBefore(1, 2); sheet.deleteRows(1, 10); sheet.deleteColumn(10);
        return [sheet.getMaxRows(), sheet.getMaxColumns()];`),
    ).toEqual([15, 9]);
  });

  it("shift formulas", () => {
    expect(
      inSheet(`
        sheet.getRange("A1:A3").setValues([[1], [2], [3]]);
        sheet.getRange("B1").setFormula("=SUM(A1:A3)");
        sheet.insertRowBefore(3);
        sheet.insertColumnBefore(1);
        const grown = sheet.getRange("C1").getFormula();
        sheet.deleteRow(1);
        return [grown, sheet.getRange("B1:B3").getValues()];`),
    ).toEqual(["=SUM(B1:B4)", [[2], [""], [3]]]);
  });

  // [C] rows inserted before one look like the one that was pushed away; after one, like that one.
  it("give new lines the formats and rules of their neighbour, not its contents", () => {
    expect(
      inSheet(`
        const strict = SpreadsheetApp.newDataValidation().requireDate().build();
        sheet.getRange("A1").setValue("đầu").setBackground("red");
        sheet.getRange("A2").setValue("hai").setBackground("blue").setNumberFormat("@").setDataValidation(strict).setNote("n");
        sheet.insertRowsBefore(2, 2);
        sheet.insertRowAfter(1);
        const look = (r) => [r.getValue(), r.getBackground(), r.getNumberFormat(), r.getDataValidation() !== null, r.getNote()];
        return [2, 3, 4, 5].map((at) => look(sheet.getRange(at, 1)));`),
    ).toEqual([
      ["", "#ff0000", "0.###############", false, ""],
      ["", "#0000ff", "@", true, ""],
      ["", "#0000ff", "@", true, ""],
      ["hai", "#0000ff", "@", true, "n"],
    ]);
  });

  it("hide and show", () => {
    expect(
      inSheet(`
        sheet.hideRows(2, 2); sheet.hideColumns(3); sheet.hideRow(sheet.getRange("5:5")); sheet.hideColumn(sheet.getRange("A:A"));
        sheet.showRows(3); sheet.unhideColumn(sheet.getRange("A1"));
        const rows = [1, 2, 3, 5].map((at) => sheet.isRowHiddenByUser(at)), columns = [1, 2, 3].map((at) => sheet.isColumnHiddenByUser(at));
        sheet.unhideRow(sheet.getRange("1:5")); sheet.showColumns(1, 8);
        return [rows, columns, sheet.isRowHiddenByUser(2), sheet.isColumnHiddenByUser(3), sheet.isRowHiddenByFilter(2)];`),
    ).toEqual([[false, true, false, true], [false, false, true], false, false, false]);
  });

  it("have sizes in pixels", () => {
    expect(
      inSheet(`
        sheet.setColumnWidth(2, 180).setColumnWidths(3, 2, 60).setRowHeight(2, 40).setRowHeights(3, 2, 55);
        sheet.getRange("F1").setValue("mười ký tự");
        sheet.autoResizeColumn(6);
        return [[1, 2, 3, 4].map((at) => sheet.getColumnWidth(at)), [1, 2, 3, 4].map((at) => sheet.getRowHeight(at)), sheet.getColumnWidth(6)];`),
      // Defaults of a Google sheet: columns of 100, rows of 21 pixels; ten characters of seven pixels and sixteen around.
    ).toEqual([[100, 180, 60, 60], [21, 40, 55, 55], 86]);
  });

  it("stay within the limits of the sheet", () => {
    const bounds = "Those rows are out of bounds.";
    const cases: readonly (readonly [string, string])[] = [
      ["deleteRow(21)", bounds],
      ["deleteRows(20, 2)", bounds],
      ["deleteRows(1, 0)", bounds],
      ["insertRowsAfter(21, 1)", bounds],
      ["hideRows(21)", bounds],
      ["moveRows(sheet.getRange('1:1'), 22)", bounds],
      ["deleteColumn(9)", "Those columns are out of bounds."],
      ["insertRowsAfter(1, 0)", "The number of rows to insert must be at least 1."],
      ["deleteRows(1, 20)", "You can't delete all the rows on the sheet."],
      ["deleteColumns(1, 8)", "You can't delete all the columns on the sheet."],
      [
        "setFrozenRows(1); sheet.deleteRows(2, 19)",
        "Sorry, it is not possible to delete all non-frozen rows.",
      ],
    ];
    expect(cases.map(([call]) => failureInSheet(`sheet.${call}`))).toEqual(
      cases.map(([, message]) => message),
    );
  });
});
