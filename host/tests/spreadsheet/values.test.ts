import { describe, expect, it } from "vitest";
import { failureInSheet, inSheet, sheetbook } from "./support.ts";

describe("reading values", () => {
  // [D] reference/spreadsheet/range#getValues: empty cells are empty strings; booleans, numbers, strings, Dates otherwise.
  it("gives '' for empty, and numbers, texts, booleans, errors as they are", () => {
    expect(
      inSheet(`
        sheet.getRange("A1:E1").setValues([[1.5, "chữ", true, "", "=1/0"]]);
        return sheet.getRange("A1:F1").getValues();`),
    ).toEqual([[1.5, "chữ", true, "", "#DIV/0!", ""]]);
  });

  it("gives arrays of the script's own realm, as copies", () => {
    expect(
      inSheet(`
        const range = sheet.getRange("A1:B2");
        const values = range.getValues();
        values[0][0] = "đổi";
        return [values instanceof Array, values[1] instanceof Array, range.getValue(), range.getValues()];`),
    ).toEqual([
      true,
      true,
      "",
      [
        ["", ""],
        ["", ""],
      ],
    ]);
  });

  // [D] reference/spreadsheet/range#getValues, "Date" for date cells; the clock is that of the spreadsheet's zone.
  it("gives a Date of the realm at the spreadsheet's wall clock, whatever the script's zone", () => {
    const { run } = sheetbook({ timeZone: "America/New_York" });
    // 28 March 2023 in New York begins at 04:00 UTC (summer time).
    expect(
      run(`
        sheet.getRange("A1").setNumberFormat("yyyy-mm-dd").setValue("28/3/2023");
        const day = sheet.getRange("A1").getValue();
        return [day instanceof Date, day.toISOString()];`),
    ).toEqual([true, "2023-03-28T04:00:00.000Z"]);
  });

  it("brings a Date back unchanged, to the millisecond", () => {
    expect(
      inSheet(`
        const when = new Date(Date.UTC(2023, 2, 28, 3, 4, 5, 123));
        sheet.getRange("A1").setValue(when);
        return [sheet.getRange("A1").getValue().getTime() === when.getTime(), sheet.getRange("A1").getDisplayValue()];`),
    ).toEqual([true, "28/03/2023 10:04:05"]);
  });

  it("shows what people see", () => {
    expect(
      inSheet(`
        sheet.getRange("A1:C1").setNumberFormats([["0.00", "General", "dd/mm/yyyy"]]).setValues([[1.5, true, 45013]]);
        return sheet.getRange("A1:D1").getDisplayValues();`),
    ).toEqual([["1,50", "TRUE", "28/03/2023", ""]]);
  });

  it("knows blank ranges", () => {
    expect(
      inSheet(`
        sheet.getRange("B2").setFormula('=""');
        return [sheet.getRange("A1").isBlank(), sheet.getRange("A1:B2").isBlank(), sheet.getRange("C:C").isBlank()];`),
    ).toEqual([true, false, true]);
  });
});

