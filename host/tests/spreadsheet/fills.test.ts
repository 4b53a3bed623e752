import { describe, expect, it } from "vitest";
import { failureInSheet, inSheet, sheetbook } from "./support.ts";

const FILL = `
  const fill = (values, more) => {
    const source = sheet.getRange(1, 1, values.length, 1).setValues(values.map((value) => [value]));
    source.autoFill(sheet.getRange(1, 1, values.length + more, 1), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
    return sheet.getRange(values.length + 1, 1, more, 1).getDisplayValues().map(([shown]) => shown);
  };`;

const filled = (values: string, locale = "vi_VN") =>
  sheetbook({ locale }).run(`${FILL} return fill(${values}, 3).join(" | ")`);

// reference/spreadsheet/auto-fill-series; the names and days: gas-fakes, and what Google's help shows of dragging
// (support.google.com/docs/answer/75509).
describe("[GS116] the default series", () => {
  it.each([
    ['["Jan", "Feb"]', "Mar | Apr | May"],
    ['["November"]', "December | January | February"],
    ['["JAN", "MAR"]', "MAY | JUL | SEP"],
    ['["monday"]', "tuesday | wednesday | thursday"],
    ['["Mon", "Wed"]', "Fri | Sun | Tue"],
    ['["Dec", "Nov"]', "Oct | Sep | Aug"],
    ['["Thứ Hai"]', "Thứ Ba | Thứ Tư | Thứ Năm"],
    ['["Mục 1"]', "Mục 2 | Mục 3 | Mục 4"],
    ['["Mục 1", "Mục 3"]', "Mục 5 | Mục 7 | Mục 9"],
    ['["M-008"]', "M-009 | M-010 | M-011"],
    ['["a 1", "b 2"]', "a 1 | b 2 | a 1"],
    ['["x", "y"]', "x | y | x"],
    ["[5]", "5 | 5 | 5"],
    ["[10, 8]", "6 | 4 | 2"],
    ["[1, 2, 4]", "1 | 2 | 4"],
    ['["x", 1]', "x | 1 | x"],
    ["[new Date(2023, 0, 31)]", "01/02/2023 | 02/02/2023 | 03/02/2023"],
    ["[new Date(2023, 0, 1), new Date(2023, 0, 8)]", "15/01/2023 | 22/01/2023 | 29/01/2023"],
    ["[new Date(2023, 0, 1), new Date(2023, 1, 1)]", "01/03/2023 | 01/04/2023 | 01/05/2023"],
    ["[new Date(2023, 0, 31), new Date(2023, 1, 28)]", "31/03/2023 | 30/04/2023 | 31/05/2023"],
    ["[new Date(2020, 1, 29), new Date(2021, 1, 28)]", "28/02/2022 | 28/02/2023 | 29/02/2024"],
    ["[new Date(2023, 11, 30), new Date(2024, 0, 30)]", "29/02/2024 | 30/03/2024 | 30/04/2024"],
    ['["8:00", "8:30"]', "9:00 | 9:30 | 10:00"],
    ['["8:00"]', "8:00 | 8:00 | 8:00"],
  ])("of %s", (values, expected) => expect(filled(values)).toBe(expected));

  it("knows the names of the locale's own language", () => {
    expect(filled('["lundi", "mardi"]', "fr_FR")).toBe("mercredi | jeudi | vendredi");
    expect(filled('["lundi", "mardi"]')).toBe("lundi | mardi | lundi");
  });

  it("goes upwards, to the left and to the right", () => {
    expect(
      inSheet(`
        const series = SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES;
        sheet.getRange("A6:B7").setValues([["Mục 6", "x"], ["Mục 7", "y"]]).autoFill(sheet.getRange("A3:B7"), series);
        sheet.getRange("G9:H9").setValues([[10, 20]]).autoFill(sheet.getRange("D9:H9"), series);
        sheet.getRange("A11").setValue("Jan").autoFill(sheet.getRange("A11:D11"), series);
        return [sheet.getRange("A3:B7").getValues(), sheet.getRange("D9:H9").getValues(), sheet.getRange("A11:D11").getValues()];`),
    ).toEqual([
      [
        ["Mục 3", "y"],
        ["Mục 4", "x"],
        ["Mục 5", "y"],
        ["Mục 6", "x"],
        ["Mục 7", "y"],
      ],
      [[-20, -10, 0, 10, 20]],
      [["Jan", "Feb", "Mar", "Apr"]],
    ]);
  });

  it("takes formulas and formats along upwards, too", () => {
    expect(
      inSheet(`
        sheet.getRange("A1:A4").setValues([[1], [2], [3], [4]]);
        sheet.getRange("B4").setFormula("=A4*10").setNumberFormat("0.0").autoFill(sheet.getRange("B1:B4"), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
        return [sheet.getRange("B1:B4").getFormulas(), sheet.getRange("B1:B4").getDisplayValues()];`),
    ).toEqual([
      [["=A1*10"], ["=A2*10"], ["=A3*10"], ["=A4*10"]],
      [["10,0"], ["20,0"], ["30,0"], ["40,0"]],
    ]);
  });

  it("repeats whatever it is as the other series", () => {
    expect(
      inSheet(`
        sheet.getRange("A4:A5").setValues([["Jan"], ["Feb"]]).autoFill(sheet.getRange("A1:A5"), SpreadsheetApp.AutoFillSeries.ALTERNATE_SERIES);
        return sheet.getRange("A1:A5").getValues().join()`),
    ).toBe("Feb,Jan,Feb,Jan,Feb");
  });

  // reference/spreadsheet/range#autoFill(Range,AutoFillSeries): the destination is to extend the range in one direction only
  it("refuses two directions, and to count below 0", () => {
    const fill = (source: string, to: string) =>
      failureInSheet(
        `sheet.getRange("${source}").setValue("Mục 1").autoFill(sheet.getRange("${to}"), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES)`,
      );
    expect(fill("B2", "B2:C3")).toBe(
      "The destination range must extend the source range in one direction only.",
    );
    expect(fill("B2", "B1:B3")).toBe(
      "The destination range must extend the source range in one direction only.",
    );
    expect(fill("B2", "B1:B2")).toBe(null);
    expect(fill("B3", "B1:B3")).toBe("Range.autoFill of a text below 0 is not imitated by the local host");
  });
});

