import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, testBook } from "../sheet.ts";

/** A: numbers, a text, a number written as text, TRUE, an empty cell. B: their names. */
const CELLS = [
  [3, "đạt"],
  ["chữ", "Đạt"],
  ["5", "không đạt"],
  [true, "đạt*"],
  [null, null],
  [-1, "đạt"],
  [10, ""],
];

describe("sums, means, counts", () => {
  it.each([
    // in a range only numbers count: 3, −1, 10
    ["=SUM(A1:A7)", 12],
    // written into the call, text and truth values are coerced
    ['=SUM(1;"2";TRUE)', 4],
    ['=SUM(1;"x")', "#VALUE!"],
    ["=AVERAGE(A1:A7)", 4],
    ["=AVERAGE(A5:A5)", "#DIV/0!"],
    // text counts as 0 (also "5": support.google.com/docs/answer/3093616), TRUE as 1: 3, 0, 0, 1, −1, 10
    ["=AVERAGEA(A1:A7)", 13 / 6],
    ["=MAX(A1:A7)", 10],
    ["=MIN(A1:A7)", -1],
    ["=MAX(A5:A5)", 0],
    ["=MEDIAN(A1:A7)", 3],
    ["=MEDIAN(1;2;3;10)", 2.5],
    ["=COUNT(A1:A7)", 3],
    ['=COUNT(1;"2";"x";TRUE)', 3],
    ["=COUNTA(A1:A7)", 6],
    ["=COUNTA(B1:B7)", 6],
    ["=COUNTBLANK(B1:B7)", 2],
    ["=COUNTUNIQUE(B1:B7)", 4],
    ["=PRODUCT(A1:A7)", -30],
    ["=SUMSQ(3;4)", 25],
    ["=SUMPRODUCT({1\\2;3\\4};{1\\1;2\\2})", 17],
    ["=SUMPRODUCT((A1:A7>0)*1)", 5],
    ["=SUMPRODUCT({1\\2};{1;2})", "#VALUE!"],
    ["=SUM(A1:A3;1/0)", "#DIV/0!"],
  ])("%s", (formula, expected) => expect(evaluate(formula, CELLS)).toEqual(expected));
});

