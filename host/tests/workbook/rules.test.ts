/** Criteria and their arguments: developers.google.com/apps-script/reference/spreadsheet/data-validation-criteria and boolean-criteria. */
import { describe, expect, it } from "vitest";
import type { ConditionalRule, Scalar, ValidationRule } from "../../workbook/contract.ts";
import { violates } from "../../workbook/validate.ts";
import { type Fixture, fixture } from "./support.ts";

const rule = (criteria: string, values: ValidationRule["values"]): ValidationRule => ({
  criteria,
  values,
  allowInvalid: false,
  helpText: null,
  showDropdown: true,
});

/** 28/3/2023 and 15/11/2023. */
const [MARCH, NOVEMBER] = [45_013, 45_245];

const RULES: readonly ValidationRule[] = [
  rule("VALUE_IN_LIST", [["Có", "Không, chưa", 5, true]]),
  rule("NUMBER_BETWEEN", [0, 10.5]),
  rule("NUMBER_NOT_BETWEEN", [0, 10]),
  rule("NUMBER_EQUAL_TO", [3]),
  rule("NUMBER_NOT_EQUAL_TO", [3]),
  rule("NUMBER_GREATER_THAN", [3]),
  rule("NUMBER_GREATER_THAN_OR_EQUAL_TO", [3]),
  rule("NUMBER_LESS_THAN", [3]),
  rule("NUMBER_LESS_THAN_OR_EQUAL_TO", [3]),
  rule("NUMBER_GREATER_THAN", ["=B1"]),
  rule("DATE_AFTER", [MARCH]),
  rule("DATE_BEFORE", [MARCH]),
  rule("DATE_EQUAL_TO", [MARCH]),
  rule("DATE_EQUAL_TO_RELATIVE", ["TODAY"]),
  rule("DATE_ON_OR_AFTER", [MARCH]),
  rule("DATE_ON_OR_BEFORE", [MARCH]),
  rule("DATE_BETWEEN", [MARCH, NOVEMBER]),
  rule("DATE_NOT_BETWEEN", [MARCH, NOVEMBER]),
  rule("DATE_IS_VALID_DATE", []),
  rule("TEXT_CONTAINS", ["@"]),
  rule("TEXT_DOES_NOT_CONTAIN", ["="]),
  rule("TEXT_EQUAL_TO", ["Có"]),
  rule("TEXT_IS_VALID_EMAIL", []),
  rule("TEXT_IS_VALID_URL", []),
  rule("CUSTOM_FORMULA", ["=COUNTIF($A$2:$A;A2)=1"]),
  rule("CHECKBOX", []),
  rule("CHECKBOX", ["x"]),
  rule("CHECKBOX", ["Có", "Không"]),
  { ...rule("NUMBER_BETWEEN", [1, 2]), allowInvalid: true, helpText: "Từ 1 đến 2", showDropdown: false },
];

describe("validation rules", () => {
  it("come back exactly as they were given", () => {
    const { workbook, at } = fixture({ rows: 100 });
    for (const [row, given] of RULES.entries()) workbook.setValidations(at(row, 0), given);
    expect(workbook.validations(at(0, 0, RULES.length, 1)).map(([first]) => first)).toEqual(RULES);
  });

  it("may name an area of another sheet", () => {
    const { workbook, at } = fixture();
    const lists = workbook.addSheet("Danh mục", 1, { rows: 10, columns: 3 });
    const given = rule("VALUE_IN_RANGE", [{ sheet: lists, row: 1, column: 2, rows: 4, columns: 1 }]);
    workbook.setValidations(at(0, 0), given);
    expect(workbook.validations(at(0, 0))).toEqual([[given]]);
  });

  it("lie on the cells they were put on, the last one put counts", () => {
    const { workbook, at } = fixture();
    const [one, two] = [rule("NUMBER_GREATER_THAN", [1]), rule("NUMBER_GREATER_THAN", [2])];
    workbook.setValidations(at(0, 0, 3, 3), one);
    workbook.setValidations(at(1, 1), two);
    workbook.setValidations(at(2, 0, 1, 2), null);
    workbook.setValidations(at(0, 3, 2, 2), [
      [two, null],
      [one, two],
    ]);
    expect(workbook.validations(at(0, 0, 3, 5))).toEqual([
      [one, one, one, two, null],
      [one, two, one, one, two],
      [null, null, one, null, null],
    ]);
  });
});

const entry = (value: Scalar, numberFormat?: string) =>
  ({ kind: "value", value, ...(numberFormat !== undefined && { numberFormat }) }) as const;

function lists(): Fixture & { readonly inRange: ValidationRule } {
  const sheet = fixture();
  sheet.put(0, 5, [["Xã Lát"], ["Thị trấn"], [7]]);
  return { ...sheet, inRange: rule("VALUE_IN_RANGE", [sheet.at(0, 5, 4, 1)]) };
}

