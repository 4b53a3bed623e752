import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnIndex, columnLetters, formatA1, parseA1 } from "../../formulas/a1.ts";

describe("columnLetters", () => {
  it("counts A…Z, AA…, ZZZ as the 18,278th column", () => {
    expect([0, 25, 26, 51, 52, 701, 702, 18_277].map(columnLetters)).toEqual([
      "A",
      "Z",
      "AA",
      "AZ",
      "BA",
      "ZZ",
      "AAA",
      "ZZZ",
    ]);
  });
  it("is undone by columnIndex", () => {
    fc.assert(fc.property(fc.nat(18_277), (n) => columnIndex(columnLetters(n)) === n));
  });
});

describe("parseA1", () => {
  it.each([
    ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
    ["$c$5", { row: 4, column: 2, rows: 1, columns: 1 }],
    ["A1:B2", { row: 0, column: 0, rows: 2, columns: 2 }],
    ["B2:A1", { row: 0, column: 0, rows: 2, columns: 2 }],
    ["A:C", { row: 0, column: 0, rows: null, columns: 3 }],
    ["2:5", { row: 1, column: 0, rows: 4, columns: null }],
    ["A2:C", { row: 1, column: 0, rows: null, columns: 3 }],
    ["B2:3", { row: 1, column: 1, rows: 2, columns: null }],
    ["'Tên sheet'!$A$1:B2", { sheet: "Tên sheet", row: 0, column: 0, rows: 2, columns: 2 }],
    ["'Bà ''Tư''!'!A1", { sheet: "Bà 'Tư'!", row: 0, column: 0, rows: 1, columns: 1 }],
    ["Điểm!B3", { sheet: "Điểm", row: 2, column: 1, rows: 1, columns: 1 }],
  ])("reads %s", (text, expected) => expect(parseA1(text)).toEqual(expected));

  it.each(["", "A", "5", "A0", "ABCD1", "A1:B2:C3", "A:2", "!A1", "'Sheet1!A1", "R1C1x", "A1 B2"])(
    "refuses %j",
    (text) => expect(parseA1(text)).toBeNull(),
  );

  it("reads back what formatA1 writes", () => {
    const open = fc.option(fc.integer({ min: 1, max: 500 }), { nil: null });
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(700), open, open, (row, column, rows, columns) => {
        fc.pre(rows !== null || columns !== null);
        const area = { row, column: columns === null ? 0 : column, rows, columns };
        expect(parseA1(formatA1(area))).toEqual(area);
      }),
    );
  });
});
