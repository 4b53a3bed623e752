import { describe, expect, it } from "vitest";
import { failureInSheet, inSheet } from "./support.ts";

const PRELUDE = `
  const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
  const red = SpreadsheetApp.newTextStyle().setForegroundColor("red").build();
  const linked = (text, url) => SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(url).build();
  const runs = (rich) => rich.getRuns().map((run) => {
    const style = run.getTextStyle();
    return [run.getText(), run.getStartIndex(), run.getEndIndex(), style.isBold(), style.getForegroundColor(), run.getLinkUrl()];
  });
`;

// [D] reference/spreadsheet/rich-text-value, rich-text-value-builder
it("[GS122] a blank cell has an empty rich text, a number none", () => {
  expect(
    inSheet(`
      sheet.getRange("A1:C1").setValues([["chữ", 5, ""]]);
      const texts = sheet.getRange("A1:D1").getRichTextValues()[0].map((text) => text && text.getText());
      const blank = sheet.getRange("D9").getRichTextValue();
      return [texts, blank.getText(), blank.getLinkUrl(), sheet.getRange("B1").getRichTextValue()];`),
  ).toEqual([["chữ", null, "", ""], "", null, null]);
});

describe("rich texts", () => {
  it("[GS6] parts have their own style and link", () => {
    expect(
      inSheet(`${PRELUDE}
        const rich = SpreadsheetApp.newRichTextValue().setText("Xem ở đây nhé")
          .setTextStyle(0, 3, bold).setLinkUrl(4, 9, "https://a.vn").setTextStyle(2, 6, red).build();
        sheet.getRange("B2").setRichTextValue(rich);
        return [sheet.getRange("B2").getValue(), runs(sheet.getRange("B2").getRichTextValue())];`),
    ).toEqual([
      "Xem ở đây nhé",
      [
        ["Xe", 0, 2, true, "#000000", null],
        ["m", 2, 3, true, "#ff0000", null],
        [" ", 3, 4, false, "#ff0000", null],
        ["ở ", 4, 6, false, "#ff0000", "https://a.vn"],
        ["đây", 6, 9, false, "#000000", "https://a.vn"],
        [" nhé", 9, 13, false, "#000000", null],
      ],
    ]);
  });

  it("[GS6] setText forgets styles; offsets must be within the text", () => {
    expect(
      inSheet(`${PRELUDE}
        const rich = SpreadsheetApp.newRichTextValue().setText("abc").setTextStyle(bold).setLinkUrl("https://a.vn").setText("xyz").build();
        return [rich.getTextStyle().isBold(), rich.getLinkUrl(), rich.getRuns().length];`),
    ).toEqual([null, null, 1]);
    expect(
      failureInSheet(`${PRELUDE} SpreadsheetApp.newRichTextValue().setText("abc").setTextStyle(1, 4, bold)`),
    ).toMatch(/offsets 1 and 4/);
  });

  it("[GS7] what parts do not share is null for the whole", () => {
    expect(
      inSheet(`${PRELUDE}
        const rich = SpreadsheetApp.newRichTextValue().setText("abcd").setTextStyle(0, 2, bold).setLinkUrl(2, 4, "https://a.vn").build();
        return [rich.getTextStyle().isBold(), rich.getTextStyle(0, 2).isBold(), rich.getLinkUrl(), rich.getLinkUrl(2, 4),
          linked("a", "https://b.vn").getLinkUrl(), linked("a", "https://b.vn").copy().setLinkUrl(null).build().getLinkUrl()];`),
    ).toEqual([null, true, null, "https://a.vn", "https://b.vn", null]);
  });

  it("[GS8] go with their cells", () => {
    expect(
      inSheet(`${PRELUDE}
        const url = (place) => sheet.getRange(place).getRichTextValue().getLinkUrl();
        sheet.getRange("A1:A2").setValues([[2], [1]]);
        sheet.getRange("B1:B2").setRichTextValues([[linked("hai", "https://2.vn")], [linked("một", "https://1.vn")]]);
        sheet.getRange("A1:B2").sort(1);
        sheet.insertRowBefore(1);
        sheet.getRange("B2").copyTo(sheet.getRange("D4"));
        const inCopy = sheet.copyTo(ss).getRange("B3").getRichTextValue().getLinkUrl();
        const abroad = sheet.copyTo(SpreadsheetApp.create("khác")).getRange("B3").getRichTextValue().getLinkUrl();
        return [url("B2"), url("B3"), url("D4"), inCopy, abroad];`),
    ).toEqual(["https://1.vn", "https://2.vn", "https://1.vn", "https://2.vn", "https://2.vn"]);
  });

  it("[GS8] are forgotten when a value is written", () => {
    expect(
      inSheet(`${PRELUDE}
        const cell = sheet.getRange("A1").setRichTextValue(linked("chữ", "https://a.vn"));
        cell.setValue(cell.getValue());
        return cell.getRichTextValue().getLinkUrl();`),
    ).toBe(null);
  });

  it("[GS5] backgrounds by their former name", () => {
    expect(
      inSheet(
        `return [sheet.getRange("A1").setBackgroundColor("yellow").getBackgroundColor(), sheet.getRange("A1:B1").getBackgroundColors()]`,
      ),
    ).toEqual(["#ffff00", [["#ffff00", "#ffffff"]]]);
  });
});
