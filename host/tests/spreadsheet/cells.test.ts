import { describe, expect, it } from "vitest";
import { failureInSheet, inSheet } from "./support.ts";

describe("copying", () => {
  it("takes everything, references moving along", () => {
    expect(
      inSheet(`
        sheet.getRange("A1:B1").setValues([[2, "=A1*10"]]).setBackground("red").setNote("n");
        sheet.getRange("A1:B1").copyTo(sheet.getRange("C3"));
        const to = sheet.getRange("C3:D3");
        return [to.getValues(), to.getFormulas(), to.getBackgrounds(), to.getNotes()];`),
    ).toEqual([[[2, 20]], [["", "=C3*10"]], [["#ff0000", "#ff0000"]], [["n", "n"]]]);
  });

  // [D] reference/spreadsheet/range#copyTo(Range,CopyPasteType,Boolean)
  it.each([
    ["PASTE_NORMAL", ["=B2+1", 3, "#ff0000", true]],
    ["PASTE_VALUES", ["", 2, "#ffffff", false]],
    ["PASTE_FORMULA", ["=B2+1", 3, "#ffffff", false]],
    ["PASTE_FORMAT", ["", "", "#ff0000", false]],
    ["PASTE_DATA_VALIDATION", ["", "", "#ffffff", true]],
  ])("%s takes its part", (type, expected) => {
    // B1 = A1+1 with A1 = 1; copied to C2 its formula is B2+1, and B2 holds 2.
    expect(
      inSheet(`
        sheet.getRange("A1:B2").setValues([[1, "=A1+1"], ["", 2]]);
        sheet.getRange("B1").setBackground("red").setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build());
        sheet.getRange("B1").copyTo(sheet.getRange("C2"), SpreadsheetApp.CopyPasteType.${type}, false);
        const to = sheet.getRange("C2");
        return [to.getFormula(), to.getValue(), to.getBackground(), to.getDataValidation() !== null];`),
    ).toEqual(expected);
  });

  it("takes contents only or formats only", () => {
    expect(
      inSheet(`
        sheet.getRange("A1").setValue(1).setBackground("red");
        sheet.getRange("A1").copyTo(sheet.getRange("B1"), { contentsOnly: true });
        sheet.getRange("A1").copyTo(sheet.getRange("C1"), { formatOnly: true });
        return [sheet.getRange("B1:C1").getValues(), sheet.getRange("B1:C1").getBackgrounds()];`),
    ).toEqual([[[1, ""]], [["#ffffff", "#ff0000"]]]);
  });

  it("turns rows into columns, fills larger destinations, copies widths", () => {
    expect(
      inSheet(`
        sheet.getRange("A1:C1").setValues([[1, 2, 3]]);
        sheet.getRange("A1:C1").copyTo(sheet.getRange("A3"), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, true);
        sheet.getRange("E1").setFormula("=A1+1").copyTo(sheet.getRange("F1:G2"));
        sheet.setColumnWidth(1, 300).getRange("A1").copyTo(sheet.getRange("D1"), SpreadsheetApp.CopyPasteType.PASTE_COLUMN_WIDTHS, false);
        return [sheet.getRange("A3:A5").getValues(), sheet.getRange("F1:G2").getFormulas(), sheet.getColumnWidth(4)];`),
    ).toEqual([
      [[1], [2], [3]],
      [
        ["=B1+1", "=C1+1"],
        ["=B2+1", "=C2+1"],
      ],
      300,
    ]);
  });

  it("copies to rows and columns of a sheet by their numbers", () => {
    expect(
      inSheet(`
        sheet.getRange("A1").setValue("x").setBackground("red");
        const other = ss.insertSheet("Khác");
        sheet.getRange("A1").copyValuesToRange(other, 2, 3, 2, 2);
        sheet.getRange("A1").copyFormatToRange(other.getSheetId(), 4, 4, 1, 1);
        return [other.getRange("A1:D2").getValues(), other.getRange("D1").getBackground(), other.getRange("B2").getBackground()];`),
    ).toEqual([
      [
        ["", "", "", ""],
        ["", "x", "x", ""],
      ],
      "#ff0000",
      "#ffffff",
    ]);
  });

  it("goes to other spreadsheets by sheets only", () => {
    const message = "Target range and source range must be on the same spreadsheet.";
    expect(failureInSheet(`sheet.getRange("A1").copyTo(SpreadsheetApp.create("Khác").getRange("A1"))`)).toBe(
      message,
    );
  });

  it("moves: formulas keep their references, the source is left bare", () => {
    expect(
      inSheet(`
        sheet.getRange("A1:B1").setValues([[2, "=A1*10"]]).setBackground("red").setNote("n");
        sheet.getRange("B1").moveTo(sheet.getRange("B2"));
        sheet.getRange("A1").moveTo(sheet.getRange("C3"));
        const look = (a1) => { const r = sheet.getRange(a1); return [r.getValue(), r.getFormula(), r.getBackground(), r.getNote()]; };
        return [look("B1"), look("A1"), look("C3"), sheet.getRange("B2").getFormula()];`),
    ).toEqual([["", "", "#ffffff", ""], ["", "", "#ffffff", ""], [2, "", "#ff0000", "n"], "=C3*10"]);
  });

  it("moves: formulas that refer to moved cells follow them, those that refer to more than was moved do not", () => {
    expect(
      inSheet(`
        const other = sheet.getParent().insertSheet("Khác");
        sheet.getRange("A1:A3").setValues([[1], [2], [3]]);
        const formulas = ["=SUM(A1:A2)", "=$A$1+A3", "=SUM(A1:A3)", "=COUNT(A:A)"];
        sheet.getRange("D1:D4").setFormulas(formulas.map((formula) => [formula]));
        other.getRange("A1").setFormula("='" + sheet.getName() + "'!A2");
        sheet.getRange("A1:A2").moveTo(sheet.getRange("B5"));
        const here = sheet.getRange("D1:D4");
        const seen = [here.getFormulas().flat(), here.getValues().flat(), other.getRange("A1").getValue()];
        sheet.getRange("B5").moveTo(other.getRange("C1"));
        return [...seen, sheet.getRange("D2").getFormula(), sheet.getRange("D2").getValue()];`),
      // SUM(A1:A3) keeps what stands there now: 3. COUNT(A:A) counts it.
    ).toEqual([
      ["=SUM(B5:B6)", "=$B$5+A3", "=SUM(A1:A3)", "=COUNT(A:A)"],
      [3, 4, 3, 1],
      2,
      "=Khác!$C$1+A3",
      4,
    ]);
  });

  it("moves onto itself, a little further", () => {
    expect(
      inSheet(`
        sheet.getRange("A1:A3").setValues([[1], [2], [3]]);
        sheet.getRange("A1:A3").moveTo(sheet.getRange("A2"));
        return sheet.getRange("A1:A5").getValues();`),
    ).toEqual([[""], [1], [2], [3], [""]]);
  });

  it("continues series downwards and to the right", () => {
    expect(
      inSheet(`
        const series = SpreadsheetApp.AutoFillSeries;
        sheet.getRange("A1:C2").setValues([[1, "x", "=A1*2"], [3, "y", "=A2*2"]]);
        sheet.getRange("A1:C2").autoFill(sheet.getRange("A1:C5"), series.DEFAULT_SERIES);
        sheet.getRange("E1:F1").setValues([[10, 20]]);
        sheet.getRange("E1:F1").autoFill(sheet.getRange("E1:H1"), series.DEFAULT_SERIES);
        sheet.getRange("E3:F3").setValues([[10, 20]]);
        sheet.getRange("E3:F3").autoFill(sheet.getRange("E3:H3"), series.ALTERNATE_SERIES);
        return [sheet.getRange("A1:C5").getValues(), sheet.getRange("E1:H1").getValues(), sheet.getRange("E3:H3").getValues()];`),
    ).toEqual([
      [
        [1, "x", 2],
        [3, "y", 6],
        [5, "x", 10],
        [7, "y", 14],
        [9, "x", 18],
      ],
      [[10, 20, 30, 40]],
      [[10, 20, 10, 20]],
    ]);
  });
});

