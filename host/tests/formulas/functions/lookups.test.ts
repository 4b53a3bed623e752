import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, testBook } from "../sheet.ts";

const TABLE = [
  ["A1", "Lát", 10],
  ["B2", "Đạ Nhim", 20],
  ["b2", "Đạ Sar", 30],
  ["C3", null, 40],
];

describe("lookups", () => {
  it.each([
    ['=VLOOKUP("b2";A1:C4;2;FALSE)', "Đạ Nhim"],
    ['=VLOOKUP("C*";A1:C4;3;FALSE)', 40],
    ['=VLOOKUP("Z";A1:C4;2;FALSE)', "#N/A"],
    ['=VLOOKUP("C3";A1:C4;2;FALSE)', null],
    ['=VLOOKUP("A1";A1:C4;4;FALSE)', "#REF!"],
    ['=VLOOKUP("A1";A1:C4;0;FALSE)', "#VALUE!"],
    // sorted: the last row not above the key
    ["=VLOOKUP(25;{10\\1;20\\2;30\\3};2)", 2],
    ["=VLOOKUP(5;{10\\1;20\\2};2;TRUE)", "#N/A"],
    ['=HLOOKUP("b";{"a"\\"b";1\\2};2;FALSE)', 2],
    ['=MATCH("Đạ Sar";B1:B4;0)', 3],
    ["=MATCH(25;C1:C4)", 2],
    ["=MATCH(25;{40;30;20};-1)", 2],
    ["=MATCH(5;C1:C4;0)", "#N/A"],
    ["=MATCH(1;A1:C4;0)", "#N/A"],
    ["=INDEX(A1:C4;2;3)", 20],
    ["=INDEX(B1:B4;2)", "Đạ Nhim"],
    ["=INDEX(A1:C1;3)", 10],
    ["=SUM(INDEX(A1:C4;0;3))", 100],
    ["=INDEX(A1:C4;9;1)", "#REF!"],
    ['=XLOOKUP("C3";A1:A4;C1:C4)', 40],
    ['=XLOOKUP("Z";A1:A4;C1:C4;"không có")', "không có"],
    ['=XLOOKUP("Z";A1:A4;C1:C4)', "#N/A"],
    ["=XLOOKUP(25;C1:C4;A1:A4;;-1)", "B2"],
    ["=XLOOKUP(25;C1:C4;A1:A4;;1)", "b2"],
    ['=XLOOKUP("B2";A1:A4;C1:C4;;0;-1)', 30],
    ['=XLOOKUP("?3";A1:A4;C1:C4;;2)', 40],
    ["=XMATCH(20;C1:C4)", 2],
    ["=LOOKUP(25;C1:C4;A1:A4)", "B2"],
    ["=SUM(OFFSET(C1;1;0;2;1))", 50],
    ["=OFFSET(A1;-1;0)", "#REF!"],
    ['=SUM(INDIRECT("C1:C2"))', 30],
    ['=INDIRECT("không phải")', "#REF!"],
    ["=ROW()*100+COLUMN()", 110],
    ["=ROW(C7)+COLUMN(C7)", 10],
    ["=ROWS(A1:C4)*10+COLUMNS(A1:C4)", 43],
    ["=ADDRESS(2;3)", "$C$2"],
    ['=ADDRESS(2;3;4;TRUE;"Bảng C")', "'Bảng C'!C2"],
  ])("%s", (formula, expected) => expect(evaluate(formula, TABLE)).toEqual(expected));

  // A blank key of a whole column of lookups is what people wrap in IF and IFNA against #N/A
  // [C: stackoverflow.com/questions/30429085, arrayformulas of VLOOKUP over open columns].
  it.each([
    "=VLOOKUP(E9;A1:B4;2;FALSE)",
    "=VLOOKUP(E9;A1:B4;2;TRUE)",
    "=VLOOKUP(E9;B1:C4;2;FALSE)",
    "=HLOOKUP(E9;A4:C4;1;FALSE)",
    "=MATCH(E9;B1:B4;0)",
    "=MATCH(E9;B1:B4;1)",
    "=XMATCH(E9;B1:B4)",
    "=XMATCH(E9;B1:B4;0;-1)",
    "=XLOOKUP(E9;B1:B4;A1:A4)",
    "=XLOOKUP(E9;B1:B4;A1:A4;;1)",
    "=LOOKUP(E9;B1:B4)",
  ])("[Z30] %s: a blank key is not found, not even in a blank cell", (formula) =>
    expect(evaluate(formula, TABLE)).toBe("#N/A"),
  );

  // support.google.com/docs/answer/3267071
  it.each([
    ['=CELL("address";B2)', "$B$2"],
    ['=CELL("ADDRESS";B2:C3)', "$B$2"],
    ['=CELL("row";B2)', 2],
    ['=CELL("col";C1:C4)', 3],
    ['=CELL("contents";C2:C4)', 20],
    ['=CELL("type";B4)', "b"],
    ['=CELL("type";A1)', "l"],
    ['=CELL("type";C1)', "v"],
    ['=CELL("width";A1)', "#ERROR!"],
    ['=CELL("thing";A1)', "#VALUE!"],
    ['=CELL("row";5)', "#N/A"],
  ])("[Z31] %s", (formula, expected) => expect(evaluate(formula, TABLE)).toEqual(expected));

  it("spill the row XLOOKUP, INDEX and OFFSET refer to", () => {
    const book = testBook();
    book.fill("A1", TABLE);
    book.set("E1", '=XLOOKUP("B2";A1:A4;B1:C4)');
    book.set("E2", "=INDEX(A1:C4;1;0)");
    book.set("E3", "=OFFSET(A1;3;0;1;3)");
    expect(book.show("E1:G3")).toEqual([
      ["Đạ Nhim", 20, null],
      ["A1", "Lát", 10],
      ["C3", null, 40],
    ]);
  });

  it("find what a search by hand finds", () => {
    const key = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 20 }), key, (keys, wanted) => {
        const at = keys.indexOf(wanted);
        const rows = keys.map((value, index) => [value, index]);
        expect(evaluate(`=VLOOKUP(${wanted};A1:B${keys.length};2;FALSE)`, rows)).toBe(at < 0 ? "#N/A" : at);
      }),
    );
  });
});

