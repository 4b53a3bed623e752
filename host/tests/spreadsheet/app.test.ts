import { describe, expect, it } from "vitest";
import { googleMembers } from "../../imitation/googleTypes.ts";
import { SPREADSHEET_OBJECTS } from "../../imitation/objects.ts";
import { EDITOR, failureInSheet, inSheet, NOW, OWNER, sheetbook } from "./support.ts";

describe("SpreadsheetApp", () => {
  it("knows the spreadsheet it is bound to", () => {
    const { run, file } = sheetbook();
    expect(
      run(
        `return [SpreadsheetApp.getActive().getId(), SpreadsheetApp.getActiveSpreadsheet().getName(), ss.getUrl(), SpreadsheetApp.getActiveSheet().getIndex()]`,
      ),
    ).toEqual([file.id, "Sổ thử", `https://docs.google.com/spreadsheets/d/${file.id}/edit`, 1]);
  });

  it("has no active spreadsheet in a standalone script, and opens by id or address", () => {
    const { host, file } = sheetbook();
    const source = `function main(id) {
      const message = (act) => { try { act(); return null; } catch (error) { return error.message; } };
      return [SpreadsheetApp.getActive(), message(() => SpreadsheetApp.getActiveSheet()), SpreadsheetApp.openById(id).getName(),
        SpreadsheetApp.openByUrl("https://docs.google.com/spreadsheets/d/" + id + "/edit#gid=0").getId() === id, message(() => SpreadsheetApp.openById("không có"))];
    }`;
    const project = host.addProject({ name: "độc lập", files: { "Code.js": source } });
    expect(host.run(project, "main", { user: OWNER, args: [file.id] })).toEqual([
      null,
      "SpreadsheetApp.getActiveSheet: no spreadsheet is active in this script.",
      "Sổ thử",
      true,
      "Unexpected error while getting the method or property openById on object SpreadsheetApp.",
    ]);
  });

  it("creates spreadsheets of the user's own", () => {
    expect(
      inSheet(`
        const made = SpreadsheetApp.create("Mới", 5, 3);
        made.getSheets()[0].getRange("A1").setValue("x");
        const again = SpreadsheetApp.openById(made.getId());
        return [made.getName(), made.getSheets()[0].getMaxRows(), made.getSheets()[0].getMaxColumns(), again.getSheets()[0].getRange("A1").getValue(),
          made.getOwner().getEmail(), made.getId() === ss.getId()];`),
    ).toEqual(["Mới", 5, 3, "x", OWNER, false]);
  });

  it("copies a whole spreadsheet", () => {
    expect(
      inSheet(`
        sheet.setName("Một").getRange("A1:B1").setValues([[2, "=A1*Hai!A1"]]).setBackground("red").setNote("n");
        ss.insertSheet("Hai").getRange("A1").setValue(5);
        ss.setNamedRange("ten", sheet.getRange("B1"));
        const copy = ss.copy("Bản hai"), one = copy.getSheetByName("Một");
        sheet.getRange("A1").setValue(100);
        return [copy.getName(), copy.getSheets().map((s) => s.getName()), one.getRange("A1:B1").getValues(), one.getRange("A1").getBackground(),
          one.getRange("A1").getNote(), copy.getRangeByName("ten").getA1Notation(), copy.getSpreadsheetLocale()];`),
    ).toEqual(["Bản hai", ["Một", "Hai"], [[2, 10]], "#ff0000", "n", "B1", "vi_VN"]);
  });

  it("has names, zones and locales, and refuses wrong ones", () => {
    expect(
      inSheet(`
        ss.rename("Tên mới"); ss.setSpreadsheetLocale("en_US"); ss.setSpreadsheetTimeZone("America/New_York");
        return [ss.getName(), ss.getSpreadsheetLocale(), ss.getSpreadsheetTimeZone()];`),
    ).toEqual(["Tên mới", "en_US", "America/New_York"]);
    expect(failureInSheet(`ss.setSpreadsheetTimeZone("Sài Gòn")`)).toBe("Invalid argument: Sài Gòn");
    expect(failureInSheet(`ss.setSpreadsheetLocale("tiếng Việt")`)).toBe("Invalid argument: tiếng Việt");
  });

  it("[GS96] remembers what is active, for that person also in the next execution", () => {
    const { run } = sheetbook();
    expect(
      run(`
        const a1 = (r) => r.getSheet().getIndex() + "!" + r.getA1Notation();
        const start = a1(SpreadsheetApp.getActiveRange());
        const other = ss.insertSheet("Khác");
        const inserted = SpreadsheetApp.getActiveSheet().getName();
        sheet.getRange("B2:C3").activate();
        const active = [a1(ss.getActiveRange()), a1(SpreadsheetApp.getCurrentCell()), a1(ss.getSelection().getActiveRange())];
        sheet.getRange("C3").activateAsCurrentCell();
        const cell = [a1(sheet.getActiveRange()), a1(sheet.getCurrentCell())];
        SpreadsheetApp.setActiveSheet(other);
        const list = sheet.setActiveRangeList(sheet.getRangeList(["A1", "D4:D5"])).getRanges().length;
        return [start, inserted, active, cell, list, ss.getActiveRangeList().getRanges().map(a1), a1(ss.setActiveSelection("A7"))];`),
    ).toEqual([
      "1!A1",
      "Khác",
      ["1!B2:C3", "1!B2", "1!B2:C3"],
      ["1!B2:C3", "1!C3"],
      2,
      ["1!A1", "1!D4:D5"],
      "1!A7",
    ]);
    const active = "return SpreadsheetApp.getActiveRange().getA1Notation()";
    expect([run(active), run(active, EDITOR)]).toEqual(["A7", "A1"]);
  });

  it("[GS96] keeps the current cell and all of several ranges until the next execution, too", () => {
    const { run } = sheetbook();
    run(`sheet.getRange("B2:C3").activate(); sheet.getRange("C3").activateAsCurrentCell();`);
    const seen = `return [ss.getActiveRangeList().getRanges().map((r) => r.getA1Notation()).join(), ss.getCurrentCell().getA1Notation()]`;
    expect(run(seen)).toEqual(["B2:C3", "C3"]);
    run(`sheet.setActiveRangeList(sheet.getRangeList(["A1", "D4:D5"]))`);
    expect([run(seen), run(seen, EDITOR)]).toEqual([
      ["A1,D4:D5", "D4"],
      ["A1", "A1"],
    ]);
  });

  it("[GS126] knows the error codes of data sources, which it has none of", () => {
    expect(inSheet("return String(SpreadsheetApp.DataExecutionErrorCode.TIME_OUT)")).toBe("TIME_OUT");
  });

  // [D] guides/triggers: a simple trigger of a typed cell finds that cell active.
  it("begins with what the person selected", () => {
    const functions = `function onEdit(e) { SpreadsheetApp.getActiveRange().setNote("sửa " + SpreadsheetApp.getCurrentCell().getA1Notation() + " " + (e.range.getA1Notation())); }`;
    const { host, file, run } = sheetbook({ functions });
    run(`sheet.setName("S")`);
    host.as(EDITOR).type(file, "S", "C5", "x");
    expect(run(`return sheet.getRange("C5").getNote()`)).toBe("sửa C5 C5");
  });

  it("lets the spreadsheet stand for its active sheet", () => {
    expect(
      inSheet(`
        ss.appendRow(["a", "b"]);
        ss.insertRowBefore(1).getRange("A1").setValue("đầu");
        ss.setFrozenRows(1);
        return [ss.getLastRow(), ss.getLastColumn(), ss.getDataRange().getValues(), ss.getFrozenRows(), ss.getSheetName() === sheet.getName()];`),
    ).toEqual([
      2,
      2,
      [
        ["đầu", ""],
        ["a", "b"],
      ],
      1,
      true,
    ]);
  });

  it("shows toasts and menus of the old kind to the person at the page", () => {
    const { host, file, run } = sheetbook();
    run(
      `ss.toast("Xong"); ss.toast("Đã lưu", "Sổ", 9); ss.addMenu("Cũ", [{ name: "Chạy", functionName: "main" }, null]);`,
      EDITOR,
    );
    const page = host.page(file, EDITOR);
    expect(page.toasts).toEqual([
      { title: "", message: "Xong", seconds: 5 },
      { title: "Sổ", message: "Đã lưu", seconds: 9 },
    ]);
    expect(page.menus.get("Cũ")).toEqual([
      { kind: "item", caption: "Chạy", functionName: "main" },
      { kind: "separator" },
    ]);
  });

  it("has enums that compare by identity, print their names and know no others", () => {
    expect(
      inSheet(`
        const { ProtectionType, BorderStyle } = SpreadsheetApp;
        return [ProtectionType.SHEET === SpreadsheetApp.ProtectionType.SHEET, String(BorderStyle.DOTTED), BorderStyle.DASHED.ordinal(), typeof BorderStyle.WAVY];`),
    ).toEqual([true, "DOTTED", 1, "undefined"]);
  });

  it("[GS113] throws by name for what it does not imitate, and knows nothing of what nobody has", () => {
    expect(
      inSheet("return [typeof sheet.insertSlicer, typeof sheet.foo, SpreadsheetApp.foo ? 1 : 0]"),
    ).toEqual(["function", "undefined", 0]);
    expect(failureInSheet("SpreadsheetApp.PivotTableSummarizeFunction.SUM")).toBe(
      "SpreadsheetApp.PivotTableSummarizeFunction is not imitated by the local host",
    );
    expect(failureInSheet("sheet.insertImage('x', 1, 1)")).toBe(
      "Sheet.insertImage is not imitated by the local host",
    );
    expect(failureInSheet("sheet.getRange('A1').createPivotTable(1)")).toBe(
      "Range.createPivotTable is not imitated by the local host",
    );
  });

  // Google's sentence for a call that no form of a method takes [C].
  it.each([
    ["sheet.getName(1)", "(number)", "SpreadsheetApp.Sheet.getName"],
    ["sheet.getRange('A1').setValue()", "()", "SpreadsheetApp.Range.setValue"],
    ["sheet.getRange('A1').setBorder(true)", "(Boolean)", "SpreadsheetApp.Range.setBorder"],
    ["ss.toast()", "()", "SpreadsheetApp.Spreadsheet.toast"],
    ["SpreadsheetApp.openById()", "()", "SpreadsheetApp.openById"],
    ["Utilities.getUuid('x')", "(String)", "Utilities.getUuid"],
    [
      "Utilities.computeDigest(Utilities.DigestAlgorithm.MD5)",
      "(Utilities.DigestAlgorithm)",
      "Utilities.computeDigest",
    ],
    ["CacheService.getScriptCache().get()", "()", "CacheService.Cache.get"],
    [
      "PropertiesService.getScriptProperties().getProperty('a', 'b')",
      "(String,String)",
      "PropertiesService.Properties.getProperty",
    ],
    ["LockService.getScriptLock().waitLock()", "()", "LockService.Lock.waitLock"],
  ])("[GS123] %s is refused", (call, kinds, name) =>
    expect(failureInSheet(call)).toBe(
      `The parameters ${kinds} don't match the method signature for ${name}.`,
    ),
  );

  it("says truthfully that there is none of what cannot be made", () => {
    expect(
      inSheet(
        `return [sheet.getCharts(), sheet.getImages(), sheet.getSlicers(), ss.getImages(), sheet.getRange("A1").getBandings(), ss.getFormUrl()]`,
      ),
    ).toEqual([[], [], [], [], [], null]);
  });

  it("filters have a range and sort", () => {
    expect(
      inSheet(`
        sheet.getRange("A1:B3").setValues([["tên", "điểm"], ["b", 1], ["a", 2]]);
        const filter = sheet.getRange("A1:B3").createFilter().sort(1, true);
        const made = [sheet.getFilter().getRange().getA1Notation(), sheet.getRange("A1:B3").getValues(), sheet.getRange("A1").getFilter() !== null];
        filter.remove();
        return [made, sheet.getFilter()];`),
    ).toEqual([
      [
        "A1:B3",
        [
          ["tên", "điểm"],
          ["a", 2],
          ["b", 1],
        ],
        true,
      ],
      null,
    ]);
    expect(
      failureInSheet(`sheet.getRange("A1:B2").createFilter(); sheet.getRange("D1:E2").createFilter();`),
    ).toBe("You can't create a filter in a sheet that already has a filter.");
  });
});

