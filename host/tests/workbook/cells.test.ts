import { describe, expect, it } from "vitest";
import type { CellKind, Scalar } from "../../workbook/contract.ts";
import { fixture, values } from "./support.ts";

describe("what cells hold", () => {
  it("comes back with its type, and empty cells are not visited", () => {
    const { workbook, at, put } = fixture();
    put(0, 0, [
      [1, "007", true, null],
      ["", "=A1+1", "=1/0", "chữ"],
    ]);
    const seen: [number, number, Scalar, CellKind][] = [];
    workbook.visit(at(0, 0, 2, 5), (row, column, value, kind) => seen.push([row, column, value, kind]));
    expect(seen.sort(([a, b], [c, d]) => a - c || b - d)).toEqual([
      [0, 0, 1, "plain"],
      [0, 1, "007", "plain"],
      [0, 2, true, "plain"],
      [1, 1, 2, "plain"],
      [1, 2, "#DIV/0!", "error"],
      [1, 3, "chữ", "plain"],
    ]);
  });

  it("is joined to texts with the locale's decimal mark, so that conditions built of it are read back", () => {
    const cells = [[8.5, '="Điểm: "&A1', '=COUNTIF(A1:A1;">"&8,4)', '=CONCATENATE(A1;" đ")']] as const;
    const vietnamese = fixture();
    vietnamese.put(0, 0, cells);
    expect(vietnamese.values(vietnamese.at(0, 0, 1, 4))).toEqual([[8.5, "Điểm: 8,5", 1, "8,5 đ"]]);
    const english = fixture({ locale: "en_US" });
    english.put(0, 0, [[8.5, '="Score: "&A1', '=COUNTIF(A1:A1,">"&8.4)', '=CONCATENATE(A1," p")']]);
    expect(english.values(english.at(0, 0, 1, 4))).toEqual([[8.5, "Score: 8.5", 1, "8.5 p"]]);
  });

  it("is left alone where undefined is written, and emptied by null", () => {
    const { workbook, at, put, values: read } = fixture();
    put(0, 0, [[1, 2, "=A1"]]);
    workbook.write(at(0, 0, 1, 3), [
      [undefined, { kind: "value", value: null }, { kind: "value", value: null }],
    ]);
    expect(read(at(0, 0, 1, 3))).toEqual([[1, null, null]]);
    expect(workbook.formulas(at(0, 0, 1, 3))).toEqual([["", "", ""]]);
  });

  it("keeps its type when the style changes", () => {
    const { workbook, at, put, values: read } = fixture();
    put(0, 0, [["12", 5, "TRUE", true]]);
    workbook.setStyle(at(0, 0, 1, 4), { background: "#ff0000" });
    workbook.setStyle(at(0, 1), { numberFormat: "@" });
    expect(read(at(0, 0, 1, 4))).toEqual([["12", 5, "TRUE", true]]);
  });

  it("is a date where a number stands in a date format", () => {
    const { workbook, at, put } = fixture();
    put(0, 0, [[45_013, 45_013, 0.5, "45013", "=A1", "=TODAY()", "=NOW()", "=DATE(2023;3;28)"]]);
    const formats = ["dd/MM/yyyy", "#,##0.00", "HH:mm", "dd/MM/yyyy"];
    workbook.setStyle(at(0, 0, 1, 4), [formats.map((numberFormat) => ({ numberFormat }))]);
    const kinds = new Map<number, CellKind>();
    workbook.visit(at(0, 0, 1, 8), (_row, column, _value, kind) => kinds.set(column, kind));
    expect([...kinds].sort(([a], [b]) => a - b).map(([, kind]) => kind)).toEqual([
      "date",
      "plain",
      "date",
      "plain",
      // A reference takes the format along (J1); the date functions bring one.
      "date",
      "date",
      "date",
      "date",
    ]);
  });
});

