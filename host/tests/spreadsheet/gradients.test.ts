import { describe, expect, it } from "vitest";
import { failureInSheet, inSheet, sheetbook } from "./support.ts";

const PRELUDE = `
  const { InterpolationType } = SpreadsheetApp;
  const make = () => SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange("A1:A5")]);
  const tell = (g) => [g.getMinColor(), String(g.getMinType()), g.getMinValue(), g.getMidColor(), String(g.getMidType()), g.getMidValue(),
    g.getMaxColor(), String(g.getMaxType()), g.getMaxValue()];
`;

// [D] reference/spreadsheet/conditional-format-rule-builder#setGradientMinpoint(String), reference/spreadsheet/gradient-condition
describe("gradients of conditional formats", () => {
  it("[GS19] are set, read back, copied", () => {
    expect(
      inSheet(`${PRELUDE}
        sheet.setConditionalFormatRules([
          make().setGradientMinpoint("red").setGradientMaxpoint("#00ff00").build(),
          make().setGradientMinpointWithValue("red", InterpolationType.NUMBER, "0").setGradientMidpointWithValue("#FFFF00", InterpolationType.PERCENTILE, "50")
            .setGradientMaxpointWithValue("#00ff00", InterpolationType.MAX, "").build(),
          make().whenCellEmpty().setBackground("red").build(),
        ]);
        const [ends, three, plain] = sheet.getConditionalFormatRules();
        const two = three.copy().setGradientMidpointWithValue(null, null, null).build();
        return [tell(ends.getGradientCondition()), tell(three.getGradientCondition()), tell(two.getGradientCondition()).slice(3, 6),
          ends.getBooleanCondition(), plain.getGradientCondition(), three.getGradientCondition().getMinColorObject().asRgbColor().asHexString(), three.getRanges()[0].getA1Notation()];`),
    ).toEqual([
      ["#ff0000", "MIN", "", "", "null", "", "#00ff00", "MAX", ""],
      ["#ff0000", "NUMBER", "0", "#ffff00", "PERCENTILE", "50", "#00ff00", "MAX", ""],
      ["", "null", ""],
      null,
      null,
      "#ff0000",
      "A1:A5",
    ]);
  });

  it("[GS19] a rule has a condition or a gradient: what was said last", () => {
    expect(
      inSheet(`${PRELUDE}
        const rule = make().whenCellEmpty().setGradientMinpoint("red").setGradientMaxpoint("blue");
        const gradient = rule.build().getBooleanCondition();
        return [gradient, rule.whenCellEmpty().build().getGradientCondition()];`),
    ).toEqual([null, null]);
    expect(failureInSheet(`${PRELUDE} make().setGradientMinpoint("red").build()`)).toMatch(
      /needs a minpoint and a maxpoint/,
    );
    expect(failureInSheet(`${PRELUDE} make().setGradientMinpoint(null)`)).toMatch(
      /don't match the method signature/,
    );
  });

  it("[GS19] move with their cells and are drawn by the page as a colour scale", () => {
    const { run, file } = sheetbook();
    const ranges = run(`${PRELUDE}
      sheet.setConditionalFormatRules([make().setGradientMinpoint("red").setGradientMaxpointWithValue("blue", InterpolationType.NUMBER, 10).build()]);
      sheet.insertRowBefore(1);
      return sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation();`);
    expect(ranges).toBe("A2:A6");
    expect(JSON.stringify(file.workbook.saved().grid)).toContain(
      JSON.stringify([
        { index: 0, color: "#ff0000", value: { type: "min" } },
        { index: 1, color: "#0000ff", value: { type: "num", value: 10 } },
      ]).replaceAll('"', '\\"'),
    );
  });
});
