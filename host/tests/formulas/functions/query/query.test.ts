/** Tables and results of developers.google.com/chart/interactive/docs/querylanguage (its people, their departments and salaries). */
import { describe, expect, it } from "vitest";
import { fixture } from "../../../workbook/support.ts";
import { expectShown, spread } from "../../inVietnamese.ts";

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

const PEOPLE = [
  ["name", "dept", "lunchTime", "salary", "hireDate", "age", "isSenior"],
  ["John", "Eng", 0.5, 1000, day("2005-03-19"), 35, true],
  ["Dave", "Eng", 0.5, 500, day("2006-04-19"), 27, false],
  ["Sally", "Eng", 13 / 24, 600, day("2005-10-10"), 30, false],
  ["Ben", "Sales", 0.5, 400, day("2002-10-10"), 32, true],
  ["Dana", "Sales", 0.5, 350, day("2004-09-08"), 25, false],
  ["Mike", "Marketing", 13 / 24, 800, day("2005-01-10"), 24, true],
] as const;

const asked = (query: string, height: number, width: number, more = ""): unknown[][] =>
  spread(`=QUERY(A1:G7;"${query}"${more})`, height, width, PEOPLE);

const names = (query: string): unknown[] =>
  asked(query, 8, 1)
    .flat()
    .filter((name) => name !== null);

describe("QUERY", () => {
  it("[Z8] selects columns by letter, all of them, or by number", () => {
    expect(asked("select A, D", 3, 3)).toEqual([
      ["name", "salary", null],
      ["John", 1000, null],
      ["Dave", 500, null],
    ]);
    expect(asked("select Col1, Col4 limit 1", 3, 2)).toEqual([
      ["name", "salary"],
      ["John", 1000],
      [null, null],
    ]);
    expect(asked("select * where A = 'Ben'", 2, 7)[1]).toEqual(PEOPLE[4]);
    expect(asked("where A = 'Ben'", 2, 7)[1]).toEqual(PEOPLE[4]);
  });

  it.each<[string, string[]]>([
    ["select A where D >= 600", ["name", "John", "Sally", "Mike"]],
    ["select A where B != 'Eng' and G = true", ["name", "Ben", "Mike"]],
    ["select A where B = 'Eng' or B = 'Sales' and D < 400", ["name", "John", "Dave", "Sally", "Dana"]],
    ["select A where (B = 'Eng' or B = 'Sales') and D < 400", ["name", "Dana"]],
    ["select A where not B = 'Eng'", ["name", "Ben", "Dana", "Mike"]],
    ["select A where E < date '2005-01-01'", ["name", "Ben", "Dana"]],
    ["select A where year(E) = 2005 and month(E) = 2", ["name", "John"]],
    ["select A where A contains 'a'", ["name", "Dave", "Sally", "Dana"]],
    ["select A where A starts with 'Da'", ["name", "Dave", "Dana"]],
    ["select A where A ends with 'n'", ["name", "John", "Ben"]],
    ["select A where A matches '.*[ly]+'", ["name", "Sally"]],
    ["select A where A like 'D%' and A like '___a'", ["name", "Dana"]],
    ["select A where lower(A) = 'ben'", ["name", "Ben"]],
    // text is compared with regard to case
    ["select A where A = 'ben'", ["name"]],
    ["select A where D * 2 > 1500", ["name", "John", "Mike"]],
    ["select A order by D desc limit 2", ["name", "John", "Mike"]],
    ["select A order by B, D desc", ["name", "John", "Sally", "Dave", "Mike", "Ben", "Dana"]],
    ["select A order by F limit 2 offset 1", ["name", "Dana", "Dave"]],
    ["SELECT A WHERE F IS NOT NULL ORDER BY A ASC LIMIT 1", ["name", "Ben"]],
  ])("[Z8] %s", (query, expected) => expect(names(query)).toEqual(expected));

  it("[Z8] groups, in ascending order, and heads what it computes", () => {
    expect(asked("select B, max(D) group by B", 4, 2)).toEqual([
      ["dept", "max salary"],
      ["Eng", 1000],
      ["Marketing", 800],
      ["Sales", 400],
    ]);
    expect(asked("select B, avg(D), count(A) group by B order by avg(D) label avg(D) 'mean'", 4, 3)).toEqual([
      ["dept", "mean", "count name"],
      ["Sales", 375, 2],
      ["Eng", 700, 3],
      ["Marketing", 800, 1],
    ]);
    expect(asked("select sum(D), min(A), max(E)", 2, 3)).toEqual([
      ["sum salary", "min name", "max hireDate"],
      [3650, "Ben", day("2006-04-19")],
    ]);
    expect(asked("select year(E), sum(D) group by year(E)", 5, 2)).toEqual([
      ["year(hireDate)", "sum salary"],
      [2002, 400],
      [2004, 350],
      [2005, 2400],
      [2006, 500],
    ]);
  });

  it("[Z8] shows no header where no column has one", () => {
    expect(asked("select sum(D) label sum(D) ''", 2, 1)).toEqual([[3650], [null]]);
    const cells = [
      ["x", 1],
      ["y", 2],
    ] as const;
    expect(spread('=QUERY(A1:B2;"select A where B > 1";0)', 2, 1, cells)).toEqual([["y"], [null]]);
    expect(spread('=QUERY({1\\2;3\\4};"select Col2, Col1")', 2, 2)).toEqual([
      [2, 1],
      [4, 3],
    ]);
    expectShown('=QUERY(A1:B2;"select A where B > 9";0)', "#N/A", cells);
  });

  it("[Z8] takes the kind of most values of a column, others for nothing", () => {
    const cells = [["n"], [1], [2], ["x"]] as const;
    expect(spread('=QUERY(A1:A4;"select A";1)', 4, 1, cells)).toEqual([["n"], [1], [2], [null]]);
    expect(spread('=QUERY(A1:A4;"select A where A is not null";1)', 4, 1, cells)).toEqual([
      ["n"],
      [1],
      [2],
      [null],
    ]);
  });

  it("[Z1] shows the columns of QUERY as those they come from", () => {
    const { workbook, at, put } = fixture({ locale: "vi_VN", rows: 20, columns: 10 });
    put(0, 0, [
      ["ngày", "số"],
      ["=DATE(2023;3;28)", 2],
      ["=DATE(2023;4;1)", 3],
    ]);
    put(5, 0, [['=QUERY(A1:B3;"select B, A, year(A), max(A) where B > 2 group by B, A")']]);
    expect(workbook.display(at(6, 0, 1, 4))).toEqual([["3", "01/04/2023", "2023", "01/04/2023"]]);
  });

  it.each([
    "select Z",
    // column names are written as the sheet has them
    "select a",
    "select A, sum(D)",
    "select sum(A)",
    "select A where",
    "select A where B ~ 'x'",
    "select A limit x",
    "select A label A x",
    "select A nonsense",
    "select foo(A)",
    "select A where E = date '2005'",
    // parts of the language that the host does not imitate, by name
    "select B, sum(D) group by B pivot G",
    "select A format D '0'",
    "select A options no_values",
  ])("[Z8] %s is refused", (query) => expectShown(`=QUERY(A1:G7;"${query}")`, "#VALUE!", PEOPLE));
});
