import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnLetters } from "../../formulas/a1.ts";
import { fromR1C1, toR1C1 } from "../../formulas/r1c1.ts";

/** Seen from D5: row 4, column 3. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["=C5", "=R[0]C[-1]"],
  ["=SUM(D2:D4)", "=SUM(R[-3]C[0]:R[-1]C[0])"],
  ["=$A$1*E$7", "=R1C1*R7C[1]"],
  ["=SUM(A2:A;$B$1)", "=SUM(R[-3]C[-3]:C[-3];R1C2)"],
  ["=COUNTA('Bảng C'!C:D)", "=COUNTA('Bảng C'!C[-1]:C[0])"],
  ['=IF(D6="R1C1";"A1";-2)', '=IF(R[1]C[0]="R1C1";"A1";-2)'],
];

describe("R1C1 notation", () => {
  it.each(PAIRS)("writes %s as %s", (a1, r1c1) => expect(toR1C1(a1, 4, 3)).toBe(r1c1));
  it.each(PAIRS)("reads %s back", (a1, r1c1) => expect(fromR1C1(r1c1, 4, 3)).toBe(a1));
  it("reads the short form", () => expect(fromR1C1("=RC[1]+R[-1]C", 4, 3)).toBe("=E5+D4"));
  it("gives #REF! above the first row", () => expect(fromR1C1("=R[-5]C[0]", 4, 3)).toBe("=#REF!"));

  it("undoes itself for any cell", () => {
    const cell = fc.record({ row: fc.nat(999), column: fc.nat(50), r: fc.boolean(), c: fc.boolean() });
    fc.assert(
      fc.property(cell, fc.nat(999), fc.nat(50), ({ row, column, r, c }, atRow, atColumn) => {
        const formula = `=ABS(${c ? "$" : ""}${columnLetters(column)}${r ? "$" : ""}${row + 1})`;
        expect(fromR1C1(toR1C1(formula, atRow, atColumn), atRow, atColumn)).toBe(formula);
      }),
    );
  });
});