describe("merging", () => {
  it("keeps the first content only", () => {
    expect(
      inSheet(`
        sheet.getRange("A1:B2").setValues([[1, 2], [3, 4]]).merge();
        const merged = (a1) => sheet.getRange(a1).getMergedRanges().map((r) => r.getA1Notation());
        const before = [sheet.getRange("A1:B2").getValues(), sheet.getRange("B2").isPartOfMerge(), sheet.getRange("C1").isPartOfMerge(), merged("B2:C3")];
        sheet.getRange("A1:B2").breakApart();
        return [before, merged("A1:B2")];`),
    ).toEqual([
      [
        [
          [1, ""],
          ["", ""],
        ],
        true,
        false,
        ["A1:B2"],
      ],
      [],
    ]);
  });

  it("goes across or down", () => {
    expect(
      inSheet(`
        sheet.getRange("A1:B2").mergeAcross();
        sheet.getRange("D1:E2").mergeVertically();
        return sheet.getRange("A1:E2").getMergedRanges().map((r) => r.getA1Notation()).sort();`),
    ).toEqual(["A1:B1", "A2:B2", "D1:D2", "E1:E2"]);
  });

  it("never cuts another merge", () => {
    const message = "You must select all cells in a merged range to merge or unmerge them.";
    expect(failureInSheet(`sheet.getRange("A1:B2").merge(); sheet.getRange("B2:C3").merge();`)).toBe(message);
    expect(failureInSheet(`sheet.getRange("A1:B2").merge(); sheet.getRange("A1").breakApart();`)).toBe(
      message,
    );
  });
});

