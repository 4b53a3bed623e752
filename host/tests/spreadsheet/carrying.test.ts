import { describe, expect, it } from "vitest";
import { failureInSheet, inSheet } from "./support.ts";

const PRELUDE = `
  sheet.getRange("A1:B4").setValues([["Tên", "Số"], ["a", 1], ["b", 2], ["c", 3]]);
  sheet.getRange("A1:B4").createFilter().setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().setHiddenValues(["2"]).build());
`;

describe("what a sheet has besides its cells", () => {
  // [D] reference/spreadsheet/sheet#copyTo(Spreadsheet), reference/spreadsheet/spreadsheet#copy(String)
  it("[GS20] goes along with its copies", () => {
    expect(
      inSheet(`${PRELUDE}
        sheet.setRightToLeft(true).getRange("D1:E3").applyRowBanding();
        sheet.setRowGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.AFTER).getRange("6:7").shiftRowGroupDepth(1);
        const tell = (s) => [s.getFilter().getRange().getA1Notation(), s.isRowHiddenByFilter(3), s.getBandings().map((b) => b.getRange().getA1Notation()),
          s.getRowGroupDepth(6), s.getRowGroup(8, 1).getRange().getA1Notation(), s.isRightToLeft()];
        const abroad = SpreadsheetApp.create("khác");
        ss.setActiveSheet(sheet);
        const copies = [sheet.copyTo(ss), ss.duplicateActiveSheet(), ss.insertSheet("mẫu", { template: sheet }), sheet.copyTo(abroad), ss.copy("bản sao").getSheets()[0]];
        copies[0].getFilter().remove();
        return [sheet.getFilter() !== null, copies.slice(1).map(tell)];`),
    ).toEqual([true, Array.from({ length: 4 }, () => ["A1:B4", true, ["D1:E3"], 1, "6:7", true])]);
  });

  // [D] reference/spreadsheet/range#clear(Object), "skipFilteredRows"
  it("[GS21] clearing may leave out the rows that a filter hides", () => {
    expect(
      inSheet(`${PRELUDE}
        sheet.getRange("A2:B4").clear({ contentsOnly: true, skipFilteredRows: true });
        const left = sheet.getRange("A2:B4").getValues();
        sheet.getRange("A2:B4").clear({ contentsOnly: true, skipFilteredRows: false });
        return [left, sheet.getLastRow()];`),
    ).toEqual([
      [
        ["", ""],
        ["b", 2],
        ["", ""],
      ],
      1,
    ]);
  });

  it("[GS21] a wrong argument names the method that was called", () => {
    expect(failureInSheet(`sheet.setColumnWidth("a", 5)`)).toBe(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Sheet.setColumnWidth.",
    );
    expect(failureInSheet(`sheet.insertRowAfter("a")`)).toMatch(/Sheet\.insertRowAfter\.$/);
  });
});
