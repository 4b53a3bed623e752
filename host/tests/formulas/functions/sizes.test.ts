/**
 * Found by calling every function with huge, negative and absurd parameters: each of these stopped the host or kept it busy. Worked
 * out, which would take minutes or all memory, they would give something else than a refusal.
 */
import { describe, expect, it } from "vitest";
import { evaluate } from "../sheet.ts";

describe("sizes beyond reason", () => {
  it.each<[string, unknown]>([
    ["=MUNIT(10^9)", "#NUM!"],
    ["=MUNIT(0)", "#NUM!"],
    ["=SEQUENCE(10^9)", "#NUM!"],
    ["=SEQUENCE(10^6;10^6)", "#NUM!"],
    ["=RANDARRAY(10^9)", "#NUM!"],
    ["=RANDARRAY(0)", "#NUM!"],
    ["=MAKEARRAY(10^9;1;LAMBDA(r;c;r))", "#NUM!"],
    ["=WRAPROWS({1;2};10^9)", "#NUM!"],
    ['=REPT("ab";10^9)', "#VALUE!"],
    ['=LEN(REPT("ab";30000))', 60_000],
    ["=FIXED(1;10^9)", "#NUM!"],
    ["=DOLLAR(1;10^9)", "#NUM!"],
    ["=LCM(10^300;10^300)", "#NUM!"],
    ["=GCD(10^300;3)", "#NUM!"],
    ["=GCD(12;18)", 6],
    ["=HYPGEOM.DIST(10^9;10^9;10^9;10^10;TRUE)", "#NUM!"],
    ["=CRITBINOM(2^53+1;1;1E-300)", "#NUM!"],
    ["=MMULT({1E+308};{10})", "#NUM!"],
    // the calendar ends with the year 9999
    ["=WORKDAY(1;10^9)", "#NUM!"],
    ["=NETWORKDAYS(1;10^9)", "#NUM!"],
    ["=EDATE(1;10^9)", "#NUM!"],
    ["=EOMONTH(1;10^9)", "#NUM!"],
    ["=DATE(2023;10^9;1)", "#NUM!"],
    ["=YEAR(10^9)", "#NUM!"],
    ["=YEAR(DATE(9999;12;31))", 9999],
  ])("[Z7] %s", (formula, expected) => {
    expect(evaluate(formula)).toEqual(expected);
  });
});