describe("with criteria", () => {
  it.each([
    ['=COUNTIF(B1:B7;"đạt")', 3],
    ['=COUNTIF(B1:B7;"*đạt")', 4],
    ['=COUNTIF(B1:B7;"đạt~*")', 1],
    ['=COUNTIF(B1:B7;"?ạt")', 3],
    ['=COUNTIF(B1:B7;"<>đạt")', 4],
    // "" finds what looks empty, "=" only empty cells, "<>" all others
    ['=COUNTIF(B1:B7;"")', 2],
    ['=COUNTIF(B1:B7;"=")', 1],
    ['=COUNTIF(B1:B7;"<>")', 6],
    ['=COUNTIF(A1:A7;">0")', 2],
    ['=COUNTIF(A1:A7;">="&A1)', 2],
    ["=COUNTIF(A1:A7;3)", 1],
    ["=COUNTIF(A1:A7;TRUE)", 1],
    ['=SUMIF(B1:B7;"đạt";A1:A7)', 2],
    ['=SUMIF(B1:B7;"đạt";A1)', 2],
    ['=SUMIF(A1:A7;">0")', 13],
    ['=AVERAGEIF(B1:B7;"đạt";A1:A7)', 1],
    ['=AVERAGEIF(B1:B7;"khác";A1:A7)', "#DIV/0!"],
    ['=COUNTIFS(B1:B7;"đạt";A1:A7;">0")', 1],
    ['=SUMIFS(A1:A7;B1:B7;"đạt";A1:A7;"<0")', -1],
    ['=AVERAGEIFS(A1:A7;B1:B7;"đạt")', 1],
    ['=MAXIFS(A1:A7;B1:B7;"đạt")', 3],
    ['=MINIFS(A1:A7;B1:B7;"đạt")', -1],
    ['=MAXIFS(A1:A7;B1:B7;"khác")', 0],
    ['=SUMIFS(A1:A7;B1:B6;"đạt")', "#VALUE!"],
    ['=COUNTIFS(B1:B7;"đạt";A1:A7)', "#N/A"],
  ])("%s", (formula, expected) => expect(evaluate(formula, CELLS)).toEqual(expected));

  // C: what is searched, D: what is added up; both hold an error.
  it.each([
    // an error in what is searched is above nothing and equal to nothing: only 7 and 2 are met
    ['=COUNTIF(C1:C4;">0")', 2],
    ['=SUMIF(C1:C4;">0")', 9],
    ['=SUMIF(C1:C4;">0";A1:A4)', 3],
    ["=SUMIF(C1:C4;7;D1:D4)", 1],
    ['=SUMIFS(D1:D4;C1:C4;"<5")', 4],
    ['=AVERAGEIF(C1:C4;">0")', 4.5],
    ['=MAXIFS(C1:C4;C1:C4;">0")', 7],
    // one among what is added up is the sum, if its cell is met
    ['=SUMIF(C1:C4;"chữ";D1:D4)', "#N/A"],
    ['=SUMIFS(D1:D4;C1:C4;"chữ")', "#N/A"],
    ['=MINIFS(D1:D4;C1:C4;"chữ")', "#N/A"],
  ])("and errors: %s", (formula, expected) => {
    const cells = [
      [1, null, 7, 1],
      [50, null, "=1/0", 50],
      [20, null, "chữ", "=NA()"],
      [2, null, 2, 4],
    ];
    expect(evaluate(formula, cells)).toEqual(expected);
  });

  it("repeat for every criterion in an array formula", () => {
    const book = testBook();
    book.fill("A1", [
      ["a", 1],
      ["b", 2],
      ["a", 4],
    ]);
    book.set("D1", "=ARRAYFORMULA(COUNTIF(A1:A3;A1:A3))");
    book.set("E1", "=ARRAYFORMULA(SUMIF(A1:A3;A1:A3;B1:B3))");
    expect(book.show("D1:E3")).toEqual([
      [2, 5],
      [1, 2],
      [2, 5],
    ]);
  });

  it("agree with counting by hand", () => {
    const value = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom("a", "A", "b", "", null));
    const column = fc.array(fc.tuple(value, fc.integer({ min: -5, max: 5 })), {
      minLength: 1,
      maxLength: 30,
    });
    const operator = fc.constantFrom("=", "<>", "<", ">", "<=", ">=");
    fc.assert(
      fc.property(column, operator, fc.integer({ min: -3, max: 3 }), (rows, sign, bound) => {
        const holds = (cell: unknown): boolean => {
          if (sign === "<>") return cell !== bound;
          if (typeof cell !== "number") return false;
          return {
            "=": cell === bound,
            "<": cell < bound,
            ">": cell > bound,
            "<=": cell <= bound,
            ">=": cell >= bound,
          }[sign] as boolean; // the record has every other operator
        };
        const kept = rows.filter(([cell]) => holds(cell));
        const book = testBook();
        book.fill("A1", rows);
        book.set("J1", `=COUNTIF(A1:A${rows.length};"${sign}${bound}")`);
        book.set("K1", `=SUMIFS(B1:B${rows.length};A1:A${rows.length};"${sign}${bound}")`);
        book.set("L1", `=SUM(B1:B${rows.length})`);
        expect(book.show("J1:L1")).toEqual([
          [kept.length, kept.reduce((all, [, x]) => all + x, 0), rows.reduce((all, [, x]) => all + x, 0)],
        ]);
      }),
    );
  });
});

