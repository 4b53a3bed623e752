import { describe, expect, it } from "vitest";
import { failureInSheet, inSheet, sheetbook } from "./support.ts";

// [G] gas-fakes, a test suite that also runs on live Apps Script: testsheetsformatting.js, testsheetsbasic.js, testsheetsvui.js
describe("what live Apps Script was seen to do", () => {
  it("[GS14] an untouched cell says that it wraps, OVERFLOW, and its own number format", () => {
    expect(
      inSheet(`
        const cell = sheet.getRange("A1"), tell = () => [cell.getWrap(), String(cell.getWrapStrategy()), cell.getNumberFormat()];
        const before = tell();
        cell.setWrap(false).setNumberFormat("0.0");
        const after = tell();
        cell.clearFormat().setNumberFormat("general");
        return [before, after, tell(), cell.getFontFamily(), cell.getTextStyle().getFontFamily(), cell.getTextDirection()];`),
    ).toEqual([
      [true, "OVERFLOW", "0.###############"],
      [false, "OVERFLOW", "0.0"],
      [true, "OVERFLOW", "0.###############"],
      "Arial",
      "arial,sans,sans-serif",
      null,
    ]);
  });

  it("[GS14] a copied number format of an untouched cell leaves a cell automatic", () => {
    expect(
      inSheet(`
        sheet.getRange("A1").setNumberFormat("@").setNumberFormat(sheet.getRange("B1").getNumberFormat()).setValue("1/2/2023");
        return sheet.getRange("A1").getDisplayValue();`),
    ).toBe("1/2/2023");
  });

  it("[GS15] null takes a formula away", () => {
    expect(
      inSheet(`
        sheet.getRange("A1:B1").setFormulas([["=1+1", "=2+2"]]).setFormulas([[null, "=3+3"]]);
        sheet.getRange("B1").setFormula(null);
        return sheet.getRange("A1:B1").getFormulas();`),
    ).toEqual([["", ""]]);
  });

  it("[GS15] a note that is a whole number is written as Java writes it", () => {
    expect(inSheet(`return sheet.getRange("A1:B1").setNotes([[5, 2.5]]).getNotes()`)).toEqual([
      ["5.0", "2.5"],
    ]);
  });

  it("[GS15] a protection that only warns lists nobody", () => {
    expect(inSheet(`return sheet.protect().setWarningOnly(true).getEditors()`)).toEqual([]);
  });

  it("[GS15] a colour is what it was set to be", () => {
    expect(
      inSheet(`
        const said = (act) => { try { return act(); } catch (error) { return error.message; } };
        const builder = SpreadsheetApp.newColor();
        const before = [String(builder.getColorType()), said(() => builder.asRgbColor())];
        const colour = builder.setRgbColor("red").build();
        return [before, builder.asRgbColor().asHexString(), String(builder.getColorType()), said(() => colour.asThemeColor())];`),
    ).toEqual([
      ["UNSUPPORTED", "Object is not of type RgbColor."],
      "#ff0000",
      "RGB",
      "Object is not of type ThemeColor.",
    ]);
  });

  it("[GS15] relative dates of a validation can be named, not set", () => {
    expect(
      failureInSheet(
        `SpreadsheetApp.newDataValidation().withCriteria(SpreadsheetApp.DataValidationCriteria.DATE_AFTER_RELATIVE, [SpreadsheetApp.RelativeDate.TODAY])`,
      ),
    ).toMatch(/don't match the method signature/);
  });
});

// [D] reference/spreadsheet/range, reference/spreadsheet/sheet, reference/spreadsheet/spreadsheet
describe("smaller settings", () => {
  it("[GS16] cells have a direction of text, sheets too", () => {
    expect(
      inSheet(`
        const { LEFT_TO_RIGHT, RIGHT_TO_LEFT } = SpreadsheetApp.TextDirection;
        sheet.getRange("A1:B1").setTextDirection(RIGHT_TO_LEFT);
        sheet.getRange("B1:C1").setTextDirections([[null, LEFT_TO_RIGHT]]);
        return [sheet.getRange("A1:C1").getTextDirections().map((line) => line.map(String)), sheet.isRightToLeft(), sheet.setRightToLeft(true).isRightToLeft()];`),
    ).toEqual([[["RIGHT_TO_LEFT", "null", "LEFT_TO_RIGHT"]], false, true]);
  });

  it("[GS16] a spreadsheet tells how it calculates, also to the next script", () => {
    const { run } = sheetbook();
    const tell = `return [String(ss.getRecalculationInterval()), ss.isIterativeCalculationEnabled(), ss.getMaxIterativeCalculationCycles(), ss.getIterativeCalculationConvergenceThreshold()]`;
    const first = run(tell);
    run(
      `ss.setRecalculationInterval(SpreadsheetApp.RecalculationInterval.HOUR).setIterativeCalculationEnabled(true).setMaxIterativeCalculationCycles(7).setIterativeCalculationConvergenceThreshold(0.5)`,
    );
    expect([first, run(tell)]).toEqual([
      ["ON_CHANGE", false, 50, 0.05],
      ["HOUR", true, 7, 0.5],
    ]);
  });

  it("[GS17] rows are made as high as their lines", () => {
    expect(
      inSheet(`
        sheet.getRange("A1:B1").setValues([["một", "hai\\nba\\nbốn"]]);
        sheet.setRowHeights(1, 2, 90).autoResizeRows(1, 2);
        return sheet.getRowHeight(1) > sheet.getRowHeight(2) && sheet.getRowHeight(2);`),
    ).toBe(21);
  });

  it("[GS17] a fill goes down as far as its neighbour", () => {
    expect(
      inSheet(`
        sheet.getRange("A1:A6").setValues([[1], [2], [3], [4], [""], [6]]);
        sheet.getRange("B1").setFormula("=A1*10");
        sheet.getRange("B1").autoFillToNeighbor(SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
        sheet.getRange("E2").setValue("x").autoFillToNeighbor(SpreadsheetApp.AutoFillSeries.ALTERNATE_SERIES);
        return [sheet.getRange("B1:B6").getValues().flat(), sheet.getRange("E2:E3").getValues().flat()];`),
    ).toEqual([
      [10, 20, 30, 40, "", ""],
      ["x", ""],
    ]);
  });

  it("[GS17] conditional formats take and give colours as objects", () => {
    expect(
      inSheet(`
        const red = SpreadsheetApp.newColor().setRgbColor("red").build();
        const rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackgroundObject(red).setFontColorObject(red).setRanges([sheet.getRange("A1")]).build();
        const condition = rule.getBooleanCondition();
        return [condition.getBackground(), condition.getBackgroundObject().asRgbColor().asHexString(), condition.getFontColorObject().asRgbColor().asHexString()];`),
    ).toEqual(["#ff0000", "#ff0000", "#ff0000"]);
  });
});

// [D] reference/spreadsheet/range#randomize(); [G] testsheetsvalues.js, "sorting and randomizing"
describe("randomize", () => {
  it("[GS18] keeps rows whole, formulas with them, and loses none", () => {
    expect(
      inSheet(`
        sheet.getRange("A1:B12").setValues(Array.from({ length: 12 }, (_, at) => [at, "=A" + (at + 1) + "*2"]));
        const range = sheet.getRange("A1:B12").randomize(), rows = range.getValues();
        return [rows.every(([one, other]) => other === one * 2), rows.some(([one], at) => one !== at), rows.map(([one]) => one).sort((a, b) => a - b)];`),
    ).toEqual([true, true, Array.from({ length: 12 }, (_, at) => at)]);
  });
});
