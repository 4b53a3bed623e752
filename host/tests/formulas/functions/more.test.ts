import { describe, expect, it } from "vitest";
import { evaluate, testBook } from "../sheet.ts";

const ROWS = [
  [3, "c"],
  [1, "a"],
  [2, "b"],
  [2, "b2"],
] as const;

describe("functions of the help pages", () => {
  it.each([
    ["=SUBTOTAL(9;A1:A4)", 8],
    ["=SUBTOTAL(1;A1:A4)", 2],
    ["=SUBTOTAL(2;A1:B4)", 4],
    ["=SUBTOTAL(103;A1:B4)", 8],
    ["=SUBTOTAL(4;A1:A2;A3:A4)", 3],
    ["=SUBTOTAL(12;A1:A4)", "#VALUE!"],
    ["=RAND()", 0.5],
    // half-way between 1 and 10: 1 + floor(0.5 · 10)
    ["=RANDBETWEEN(1;10)", 6],
    ["=RANDBETWEEN(3;2)", "#NUM!"],
    ["=ROMAN(2023)", "MMXXIII"],
    ["=ROMAN(499)", "CDXCIX"],
    ["=ROMAN(0)", "#VALUE!"],
    ["=ROMAN(499;1)", "#VALUE!"],
    ['=ISURL("https://x.vn/a?b=1")', true],
    ['=ISURL("không")', false],
    ['=ENCODEURL("sổ tay")', "s%E1%BB%95%20tay"],
    ["=DOLLAR(1234.567)", "$1,234.57"],
    ["=DOLLAR(1234.567;0)", "$1,235"],
    ["=TO_TEXT(24)", "24"],
    ["=TO_TEXT(DATE(2023;3;28))", "28/03/2023"],
    ["=ISDATE(DATE(2023;3;28))", true],
    ["=ISDATE(45013)", false],
    ['=ISDATE("2023-03-28")', true],
    ['=ISDATE("x")', false],
    // 1,655,908,429 seconds after 1970 is 22 June 2022, 14:33:49 UTC
    ['=TEXT(EPOCHTODATE(1655908429);"yyyy-mm-dd hh:mm:ss")', "2022-06-22 14:33:49"],
    ["=SLOPE({2;4;6};{1;2;3})", 2],
    ["=INTERCEPT({3;5;7};{1;2;3})", 1],
    ["=FORECAST(4;{3;5;7};{1;2;3})", 9],
  ])("[Z5] %s", (formula, expected) => expect(evaluate(formula, ROWS)).toEqual(expected));

  it("[Z5] SUBTOTAL leaves out other subtotals, and from 101 on hidden rows", () => {
    const book = testBook();
    book.fill("A1", [
      [1],
      [2],
      ["=SUBTOTAL(9;A1:A2)"],
      [4],
      ["=SUBTOTAL(9;A1:A4)"],
      ["=SUBTOTAL(109;A1:A4)"],
    ]);
    book.hidden.add(1);
    expect(book.show("A3:A6")).toEqual([[3], [4], [7], [5]]);
  });

  // support.google.com/docs/answer/3093649: filtered cells never count, hidden ones by the code.
  it("[Z5] SUBTOTAL leaves out rows that a filter hides, whatever the code", () => {
    const book = testBook();
    book.fill("A1", [[1], [2], [4], ["=SUBTOTAL(9;A1:A3)"], ["=SUBTOTAL(103;A1:A3)"]]);
    book.filtered.add(1);
    expect(book.show("A4:A5")).toEqual([[5], [2]]);
  });

  it("[Z5] SORTN takes the first rows, with or without those that tie", () => {
    const book = testBook();
    book.fill("A1", ROWS);
    book.set("D1", "=SORTN(A1:B4;2;0;1;TRUE)");
    book.set("G1", "=SORTN(A1:B4;2;1;1;TRUE)");
    book.set("J1", "=SORTN(A1:B4;9;2;1;FALSE)");
    book.set("M1", "=SORTN(A1:B4;2;3;1;TRUE)");
    expect(book.show("D1:E3")).toEqual([
      [1, "a"],
      [2, "b"],
      [null, null],
    ]);
    expect(book.show("G1:H4")).toEqual([
      [1, "a"],
      [2, "b"],
      [2, "b2"],
      [null, null],
    ]);
    expect(book.show("J1:K4")).toEqual([
      [3, "c"],
      [2, "b"],
      [1, "a"],
      [null, null],
    ]);
    expect(book.show("M1:N4")).toEqual([
      [1, "a"],
      [2, "b"],
      [2, "b2"],
      [null, null],
    ]);
  });

  it("[Z5] FREQUENCY counts by classes, FORMULATEXT shows a formula", () => {
    const book = testBook();
    book.fill("A1", [[1], [5], [6], [10], [11]]);
    book.set("C1", "=FREQUENCY(A1:A5;{5;10})");
    book.set("D1", "=FORMULATEXT(C1)");
    book.set("D2", "=FORMULATEXT(A1)");
    expect(book.show("C1:D3")).toEqual([
      [2, "=FREQUENCY(A1:A5;{5;10})"],
      [2, "#N/A"],
      [1, null],
    ]);
  });

  it("[Z4] names the functions that are not there", () => {
    const book = testBook();
    book.fill("A1", [["=LAMGI(1)"], ['=IMPORTRANGE("x";"y")'], ["=SUM(1;2)"]]);
    expect(book.show("A1:A3")).toEqual([["#NAME?"], ["#ERROR!"], [3]]);
    expect([...book.missing]).toEqual(["LAMGI", "IMPORTRANGE"]);
  });
});