describe("formulas", () => {
  it("are calculated when they are read, over sheets and names", () => {
    const { workbook, sheet, at, put } = fixture();
    const other = workbook.addSheet("Điểm số", 1);
    put(0, 0, [[1], [2]]);
    workbook.setNamedArea("DiemGoc", at(0, 0, 2, 1));
    workbook.write({ sheet: other, row: 0, column: 0, rows: 1, columns: 2 }, [
      [
        { kind: "formula", formula: "=SUM('Đăng ký'!A1:A2)" },
        { kind: "formula", formula: "=SUM(diemgoc)*2" },
      ],
    ]);
    const results = { sheet: other, row: 0, column: 0, rows: 1, columns: 2 };
    expect(values(workbook, results)).toEqual([[3, 6]]);
    put(1, 0, [[10]]);
    expect(values(workbook, results)).toEqual([[11, 22]]);
    workbook.insertRows(sheet, 0, 1);
    expect([...workbook.namedAreas()]).toEqual([["DiemGoc", at(1, 0, 2, 1)]]);
    expect(values(workbook, results)).toEqual([[11, 22]]);
    workbook.setNamedArea("DIEMGOC", null);
    expect(values(workbook, results)).toEqual([[11, "#NAME?"]]);
  });

  it("know the clock of the workbook's zone", () => {
    const { workbook, at, put } = fixture();
    put(0, 0, [["=TODAY()", "=NOW()"]]);
    expect(workbook.display(at(0, 0, 1, 2))).toEqual([["20/07/2023", "20/07/2023 10:30:00"]]);
    workbook.setTimeZone("America/New_York");
    expect(workbook.display(at(0, 0, 1, 2))).toEqual([["19/07/2023", "19/07/2023 23:30:00"]]);
  });

  it("spill, and count as used cells", () => {
    const { workbook, sheet, at, put, values: read } = fixture();
    put(0, 0, [[3], [1], [2]]);
    put(0, 2, [["=SORT(A1:A3)"]]);
    expect(read(at(0, 2, 3, 1))).toEqual([[1], [2], [3]]);
    expect([workbook.lastRow(sheet), workbook.lastColumn(sheet)]).toEqual([2, 2]);
    put(2, 2, [["chặn"]]);
    expect(read(at(0, 2, 3, 1))).toEqual([["#REF!"], [null], ["chặn"]]);
  });

  it("call custom functions, and new ones once the script changed", () => {
    const { workbook, at, put, values: read } = fixture();
    put(0, 0, [["", 2, "=GAP_DOI(A1:B1)"]]);
    expect(read(at(0, 2))).toEqual([["#NAME?"]]);
    workbook.setCustomFunctions((name) => (name === "GAP_DOI" ? (args) => JSON.stringify(args) : null));
    expect(read(at(0, 2))).toEqual([['[[["",2]]]']]);
    workbook.setCustomFunctions(() => () => 7);
    expect(read(at(0, 2))).toEqual([[7]]);
  });
});

describe("the last used row and column", () => {
  it("follow what is written, emptied, and only styled", () => {
    const { workbook, sheet, at, put } = fixture();
    const last = () => [workbook.lastRow(sheet), workbook.lastColumn(sheet)];
    expect(last()).toEqual([-1, -1]);
    put(3, 2, [["x"]]);
    put(1, 5, [["y"]]);
    workbook.setStyle(at(9, 9), { background: "#ff0000" });
    expect(last()).toEqual([3, 5]);
    put(1, 5, [[null]]);
    expect(last()).toEqual([3, 2]);
    put(3, 2, [['=""']]);
    expect(last()).toEqual([3, 2]);
    put(3, 2, [[null]]);
    expect(last()).toEqual([-1, -1]);
  });
});

describe("what cells show", () => {
  it.each<[Scalar, string, string]>([
    [1234.5, "", "1234,5"],
    [1234.5, "#,##0.00", "1.234,50"],
    [0.125, "0.0%", "12,5%"],
    [8.5, "0", "9"],
    [7, "000", "007"],
    [45_013, "dd/MM/yyyy", "28/03/2023"],
    [45_013.75, "dd/mm/yyyy hh:mm", "28/03/2023 18:00"],
    [45_013, "M/d/yyyy", "3/28/2023"],
    [0.75, "HH:mm", "18:00"],
    [1.5, "[h]:mm:ss", "36:00:00"],
    [5, "@", "5"],
    ["chữ", '0;-0;0;"Tên: "@', "Tên: chữ"],
    [true, "0.00", "TRUE"],
    [0.1 + 0.2, "", "0,3"],
    [5, '"chưa đóng', "5"],
  ])("%j as %j", (value, numberFormat, expected) => {
    const { workbook, at, put } = fixture();
    put(0, 0, [[value]]);
    if (numberFormat !== "") workbook.setStyle(at(0, 0), { numberFormat });
    expect(workbook.display(at(0, 0))).toEqual([[expected]]);
  });

  it("depends on the locale", () => {
    const { workbook, at, put } = fixture();
    put(0, 0, [[1234.5, "=1/0", null]]);
    workbook.setStyle(at(0, 0), { numberFormat: "#,##0.00" });
    workbook.setLocale("en_US");
    expect(workbook.display(at(0, 0, 1, 3))).toEqual([["1,234.50", "#DIV/0!", ""]]);
    expect(workbook.parseEntry("1/2", "")).toEqual({
      kind: "value",
      value: 44_928,
      // A date keeps the shape in which it was typed (GS114).
      numberFormat: "M/d",
    });
    expect(() => workbook.setLocale("xx yy")).toThrow("xx yy");
    expect(workbook.locale()).toBe("en_US");
  });
});
