import { describe, expect, it } from "vitest";
import { failureInSheet, inSheet } from "./support.ts";

describe("[D] reference/spreadsheet/named-range", () => {
  it("names ranges that formulas and scripts use", () => {
    expect(
      inSheet(`
        ss.setNamedRange("diem", sheet.getRange("A1:A2"));
        ss.getRangeByName("diem").setValues([[3], [4]]);
        sheet.getRange("B1").setFormula("=SUM(diem)");
        return [sheet.getRange("B1").getValue(), ss.getRange("diem").getA1Notation(), sheet.getRange("diem").getA1Notation(), ss.getRangeByName("khong")];`),
    ).toEqual([7, "A1:A2", "A1:A2", null]);
  });

  it("moves with its cells", () => {
    expect(
      inSheet(`
        ss.setNamedRange("diem", sheet.getRange("B2:B3"));
        sheet.insertRowBefore(3);
        sheet.insertColumnBefore(1);
        return ss.getRangeByName("diem").getA1Notation();`),
    ).toBe("C2:C4");
  });

  it("is listed, renamed, moved, removed", () => {
    expect(
      inSheet(`
        const other = ss.insertSheet("Khác");
        ss.setNamedRange("b", sheet.getRange("B1"));
        ss.setNamedRange("a", other.getRange("A1"));
        const list = (named) => named.map((n) => n.getName() + " " + n.getRange().getSheet().getName() + "!" + n.getRange().getA1Notation());
        const steps = [list(ss.getNamedRanges()).length, list(other.getNamedRanges())];
        ss.getNamedRanges()[1].setName("c").setRange(sheet.getRange("D4"));
        steps.push(list(sheet.getNamedRanges()).map((text) => text.replace(sheet.getName(), "S")));
        other.getNamedRanges()[0].remove();
        ss.removeNamedRange("c");
        return [...steps, ss.getNamedRanges().length];`),
    ).toEqual([2, ["a Khác!A1"], ["c S!D4"], 0]);
  });

  it.each([
    [
      'ss.setNamedRange("hai từ", sheet.getRange("A1"))',
      'The name "hai từ" is not a valid name for a named range.',
    ],
    ['ss.setNamedRange("A1", sheet.getRange("A1"))', 'The name "A1" is not a valid name for a named range.'],
    [
      'ss.setNamedRange("R1C1", sheet.getRange("A1"))',
      'The name "R1C1" is not a valid name for a named range.',
    ],
    ['ss.setNamedRange("1a", sheet.getRange("A1"))', 'The name "1a" is not a valid name for a named range.'],
    [
      'ss.setNamedRange("true", sheet.getRange("A1"))',
      'The name "true" is not a valid name for a named range.',
    ],
    ['ss.removeNamedRange("khong")', "Named range khong not found"],
  ])("refuses %s", (call, message) => {
    expect(failureInSheet(call)).toBe(message);
  });
});
