import { describe, expect, it } from "vitest";
import { fixture } from "./support.ts";

function shown(formula: string, locale = "vi_VN"): unknown {
  const { at, put, values } = fixture({ locale });
  put(0, 0, [[formula]]);
  return values(at(0, 0))[0]?.[0];
}

describe("formulas in the workbook's locale", () => {
  it.each([
    // The point in a format is the decimal mark; what is shown has the comma of vi_VN.
    ['=TEXT(1234,567;"#,##0.00")', "1.234,57"],
    ['=TEXT(0,125;"0.0%")', "12,5%"],
    ['=TEXT("28/3/2023";"yyyy-mm-dd")', "2023-03-28"],
    ['=TEXT("8,5";"0.00")', "8,50"],
    ['=TEXT(DATE(2023;3;28);"dddd")', "Thứ Ba"],
    ['=TEXT(DATE(2023;3;28);"d mmmm yyyy")', "28 tháng 3 2023"],
    ["=FIXED(1234567,891;1)", "1.234.567,9"],
    ["=FIXED(1234,5;2;TRUE)", "1234,50"],
    ["=FIXED(1234,5;-2)", "1.200"],
    ["=DOLLAR(1234,5;2)", "1.234,50 ₫"],
    ["=TO_TEXT(17/2)", "8,5"],
    ['="Điểm "&8,5', "Điểm 8,5"],
    ['=SUBSTITUTE(8,5;",";"/")', "8/5"],
    ["=MID(12,75;3;3)", ",75"],
    ['=FIND(",";8,5)', 2],
    ['=DATEVALUE("28/3/2023")', 45_013],
    ['="28/3/2023"+1', 45_014],
    ['=ISDATE("28/3/2023")', true],
  ])("[Z3] %s", (formula, expected) => expect(shown(formula)).toEqual(expected));

  it.each([
    ['=TEXT(1234.567,"#,##0.00")', "1,234.57"],
    ['=TEXT("3/28/2023","yyyy-mm-dd")', "2023-03-28"],
    ['=TEXT(DATE(2023,3,28),"dddd, mmmm d")', "Tuesday, March 28"],
    ["=DOLLAR(-1234.5)", "($1,234.50)"],
  ])("[Z3] %s in en_US", (formula, expected) => expect(shown(formula, "en_US")).toEqual(expected));

  it("[Z11] writes them anew when the locale changes: in cells, rules and conditional formats", () => {
    const { workbook, sheet, at, put, values } = fixture();
    const rule = { allowInvalid: false, helpText: null, showDropdown: true, criteria: "CUSTOM_FORMULA" };
    const plain = { fontColor: null, bold: null, italic: null, strikethrough: null, underline: null };
    put(0, 0, [['=IF(1,5>1;"a;b";{1\\2})', "=SUM(1,5)", "=1;2", "=A1"]]);
    workbook.setValidations(at(1, 0), { ...rule, values: ["=ROUND(A2;1)=2,5"] });
    workbook.setConditionalRules(sheet, [
      {
        areas: [at(2, 0)],
        criteria: "CUSTOM_FORMULA",
        values: ["=MOD(A3;2)=1"],
        style: { ...plain, background: "#ff0000" },
      },
    ]);
    const formulas = () => [
      workbook.formulas(at(0, 0, 1, 4))[0],
      workbook.validations(at(1, 0))[0]?.[0]?.values,
      workbook.conditionalRules(sheet)[0]?.values,
    ];
    workbook.setLocale("en_US");
    expect(formulas()).toEqual([
      ['=IF(1.5>1,"a;b",{1,2})', "=SUM(1.5)", "=1;2", "=A1"],
      ["=ROUND(A2,1)=2.5"],
      ["=MOD(A3,2)=1"],
    ]);
    expect(values(at(0, 1))).toEqual([[1.5]]);
    workbook.setLocale("de_DE");
    expect(formulas()).toEqual([
      ['=IF(1,5>1;"a;b";{1\\2})', "=SUM(1,5)", "=1;2", "=A1"],
      ["=ROUND(A2;1)=2,5"],
      ["=MOD(A3;2)=1"],
    ]);
    expect(values(at(0, 1))).toEqual([[1.5]]);
  });

  it("[Z4] tells who runs the host, once for each function", () => {
    const told: string[] = [];
    const { at, put, values } = fixture({ warn: (line) => told.push(line) });
    put(0, 0, [["=LAMGI(1)", "=lamgi(2)", '=IMPORTRANGE("x";"y")']]);
    expect(values(at(0, 0, 1, 3))).toEqual([["#NAME?", "#NAME?", "#ERROR!"]]);
    expect(told).toEqual([
      "A formula calls LAMGI: the local host has no such function, nor has the script.",
      "A formula calls IMPORTRANGE: the local host has no such function, nor has the script.",
    ]);
  });
});