describe("writing values", () => {
  // [G] texts are read as if typed, in the spreadsheet's locale.
  it("reads texts as if typed, in vi_VN", () => {
    expect(
      inSheet(`
        sheet.getRange("A1:H1").setValues([["5", "1.234,5", "007", "TRUE", "=1+1", "12abc", "8,5%", "  x "]]);
        return sheet.getRange("A1:H1").getValues();`),
    ).toEqual([[5, 1234.5, 7, true, 2, "12abc", 0.085, "  x "]]);
  });

  it("reads texts as if typed, in en_US", () => {
    const { run } = sheetbook({ locale: "en_US" });
    expect(
      run(`
        sheet.getRange("A1:C1").setValues([["1,234.5", "3/28/2023", "8.5"]]);
        const [number, day, score] = sheet.getRange("A1:C1").getValues()[0];
        return [number, day.toISOString(), score];`),
    ).toEqual([1234.5, "2023-03-27T17:00:00.000Z", 8.5]);
  });

  // "@" is the format of plain text (developers.google.com/workspace/sheets/api/guides/formats): hence it is set before codes are written.
  it("keeps texts in cells of format @, formulas and leading zeros too", () => {
    expect(
      inSheet(`
        sheet.getRange("A1:D1").setNumberFormat("@").setValues([["007", "=1+1", "28/3/2023", "8,5"]]);
        return [sheet.getRange("A1:D1").getValues(), sheet.getRange("A1:D1").getFormulas()];`),
    ).toEqual([[["007", "=1+1", "28/3/2023", "8,5"]], [["", "", "", ""]]]);
  });

  it("empties cells by '', null and undefined", () => {
    expect(
      inSheet(`
        const range = sheet.getRange("A1:C1").setValue("x");
        range.setValues([["", null, undefined]]);
        return [range.getValues(), range.isBlank()];`),
    ).toEqual([[["", "", ""]], true]);
  });

  it("writes one value into every cell", () => {
    expect(inSheet(`return sheet.getRange("A1:B2").setValue(3).getValues();`)).toEqual([
      [3, 3],
      [3, 3],
    ]);
  });

  it("replaces a formula by a value", () => {
    expect(
      inSheet(`
        const cell = sheet.getRange("A1").setFormula("=1+1").setValue(9);
        return [cell.getValue(), cell.getFormula()];`),
    ).toEqual([9, ""]);
  });

  it("gives a date the locale's format only where the cell has none", () => {
    expect(
      inSheet(`
        sheet.getRange("B1").setNumberFormat("yyyy");
        sheet.getRange("A1:B1").setValues([[new Date(2023, 2, 28), new Date(2023, 2, 28)]]);
        return sheet.getRange("A1:B1").getDisplayValues();`),
    ).toEqual([["28/03/2023", "2023"]]);
  });

  // Google's sentences, as scripts meet them.
  it.each([
    [
      `sheet.getRange("A1:A3").setValues([[1], [2]])`,
      "The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.",
    ],
    [
      `sheet.getRange("A1:C1").setValues([[1, 2]])`,
      "The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 3.",
    ],
    [
      `sheet.getRange("A1:B2").setValues([[1, 2], [3]])`,
      "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
    ],
    [
      `sheet.getRange("A1").setValues("x")`,
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      `sheet.getRange("A1").setValues([1])`,
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      `sheet.getRange("A1").setValue("x".repeat(50001))`,
      "Your input contains more than the maximum of 50000 characters in a single cell.",
    ],
    [`sheet.getRange("A1").setValue({ a: 1 })`, "A cell cannot hold this value: an object"],
    [`sheet.getRange("A1").setValues([[[1]]])`, "A cell cannot hold this value: an array"],
    [`sheet.getRange("A1").setValue(() => 1)`, "A cell cannot hold this value: function () => 1"],
  ])("refuses %s", (call, message) => {
    expect(failureInSheet(call)).toBe(message);
  });

  it("changes nothing when one value of many is refused", () => {
    const { run, failure } = sheetbook();
    expect(failure(`sheet.getRange("A1:B1").setValues([["x", {}]])`)).not.toBeNull();
    expect(run(`return sheet.getRange("A1:B1").getValues()`)).toEqual([["", ""]]);
  });

  it("returns the range, so that calls can be chained", () => {
    expect(
      inSheet(`
        const range = sheet.getRange("A1");
        return range.setValue(1).setValues([[2]]).setFormula("=1").setNote("n").setBackground("red").clear() === range;`),
    ).toBe(true);
  });
});

describe("formulas", () => {
  it("are read back as written, '' where there is none", () => {
    expect(
      inSheet(`
        sheet.getRange("A1").setValue(2);
        sheet.getRange("B1").setFormula("A1*3");
        sheet.getRange("C1:D1").setFormulas([["=B1+1", ""]]);
        return [sheet.getRange("A1:D1").getFormulas(), sheet.getRange("A1:D1").getValues(), sheet.getRange("A1").getFormula()];`),
    ).toEqual([[["", "=A1*3", "=B1+1", ""]], [[2, 6, 7, ""]], ""]);
  });

  it("move their references when one formula is set for several cells", () => {
    expect(
      inSheet(`
        sheet.getRange("A1:A3").setValues([[1], [2], [3]]);
        sheet.getRange("B1:B3").setFormula("=A1+$A$1");
        return [sheet.getRange("B1:B3").getFormulas(), sheet.getRange("B1:B3").getValues()];`),
    ).toEqual([
      [["=A1+$A$1"], ["=A2+$A$1"], ["=A3+$A$1"]],
      [[2], [3], [4]],
    ]);
  });

  // [D] reference/spreadsheet/range#getFormulaR1C1: null without a formula.
  it("are read and written relatively", () => {
    expect(
      inSheet(`
        sheet.getRange("A1:B1").setValues([[2, 3]]);
        sheet.getRange("C1").setFormulaR1C1("=R[0]C[-2]*R1C2");
        sheet.getRange("C2").setFormulasR1C1([["=R[-1]C[0]+1"]]);
        return [
          sheet.getRange("C1:C2").getFormulas(),
          sheet.getRange("C1:C2").getValues(),
          sheet.getRange("B1:C1").getFormulasR1C1(),
          sheet.getRange("A1").getFormulaR1C1(),
        ];`),
    ).toEqual([[["=A1*$B$1"], ["=C1+1"]], [[6], [7]], [[null, "=R[0]C[-2]*R1C2"]], null]);
  });

  it("calculate before they are read", () => {
    expect(
      inSheet(`
        sheet.getRange("A1").setFormula("=SUM(B1:B3)");
        sheet.getRange("B1:B3").setValues([[1], [2], [3]]);
        const first = sheet.getRange("A1").getValue();
        sheet.getRange("B1").setValue(10);
        return [first, sheet.getRange("A1").getValue()];`),
    ).toEqual([6, 15]);
  });
});
