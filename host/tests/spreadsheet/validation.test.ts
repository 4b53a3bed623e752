import { describe, expect, it } from "vitest";
import { EDITOR, failureInSheet, inSheet, sheetbook } from "./support.ts";

/** Builder call, criterion, values. Source: reference/spreadsheet/data-validation-builder. */
const CRITERIA: readonly (readonly [string, string, readonly unknown[]])[] = [
  ["requireDate()", "DATE_IS_VALID_DATE", []],
  ["requireDateAfter(day)", "DATE_AFTER", ["2023-03-27T17:00:00.000Z"]],
  ["requireDateBefore(day)", "DATE_BEFORE", ["2023-03-27T17:00:00.000Z"]],
  ["requireDateBetween(day, day)", "DATE_BETWEEN", ["2023-03-27T17:00:00.000Z", "2023-03-27T17:00:00.000Z"]],
  ["requireDateEqualTo(day)", "DATE_EQUAL_TO", ["2023-03-27T17:00:00.000Z"]],
  [
    "requireDateNotBetween(day, day)",
    "DATE_NOT_BETWEEN",
    ["2023-03-27T17:00:00.000Z", "2023-03-27T17:00:00.000Z"],
  ],
  ["requireDateOnOrAfter(day)", "DATE_ON_OR_AFTER", ["2023-03-27T17:00:00.000Z"]],
  ["requireDateOnOrBefore(day)", "DATE_ON_OR_BEFORE", ["2023-03-27T17:00:00.000Z"]],
  ['requireFormulaSatisfied("=A1>1")', "CUSTOM_FORMULA", ["=A1>1"]],
  ["requireNumberBetween(1, 10)", "NUMBER_BETWEEN", [1, 10]],
  ["requireNumberEqualTo(3)", "NUMBER_EQUAL_TO", [3]],
  ["requireNumberGreaterThan(3)", "NUMBER_GREATER_THAN", [3]],
  ["requireNumberGreaterThanOrEqualTo(3)", "NUMBER_GREATER_THAN_OR_EQUAL_TO", [3]],
  ["requireNumberLessThan(3)", "NUMBER_LESS_THAN", [3]],
  ["requireNumberLessThanOrEqualTo(3)", "NUMBER_LESS_THAN_OR_EQUAL_TO", [3]],
  ["requireNumberNotBetween(1, 10)", "NUMBER_NOT_BETWEEN", [1, 10]],
  ["requireNumberNotEqualTo(3)", "NUMBER_NOT_EQUAL_TO", [3]],
  ['requireTextContains("a")', "TEXT_CONTAINS", ["a"]],
  ['requireTextDoesNotContain("a")', "TEXT_DOES_NOT_CONTAIN", ["a"]],
  ['requireTextEqualTo("a")', "TEXT_EQUAL_TO", ["a"]],
  ["requireTextIsEmail()", "TEXT_IS_VALID_EMAIL", []],
  ["requireTextIsUrl()", "TEXT_IS_VALID_URL", []],
  ['requireValueInList(["Có", "Không, nhé"])', "VALUE_IN_LIST", [["Có", "Không, nhé"], true]],
  ['requireValueInList(["Có"], false)', "VALUE_IN_LIST", [["Có"], false]],
  ["requireCheckbox()", "CHECKBOX", []],
  ['requireCheckbox("x")', "CHECKBOX", ["x"]],
];