describe("a spreadsheet file", () => {
  it("is equal to another made the same way, and not after a change of any kind", () => {
    const steps = [
      "",
      "sheet.getRange('A1').setValue(1)",
      "sheet.getRange('A1').protect()",
      "ss.addDeveloperMetadata('k')",
      "sheet.getRange('A1:B2').createFilter()",
      "ss.addEditor('moi@example.vn')",
      "sheet.getRange('A1').setNote('n')",
      "ss.setNamedRange('ten', sheet.getRange('A1'))",
    ];
    const texts = steps.map((step) => {
      const [one, other] = [sheetbook(), sheetbook()];
      one.run(step);
      other.run(step);
      expect(one.file.snapshot()).toEqual(other.file.snapshot());
      return JSON.stringify(one.file.snapshot());
    });
    expect(new Set(texts).size).toBe(steps.length);
    expect(NOW).toBeGreaterThan(0);
  });

  it("changes by nothing but reading", () => {
    const { run, file } = sheetbook();
    run(`sheet.getRange("A1:B1").setValues([[1, "=A1"]])`);
    const before = file.snapshot();
    run(`sheet.getDataRange().getValues(); sheet.getRange("A1").getBackgrounds(); sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE); ss.getNamedRanges();
      sheet.createTextFinder("x").findAll(); sheet.getRange("B2").activate(); SpreadsheetApp.flush();`);
    expect(file.snapshot()).toEqual(before);
  });
});

