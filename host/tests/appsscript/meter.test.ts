import { describe, expect, it } from "vitest";
import { kindOf } from "../../appsscript/callKinds.ts";
import { Meter } from "../../appsscript/meter.ts";

describe("kinds of calls", () => {
  it.each([
    ["SpreadsheetApp.getActiveSpreadsheet", "navigation"],
    ["Spreadsheet.getSheetByName", "navigation"],
    ["Sheet.getRange", "navigation"],
    ["Range.getRow", "navigation"],
    ["DataValidationBuilder.requireValueInList", "navigation"],
    ["BorderStyle.toString", "navigation"],
    ["Range.getValues", "read"],
    ["Sheet.getLastRow", "read"],
    ["DeveloperMetadataFinder.find", "read"],
    ["Range.isBlank", "read"],
    ["Range.setValues", "write"],
    ["SpreadsheetApp.flush", "write"],
    ["Protection.setUnprotectedRanges", "write"],
    ["Range.somethingNew", "write"],
    ["LockService.getScriptLock", "service"],
    ["Properties.getProperty", "service"],
    ["MailApp.sendEmail", "service"],
    ["Ui.alert", "service"],
  ])("%s is a %s", (name, kind) => {
    expect(kindOf(name)).toBe(kind);
  });
});

describe("a meter", () => {
  it("numbers calls from 1, counts them by name and kind, and adds up their time", () => {
    const meter = new Meter();
    expect(
      ["Range.setValues", "Range.setValues", "SpreadsheetApp.flush"].map((name) => meter.count(name)),
    ).toEqual([1, 2, 3]);
    meter.spend(1_000);
    expect(meter.counts()).toEqual({
      calls: { "Range.setValues": 2, "SpreadsheetApp.flush": 1 },
      total: 3,
      navigation: 0,
      read: 0,
      write: 3,
      service: 0,
    });
    // Two buffered writes of 2 ms, a flush of 120 ms.
    expect(meter.spentMs()).toBe(1_124);
  });
});