// Range.copyTo: gas-fakes; the others: reference/spreadsheet/range#copyValuesToRange, "repeated or truncated accordingly".
describe("[GS115] a copy to a larger destination", () => {
  const SOURCE = `sheet.getRange("A1:B2").setValues([[1, 2], [3, 4]]);`;

  it("is made of whole copies, downwards and across", () => {
    expect(
      inSheet(`${SOURCE} sheet.getRange("A1:B2").copyTo(sheet.getRange("D1:F5"));
        sheet.getRange("A1:B1").copyTo(sheet.getRange("A8:A12"));
        sheet.getRange("A1:A2").copyTo(sheet.getRange("D8:G9"), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, true);
        return [sheet.getRange("D1:F5"), sheet.getRange("A8:C12"), sheet.getRange("D8:H10")].map((range) => range.getValues().join("/"));`),
    ).toEqual(["1,2,/3,4,/1,2,/3,4,/,,", "1,2,/1,2,/1,2,/1,2,/1,2,", "1,3,1,3,/1,3,1,3,/,,,,"]);
  });

  it("fills just the place that is given by numbers", () => {
    expect(
      inSheet(`${SOURCE} sheet.getRange("A1:B2").copyValuesToRange(sheet, 4, 6, 1, 5);
        sheet.getRange("A1:B2").copyValuesToRange(sheet, 4, 4, 8, 8);
        return [sheet.getRange("D1:G6"), sheet.getRange("D8:E9")].map((range) => range.getValues().join("/"));`),
    ).toEqual(["1,2,1,/3,4,3,/1,2,1,/3,4,3,/1,2,1,/,,,", "1,/,"]);
  });
});
