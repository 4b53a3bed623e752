import { describe, expect, it } from "vitest";
import { failureInSheet, inSheet } from "./support.ts";

/** Property, its plural, what an untouched cell says, a value set, what is then read. Source: reference/spreadsheet/range. */
const PROPERTIES = [
  ["Background", "Backgrounds", "#ffffff", '"Red"', "#ff0000"],
  ["FontColor", "FontColors", "#000000", '"#ABC"', "#aabbcc"],
  ["FontFamily", "FontFamilies", "Arial", '"Times New Roman"', "Times New Roman"],
  ["FontSize", "FontSizes", 10, "14", 14],
  ["FontWeight", "FontWeights", "normal", '"bold"', "bold"],
  ["FontStyle", "FontStyles", "normal", '"italic"', "italic"],
  ["FontLine", "FontLines", "none", '"line-through"', "line-through"],
  ["HorizontalAlignment", "HorizontalAlignments", "general", '"center"', "center"],
  ["VerticalAlignment", "VerticalAlignments", "bottom", '"middle"', "middle"],
  ["Wrap", "Wraps", true, "false", false],
  ["NumberFormat", "NumberFormats", "0.###############", '"#,##0.00"', "#,##0.00"],
] as const;

describe("formats of cells", () => {
  it.each(PROPERTIES)("%s: one for the range, one for each cell", (one, many, untouched, written, read) => {
    expect(
      inSheet(`
        const range = sheet.getRange("A1:B2");
        const before = [range.get${one}(), range.get${many}()];
        range.set${one}(${written});
        sheet.getRange("B2").set${many}([[${JSON.stringify(untouched)}]]);
        return [before, range.get${one}(), range.get${many}()];`),
    ).toEqual([
      [
        untouched,
        [
          [untouched, untouched],
          [untouched, untouched],
        ],
      ],
      read,
      [
        [read, read],
        [read, untouched],
      ],
    ]);
  });

  it("speaks of wrapping as a strategy too", () => {
    expect(
      inSheet(`
        const range = sheet.getRange("A1:B1");
        range.setWrapStrategies([[SpreadsheetApp.WrapStrategy.CLIP, SpreadsheetApp.WrapStrategy.WRAP]]);
        return [range.getWrapStrategies().map((row) => row.map(String)), range.getWraps(), sheet.getRange("C1").getWrapStrategy() === SpreadsheetApp.WrapStrategy.OVERFLOW];`),
    ).toEqual([[["CLIP", "WRAP"]], [[false, true]], true]);
  });

  it("takes colours as objects and as numbers", () => {
    expect(
      inSheet(`
        const blue = SpreadsheetApp.newColor().setRgbColor("blue").build();
        const range = sheet.getRange("A1").setBackgroundObject(blue).setFontColorObject(blue);
        sheet.getRange("B1").setBackgroundRGB(1, 2, 255);
        return [range.getBackground(), range.getFontColorObject().asRgbColor().asHexString(), sheet.getRange("B1").getBackground()];`),
    ).toEqual(["#0000ff", "#0000ff", "#0102ff"]);
  });

  it("turns text", () => {
    expect(
      inSheet(
        `return [sheet.getRange("A1").setTextRotation(45).getTextRotation().getDegrees(), sheet.getRange("B1").getTextRotation().getDegrees()]`,
      ),
    ).toEqual([45, 0]);
  });

  // [D] reference/spreadsheet/range: a format changes how a cell looks, never what it holds.
  it("never changes contents", () => {
    expect(
      inSheet(`
        const rich = SpreadsheetApp.newRichTextValue().setText("1e3").build();
        sheet.getRange("A1:D1").setNumberFormats([["@", "@", "General", "@"]]).setValues([["007", "=1+1", "'12", "TRUE"]]);
        sheet.getRange("E1").setRichTextValue(rich);
        const range = sheet.getRange("A1:E1").setBackground("red").setFontWeights([["bold", "bold", "bold", "bold", "bold"]]).setBorder(true, true, true, true, true, true);
        return range.getValues();`),
    ).toEqual([["007", "=1+1", "12", "TRUE", "1e3"]]);
  });

  it("resets by null", () => {
    expect(
      inSheet(`
        const range = sheet.getRange("A1").setBackground("red").setFontColor("blue").setFontWeight("bold");
        range.setBackground(null).setFontColor(null).setFontWeight(null);
        return [range.getBackground(), range.getFontColor(), range.getFontWeight()];`),
    ).toEqual(["#ffffff", "#000000", "normal"]);
  });

  it("has text styles that change only what they name", () => {
    expect(
      inSheet(`
        const style = SpreadsheetApp.newTextStyle().setBold(true).setForegroundColor("red").build();
        const range = sheet.getRange("A1").setFontSize(20).setTextStyle(style);
        const read = range.getTextStyle();
        return [read.isBold(), read.isItalic(), read.getForegroundColor(), read.getFontSize(), read.getFontFamily(), read.isUnderline()];`),
    ).toEqual([true, false, "#ff0000", 20, "arial,sans,sans-serif", false]);
  });

  it("has rich texts: text whatever it looks like, one style", () => {
    expect(
      inSheet(`
        const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
        const rich = SpreadsheetApp.newRichTextValue().setText("007").setTextStyle(bold).build();
        sheet.getRange("A1:B1").setRichTextValues([[rich, rich]]);
        sheet.getRange("C1").setValue(5);
        const [a, , c] = sheet.getRange("A1:C1").getRichTextValues()[0];
        return [sheet.getRange("A1").getValue(), a.getText(), a.getTextStyle().isBold(), c];`),
    ).toEqual(["007", "007", true, null]);
  });

  it.each([
    ['setBackground("khôngmàu")', "Invalid color: khôngmàu"],
    [
      'setFontWeight("heavy")',
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setFontWeight.",
    ],
    [
      'setFontSizes([["a"]])',
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setFontSizes.",
    ],
    [
      "setBackgrounds([['red', 'red']])",
      "The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.",
    ],
    [
      "setWrapStrategy('WRAP')",
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setWrapStrategy.",
    ],
    ["setTextRotation(91)", "The text rotation must be between -90 and 90 degrees."],
    [
      "setBorder(true, true)",
      "The parameters (Boolean,Boolean) don't match the method signature for SpreadsheetApp.Range.setBorder.",
    ],
  ])("refuses %s", (call, message) => {
    expect(failureInSheet(`sheet.getRange("A1").${call}`)).toBe(message);
  });

  it("clears contents and formats but keeps notes and validation, as live Apps Script does [G]", () => {
    expect(
      inSheet(`
        const fill = () => {
          const range = sheet.getRange("A1").setValue("x").setBackground("red").setNote("ghi chú");
          return range.setDataValidation(SpreadsheetApp.newDataValidation().requireTextContains("x").build());
        };
        const look = (range) => [range.getValue(), range.getBackground(), range.getNote(), range.getDataValidation() !== null];
        const after = (act) => { const range = fill(); act(range); return look(sheet.getRange("A1")); };
        return [
          after((r) => r.clear()), after(() => sheet.clear()), after((r) => r.clearContent()), after(() => sheet.clearContents()),
          after((r) => r.clearFormat()), after(() => sheet.clearFormats()), after((r) => r.clearNote()), after(() => sheet.clearNotes()),
          after((r) => r.clearDataValidations()), after((r) => r.clear({ contentsOnly: true })), after((r) => r.clear({ formatOnly: true })),
          after((r) => r.clear({ commentsOnly: true })), after((r) => r.clear({ validationsOnly: true })),
          after((r) => r.clear({ contentsOnly: true, validationsOnly: true })), after((r) => r.clear({})),
        ];`),
    ).toEqual([
      ["", "#ffffff", "ghi chú", true],
      ["", "#ffffff", "ghi chú", true],
      ["", "#ff0000", "ghi chú", true],
      ["", "#ff0000", "ghi chú", true],
      ["x", "#ffffff", "ghi chú", true],
      ["x", "#ffffff", "ghi chú", true],
      ["x", "#ff0000", "", true],
      ["x", "#ff0000", "", true],
      ["x", "#ff0000", "ghi chú", false],
      ["", "#ff0000", "ghi chú", true],
      ["x", "#ffffff", "ghi chú", true],
      ["x", "#ff0000", "", true],
      ["x", "#ff0000", "ghi chú", false],
      ["", "#ff0000", "ghi chú", false],
      ["", "#ffffff", "ghi chú", true],
    ]);
  });

  it("keeps notes by cell", () => {
    expect(
      inSheet(`
        sheet.getRange("A1:B1").setNotes([["một", null]]);
        sheet.getRange("C1").setNote("ba").setNote("");
        return [sheet.getRange("A1:C1").getNotes(), sheet.getRange("A1").getNote()];`),
    ).toEqual([[["một", "", ""]], "một"]);
  });
});
