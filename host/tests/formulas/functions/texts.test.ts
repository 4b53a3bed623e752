import { describe, expect, it } from "vitest";
import { evaluate, shown, testBook } from "../sheet.ts";

describe("text", () => {
  it.each([
    ['=LEN("Điểm")', 4],
    ['=LEFT("Lạc Dương";3)', "Lạc"],
    ['=LEFT("abc")', "a"],
    ['=RIGHT("Lạc Dương";5)', "Dương"],
    ['=RIGHT("abc";0)', ""],
    ['=MID("MH-2023-007";4;4)', "2023"],
    ['=MID("abc";0;1)', "#VALUE!"],
    ['=LEFT("abc";-1)', "#VALUE!"],
    ['=UPPER("đạ sar")', "ĐẠ SAR"],
    ['=LOWER("ĐẠ SAR")', "đạ sar"],
    ['=PROPER("nguyễn văn ân")', "Nguyễn Văn Ân"],
    ['=TRIM("  a   b  ")', "a b"],
    ['=SUBSTITUTE("a-b-c";"-";"+")', "a+b+c"],
    ['=SUBSTITUTE("a-b-c";"-";"+";2)', "a-b+c"],
    // a replacement is no pattern
    ['=SUBSTITUTE("ab";"b";"$&")', "a$&"],
    ['=REPLACE("abcdef";2;3;"X")', "aXef"],
    ['=FIND("b";"aBb")', 3],
    ['=SEARCH("b";"aBb")', 2],
    ['=SEARCH("b?d";"abcd")', "#VALUE!"],
    ['=FIND("x";"abc")', "#VALUE!"],
    ['=REPT("ab";3)', "ababab"],
    ['=EXACT("a";"A")', false],
    ["=CHAR(272)", "Đ"],
    ['=CODE("Đ")', 272],
    ['=CONCATENATE("a";1;TRUE)', "a1TRUE"],
    ['=CONCAT("a";"b")', "ab"],
    ['=TEXTJOIN(", ";TRUE;"a";"";"b")', "a, b"],
    ['=TEXTJOIN(", ";FALSE;"a";"";"b")', "a, , b"],
    ['=JOIN("-";{1;2;3})', "1-2-3"],
    ['=VALUE("1.5")', 1.5],
    ['=VALUE("x")', "#VALUE!"],
    ["=FIXED(1234567.891;1)", "1,234,567.9"],
    ["=FIXED(1234.5;2;TRUE)", "1234.50"],
    ['=TEXT(1234.567;"#,##0.00")', "1,234.57"],
    ['=TEXT(0.25;"0%")', "25%"],
    ['=TEXT(7;"000")', "007"],
    // 28 March 2023 is day 45,013
    ['=TEXT(45013;"dd/mm/yyyy")', "28/03/2023"],
    ['=TEXT(45013.75;"yyyy-mm-dd hh:mm")', "2023-03-28 18:00"],
    ['=REGEXMATCH("MH-007";"^MH-\\d+$")', true],
    ['=REGEXMATCH("abc";"(?i)B")', true],
    ['=REGEXMATCH(7;"7")', "#VALUE!"],
    ['=REGEXMATCH("a";"(")', "#REF!"],
    // RE2 has no look-ahead
    ['=REGEXMATCH("ab";"a(?=b)")', "#REF!"],
    ['=REGEXEXTRACT("MH-2023";"\\d+")', "2023"],
    ['=REGEXEXTRACT("abc";"\\d")', "#N/A"],
    ['=REGEXREPLACE("a1b22";"\\d+";"#")', "a#b#"],
    ['=REGEXREPLACE("2023-03";"(\\d+)-(\\d+)";"$2/$1")', "03/2023"],
    ['=HYPERLINK("https://x.vn";"xem")', "xem"],
  ])("%s", (formula, expected) => expect(evaluate(formula)).toEqual(expected));

  it("splits into columns, numbers as numbers", () => {
    const book = testBook();
    book.set("A1", '=SPLIT("a, 2,c";", ")');
    book.set("A2", '=SPLIT("a--b";"--";FALSE)');
    book.set("A3", '=SPLIT("a,,b";",";TRUE;FALSE)');
    book.set("A4", '=REGEXEXTRACT("28/3/2023";"(\\d+)/(\\d+)")');
    expect(book.show("A1:C4")).toEqual([
      ["a", 2, "c"],
      ["a", "b", null],
      ["a", "", "b"],
      ["28", "3", null],
    ]);
  });
});