describe("rounding and arithmetic", () => {
  it.each([
    // half away from zero, on the digits a person sees
    ["=ROUND(2.5)", 3],
    ["=ROUND(-2.5;0)", -3],
    ["=ROUND(1.005;2)", 1.01],
    ["=ROUND(2.675;2)", 2.68],
    ["=ROUND(8.345;2)", 8.35],
    ["=ROUND(1234;-2)", 1200],
    ["=ROUND(1e-7;3)", 0],
    ["=ROUNDUP(1.21;1)", 1.3],
    ["=ROUNDUP(-1.21;1)", -1.3],
    ["=ROUNDUP(1.1;1)", 1.1],
    ["=ROUNDDOWN(1.29;1)", 1.2],
    ["=TRUNC(-1.9)", -1],
    ["=INT(-1.1)", -2],
    ["=CEILING(23.25;0.5)", 23.5],
    ["=FLOOR(23.25;0.5)", 23],
    ["=MROUND(21;14)", 28],
    ["=MOD(10;3)", 1],
    // the sign follows the divisor
    ["=MOD(-10;3)", 2],
    ["=MOD(10;-3)", -2],
    ["=MOD(1;0)", "#DIV/0!"],
    ["=QUOTIENT(-7;2)", -3],
    ["=ABS(-4)", 4],
    ["=SIGN(-4)", -1],
    ["=SQRT(-1)", "#NUM!"],
    ["=SQRT(16)", 4],
    ["=POWER(2;10)", 1024],
    ["=POWER(0;0)", "#NUM!"],
    ["=LOG(8;2)", 3],
    ["=LN(EXP(2))", 2],
    ["=EVEN(3)", 4],
    ["=ODD(-2)", -3],
    ["=FACT(5)", 120],
    ["=COMBIN(5;2)", 10],
    ["=GCD(12;18)", 6],
    ["=LCM(4;6)", 12],
    ["=ROUND(PI()*10000;0)", 31_416],
    ["=ROUND(DEGREES(ACOS(0.5));9)", 60],
    ["=ADD(2;3)*MINUS(5;1)", 20],
  ])("%s", (formula, expected) => expect(evaluate(formula)).toEqual(expected));

  it("rounds two decimals like integer arithmetic on thousandths", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (thousandths) => {
        const magnitude = Math.floor((Math.abs(thousandths) + 5) / 10);
        const expected = (Math.sign(thousandths) * magnitude) / 100;
        // ROUND gives 0, never −0
        expect(evaluate(`=ROUND(${(thousandths / 1000).toFixed(3)};2)`)).toBe(expected === 0 ? 0 : expected);
      }),
    );
  });
});

describe("order and spread", () => {
  const POINTS = [[90], [85], [90], [70], [null], ["vắng"]];
  it.each([
    ["=RANK(90;A1:A6)", 1],
    ["=RANK(85;A1:A6)", 3],
    ["=RANK(85;A1:A6;TRUE)", 2],
    ["=RANK.EQ(90;A1:A6;0)", 1],
    ["=RANK.AVG(90;A1:A6)", 1.5],
    ["=RANK(88;A1:A6)", "#N/A"],
    ["=LARGE(A1:A6;3)", 85],
    ["=SMALL(A1:A6;1)", 70],
    ["=LARGE(A1:A6;5)", "#NUM!"],
    // deviations of 2, 4, 4, 4, 5, 5, 7, 9 from 5: squares add up to 32
    ["=STDEVP(2;4;4;4;5;5;7;9)", 2],
    ["=VARP(2;4;4;4;5;5;7;9)", 4],
    ["=VAR(1;3)", 2],
    ["=STDEV(1)", "#DIV/0!"],
    ["=MODE(1;2;2;3)", 2],
    ["=MODE(1;2)", "#N/A"],
    ["=PERCENTILE({1;2;3;4};0.5)", 2.5],
    ["=QUARTILE({1;2;3;4;5};1)", 2],
    // 40 % of five values is one at each end: mean of 5, 6, 7
    ["=TRIMMEAN({1;5;6;7;99};0.4)", 6],
    ["=CORREL({1;2;3};{2;4;6})", 1],
    ["=ROUND(GEOMEAN(2;8);9)", 4],
  ])("%s", (formula, expected) => expect(evaluate(formula, POINTS)).toEqual(expected));
});
