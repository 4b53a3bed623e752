import { describe, expect, it } from "vitest";
import { failureInSheet, inSheet, sheetbook } from "./support.ts";

const PRELUDE = `
  const { BandingTheme } = SpreadsheetApp;
  const range = sheet.getRange("A1:D10");
  const rows = (b) => [b.getHeaderRowColor(), b.getFirstRowColor(), b.getSecondRowColor(), b.getFooterRowColor()];
  const columns = (b) => [b.getHeaderColumnColor(), b.getFirstColumnColor(), b.getSecondColumnColor(), b.getFooterColumnColor()];
`;

// [D] reference/spreadsheet/range#applyRowBanding, reference/spreadsheet/banding; colours [G] testsheetssets.js, "Banding Theme Colors Verification"
describe("bandings", () => {
  it("[GS11] have a theme's colours, with a header and without a footer unless told otherwise", () => {
    expect(
      inSheet(`${PRELUDE}
        const made = [[], [BandingTheme.CYAN], [BandingTheme.PINK, false, true]].map((args) => {
          const banding = range.applyRowBanding(...args);
          const colours = [rows(banding), columns(banding)];
          banding.remove();
          return colours;
        });
        const banding = range.applyColumnBanding(BandingTheme.INDIGO, true, false);
        return [made, rows(banding), columns(banding), banding.getHeaderColumnColorObject().asRgbColor().asHexString(), banding.getFooterRowColorObject()];`),
    ).toEqual([
      [
        [
          ["#bdbdbd", "#ffffff", "#f3f3f3", null],
          [null, null, null, null],
        ],
        [
          ["#4dd0e1", "#ffffff", "#e0f7fa", null],
          [null, null, null, null],
        ],
        [
          [null, "#ffffff", "#fddce8", "#f68ab0"],
          [null, null, null, null],
        ],
      ],
      [null, null, null, null],
      ["#8989eb", "#ffffff", "#e8e7fc", null],
      "#8989eb",
      null,
    ]);
  });

  it("[GS11] can be coloured, moved, copied, taken away", () => {
    expect(
      inSheet(`${PRELUDE}
        const banding = range.applyRowBanding().setHeaderRowColor("red").setFirstRowColor("#0000FF").setFooterRowColor(null)
          .setSecondRowColorObject(SpreadsheetApp.newColor().setRgbColor("#00ff00").build());
        const copy = banding.copyTo(sheet.getRange("F1:H4")).setHeaderRowColor(null);
        banding.setRange(sheet.getRange("A2:B5"));
        const list = (of) => of.getBandings().map((b) => b.getRange().getA1Notation());
        const all = [list(sheet), list(ss), list(sheet.getRange("B5:F5")), list(sheet.getRange("C1"))];
        banding.remove();
        return [rows(copy), all, list(sheet)];`),
    ).toEqual([
      [null, "#0000ff", "#00ff00", null],
      [["A2:B5", "F1:H4"], ["A2:B5", "F1:H4"], ["A2:B5"], []],
      ["F1:H4"],
    ]);
  });

  it("[GS11] grow with their rows and go with them", () => {
    expect(
      inSheet(`${PRELUDE}
        const banding = sheet.getRange("A2:D4").applyRowBanding();
        sheet.insertRowsBefore(3, 2);
        const grown = banding.getRange().getA1Notation();
        sheet.deleteRows(2, 5);
        return [grown, sheet.getBandings().length];`),
    ).toEqual(["A2:D6", 0]);
  });

  it.each([
    ["range.applyRowBanding(); sheet.getRange('D10:E12').applyColumnBanding()", /already has alternating/],
    ["range.applyRowBanding(BandingTheme.CYAN, true)", /don't match the method signature/],
    ["range.applyRowBanding().setFirstRowColor(null)", /^First row color should not be null$/],
    ["const b = range.applyRowBanding(); b.remove(); b.getRange()", /no longer exists/],
  ])("[GS11] refuses %s", (body, expected) => {
    expect(failureInSheet(`${PRELUDE} ${body}`)).toMatch(expected);
  });

  it("[GS11] leave the cells' own backgrounds as they are", () => {
    expect(inSheet(`${PRELUDE} range.applyRowBanding(); return sheet.getRange("A1").getBackground()`)).toBe(
      "#ffffff",
    );
  });

  it("[GS11] outlive their execution", () => {
    const { run } = sheetbook();
    run(`sheet.getRange("A1:B2").applyRowBanding()`);
    expect(run(`return sheet.getBandings()[0].getHeaderRowColor()`)).toBe("#bdbdbd");
  });
});