describe("numbers as text where the decimal mark is a comma", () => {
  it.each([
    ['="Điểm: "&8.5', "Điểm: 8,5"],
    ['="8,5"*2', 17],
    ['=-"8,5"', -8.5],
    ['="8.5"*2', "#VALUE!"],
    ['=VALUE("8,5")', 8.5],
    ['=COUNTIF({8\\9};">8,5")', 1],
    ['=COUNTIF({8\\9};">"&8.5)', 1],
    ['=TEXTJOIN("; ";TRUE;{1,5\\2})', "1,5; 2"],
    ["=LEN(8.25)", 4],
    ["=LEFT(8.5;2)&RIGHT(8.5;2)", "8,,5"],
  ])("%s", (formula, expected) => {
    const book = testBook({ commas: true });
    book.set("A1", formula);
    expect(shown(book.get("A1"))).toEqual(expected);
  });
});

describe("dates", () => {
  // Day 0 is 1899-12-30; 2023-03-28 is 45,013 and a Tuesday.
  it.each([
    ["=DATE(2023;3;28)", 45_013],
    ["=DATE(2023;14;1)-DATE(2024;2;1)", 0],
    ["=DATE(2023;3;0)-DATE(2023;2;28)", 0],
    ["=DATE(123;3;28)", 45_013],
    ["=YEAR(45013)", 2023],
    ["=MONTH(45013.9)", 3],
    ["=DAY(45013)", 28],
    ["=HOUR(45013.75)", 18],
    ["=MINUTE(TIME(7;45;30))", 45],
    ["=SECOND(TIME(7;45;30))", 30],
    // 29,116.8 seconds after midnight: 8:05:16
    ["=SECOND(0.337)", 16],
    ['=DATEVALUE("2023-03-28")', 45_013],
    ['=DATEVALUE("2023-02-30")', "#VALUE!"],
    ["=TODAY()", 45_013],
    ["=DAYS(DATE(2023;11;15);DATE(2023;3;28))", 232],
    ['=DATEDIF(DATE(2020;2;29);DATE(2023;2;28);"Y")', 2],
    ['=DATEDIF(DATE(2023;1;31);DATE(2023;3;28);"M")', 1],
    ['=DATEDIF(DATE(2023;3;1);DATE(2023;3;28);"D")', 27],
    ['=DATEDIF(DATE(2022;1;15);DATE(2023;3;28);"YM")', 2],
    ['=DATEDIF(DATE(2022;1;15);DATE(2023;3;28);"MD")', 13],
    ['=DATEDIF(DATE(2022;1;15);DATE(2023;3;28);"YD")', 72],
    // The 15 May before 28 March 2023 is last year's: 16 days to the end of May, 30 of June, 31, 31, 30, 31, 30, 31, then 31, 28, 28.
    ['=DATEDIF(DATE(2021;5;15);DATE(2023;3;28);"YD")', 317],
    // On the day itself the year is whole.
    ['=DATEDIF(DATE(2022;3;28);DATE(2023;3;28);"YD")', 0],
    ['=DATEDIF(2;1;"D")', "#NUM!"],
    ["=EDATE(DATE(2023;1;31);1)-DATE(2023;2;28)", 0],
    ["=EOMONTH(DATE(2023;3;28);0)-DATE(2023;3;31)", 0],
    ["=EOMONTH(DATE(2023;11;30);3)-DATE(2024;2;29)", 0],
    ["=WEEKDAY(45013)", 3],
    ["=WEEKDAY(45013;2)", 2],
    ["=WEEKDAY(45013;3)", 1],
    ["=WEEKNUM(DATE(2023;1;8))", 2],
    ["=ISOWEEKNUM(DATE(2023;1;1))", 52],
    ["=ISOWEEKNUM(DATE(2021;1;4))", 1],
    // Monday 27 March to Friday 31 March
    ["=NETWORKDAYS(DATE(2023;3;27);DATE(2023;4;2))", 5],
    ["=NETWORKDAYS(DATE(2023;3;27);DATE(2023;4;2);{45013})", 4],
    ["=WORKDAY(DATE(2023;3;31);1)-DATE(2023;4;3)", 0],
  ])("%s", (formula, expected) => expect(evaluate(formula)).toEqual(expected));
});

describe("functions the host does not imitate", () => {
  it("say so by name", () => {
    const book = testBook();
    book.set("A1", '=IMPORTXML("x";"y")');
    expect(book.get("A1")).toMatchObject({
      code: "#ERROR!",
      message: "The local host does not imitate the function IMPORTXML.",
    });
  });
});
