import { describe, expect, it } from "vitest";
import { displayValue } from "../../workbook/display.ts";
import { localeTraits } from "../../workbook/locale.ts";
import { type Fixture, fixture } from "./support.ts";

/** 28/03/2023 and 01/04/2023. */
const [MARCH, APRIL] = [45_013, 45_017];

/** A1:A2 dates, B1 a moment, C1 a time, D1 a duration, E1 a share, F1 money, G1:H2 plain numbers. */
function sheetOfFormats(options = {}): Fixture {
  const book = fixture({ rows: 60, ...options });
  book.put(0, 0, [
    [MARCH, MARCH + 0.5, 0.25, 1.5, 0.1, 1000, 1, 10],
    [APRIL, null, null, null, null, null, 2, 20],
  ]);
  const formats = ["dd/MM/yyyy", "dd/MM/yyyy HH:mm:ss", "HH:mm:ss", "[h]:mm:ss", "0%", '#,##0\\ "₫"'];
  book.workbook.setStyle(book.at(0, 0, 1, 6), [formats.map((numberFormat) => ({ numberFormat }))]);
  book.workbook.setStyle(book.at(1, 0), { numberFormat: "dd/MM/yyyy" });
  return book;
}

function display(formula: string): string {
  const book = sheetOfFormats();
  book.put(10, 0, [[formula]]);
  return book.workbook.display(book.at(10, 0))[0]?.[0] ?? "";
}

// Excel's formats, which Google's follow, take marks from the program's locale, whatever the tag says [C].
describe("[GS125] currencies with a tag", () => {
  it.each([
    ["#,##0 [$₫-42A]", "1.234.568 ₫", "1,234,568 ₫"],
    ["[$$-en-US]#,##0.00", "$1.234.567,50", "$1,234,567.50"],
    ["[$€-fr-FR] #,##0.0", "€ 1.234.567,5", "€ 1,234,567.5"],
    ["[$-409]mmm", "Feb", "Feb"],
    ["[$-vi-VN]mmmm", "tháng 2", "tháng 2"],
  ])("%s", (pattern, vietnamese, english) => {
    const shown = (locale: string) => displayValue(1_234_567.5, pattern, localeTraits(locale));
    // The formatter knows Vietnamese words once a Vietnamese spreadsheet was shown.
    expect([shown("vi_VN"), shown("en_US")]).toEqual([vietnamese, english]);
  });
});

