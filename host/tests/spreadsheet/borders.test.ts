import { describe, expect, it } from "vitest";
import { borderPatches } from "../../appsscript/spreadsheet/borders.ts";
import { BorderStyle, enumValue } from "../../appsscript/spreadsheet/enums.ts";

/** [D] reference/spreadsheet/range#setBorder: true draws, false removes, null leaves; black solid by default. */
describe("borders", () => {
  it("draws, removes and leaves", () => {
    expect(borderPatches("Range.setBorder", [true, false, null, true, null, false])).toEqual([
      { edges: ["top", "right"], color: "#000000", style: "SOLID" },
      { edges: ["left", "horizontal"], color: null, style: "SOLID" },
    ]);
  });

  it("takes colour and style", () => {
    const dotted = enumValue(BorderStyle, "DOTTED");
    expect(borderPatches("Range.setBorder", [true, null, null, null, null, null, "red", dotted])).toEqual([
      { edges: ["top"], color: "#ff0000", style: "DOTTED" },
    ]);
  });

  it("does nothing when nothing is asked", () => {
    expect(borderPatches("Range.setBorder", [null, null, null, null, null, null])).toEqual([]);
  });

  it("refuses other arguments", () => {
    const refusal = "don't match the method signature for SpreadsheetApp.Range.setBorder.";
    expect(() => borderPatches("Range.setBorder", ["x", null, null, null, null, null])).toThrow(refusal);
    expect(() =>
      borderPatches("Range.setBorder", [true, true, true, true, true, true, "red", "DOTTED"]),
    ).toThrow(refusal);
  });
});
