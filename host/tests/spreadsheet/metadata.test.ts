import { describe, expect, it } from "vitest";
import { failureInSheet, inSheet } from "./support.ts";

const ARBITRARY =
  "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.";

/** Keys with the places they sit on, as a script tells them. */
const PLACES = `const places = (found) => found.map((m) => {
  const at = m.getLocation();
  const line = at.getRow() || at.getColumn();
  return [m.getKey(), m.getValue(), String(at.getLocationType()), line && line.getA1Notation()];
});`;

describe("[D] guides/metadata: developer metadata", () => {
  it("sits on the spreadsheet, a sheet, an entire row, an entire column", () => {
    expect(
      inSheet(`${PLACES}
        ss.addDeveloperMetadata("ss", "1");
        sheet.addDeveloperMetadata("sheet");
        sheet.getRange("2:2").addDeveloperMetadata("row", "r");
        sheet.getRange("C:C").addDeveloperMetadata("column", "c", SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
        const all = places(ss.createDeveloperMetadataFinder().find());
        return [all, places(ss.getDeveloperMetadata()), places(sheet.getDeveloperMetadata()), places(sheet.getRange("C:C").getDeveloperMetadata())];`),
    ).toEqual([
      [
        ["ss", "1", "SPREADSHEET", null],
        ["sheet", null, "SHEET", null],
        ["row", "r", "ROW", "2:2"],
        ["column", "c", "COLUMN", "C:C"],
      ],
      [["ss", "1", "SPREADSHEET", null]],
      [["sheet", null, "SHEET", null]],
      [["column", "c", "COLUMN", "C:C"]],
    ]);
  });

  it("follows its row or column and dies with it", () => {
    expect(
      inSheet(`${PLACES}
        const other = ss.insertSheet("Khác");
        sheet.getRange("B:B").addDeveloperMetadata("b");
        sheet.getRange("D:D").addDeveloperMetadata("d");
        sheet.getRange("3:3").addDeveloperMetadata("3");
        other.addDeveloperMetadata("khác");
        const now = () => places(ss.createDeveloperMetadataFinder().find()).map(([key, , , a1]) => key + " " + a1);
        const steps = [now()];
        sheet.insertColumnBefore(1); sheet.insertRowAfter(1); steps.push(now());
        sheet.moveColumns(sheet.getRange("E:E"), 1); steps.push(now());
        sheet.deleteColumn(1); sheet.deleteRow(4); ss.deleteSheet(other); steps.push(now());
        return steps;`),
    ).toEqual([
      ["b B:B", "d D:D", "3 3:3", "khác null"],
      ["b C:C", "d E:E", "3 4:4", "khác null"],
      ["b D:D", "d A:A", "3 4:4", "khác null"],
      ["b C:C"],
    ]);
  });

  it("is found by key, value, id, place, visibility, all at once", () => {
    expect(
      inSheet(`
        sheet.getRange("A:A").addDeveloperMetadata("cột", "a");
        sheet.getRange("B:B").addDeveloperMetadata("cột", "b", SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
        sheet.addDeveloperMetadata("trang", "a");
        const finder = () => ss.createDeveloperMetadataFinder();
        const id = finder().withKey("trang").find()[0].getId();
        return [
          finder().withKey("cột"), finder().withValue("a"), finder().withKey("cột").withValue("a"), finder().withId(id),
          finder().withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.SHEET),
          finder().withVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT), finder().withKey("không"),
        ].map((f) => f.find().map((m) => m.getKey() + m.getValue()));`),
    ).toEqual([["cộta", "cộtb"], ["cộta", "tranga"], ["cộta"], ["tranga"], ["tranga"], ["cộtb"], []]);
  });

  // [D] reference/spreadsheet: createDeveloperMetadataFinder of a sheet or a range looks in its scope only.
  it("is looked for in a scope", () => {
    expect(
      inSheet(`
        const other = ss.insertSheet("Khác");
        ss.addDeveloperMetadata("ss");
        sheet.addDeveloperMetadata("s");
        sheet.getRange("B:B").addDeveloperMetadata("b");
        sheet.getRange("2:2").addDeveloperMetadata("2");
        other.getRange("B:B").addDeveloperMetadata("khác");
        const keys = (finder) => finder.find().map((m) => m.getKey());
        return [
          keys(sheet.createDeveloperMetadataFinder()), keys(other.createDeveloperMetadataFinder()),
          keys(sheet.getRange("A:C").createDeveloperMetadataFinder()), keys(sheet.getRange("B2").createDeveloperMetadataFinder()),
          keys(sheet.getRange("B2").createDeveloperMetadataFinder().onIntersectingLocations()),
          keys(sheet.getRange("C3").createDeveloperMetadataFinder().onIntersectingLocations()),
        ];`),
    ).toEqual([["s", "b", "2"], ["khác"], ["b"], [], ["ss", "s", "b", "2"], ["ss", "s"]]);
  });

  it("is changed, moved and removed", () => {
    expect(
      inSheet(`${PLACES}
        sheet.getRange("A:A").addDeveloperMetadata("k", "v");
        const [m] = ss.createDeveloperMetadataFinder().find();
        m.setKey("k2").setValue("v2").setVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
        const steps = [places([m])[0]];
        steps.push(places([m.moveToRow(sheet.getRange("5:5"))])[0]);
        steps.push(places([m.moveToColumn(sheet.getRange("D:D"))])[0]);
        steps.push(places([m.moveToSheet(sheet)])[0]);
        steps.push(places([m.moveToSpreadsheet()])[0]);
        m.remove();
        return [steps, String(m.getVisibility()), ss.getDeveloperMetadata().length];`),
    ).toEqual([
      [
        ["k2", "v2", "COLUMN", "A:A"],
        ["k2", "v2", "ROW", "5:5"],
        ["k2", "v2", "COLUMN", "D:D"],
        ["k2", "v2", "SHEET", null],
        ["k2", "v2", "SPREADSHEET", null],
      ],
      "PROJECT",
      0,
    ]);
  });

  it.each([
    ['sheet.getRange("A1").addDeveloperMetadata("k")', ARBITRARY],
    ['sheet.getRange("A:B").addDeveloperMetadata("k")', ARBITRARY],
    ['sheet.getRange("A2:A").addDeveloperMetadata("k")', ARBITRARY],
    ['sheet.getRange("A1:A20").addDeveloperMetadata("k")', ARBITRARY],
    [
      "sheet.addDeveloperMetadata()",
      "The parameters () don't match the method signature for SpreadsheetApp.Sheet.addDeveloperMetadata.",
    ],
    [
      'ss.addDeveloperMetadata("k", 5)',
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Spreadsheet.addDeveloperMetadata.",
    ],
  ])("refuses %s", (call, message) => {
    expect(failureInSheet(call)).toBe(message);
  });
});
