/** Functions whose results a person can work out; sources are the help pages of support.google.com/docs/table/25273. */
import { describe, expect, it } from "vitest";
import { expectShown, spread } from "../inVietnamese.ts";

const ROWS = [
  ["a", 1, "x"],
  ["b", 2, "y"],
  ["a", 3, "x"],
  ["b", null, "z"],
  ["a", 5, "y"],
] as const;

describe("functions that sheets use", () => {
  it.each<[string, string | number | boolean]>([
    ["=ISBETWEEN(7,9;1,2;12,45)", true],
    ["=ISBETWEEN(1;1;2)", true],
    ["=ISBETWEEN(1;1;2;FALSE)", false],
    ["=ISBETWEEN(2;1;2;TRUE;FALSE)", false],
    ['=ISBETWEEN("b";"a";"c")', true],
    ["=ISBETWEEN(NA();1;2)", "#N/A"],
    // x and y stand beside numbers of a; z stands beside b only
    ['=COUNTUNIQUEIFS(C1:C5;A1:A5;"a")', 2],
    ['=COUNTUNIQUEIFS(B1:B5;A1:A5;"b")', 1],
    ['=COUNTUNIQUEIFS(C1:C5;A1:A5;"a";B1:B5;">1")', 2],
    ['=COUNTUNIQUEIFS(C1:C4;A1:A5;"a")', "#VALUE!"],
    // (1·1 + 2·3) / 4
    ["=AVERAGE.WEIGHTED({1\\2};{1\\3})", 1.75],
    ["=AVERAGE.WEIGHTED({1\\2};{0\\0})", "#DIV/0!"],
    ["=AVERAGE.WEIGHTED({1\\2};{1\\-1})", "#VALUE!"],
    ["=AVERAGE.WEIGHTED({1\\2};{1})", "#VALUE!"],
    // text counts as 0: (0 + 1 + 0) / 3 for a, 1, x
    ["=AVERAGEA(A1:C1)", 1 / 3],
    ['=MAXA("3";TRUE)', 3],
    ["=SKEW.P(1;2;3)", 0],
    ["=UPLUS(-4)", -4],
    ["=UNARY_PERCENT(50)", 0.5],
    ["=ADDRESS(2;3;1;FALSE)", "R2C3"],
    ["=ADDRESS(2;3;4;FALSE)", "R[2]C[3]"],
    ["=ADDRESS(2;3;2;FALSE)", "R2C[3]"],
    ['=ADDRESS(2;3;3;FALSE;"Tab")', "Tab!R[2]C3"],
  ])("[Z9] %s", (formula, expected) => expectShown(formula, expected, ROWS));

  it.each<[string, string | number]>([
    ['=INDIRECT("R3C2";FALSE)', 3],
    // the formula stands in M1: eleven columns to the left is B
    ['=INDIRECT("R[1]C[-11]";FALSE)', 2],
    ['=SUM(INDIRECT("R1C2:R5C2";FALSE))', 11],
    ['=INDIRECT("A1";FALSE)', "#REF!"],
    ['=INDIRECT("R[-1]C1";FALSE)', "#REF!"],
    ['=INDIRECT("R3C2")', "#REF!"],
  ])("[Z9] %s", (formula, expected) => expectShown(formula, expected, ROWS));

  it("[Z9] wraps lists into rows and columns, and fills up the last one", () => {
    expect(spread("=WRAPROWS(A1:A5;2)", 3, 2, ROWS)).toEqual([
      ["a", "b"],
      ["a", "b"],
      ["a", "#N/A"],
    ]);
    expect(spread('=WRAPCOLS(A1:A5;3;"-")', 3, 2, ROWS)).toEqual([
      ["a", "b"],
      ["b", "a"],
      ["a", "-"],
    ]);
    expectShown("=WRAPROWS(A1:B2;2)", "#VALUE!", ROWS);
    expectShown("=WRAPROWS(A1:A5;0)", "#NUM!", ROWS);
  });

  it("[Z9] inverts matrices, makes unit matrices, finds all modes", () => {
    expect(spread("=MINVERSE({2\\0;0\\4})", 2, 2)).toEqual([
      [0.5, 0],
      [0, 0.25],
    ]);
    expectShown("=MINVERSE({1\\2;2\\4})", "#NUM!");
    expectShown("=MDETERM({1\\2\\3})", "#VALUE!");
    expect(spread("=MUNIT(2)", 2, 2)).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(spread("=MODE.MULT({3\\1\\3\\1\\2})", 3, 1)).toEqual([[3], [1], [null]]);
  });

  it("[Z9] takes whole columns in array formulas", () => {
    expect(spread("=ARRAYFORMULA(ISBETWEEN(B1:B3;2;3))", 3, 1, ROWS)).toEqual([[false], [true], [true]]);
    expect(spread('=ARRAYFORMULA(COUNTUNIQUEIFS(C1:C5;A1:A5;{"a"\\"b"}))', 1, 2, ROWS)).toEqual([[2, 2]]);
  });
});