describe("data validation", () => {
  it.each(CRITERIA)("%s comes back from the cell as built", (call, criteria, values) => {
    const told =
      "[String(rule.getCriteriaType()), rule.getCriteriaValues(), rule.getAllowInvalid(), rule.getHelpText()]";
    const [built, stored] = [
      `const day = new Date(2023, 2, 28), rule = SpreadsheetApp.newDataValidation().${call}.setHelpText("Nhập đúng").setAllowInvalid(false).build();`,
      `sheet.getRange("B2").setDataValidation(rule); { const rule = sheet.getRange("B2").getDataValidation();`,
    ];
    const expected = [criteria, values, false, "Nhập đúng"];
    const json = (body: string) => JSON.parse(String(inSheet(`${built} ${body}`)));
    expect(json(`return JSON.stringify(${told})`)).toEqual(expected);
    expect(json(`${stored} return JSON.stringify(${told}) }`)).toEqual(expected);
  });

  it("refers to ranges", () => {
    expect(
      inSheet(`
        const rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange("D1:D3"), false).build();
        const [range, dropdown] = sheet.getRange("A1").setDataValidation(rule).getDataValidation().getCriteriaValues();
        return [range.getA1Notation(), range.getSheet().getName() === sheet.getName(), dropdown];`),
    ).toEqual(["D1:D3", true, false]);
  });

  // [G] a rule only warns unless told otherwise.
  it("allows invalid data by default", () => {
    expect(
      inSheet(`
        const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 10).build();
        return [rule.getAllowInvalid(), sheet.getRange("A1").setDataValidation(rule).setValue(99).getValue()];`),
    ).toEqual([true, 99]);
  });

  it("is copied and rebuilt from criteria and values", () => {
    expect(
      inSheet(`
        const first = SpreadsheetApp.newDataValidation().requireValueInList(["a", "b"], false).build();
        const again = first.copy().withCriteria(first.getCriteriaType(), first.getCriteriaValues()).setAllowInvalid(false).build();
        return [first.getAllowInvalid(), again.getAllowInvalid(), again.getCriteriaValues(), String(again.getCriteriaType())];`),
    ).toEqual([true, false, [["a", "b"], false], "VALUE_IN_LIST"]);
  });

  it("is set cell by cell, and taken away", () => {
    expect(
      inSheet(`
        const rule = SpreadsheetApp.newDataValidation().requireDate().build();
        sheet.getRange("A1:B2").setDataValidations([[rule, null], [null, rule]]);
        const seen = () => sheet.getRange("A1:B2").getDataValidations().map((row) => row.map((r) => r && String(r.getCriteriaType())));
        const before = seen();
        sheet.getRange("A1").setDataValidation(null);
        return [before, seen()];`),
    ).toEqual([
      [
        ["DATE_IS_VALID_DATE", null],
        [null, "DATE_IS_VALID_DATE"],
      ],
      [
        [null, null],
        [null, "DATE_IS_VALID_DATE"],
      ],
    ]);
  });

  const STRICT = `const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 10).setAllowInvalid(false).build();
    sheet.getRange("B1:B3").setDataValidation(rule);`;
  const REJECTED = "The data you entered in cell B2 violates the data validation rules set on this cell.";

  // Writes are bundled until the next read, flush or end (developers.google.com/apps-script/reference/spreadsheet), and their error comes then.
  it("rejects a script's write late, and whole", () => {
    expect(
      inSheet(`${STRICT}
        const said = [];
        sheet.getRange("A1:B3").setValues([[1, 5], [1, 11], [1, 5]]);
        said.push("đã ghi");
        try { sheet.getRange("A1").getValue(); } catch (error) { said.push(error.message); }
        return [said, sheet.getRange("A1:B3").getValues()];`),
    ).toEqual([
      ["đã ghi", REJECTED],
      [
        ["", ""],
        ["", ""],
        ["", ""],
      ],
    ]);
    expect(failureInSheet(`${STRICT} sheet.getRange("B2").setValue(11); SpreadsheetApp.flush();`)).toBe(
      REJECTED,
    );
    expect(failureInSheet(`${STRICT} sheet.getRange("B2").setValue("chữ");`)).toBe(REJECTED);
  });

  it("lets pass what fits, what empties, and formulas", () => {
    expect(
      inSheet(`${STRICT}
        sheet.getRange("B1:B3").setValues([[10], [""], ["=100"]]);
        return sheet.getRange("B1:B3").getValues();`),
    ).toEqual([[10], [""], [100]]);
  });

  // "The data validation rule requires that the given formula evaluates to true" (DataValidationBuilder.requireFormulaSatisfied);
  // relative references are meant for the first cell and move from cell to cell, as in a conditional format.
  const ONCE = `sheet.getRange("A2:A9").setDataValidation(SpreadsheetApp.newDataValidation()
      .requireFormulaSatisfied("=AND(COUNTIF($A$2:$A$9; A2)=1; A2<>B2)").setAllowInvalid(false).build());
    sheet.getRange("B3").setValue("y");`;

  it("[Z12] asks a custom formula of each cell as though the entry stood there", () => {
    const { host, file, run } = sheetbook();
    run(`sheet.setName("S"); ${ONCE}`);
    const typed = (cell: string, text: string) => host.as(EDITOR).type(file, "S", cell, text).refused;
    const refusal = (cell: string) =>
      `Nội dung nhập vào ô ${cell} không đúng quy tắc của ô này. Hãy nhập lại cho đúng.`;
    expect(typed("A2", "x")).toBeNull();
    expect(typed("A3", "x")).toBe(refusal("A3"));
    expect(typed("A3", "y")).toBe(refusal("A3"));
    expect(typed("A2", "x")).toBeNull();
    expect(typed("A4", "y")).toBeNull();
    expect(typed("A4", "")).toBeNull();
    expect(run(`return sheet.getRange("A2:A4").getValues()`)).toEqual([["x"], [""], [""]]);
  });

  it("[Z12] counts all entries of one write, and what formulas make of them; an error is not true", () => {
    const { run, failure } = sheetbook();
    run(`${ONCE} sheet.getRange("C1").setDataValidation(SpreadsheetApp.newDataValidation()
      .requireFormulaSatisfied("=D1=10").setAllowInvalid(false).build());
      sheet.getRange("D1").setFormula("=C1*2");
      sheet.getRange("E1").setDataValidation(SpreadsheetApp.newDataValidation()
      .requireFormulaSatisfied("=1/E1>0").setAllowInvalid(false).build());`);
    const rejected = (cell: string) =>
      `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;
    expect(failure(`sheet.getRange("A2:A3").setValues([["z"], ["z"]]);`)).toBe(rejected("A2"));
    expect(failure(`sheet.getRange("C1").setValue(4);`)).toBe(rejected("C1"));
    expect(failure(`sheet.getRange("E1").setValue(0);`)).toBe(rejected("E1"));
    run(`sheet.getRange("C1").setValue(5); sheet.getRange("E1").setValue(1);`);
    expect(run(`return sheet.getRange("C1:E1").getValues()`)).toEqual([[5, 10, 1]]);
  });

  it("rejects people with the help text", () => {
    const { host, file, run } = sheetbook();
    run(`sheet.setName("S"); sheet.getRange("A1").setDataValidation(SpreadsheetApp.newDataValidation()
      .requireValueInList(["Có", "Không"]).setAllowInvalid(false).setHelpText("Chọn Có hoặc Không.").build());`);
    expect(host.as(EDITOR).type(file, "S", "A1", "Chưa").refused).toBe(
      "Nội dung nhập vào ô A1 không đúng quy tắc của ô này.\nChọn Có hoặc Không.",
    );
    expect(host.as(EDITOR).type(file, "S", "A1", "Có").refused).toBeNull();
    expect(run(`return sheet.getRange("A1").getValue()`)).toBe("Có");
  });

  it("moves with its cells", () => {
    expect(
      inSheet(`${STRICT}
        sheet.insertRowBefore(1);
        sheet.insertColumnBefore(1);
        return ["B1", "C2", "C4", "C5"].map((a1) => sheet.getRange(a1).getDataValidation() !== null);`),
    ).toEqual([false, true, true, false]);
  });

  it.each([
    ["newDataValidation().build()", "A data validation rule needs criteria before it is built."],
    [
      'newDataValidation().requireNumberBetween("1", 2)',
      "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireNumberBetween.",
    ],
    [
      "newDataValidation().requireDateAfter(5)",
      "The parameters (number) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDateAfter.",
    ],
    [
      'newDataValidation().requireValueInList("a,b")',
      "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireValueInList.",
    ],
  ])("refuses %s", (call, message) => {
    expect(failureInSheet(`SpreadsheetApp.${call}`)).toBe(message);
  });
});
