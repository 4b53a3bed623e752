import { describe, expect, it } from "vitest";
import { displaceFormula, loseSheet, renameInFormula, shiftFormula } from "../../workbook/shiftFormula.ts";

const insertRow = { sheet: "A", axis: "rows", lines: { kind: "insert", at: 1, count: 1 } } as const;

describe("references in formulas", () => {
  it.each([
    ["=A1+A2", "=A1+A3"],
    ['="A2"&A2&"\'A\'!A2"', '="A2"&A3&"\'A\'!A2"'],
    ["=SUM($A$2:B$5;C2)", "=SUM($A$3:B$6;C3)"],
    ["=SUM(A:A;2:3;A2:A;A2:2)", "=SUM(A:A;3:4;A3:A;A3:3)"],
    ["=SUM(B5:A2)", "=SUM(B6:A3)"],
    ["=B!A2+A!A2+'A'!A2", "=B!A2+A!A3+A!A3"],
    ['={A1\\A2;"A2\\A2"\\A2:B2}', '={A1\\A3;"A2\\A2"\\A3:B3}'],
    ["=LOG10(A2)+ten_vung+1,5%", "=LOG10(A3)+ten_vung+1,5%"],
    ["=a2", "=A3"],
    ["= sum( A1 , 2 )", "= sum( A1 , 2 )"],
    ["=SST_XEP_HANG(A2:A,B2)", "=SST_XEP_HANG(A3:A,B3)"],
    ["=(A2", "=(A3"],
  ])("%s becomes %s", (before, after) => expect(shiftFormula(before, "A", insertRow)).toBe(after));

  it("move when copied, and are lost beyond the edge", () => {
    expect(displaceFormula("=A1+$A1+A$1+$A$1+B!C3:D+E:E", 2, 1)).toBe("=B3+$A3+B$1+$A$1+B!D5:E+F:F");
    expect(displaceFormula("=A2+B1", -1, 0)).toBe("=A1+#REF!");
  });

  it("know their sheets whatever the quotes and capitals", () => {
    expect(renameInFormula("='điểm số'!A1+Điểm!A1", "Điểm số", "It's")).toBe("='It''s'!A1+Điểm!A1");
    expect(renameInFormula("='It''s'!A1:B2", "it's", "Điểm")).toBe("=Điểm!A1:B2");
    expect(loseSheet("=Điểm!A1+A1+SUM('điểm'!A:A)", "Điểm")).toBe("=#REF!+A1+SUM(#REF!)");
  });
});