describe("sorting and tidying", () => {
  const ROWS = `sheet.getRange("A1:B4").setValues([["b", 2], ["a", 2], ["", 9], ["c", 1]]);
    const sorted = (spec) => sheet.getRange("A1:B4").sort(spec).getValues();`;

  it.each([
    [
      "1",
      [
        ["a", 2],
        ["b", 2],
        ["c", 1],
        ["", 9],
      ],
    ],
    [
      "{ column: 1, ascending: false }",
      [
        ["c", 1],
        ["b", 2],
        ["a", 2],
        ["", 9],
      ],
    ],
    [
      "[{ column: 2, ascending: false }, { column: 1, ascending: true }]",
      [
        ["", 9],
        ["a", 2],
        ["b", 2],
        ["c", 1],
      ],
    ],
    [
      "[2, 1]",
      [
        ["c", 1],
        ["a", 2],
        ["b", 2],
        ["", 9],
      ],
    ],
  ])("sorts by %s", (spec, rows) => {
    expect(inSheet(`${ROWS} return sorted(${spec});`)).toEqual(rows);
  });

  it("sorts by columns of the sheet, inside the range only", () => {
    expect(failureInSheet(`sheet.getRange("B1:C2").sort(1)`)).toBe(
      "The column to sort by is outside the range.",
    );
  });

  // [D] reference/spreadsheet/range#removeDuplicates
  it("removes duplicates, letter case aside", () => {
    expect(
      inSheet(`
        sheet.getRange("A1:B4").setValues([["a", 1], ["A", 1], ["a", 2], ["b", 1]]);
        const left = sheet.getRange("A1:B4").removeDuplicates();
        const all = [left.getA1Notation(), sheet.getRange("A1:B4").getValues()];
        return [all, sheet.getRange("A1:B3").removeDuplicates([2]).getValues()];`),
    ).toEqual([
      [
        "A1:B3",
        [
          ["a", 1],
          ["a", 2],
          ["b", 1],
          ["", ""],
        ],
      ],
      [
        ["a", 1],
        ["a", 2],
      ],
    ]);
  });

  it("trims texts, not formulas", () => {
    expect(
      inSheet(`
        sheet.getRange("A1:C1").setValues([["  a   b ", '="  x"', "   "]]).trimWhitespace();
        return sheet.getRange("A1:C1").getValues();`),
    ).toEqual([["a b", "  x", ""]]);
  });

  it("splits texts into columns", () => {
    expect(
      inSheet(`
        sheet.getRange("A1:A2").setValues([["an; bình"], ["chi"]]).splitTextToColumns();
        sheet.getRange("A4").setValue("a|b").splitTextToColumns("|");
        return [sheet.getRange("A1:B2").getValues(), sheet.getRange("A4:B4").getValues()];`),
    ).toEqual([
      [
        ["an", "bình"],
        ["chi", ""],
      ],
      [["a", "b"]],
    ]);
  });

  it("shifts cells", () => {
    expect(
      inSheet(`
        const { ROWS, COLUMNS } = SpreadsheetApp.Dimension;
        const fresh = () => sheet.getRange("A1:C3").setValues([[1, 2, 3], [4, 5, 6], [7, 8, 9]]);
        const after = (act) => { sheet.clear(); fresh(); act(sheet.getRange("B1")); return sheet.getRange("A1:D4").getValues(); };
        return [after((r) => r.insertCells(ROWS)), after((r) => r.insertCells(COLUMNS)), after((r) => r.deleteCells(ROWS)), after((r) => r.deleteCells(COLUMNS))];`),
    ).toEqual([
      [
        [1, "", 3, ""],
        [4, 2, 6, ""],
        [7, 5, 9, ""],
        ["", 8, "", ""],
      ],
      [
        [1, "", 2, 3],
        [4, 5, 6, ""],
        [7, 8, 9, ""],
        ["", "", "", ""],
      ],
      [
        [1, 5, 3, ""],
        [4, 8, 6, ""],
        [7, "", 9, ""],
        ["", "", "", ""],
      ],
      [
        [1, 3, "", ""],
        [4, 5, 6, ""],
        [7, 8, 9, ""],
        ["", "", "", ""],
      ],
    ]);
  });
});

