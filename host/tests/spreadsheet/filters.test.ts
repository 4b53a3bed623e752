import { describe, expect, it } from "vitest";
import { failureInSheet, inSheet } from "./support.ts";

/** A filter over A1:C6; hidden() are the rows it hides. */
const PRELUDE = `
  sheet.getRange("A1:C6").setValues([
    ["Tên", "Số", "Ngày"],
    ["An", 10, new Date(2023, 2, 28)],
    ["Bình", 30, new Date(2023, 2, 27)],
    ["", "x", ""],
    ["ân", 20, new Date(2023, 2, 20)],
    ["Anh", 5, new Date(2022, 0, 1)],
  ]);
  const filter = sheet.getRange("A1:C6").createFilter();
  const make = () => SpreadsheetApp.newFilterCriteria();
  const hidden = () => [1, 2, 3, 4, 5, 6, 7].filter((row) => sheet.isRowHiddenByFilter(row));
`;

// [D] reference/spreadsheet/filter, filter-criteria-builder
describe("[Z32] SUBTOTAL", () => {
  const START = `
    sheet.getRange("A1:A5").setValues([["số"], [1], [2], [4], [8]]);
    sheet.getRange("C1:C2").setFormulas([["=SUBTOTAL(9;A2:A5)"], ["=SUBTOTAL(109;A2:A5)"]]);
    const sums = () => sheet.getRange("C1:C2").getValues().map(([sum]) => sum);`;

  it("follows rows that are hidden and shown by hand", () => {
    expect(
      inSheet(`${START}
        const seen = [sums()];
        sheet.hideRows(3); seen.push(sums());
        sheet.hideRow(sheet.getRange("A5")); seen.push(sums());
        sheet.showRows(3); seen.push(sums());
        return seen;`),
    ).toEqual([
      [15, 15],
      [15, 13],
      [15, 5],
      [15, 7],
    ]);
  });

  it("follows the filter, what cells say under it, and its end", () => {
    expect(
      inSheet(`${START}
        const filter = sheet.getRange("A1:A5").createFilter();
        const seen = [sums()];
        filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(["4"]).build()); seen.push(sums());
        sheet.hideRows(2); seen.push(sums());
        sheet.getRange("A5").setValue(4); seen.push(sums());
        filter.removeColumnFilterCriteria(1); seen.push(sums());
        filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(2).build()); seen.push(sums());
        filter.remove(); seen.push(sums());
        return seen;`),
    ).toEqual([
      [15, 15],
      [11, 11],
      [11, 10],
      [3, 2],
      [11, 10],
      [8, 8],
      [11, 10],
    ]);
  });
});

describe("criteria of filters", () => {
  it.each([
    [1, "setHiddenValues(['An', ''])", [2, 4]],
    [1, "whenTextContains('AN')", [3, 4, 5]],
    [1, "whenTextEqualTo('An')", [3, 4, 5, 6]],
    [1, "whenTextStartsWith('b')", [2, 4, 5, 6]],
    [1, "whenCellNotEmpty()", [4]],
    [1, "whenCellEmpty()", [2, 3, 5, 6]],
    [2, "whenNumberGreaterThan(10)", [2, 4, 6]],
    [2, "whenNumberBetween(5, 20)", [3, 4]],
    [3, "whenDateBefore(new Date(2023, 2, 27))", [2, 3, 4]],
    [3, "whenDateEqualTo(SpreadsheetApp.RelativeDate.TODAY)", [3, 4, 5, 6]],
    [3, "whenDateEqualTo(SpreadsheetApp.RelativeDate.PAST_WEEK)", [4, 5, 6]],
    [3, "whenDateAfter(SpreadsheetApp.RelativeDate.YESTERDAY)", [3, 4, 5, 6]],
  ])("[GS9] column %i: %s", (column, criteria, expected) => {
    expect(
      inSheet(
        `${PRELUDE} filter.setColumnFilterCriteria(${column}, make().${criteria}.build()); return hidden();`,
      ),
    ).toEqual(expected);
  });

  it("[GS9] every column must let a row through; a row hidden by the filter is not hidden by its person", () => {
    expect(
      inSheet(`${PRELUDE}
        filter.setColumnFilterCriteria(1, make().whenTextStartsWith("A").build())
          .setColumnFilterCriteria(2, make().whenNumberLessThan(10).build());
        const both = hidden();
        filter.removeColumnFilterCriteria(1).setColumnFilterCriteria(2, null);
        return [both, hidden(), sheet.isRowHiddenByUser(2)];`),
    ).toEqual([[2, 3, 4, 5], [], false]);
  });

  // [G] testsheetssets.js, "Filter methods" and "FilterCriteriaBuilder methods"
  it("[GS10] are read back, copied, taken away", () => {
    expect(
      inSheet(`${PRELUDE}
        filter.setColumnFilterCriteria(2, make().whenNumberGreaterThan(25).build());
        filter.setColumnFilterCriteria(3, make().whenDateAfter(SpreadsheetApp.RelativeDate.TODAY).build());
        const two = filter.getColumnFilterCriteria(2), three = filter.getColumnFilterCriteria(3);
        filter.setColumnFilterCriteria(1, two.copy().setHiddenValues(["a"]).build());
        const one = filter.getColumnFilterCriteria(1);
        filter.removeColumnFilterCriteria(2);
        return [String(two.getCriteriaType()), two.getCriteriaValues(), two.getHiddenValues(),
          String(three.getCriteriaType()), three.getCriteriaValues().map(String), one.getHiddenValues(), one.getCriteriaValues(),
          filter.getColumnFilterCriteria(2), make().build().getCriteriaType()];`),
    ).toEqual(["NUMBER_GREATER_THAN", [25], [], "DATE_AFTER_RELATIVE", ["TODAY"], ["a"], [25], null, null]);
  });

  it("[GS10] go with their column; a removed filter hides nothing", () => {
    expect(
      inSheet(`${PRELUDE}
        filter.setColumnFilterCriteria(2, make().whenNumberGreaterThan(25).build());
        sheet.insertColumnBefore(1);
        const moved = [filter.getRange().getA1Notation(), filter.getColumnFilterCriteria(3).getCriteriaValues(), hidden()];
        filter.remove();
        return [moved, hidden()];`),
    ).toEqual([["B1:D6", [25], [2, 4, 5, 6]], []]);
  });

  it.each([
    ["filter.setColumnFilterCriteria(4, null)", /outside the range of the filter/],
    ["filter.setColumnFilterCriteria(1, make())", /FilterCriteriaBuilder\) don't match the method signature/],
    ["filter.setColumnFilterCriteria(1, make().setVisibleValues(['a']).build())", /pivot tables/],
    ["filter.setColumnFilterCriteria(1, make().whenFormulaSatisfied('=A1=1').build())", /not imitated/],
  ])("[GS10] refuses %s", (body, expected) => {
    expect(failureInSheet(`${PRELUDE} ${body}`)).toMatch(expected);
  });
});
