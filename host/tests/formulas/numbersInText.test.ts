/** Texts that stand where a number is wanted, read as if typed into a cell of the workbook's locale (host/workbook/entryNumber.ts). */
import { describe, expect, it } from "vitest";
import { fixture } from "../workbook/support.ts";

function shown(formula: string, locale: string): unknown {
  const { at, put, values } = fixture({ locale });
  put(0, 2, [["8,5"], ["abc"], [10]]);
  put(0, 0, [[formula]]);
  return values(at(0, 0))[0]?.[0];
}

/** Days from 1899-12-30, counted by the calendar. The fixture's clock stands in 2023. */
const serial = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

describe("text where a number is wanted", () => {
  it.each<[string, unknown]>([
    ['=SUM("8,5";1)', 9.5],
    ['=SUM("1.500";1)', 1501],
    ['=SUM("1.234,5")', 1234.5],
    ['=SUM("12%")', 0.12],
    // typed into a cell of vi_VN, 1.5 is 1 May of this year, as everywhere
    ['=SUM("1.5")', serial("2023-05-01")],
    ['="1.5"+0', serial("2023-05-01")],
    ['=VALUE("1.5")', serial("2023-05-01")],
    ['=ROUND("8,54";1)', 8.5],
    ['=ROUND(8,54;"1")', 8.5],
    ['=MAX("8,5";2)', 8.5],
    ['=AVERAGE("8,5";1,5)', 5],
    ['=PRODUCT("0,5";4)', 2],
    ['=ABS("-8,5")', 8.5],
    ['=POWER("0,5";2)', 0.25],
    ['=MOD("8,5";2)', 0.5],
    ['=COUNT("8,5";"abc";"1.234")', 2],
    ['=ADD("8,5";1)', 9.5],
    ['=RANK("8,5";{8,5\\9})', 2],
    ['=ISODD("3,7")', true],
    ['=LARGE({1\\2\\3};"2")', 2],
    ['=LEFT("abcd";"2,9")', "ab"],
    ['=MID("abcd";"2";"1,5")', "b"],
    ['=INDEX({5\\6\\7};1;"2,2")', 6],
    ['=VLOOKUP(1;{1\\2};"2,5";FALSE)', 2],
    ['=MATCH(2;{1\\2};"0")', 2],
    ['=EDATE(0;"1,5")', serial("1900-01-30")],
    ['=SUM(SEQUENCE("2";1;"0,5";"0,25"))', 1.25],
    ['=SUM("")', "#VALUE!"],
    ['=SUM("abc";1)', "#VALUE!"],
    ['=SUM("8.5.5.5")', "#VALUE!"],
  ])("[Z6] %s", (formula, expected) => expect(shown(formula, "vi_VN")).toEqual(expected));

  it.each<[string, unknown]>([
    // a cell that holds text: passed over in a range, also in a range of one cell …
    ["=SUM(C1:C3)", 10],
    ["=SUM(C1;C3)", 10],
    ["=AVERAGE(C1:C3)", 10],
    ["=MAX(C1:C2)", 0],
    // … and read where a function takes one number
    ["=ROUND(C1)", "#VALUE!"],
  ])("[Z6] %s over cells with text", (formula, expected) => {
    const { at, put, values } = fixture({ locale: "vi_VN" });
    put(0, 2, [["không"], ["chữ"], [10]]);
    put(0, 0, [[formula]]);
    expect(values(at(0, 0))[0]?.[0]).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ['=SUM("8.5",1)', 9.5],
    ['=SUM("1,500",1)', 1501],
    ['=ROUND("8.54",1)', 8.5],
    ['=COUNT("8.5","8;5")', 1],
  ])("[Z6] %s in en_US", (formula, expected) => expect(shown(formula, "en_US")).toEqual(expected));

  it("[Z6] reads a cell whose text looks like a number where one number is wanted, and passes it over in sums", () => {
    expect(shown("=ROUND(C1)", "vi_VN")).toBe(9);
    expect(shown("=C1+1", "vi_VN")).toBe(9.5);
    expect(shown("=SUM(C1;1)", "vi_VN")).toBe(1);
  });
});
