import { describe, expect, it } from "vitest";
import { failureInSheet, inSheet } from "./support.ts";

/** Source: reference/spreadsheet/conditional-format-rule-builder. */
const CONDITIONS: readonly (readonly [string, string, readonly unknown[]])[] = [
  ["whenCellEmpty()", "CELL_EMPTY", []],
  ["whenCellNotEmpty()", "CELL_NOT_EMPTY", []],
  ["whenDateAfter(new Date(2023, 2, 28))", "DATE_AFTER", ["2023-03-27T17:00:00.000Z"]],
  ["whenDateBefore(new Date(2023, 2, 28))", "DATE_BEFORE", ["2023-03-27T17:00:00.000Z"]],
  ["whenDateEqualTo(SpreadsheetApp.RelativeDate.TODAY)", "DATE_EQUAL_TO_RELATIVE", ["TODAY"]],
  ['whenFormulaSatisfied("=$A1>1")', "CUSTOM_FORMULA", ["=$A1>1"]],
  ["whenNumberBetween(1, 2)", "NUMBER_BETWEEN", [1, 2]],
  ["whenNumberEqualTo(1)", "NUMBER_EQUAL_TO", [1]],
  ["whenNumberGreaterThan(1)", "NUMBER_GREATER_THAN", [1]],
  ["whenNumberGreaterThanOrEqualTo(1)", "NUMBER_GREATER_THAN_OR_EQUAL_TO", [1]],
  ["whenNumberLessThan(1)", "NUMBER_LESS_THAN", [1]],
  ["whenNumberLessThanOrEqualTo(1)", "NUMBER_LESS_THAN_OR_EQUAL_TO", [1]],
  ["whenNumberNotBetween(1, 2)", "NUMBER_NOT_BETWEEN", [1, 2]],
  ["whenNumberNotEqualTo(1)", "NUMBER_NOT_EQUAL_TO", [1]],
  ['whenTextContains("a")', "TEXT_CONTAINS", ["a"]],
  ['whenTextDoesNotContain("a")', "TEXT_DOES_NOT_CONTAIN", ["a"]],
  ['whenTextEndsWith("a")', "TEXT_ENDS_WITH", ["a"]],
  ['whenTextEqualTo("a")', "TEXT_EQUAL_TO", ["a"]],
  ['whenTextStartsWith("a")', "TEXT_STARTS_WITH", ["a"]],
];

describe("conditional formats", () => {
  it.each(CONDITIONS)("%s comes back from the sheet as built", (call, criteria, values) => {
    expect(
      JSON.parse(
        String(
          inSheet(`
            const rule = SpreadsheetApp.newConditionalFormatRule().${call}.setBackground("red").setFontColor("#00f").setBold(true)
              .setItalic(false).setRanges([sheet.getRange("A1:A3"), sheet.getRange("C2:D4")]).build();
            sheet.setConditionalFormatRules([rule]);
            const [stored] = sheet.getConditionalFormatRules(), c = stored.getBooleanCondition();
            return JSON.stringify([String(c.getCriteriaType()), c.getCriteriaValues(), c.getBackground(), c.getFontColor(), c.getBold(),
              c.getItalic(), c.getStrikethrough(), c.getUnderline(), stored.getRanges().map((r) => r.getA1Notation()), stored.getGradientCondition()]);`),
        ),
      ),
    ).toEqual([criteria, values, "#ff0000", "#0000ff", true, false, null, null, ["A1:A3", "C2:D4"], null]);
  });

  it("keep their order, are copied, replaced and cleared", () => {
    expect(
      inSheet(`
        const rule = (n) => SpreadsheetApp.newConditionalFormatRule().whenNumberEqualTo(n).setBackground("red").setRanges([sheet.getRange("A1")]).build();
        const numbers = () => sheet.getConditionalFormatRules().map((r) => r.getBooleanCondition().getCriteriaValues()[0]);
        sheet.setConditionalFormatRules([rule(1), rule(2)]);
        const first = numbers();
        const [one, two] = sheet.getConditionalFormatRules();
        sheet.setConditionalFormatRules([two, one.copy().whenNumberEqualTo(3).build()]);
        const second = numbers();
        sheet.clearConditionalFormatRules();
        return [first, second, numbers()];`),
    ).toEqual([[1, 2], [2, 3], []]);
  });

  it("move with their cells", () => {
    expect(
      inSheet(`
        const rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground("red").setRanges([sheet.getRange("B2:B4")]).build();
        sheet.setConditionalFormatRules([rule]);
        sheet.insertRowBefore(3);
        sheet.insertColumnBefore(1);
        return sheet.getConditionalFormatRules()[0].getRanges().map((r) => r.getA1Notation());`),
    ).toEqual(["C2:C5"]);
  });

  it.each([
    [
      "SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1')]).build()",
      "A conditional format rule needs a condition before it is built.",
    ],
    [
      "SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build()",
      "A conditional format rule needs at least one range before it is built.",
    ],
    [
      "ss.insertSheet('x').setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([sheet.getRange('A1')]).build()])",
      "Conditional format rules can only be set on ranges of their own sheet.",
    ],
  ])("refuse %s", (call, message) => {
    expect(failureInSheet(call)).toBe(message);
  });
});
