import { describe, expect, it } from "vitest";
import { failureInSheet, inSheet, sheetbook } from "./support.ts";

/** Names in tab order. */
const NAMES = "const names = () => ss.getSheets().map((s) => s.getName());";

describe("sheets of a spreadsheet", () => {
  it("are found by name and number; an unknown one is null", () => {
    expect(
      inSheet(`
        const other = ss.insertSheet("Đăng ký");
        return [ss.getSheetByName("Đăng ký").getSheetId() === other.getSheetId(), ss.getSheetById(other.getSheetId()).getName(),
          ss.getSheetByName("đăng ký"), ss.getSheetById(12345), ss.getNumSheets(), other.getIndex(), sheet.getSheetId(), sheet.getParent().getId() === ss.getId()];`),
    ).toEqual([true, "Đăng ký", null, null, 2, 2, 0, true]);
  });

  // [D] reference/spreadsheet/spreadsheet#insertSheet; the index counts from 0; the new sheet is active.
  it("are inserted after the active one, or where asked", () => {
    expect(
      inSheet(`${NAMES}
        sheet.setName("đầu");
        ss.insertSheet("a"); ss.insertSheet("b"); ss.insertSheet("c", 0);
        ss.insertSheet(1).setName("d");
        return [names(), ss.getActiveSheet().getName(), ss.insertSheet("e").getMaxRows(), ss.getActiveSheet().getMaxColumns()];`),
    ).toEqual([["c", "d", "đầu", "a", "b"], "d", 1000, 26]);
  });

  it("are named by the spreadsheet's language when nobody names them", () => {
    expect(inSheet(`return [ss.insertSheet().getName(), ss.insertSheet().getName()]`)).toEqual([
      "Trang tính2",
      "Trang tính3",
    ]);
    expect(sheetbook({ locale: "en_US" }).run("return ss.insertSheet().getName()")).toBe("Sheet2");
  });

  it.each([
    ["vi_VN", ["Trang tính1", "Trang tính2"]],
    ["en_US", ["Sheet1", "Sheet2"]],
    ["fr_FR", ["Feuille 1", "Feuille 2"]],
    ["de_DE", ["Tabellenblatt1", "Tabellenblatt2"]],
    ["th_TH", ["Sheet1", "Sheet2"]],
  ])("[GS112] the first and the next sheet of %s are named alike", (locale, names) => {
    const listed = sheetbook({ locale }).run(
      "ss.insertSheet(); return ss.getSheets().map((s) => s.getName())",
    );
    expect(listed).toEqual(names);
    const made = sheetbook({ locale }).run("return SpreadsheetApp.create('Mới').getSheets()[0].getName()");
    expect(made).toBe(names[0]);
  });

  it("are copied with contents, formats, rules", () => {
    expect(
      inSheet(`${NAMES}
        sheet.setName("gốc").getRange("A1:B1").setValues([[5, "=A1*2"]]).setBackground("red").setNote("n");
        sheet.getRange("A2").setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
        sheet.setColumnWidth(1, 222).setFrozenRows(1);
        const look = (s) => [s.getRange("A1:B1").getValues(), s.getRange("B1").getFormula(), s.getRange("A1").getBackground(),
          s.getRange("A1").getNote(), s.getRange("A2").getDataValidation() !== null, s.getColumnWidth(1), s.getFrozenRows()];
        const copy = sheet.copyTo(ss), twin = ss.setActiveSheet(sheet) && ss.duplicateActiveSheet(), made = ss.insertSheet("mẫu", 0, { template: sheet });
        sheet.getRange("A1").setValue(7);
        return [copy.getName(), names()[0], look(copy), look(twin), look(made), twin.getName()];`),
    ).toEqual([
      "Copy of gốc",
      "mẫu",
      [[[5, 10]], "=A1*2", "#ff0000", "n", true, 222, 1],
      [[[5, 10]], "=A1*2", "#ff0000", "n", true, 222, 1],
      [[[5, 10]], "=A1*2", "#ff0000", "n", true, 222, 1],
      "Copy of gốc 1",
    ]);
  });

  it("are moved, renamed, deleted", () => {
    expect(
      inSheet(`${NAMES}
        sheet.setName("a");
        ss.insertSheet("b"); ss.insertSheet("c");
        ss.moveActiveSheet(1);
        const moved = names();
        ss.renameActiveSheet("đổi");
        const renamed = names();
        ss.deleteActiveSheet();
        ss.deleteSheet(ss.getSheetByName("b"));
        return [moved, renamed, names()];`),
    ).toEqual([["c", "a", "b"], ["đổi", "a", "b"], ["a"]]);
  });

  it("have a look", () => {
    expect(
      inSheet(`
        const other = ss.insertSheet("x").hideSheet().setTabColor("red").setHiddenGridlines(true);
        other.setFrozenRows(2); other.setFrozenColumns(1);
        const look = (s) => [s.isSheetHidden(), s.getTabColor(), s.hasHiddenGridlines(), s.getFrozenRows(), s.getFrozenColumns()];
        const dressed = look(other);
        other.showSheet().setTabColor(null).setHiddenGridlines(false).setFrozenRows(0);
        return [look(sheet), dressed, look(other), String(other.getType())];`),
    ).toEqual([
      [false, null, false, 0, 0],
      [true, "#ff0000", true, 2, 1],
      [false, null, false, 0, 1],
      "GRID",
    ]);
  });

  it("know where their contents end", () => {
    expect(
      inSheet(`
        const ends = () => [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation(), sheet.getDataRange().getValues().length];
        const empty = ends();
        sheet.getRange("B3").setValue("x");
        sheet.getRange("E9").setBackground("red");
        return [empty, ends(), sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getSheetValues(3, 2, 1, 1)];`),
    ).toEqual([[0, 0, "A1", 1], [3, 2, "A1:B3", 3], 20, 8, [["x"]]]);
  });

  // [D] reference/spreadsheet/sheet#appendRow
  it("append below the last row with contents, growing when they must", () => {
    expect(
      inSheet(`
        sheet.appendRow(["a", 1]).appendRow(["=B1+1", "", "28/3/2023"]);
        sheet.getRange("A20").setValue("cuối");
        sheet.appendRow([1, 2, 3, 4, 5, 6, 7, 8, 9]);
        return [sheet.getRange("A1:B2").getValues(), sheet.getRange("C2").getDisplayValue(), sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getRange(21, 9).getValue()];`),
    ).toEqual([
      [
        ["a", 1],
        [2, ""],
      ],
      "28/3/2023",
      21,
      9,
      9,
    ]);
  });

  // [G] Sheet.sort sorts the header too, unless it is frozen.
  it("sort all rows but the frozen ones", () => {
    const filled = `sheet.getRange("A1:B4").setValues([["tên", "điểm"], ["b", 2], ["a", 3], ["c", 1]]);`;
    expect(inSheet(`${filled} sheet.sort(1); return sheet.getRange("A1:B4").getValues();`)).toEqual([
      ["a", 3],
      ["b", 2],
      ["c", 1],
      ["tên", "điểm"],
    ]);
    expect(
      inSheet(
        `${filled} sheet.setFrozenRows(1); sheet.sort(2, false); return sheet.getRange("A1:B4").getValues();`,
      ),
    ).toEqual([
      ["tên", "điểm"],
      ["a", 3],
      ["b", 2],
      ["c", 1],
    ]);
  });

  it.each([
    [
      `ss.insertSheet("Hai"); ss.insertSheet("hai")`,
      'A sheet with the name "hai" already exists. Please enter another name.',
    ],
    [
      `ss.insertSheet("Hai"); sheet.setName("Hai")`,
      'A sheet with the name "Hai" already exists. Please enter another name.',
    ],
    ["sheet.setName('')", "A sheet name must have 1 to 100 characters."],
    ["ss.deleteSheet(sheet)", "You can't remove all the visible sheets in a document."],
    [
      "ss.insertSheet('x').hideSheet(); ss.deleteSheet(sheet)",
      "You can't remove all the visible sheets in a document.",
    ],
    ["sheet.hideSheet()", "You can't hide all the sheets in a document."],
    ["sheet.setFrozenRows(20)", "Sorry, it is not possible to freeze all rows on the sheet."],
    ["ss.moveActiveSheet(2)", "The sheet index is out of bounds."],
    [
      "sheet.appendRow([])",
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Sheet.appendRow.",
    ],
    ["sheet.sort(9)", "The column to sort by is outside the range."],
    [
      "sheet.insertRowsAfter(1, 2000000)",
      "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
    ],
  ])("refuse %s", (call, message) => {
    expect(failureInSheet(call)).toBe(message);
  });
});