describe("arrays", () => {
  const book = testBook();
  book.fill("A1", [
    ["b", 2, true],
    ["a", 1, false],
    ["b", 2, true],
    [null, 3, false],
  ]);
  it.each([
    [
      "=FILTER(A1:B4;B1:B4=2)",
      [
        ["b", 2],
        ["b", 2],
      ],
    ],
    ["=FILTER(A1:A4;C1:C4)", [["b"], ["b"]]],
    ["=FILTER(A1:C1;{1\\0\\1})", [["b", true]]],
    ["=FILTER(A1:A4;B1:B4>9)", [["#N/A"]]],
    ["=FILTER(A1:A4;B1:B3>1)", [["#N/A"]]],
    [
      "=SORT(A1:B4)",
      [
        ["a", 1],
        ["b", 2],
        ["b", 2],
        [null, 3],
      ],
    ],
    [
      "=SORT(A1:B4;2;FALSE;1;TRUE)",
      [
        [null, 3],
        ["b", 2],
        ["b", 2],
        ["a", 1],
      ],
    ],
    ["=SORT(A1:A4;B1:B4;TRUE)", [["a"], ["b"], ["b"], [null]]],
    [
      "=UNIQUE(A1:B4)",
      [
        ["b", 2],
        ["a", 1],
        [null, 3],
      ],
    ],
    [
      "=UNIQUE(A1:B4;FALSE;TRUE)",
      [
        ["a", 1],
        [null, 3],
      ],
    ],
    [
      "=SEQUENCE(2;3;10;5)",
      [
        [10, 15, 20],
        [25, 30, 35],
      ],
    ],
    [
      "=TRANSPOSE(A1:B2)",
      [
        ["b", "a"],
        [2, 1],
      ],
    ],
    [
      "={A1:A2,B1:B2}",
      [
        ["b", 2],
        ["a", 1],
      ],
    ],
    ['={A1:A2;"x"}', [["b"], ["a"], ["x"]]],
    ["={A1:A2,B1:B3}", [["#VALUE!"]]],
    [
      "=ARRAYFORMULA(B1:B2*{1,10})",
      [
        [2, 20],
        [1, 10],
      ],
    ],
    ['=ARRAYFORMULA(A1:A2&"-"&B1:B2)', [["b-2"], ["a-1"]]],
    ["=ARRAYFORMULA(B1:B2+{1;2;3})", [[3], [3], ["#N/A"]]],
    ['=ARRAYFORMULA(LEN(A1:A2&"xy"))', [[3], [3]]],
    ['=ARRAYFORMULA(VLOOKUP({"a";"b"};A1:B4;2;FALSE))', [[1], [2]]],
    [
      "=VSTACK(A1:B1;9)",
      [
        ["b", 2],
        [9, "#N/A"],
      ],
    ],
    [
      "=HSTACK(A1:A2;B1:B2)",
      [
        ["b", 2],
        ["a", 1],
      ],
    ],
    ["=FLATTEN(A1:B2)", [["b"], [2], ["a"], [1]]],
    ["=TOROW(A3:B4;1)", [["b", 2, 3]]],
    ["=CHOOSECOLS(A1:C1;-1;1)", [[true, "b"]]],
    ["=CHOOSEROWS(A1:B4;2)", [["a", 1]]],
    ["=ARRAY_CONSTRAIN(A1:C4;1;2)", [["b", 2]]],
    ["=MMULT({1\\2;3\\4};{1;1})", [[3], [7]]],
    ["=MAP(B1:B2;LAMBDA(x;x*10))", [[20], [10]]],
    ["=BYROW({1\\2;3\\4};LAMBDA(r;SUM(r)))", [[3], [7]]],
    ["=BYCOL({1\\2;3\\4};LAMBDA(c;MAX(c)))", [[3, 4]]],
    ["=REDUCE(0;B1:B4;LAMBDA(s;x;s+x))", [[8]]],
    ["=SCAN(0;B1:B3;LAMBDA(s;x;s+x))", [[2], [3], [5]]],
    [
      "=MAKEARRAY(2;2;LAMBDA(r;c;r*10+c))",
      [
        [11, 12],
        [21, 22],
      ],
    ],
    ["=LET(x;2;y;x*3;x+y)", [[8]]],
    ["=LAMBDA(a;b;a-b)(5;3)", [[2]]],
    ["=LET(f;LAMBDA(x;x+1);f(f(1)))", [[3]]],
    ["=LAMBDA(x;x)", [["#N/A"]]],
  ])("%s", (formula, expected) => {
    const columns = expected[0]?.length ?? 1;
    book.set("H1", formula);
    expect(book.show(`H1:${String.fromCharCode(71 + columns)}${expected.length}`)).toEqual(expected);
    expect(book.evaluator.spills("s1")).toEqual(
      expected.length * columns > 1 ? [{ row: 0, column: 7, rows: expected.length, columns }] : [],
    );
  });
});