const google = googleMembers(["spreadsheet"]);

/** In Google's reference, some as deprecated, but left out of the types. */
const BEYOND_TYPES: Readonly<Record<string, readonly string[]>> = {
  Banding: ["First", "Footer", "Header", "Second"]
    .flatMap((part) => [
      `get${part}ColumnColorObject`,
      `get${part}RowColorObject`,
      `set${part}ColumnColorObject`,
      `set${part}RowColorObject`,
    ])
    .sort(),
  Range: [
    "getBackgroundColor",
    "getBackgroundColors",
    "getColumnIndex",
    "getFontColor",
    "getFontColors",
    "setBackgroundColor",
    "setBackgroundColors",
  ],
  BooleanCondition: ["getBackgroundObject", "getFontColorObject"],
  ConditionalFormatRuleBuilder: [
    "setBackgroundObject",
    "setFontColorObject",
    "setGradientMaxpointObject",
    "setGradientMaxpointObjectWithValue",
    "setGradientMidpointObjectWithValue",
    "setGradientMinpointObject",
    "setGradientMinpointObjectWithValue",
  ],
  GradientCondition: ["getMaxColorObject", "getMidColorObject", "getMinColorObject"],
  Sheet: ["getTabColorObject", "setTabColorObject"],
};

describe("what scripts see of a class is what Google's types name", () => {
  it("reads the types at all", () => {
    expect(google.get("RangeList")?.has("setBorder")).toBe(true);
    expect(google.get("TextRotation")).toEqual(new Set(["getDegrees", "isVertical"]));
  });

  it.each(Object.entries(SPREADSHEET_OBJECTS))("%s", (name, expression) => {
    const seen = inSheet(`return Object.getOwnPropertyNames(${expression})`);
    const invented = Array.isArray(seen)
      ? seen.filter((member) => !google.get(name)?.has(member)).sort()
      : [seen];
    expect(invented).toEqual(BEYOND_TYPES[name] ?? []);
  });

  it("enums have Google's values", () => {
    expect(
      inSheet(
        `return [Object.keys(SpreadsheetApp.ProtectionType), Object.keys(SpreadsheetApp.WrapStrategy), Object.keys(SpreadsheetApp.Dimension)]`,
      ),
    ).toEqual([
      ["RANGE", "SHEET"],
      ["WRAP", "OVERFLOW", "CLIP"],
      ["COLUMNS", "ROWS"],
    ]);
  });
});
