import { describe, expect, it } from "vitest";
import { inSheet } from "./support.ts";

/** [D] reference/spreadsheet/range: insertCheckboxes, check, uncheck, isChecked, removeCheckboxes. */
describe("check boxes", () => {
  it("are inserted unchecked", () => {
    expect(
      inSheet(`
        sheet.getRange("A1:A2").setValue("cũ").insertCheckboxes();
        const rule = sheet.getRange("A2").getDataValidation();
        return [sheet.getRange("A1:A2").getValues(), String(rule.getCriteriaType()), rule.getCriteriaValues()];`),
    ).toEqual([[[false], [false]], "CHECKBOX", []]);
  });

  it("have values of their own", () => {
    expect(
      inSheet(`
        sheet.getRange("A1").insertCheckboxes("Có", "Không").check();
        sheet.getRange("B1").insertCheckboxes("Có");
        return [sheet.getRange("A1:B1").getValues(), sheet.getRange("B1").check().getValue(), sheet.getRange("B1").uncheck().getValue(),
          sheet.getRange("A1").getDataValidation().getCriteriaValues()];`),
    ).toEqual([[["Có", ""]], "Có", "", ["Có", "Không"]]);
  });

  it("tell whether all are checked; null when they differ or are none", () => {
    expect(
      inSheet(`
        sheet.getRange("A1:A2").insertCheckboxes();
        const none = sheet.getRange("A1:A2").isChecked();
        sheet.getRange("A1").check();
        const some = sheet.getRange("A1:A2").isChecked();
        sheet.getRange("A2").check();
        return [none, some, sheet.getRange("A1:A2").isChecked(), sheet.getRange("A1:A3").isChecked()];`),
    ).toEqual([false, null, true, null]);
  });

  it("leave cells alone that are no boxes or hold something else", () => {
    expect(
      inSheet(`
        sheet.getRange("A1:A2").insertCheckboxes();
        sheet.getRange("A2").setValue("khác");
        sheet.getRange("A1:A3").check();
        return sheet.getRange("A1:A3").getValues();`),
    ).toEqual([[true], ["khác"], [""]]);
  });

  it("go with their values", () => {
    expect(
      inSheet(`
        sheet.getRange("A1:A3").insertCheckboxes();
        sheet.getRange("A1").check();
        sheet.getRange("A3").setValue("khác");
        sheet.getRange("A1:A3").removeCheckboxes();
        return [sheet.getRange("A1:A3").getValues(), sheet.getRange("A1").getDataValidation()];`),
    ).toEqual([[[""], [""], ["khác"]], null]);
  });
});