describe("an entry that breaks a rule", () => {
  const { workbook, inRange } = lists();

  it.each<[string, ValidationRule["values"], readonly Scalar[], readonly Scalar[]]>([
    ["VALUE_IN_LIST", [["Có", "Không", 5]], ["Có", 5, "5"], ["có", "Co", 6, true]],
    ["NUMBER_BETWEEN", [0, 10], [0, 10, 8.5], [-0.5, 10.5, "8,5", true]],
    ["NUMBER_BETWEEN", [10, 0], [5], [11]],
    ["NUMBER_NOT_BETWEEN", [0, 10], [-1, 11], [0, 5, "chữ"]],
    ["NUMBER_EQUAL_TO", [3], [3], [4]],
    ["NUMBER_NOT_EQUAL_TO", [3], [4], [3, "ba"]],
    ["NUMBER_GREATER_THAN", [3], [4], [3]],
    ["NUMBER_GREATER_THAN_OR_EQUAL_TO", [3], [3], [2.9]],
    ["NUMBER_LESS_THAN", [3], [2], [3]],
    ["NUMBER_LESS_THAN_OR_EQUAL_TO", [3], [3], [3.1]],
    ["DATE_AFTER", [MARCH], [MARCH + 1], [MARCH, MARCH + 0.5]],
    ["DATE_BEFORE", [MARCH], [MARCH - 1], [MARCH]],
    ["DATE_EQUAL_TO", [MARCH], [MARCH, MARCH + 0.75], [MARCH + 1]],
    ["DATE_ON_OR_AFTER", [MARCH], [MARCH], [MARCH - 1]],
    ["DATE_ON_OR_BEFORE", [MARCH], [MARCH, MARCH + 0.9], [MARCH + 1, "28/3"]],
    ["DATE_BETWEEN", [MARCH, NOVEMBER], [MARCH, NOVEMBER + 0.5], [MARCH - 1, NOVEMBER + 1]],
    ["DATE_NOT_BETWEEN", [MARCH, NOVEMBER], [MARCH - 1], [MARCH]],
    ["DATE_IS_VALID_DATE", [], [MARCH], ["40/13/2023", true]],
    ["TEXT_CONTAINS", ["Mô hình"], ["mô hình 1", "Mô hình"], ["mo hinh"]],
    ["TEXT_DOES_NOT_CONTAIN", ["="], ["abc"], ["=abc"]],
    ["TEXT_EQUAL_TO", ["Có"], ["Có"], ["có", "Có rồi"]],
    ["TEXT_IS_VALID_EMAIL", [], ["a.b@lacduong.example"], ["a@b", "a b@c.vn", "a@b..vn", 5]],
    ["TEXT_IS_VALID_URL", [], ["https://a.vn/x?y=1", "lacduong.vn"], ["không phải", "http://", 5]],
    ["CHECKBOX", [], [true, false], ["x", 1]],
    ["CHECKBOX", ["Có"], ["Có"], [true, "Không"]],
    ["CHECKBOX", ["Có", "Không"], ["Có", "Không"], [true]],
    // What only Google can decide passes.
    ["CUSTOM_FORMULA", ["=A1>5"], [1, 6], []],
    ["DATE_EQUAL_TO_RELATIVE", ["TODAY"], [1], []],
    ["NUMBER_GREATER_THAN", ["=B1"], [1], []],
  ])("%s %j", (criteria, values, good, bad) => {
    const given = rule(criteria, values);
    expect(good.filter((value) => violates(workbook, given, entry(value)))).toEqual([]);
    expect(bad.filter((value) => !violates(workbook, given, entry(value)))).toEqual([]);
  });

  it("is none when the cell is emptied", () => {
    for (const given of RULES) expect(violates(workbook, given, entry(null))).toBe(false);
  });

  it("of a list on a sheet is looked up there", () => {
    const broken = ["Xã Lát", "xã lát", "Thị trấn", 7, "7", "Xã", 8].filter((value) =>
      violates(workbook, inRange, entry(value)),
    );
    expect(broken).toEqual(["xã lát", "Xã", 8]);
  });

  it("may be a date where a number is wanted: the trap of 8.5", () => {
    expect(violates(workbook, rule("NUMBER_BETWEEN", [0, 100_000]), entry(46_150, "dd/MM/yyyy"))).toBe(true);
  });
});

const STYLE: ConditionalRule["style"] = {
  background: "#f4cccc",
  fontColor: "#990000",
  bold: true,
  italic: false,
  strikethrough: null,
  underline: true,
};

describe("conditional formats", () => {
  it("come back exactly as they were given, in order", () => {
    const { workbook, sheet, at } = fixture();
    const criteria: readonly [string, readonly Scalar[]][] = [
      ["CELL_EMPTY", []],
      ["CELL_NOT_EMPTY", []],
      ["TEXT_CONTAINS", ["x"]],
      ["TEXT_DOES_NOT_CONTAIN", ["x"]],
      ["TEXT_STARTS_WITH", ["x"]],
      ["TEXT_ENDS_WITH", ["x"]],
      ["TEXT_EQUAL_TO", ["x"]],
      ["NUMBER_BETWEEN", [1, 2]],
      ["NUMBER_NOT_BETWEEN", [1, 2]],
      ["NUMBER_EQUAL_TO", [1]],
      ["NUMBER_NOT_EQUAL_TO", [1]],
      ["NUMBER_GREATER_THAN", ["=A1"]],
      ["NUMBER_LESS_THAN_OR_EQUAL_TO", [1]],
      ["DATE_AFTER", [MARCH]],
      ["DATE_BEFORE", [MARCH]],
      ["DATE_EQUAL_TO", ["TODAY"]],
      ["CUSTOM_FORMULA", ["=$A1>5"]],
    ];
    const given = criteria.map(
      ([name, values], row): ConditionalRule => ({
        areas: [at(row, 0), at(row, 2, 2, 2)],
        criteria: name,
        values,
        style: STYLE,
      }),
    );
    workbook.setConditionalRules(sheet, given);
    expect(workbook.conditionalRules(sheet)).toEqual(given);
    workbook.setConditionalRules(sheet, given.slice(0, 1));
    expect(workbook.conditionalRules(sheet)).toEqual(given.slice(0, 1));
  });
});