describe("finding", () => {
  // [D] reference/spreadsheet/range#getDataRegion: the four cardinal directions, diagonals aside.
  it("finds the block around a cell", () => {
    expect(
      inSheet(`
        sheet.getRange("B2:C3").setValue(1);
        sheet.getRange("D4").setValue(1);
        sheet.getRange("F2").setValue(1);
        const { ROWS, COLUMNS } = SpreadsheetApp.Dimension;
        return [sheet.getRange("B2").getDataRegion(), sheet.getRange("B2").getDataRegion(ROWS), sheet.getRange("B2").getDataRegion(COLUMNS),
          sheet.getRange("H8").getDataRegion()].map((r) => r.getA1Notation());`),
    ).toEqual(["B2:C3", "B2:B3", "B2:C2", "H8"]);
  });

  it("jumps as Ctrl and an arrow do", () => {
    expect(
      inSheet(`
        sheet.getRange("A1:A3").setValue(1);
        sheet.getRange("A6").setValue(1);
        const { UP, DOWN, NEXT, PREVIOUS } = SpreadsheetApp.Direction;
        const from = (a1, direction) => sheet.getRange(a1).getNextDataCell(direction).getA1Notation();
        return [from("A1", DOWN), from("A3", DOWN), from("A6", DOWN), from("A20", UP), from("A6", UP), from("A1", NEXT), from("H1", PREVIOUS)];`),
    ).toEqual(["A3", "A6", "A20", "A6", "A3", "H1", "A1"]);
  });

  // [D] reference/spreadsheet/text-finder
  it("finds texts", () => {
    expect(
      inSheet(`
        sheet.getRange("A1:C2").setValues([["Đạt Lý", "dat ly", "không"], ["ĐẠT", 1.5, "=1+1"]]);
        const found = (finder) => finder.findAll().map((r) => r.getA1Notation());
        const make = (text) => sheet.createTextFinder(text);
        return [
          found(make("đạt")), found(make("đạt").matchCase(true)), found(make("đạt").matchEntireCell(true)),
          found(make("dat").ignoreDiacritics(true)), found(make("^k.*g$").useRegularExpression(true)), found(make("1,5")),
          found(make("1+1")), found(make("1+1").matchFormulaText(true)), found(sheet.getRange("A2:C2").createTextFinder("t")),
          found(ss.createTextFinder("không")), found(make("")),
        ];`),
    ).toEqual([["A1", "A2"], [], ["A2"], ["A1", "B1", "A2"], ["C1"], ["B2"], [], ["C2"], ["A2"], ["C1"], []]);
  });

  // gas-fakes; programs that change formulas into texts and back find both so [C]
  it("[GS121] finds formulas by their text, and the texts of other cells as ever", () => {
    expect(
      inSheet(`
        sheet.getRange("A1:D1").setValues([["SUM", '=SUM(1;2)', 'SUM: 3', '="S"&"UM"']]);
        const found = (finder) => finder.findAll().map((r) => r.getA1Notation()).join();
        const replaced = sheet.createTextFinder("=SUM").matchFormulaText(true).replaceAllWith("chờ");
        const held = sheet.getRange("B1").getValue();
        const back = sheet.createTextFinder("chờ").matchFormulaText(true).replaceAllWith("=SUM");
        return [
          found(sheet.createTextFinder("SUM")), found(sheet.createTextFinder("SUM").matchFormulaText(true)),
          found(sheet.createTextFinder("SUM").matchFormulaText(true).matchEntireCell(true)), replaced, held, back, sheet.getRange("B1").getFormula(),
        ];`),
    ).toEqual(["A1,C1,D1", "A1,B1,C1", "A1", 1, "chờ(1;2)", 1, "=SUM(1;2)"]);
  });

  it("walks from match to match", () => {
    expect(
      inSheet(`
        sheet.getRange("A1:A4").setValues([["x"], ["y"], ["x"], ["x"]]);
        const finder = sheet.createTextFinder("x"), a1 = (r) => r && r.getA1Notation();
        const forward = [a1(finder.findNext()), a1(finder.findNext()), a1(finder.findNext()), a1(finder.findNext())];
        const back = [a1(sheet.createTextFinder("x").findPrevious()), a1(sheet.createTextFinder("x").startFrom(sheet.getRange("A3")).findPrevious())];
        const current = sheet.createTextFinder("x").startFrom(sheet.getRange("A1"));
        return [forward, back, a1(current.getCurrentMatch()), a1(current.findNext()), a1(current.getCurrentMatch())];`),
    ).toEqual([["A1", "A3", "A4", null], ["A4", "A1"], null, "A3", "A3"]);
  });

  it("replaces texts and counts", () => {
    expect(
      inSheet(`
        sheet.getRange("A1:A3").setValues([["a-a"], ["b"], ["ca"]]);
        const all = sheet.createTextFinder("a").replaceAllWith("$&");
        const finder = sheet.createTextFinder("b");
        finder.findNext();
        return [all, finder.replaceWith("B"), sheet.createTextFinder("z").replaceAllWith("x"), sheet.getRange("A1:A3").getValues()];`),
    ).toEqual([3, 1, 0, [["$&-$&"], ["B"], ["c$&"]]]);
  });
});
