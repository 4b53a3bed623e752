import { describe, expect, it } from "vitest";
import { evaluate, testBook } from "../sheet.ts";

describe("operators", () => {
  it.each([
    ["=1+2*3^2", 19],
    // as in Sheets and Excel, the sign binds closer than the power
    ["=-2^2", 4],
    ["=2^-1", 0.5],
    ["=50%*4", 2],
    ['="5"+1', 6],
    ['="5%"*100', 5],
    ['="a"+1', "#VALUE!"],
    ["=TRUE+1", 2],
    ["=1/0", "#DIV/0!"],
    ['=1&"x"&TRUE', "1xTRUE"],
    // 15 significant digits, as a cell shows them
    ['=(0.1+0.2)&""', "0.3"],
    ['="a"="A"', true],
    ['=1<"a"', true],
    ['="z"<FALSE', true],
    ["=A9=0", true],
    ['=A9=""', true],
    ["=A9=FALSE", true],
    ['=""=0', false],
    ["=NA()=1", "#N/A"],
    ['="10"=10', false],
    ["=(-8)^(1/3)", "#NUM!"],
  ])("%s", (formula, expected) => expect(evaluate(formula)).toEqual(expected));
});

describe("conditions", () => {
  it.each([
    ['=IF(2>1;"có";"không")', "có"],
    ["=IF(FALSE;1)", false],
    ["=IF(A1;;2)", 2],
    ["=IF(1/0;1;2)", "#DIV/0!"],
    // the branch not taken is not evaluated
    ["=IF(TRUE;1;1/0)", 1],
    ['=IF("abc";1;2)', "#VALUE!"],
    ["=IFERROR(1/0;7)", 7],
    ["=IFERROR(3;1/0)", 3],
    ["=IFERROR(1/0)", null],
    ["=IFNA(NA();7)", 7],
    ["=IFNA(1/0;7)", "#DIV/0!"],
    ['=IFS(FALSE;"a";TRUE;"b")', "b"],
    ['=IFS(FALSE;"a")', "#N/A"],
    ['=SWITCH(2;1;"a";2;"b";"khác")', "b"],
    ['=SWITCH(9;1;"a";"khác")', "khác"],
    ['=SWITCH(9;1;"a")', "#N/A"],
    ['=CHOOSE(2;"a";"b")', "b"],
    ['=CHOOSE(3;"a";"b")', "#VALUE!"],
    ["=AND(TRUE;1;2>1)", true],
    ["=AND(TRUE;0)", false],
    ["=OR(FALSE;A1:A5)", false],
    ["=XOR(TRUE;TRUE;TRUE)", true],
    ["=NOT(0)", true],
    ["=AND(TRUE;1/0)", "#DIV/0!"],
  ])("%s", (formula, expected) => expect(evaluate(formula)).toEqual(expected));

  it("go cell by cell in an array formula", () => {
    const book = testBook();
    book.fill("A1", [[1], [null], ["x"]]);
    book.set("C1", '=ARRAYFORMULA(IF(A1:A3="";"trống";A1:A3))');
    book.set("D1", "=ARRAYFORMULA(IFERROR(A1:A3*2;-1))");
    book.set("E1", '=ARRAYFORMULA(IFS(A1:A3=1;"một";TRUE;"khác"))');
    book.set("F1", '=ARRAYFORMULA(SWITCH(A1:A3;1;"một";"khác"))');
    expect(book.show("C1:F3")).toEqual([
      [1, 2, "một", "một"],
      ["trống", 0, "khác", "khác"],
      ["x", -1, "khác", "khác"],
    ]);
  });
});

describe("questions about values", () => {
  it.each([
    ["=ISBLANK(A1)", true],
    // a text made empty by a formula is not blank
    ['=ISBLANK("")', false],
    ["=ISNUMBER(1)", true],
    ['=ISNUMBER("1")', false],
    ['=ISTEXT("")', true],
    ["=ISNONTEXT(A1)", true],
    ["=ISLOGICAL(1=1)", true],
    ["=ISERROR(NA())", true],
    ["=ISERR(NA())", false],
    ["=ISNA(NA())", true],
    ["=ISODD(-3)", true],
    ["=ISEVEN(2.9)", true],
    ["=ISREF(A1)", true],
    ["=ISREF(1)", false],
    ["=ISFORMULA(J1)", true],
    ["=ISFORMULA(A1)", false],
    ['=ISEMAIL("bt@lacduong.vn")', true],
    ['=ISEMAIL("bt@lacduong")', false],
    ["=N(TRUE)", 1],
    ['=N("5")', 0],
    ["=T(5)", ""],
    ["=TYPE(NA())", 16],
    ["=ERROR.TYPE(1/0)", 2],
    ["=ERROR.TYPE(1)", "#N/A"],
  ])("%s", (formula, expected) => expect(evaluate(formula)).toEqual(expected));
});