describe("what a result looks like", () => {
  it.each([
    // A reference copies the format of its cell.
    ["=A1", "28/03/2023"],
    ["=E1", "10%"],
    ["=F1", "1.000 ₫"],
    // A date and a number of days is a date; days between dates are a number; a time of day makes a moment.
    ["=A1+1", "29/03/2023"],
    ["=1+A1", "29/03/2023"],
    ["=A1-1", "27/03/2023"],
    ["=A2-A1", "4"],
    ["=TODAY()-A1", "114"],
    ["=A1*2", "90026"],
    ["=A1+C1", "28/03/2023 06:00:00"],
    ["=C1+C1", "12:00:00"],
    ["=D1+D1", "72:00:00"],
    ["=D1*24", "36"],
    ["=YEAR(A1)", "2023"],
    ["=E1*G2", "0,2"],
    ["=F1*G2", "2.000 ₫"],
    ["=F1*E1", "100 ₫"],
    ["=F1/G2", "500 ₫"],
    ["=F1/F1", "1"],
    // Date functions
    ["=DATE(2023;3;28)", "28/03/2023"],
    ["=EDATE(A1;1)", "28/04/2023"],
    ["=EOMONTH(A1;0)", "31/03/2023"],
    ["=WORKDAY(A1;1)", "29/03/2023"],
    ["=TIME(6;0;0)", "06:00:00"],
    ['=DATEVALUE("28/03/2023")', "45013"],
    ["=TO_DATE(45013)", "28/03/2023"],
    ['=DATEDIF(A1;A2;"D")', "4"],
    // Chosen among cells
    ["=MAX(A1:A2)", "01/04/2023"],
    ["=MIN(A1:A2)+1", "29/03/2023"],
    ["=IF(G1=1;A1;G2)", "28/03/2023"],
    ["=IF(G1=2;A1;G2)", "2"],
    ['=IF(G1=2;"";IF(G2=2;A2;0))', "01/04/2023"],
    ["=IFS(G1=2;G1;TRUE;A1)", "28/03/2023"],
    ["=CHOOSE(2;G1;A1)", "28/03/2023"],
    ["=SWITCH(G1;2;G1;1;A1)", "28/03/2023"],
    ["=IFERROR(A1/0;A2)", "01/04/2023"],
    ["=IFERROR(VLOOKUP(99;A1:A2;1;FALSE);0)", "0"],
    ["=INDEX(A1:A2;2)", "01/04/2023"],
    ["=INDEX(SORT(A1:A2;1;FALSE);1)", "01/04/2023"],
    ["=INDEX(A1:A2;2)+1", "02/04/2023"],
    ["=VLOOKUP(45017;A1:G2;7;FALSE)", "2"],
    ["=VLOOKUP(1;{G1:G2\\A1:A2};2;FALSE)", "28/03/2023"],
    ["=XLOOKUP(2;G1:G2;A1:A2)", "01/04/2023"],
    ["=OFFSET(A1;1;0)", "01/04/2023"],
    ['=INDIRECT("A"&G2)', "01/04/2023"],
    ["=LET(x;A1;x+1)", "29/03/2023"],
    ["=SUM(F1:F2)", "1.000 ₫"],
    ["=SUM(C1:D1)", "42:00:00"],
    ["=COUNT(A1:A2)", "2"],
    ["=ROUND(F1/3;0)", "333 ₫"],
    ["=-E1", "-10%"],
    ["=ARRAYFORMULA(A1:A2+1)", "29/03/2023"],
  ])("[Z1] %s shows %s", (formula, expected) => {
    expect(display(formula)).toBe(expected);
  });

  it("[Z1] goes through other formulas, however long the chain", () => {
    const book = fixture({ rows: 3000 });
    book.put(0, 0, [["=DATE(2023;3;28)"]]);
    book.put(
      1,
      0,
      Array.from({ length: 2999 }, (_, row) => [`=A${row + 1}+1`]),
    );
    // 28/03/2023 and 2999 days
    expect(book.workbook.display(book.at(2999, 0))).toEqual([["13/06/2031"]]);
  });

  it("[Z1] holds for spilled cells, column by column", () => {
    const book = sheetOfFormats();
    book.put(10, 0, [["=SORT({A1:A2\\G1:G2};1;FALSE)"]]);
    book.put(20, 0, [["=FILTER(A1:A2;G1:G2>1)"]]);
    book.put(30, 0, [["=ARRAYFORMULA(IF(G1:G2=1;A1:A2;G1:G2))"]]);
    book.put(40, 0, [["={G1:G2;A1:A2}"]]);
    book.put(50, 0, [["=TRANSPOSE(A1:A2)", "", "=SORT(A1:A2)+1"]]);
    expect(book.workbook.display(book.at(10, 0, 2, 2))).toEqual([
      ["01/04/2023", "2"],
      ["28/03/2023", "1"],
    ]);
    expect(book.workbook.display(book.at(20, 0))).toEqual([["01/04/2023"]]);
    expect(book.workbook.display(book.at(30, 0, 2, 1))).toEqual([["28/03/2023"], ["2"]]);
    expect(book.workbook.display(book.at(40, 0, 4, 1))).toEqual([
      ["1"],
      ["2"],
      ["28/03/2023"],
      ["01/04/2023"],
    ]);
    expect(book.workbook.display(book.at(50, 0, 1, 3))).toEqual([["28/03/2023", "01/04/2023", "29/03/2023"]]);
  });

  it("[Z1] is a date for getValues, also where it is spilled", () => {
    const book = sheetOfFormats();
    book.put(10, 0, [["=SORT(A1:A2)"]]);
    const kinds: unknown[] = [];
    book.workbook.visit(book.at(10, 0, 2, 1), (row, _column, value, kind) => kinds.push([row, value, kind]));
    expect(kinds).toEqual([
      [0, MARCH, "date"],
      [1, APRIL, "date"],
    ]);
  });

  it("[Z1] gives way to the cell's own format, and follows a changed one", () => {
    const book = sheetOfFormats();
    book.put(10, 0, [["=A1", "=G1"]]);
    book.workbook.setStyle(book.at(10, 0), { numberFormat: "0" });
    book.workbook.setStyle(book.at(0, 6), { numberFormat: "0.00" });
    expect(book.workbook.display(book.at(10, 0, 1, 2))).toEqual([["45013", "1,00"]]);
  });

  it("[Z2] reaches custom functions as a date, and comes from them as one", () => {
    const book = sheetOfFormats();
    const heard: unknown[] = [];
    book.workbook.setCustomFunctions((name) => {
      if (name === "NGHE") return (args) => heard.push(...args);
      return name === "NGAY" ? () => ({ serial: APRIL }) : null;
    });
    book.put(10, 0, [["=DATE(2023;3;28)", "=NGHE(A11;A1+1;A11:A12;G1)", "=NGAY()", "=C11+1"]]);
    book.put(11, 0, [["=A11+1"]]);
    expect(book.workbook.display(book.at(10, 0, 1, 4))).toEqual([
      ["28/03/2023", "4", "01/04/2023", "02/04/2023"],
    ]);
    expect(heard).toEqual([
      { serial: MARCH },
      { serial: MARCH + 1 },
      [[{ serial: MARCH }], [{ serial: MARCH + 1 }]],
      1,
    ]);
  });
});
