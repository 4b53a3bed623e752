import { describe, expect, it } from "vitest";
import { EDITOR, OTHER, OWNER, type Sheetbook, sheetbook, VIEWER } from "./support.ts";

const PROTECTED =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";
const SAID = "Bạn đang sửa một ô hoặc một phần được bảo vệ. Hãy liên hệ chủ bảng tính nếu cần sửa phần này.";

/** A spreadsheet whose first sheet, "S", was prepared by its owner. */
function prepared(body: string): Sheetbook {
  const book = sheetbook();
  book.run(`sheet.setName("S"); ${body}`);
  return book;
}

const typed = ({ host, file }: Sheetbook, user: string, a1: string) =>
  host.as(user).type(file, "S", a1, "x").refused;

describe("[D] reference/spreadsheet/protection: who may edit", () => {
  it("lets everybody edit until the list of editors is changed, later editors too", () => {
    const book = prepared(`sheet.getRange("A1").protect();`);
    expect(typed(book, EDITOR, "A1")).toBeNull();
    book.file.share("moi@example.vn", "editor");
    expect(typed(book, "moi@example.vn", "A1")).toBeNull();
  });

  it("stops those who were removed, and editors who came later", () => {
    const book = prepared(`sheet.getRange("A1:B2").protect().removeEditor("${EDITOR}");`);
    book.file.share("moi@example.vn", "editor");
    expect(
      [OWNER, EDITOR, OTHER, "moi@example.vn"].map((user) => [
        typed(book, user, "B2"),
        typed(book, user, "C2"),
      ]),
    ).toEqual([
      [null, null],
      [SAID, null],
      [null, null],
      [SAID, null],
    ]);
  });

  it("never lets a reader write", () => {
    const book = prepared("");
    expect(typed(book, VIEWER, "A1")).toBe(
      "Bạn chỉ được xem bảng tính này, không được sửa. Hãy xin chủ bảng tính quyền chỉnh sửa.",
    );
    expect(typed(book, "la@example.vn", "A1")).not.toBeNull();
  });

  it("asks every protection where they overlap", () => {
    const book = prepared(`
      sheet.getRange("A1:B2").protect().removeEditors(["${EDITOR}"]);
      sheet.getRange("B2:C3").protect().removeEditors(["${OTHER}"]);`);
    expect([EDITOR, OTHER].map((user) => ["A1", "B2", "C3"].map((a1) => typed(book, user, a1)))).toEqual([
      [SAID, SAID, null],
      [null, SAID, SAID],
    ]);
  });

  it("guards a whole sheet but for its unprotected ranges, which several may cover together", () => {
    const book = prepared(`
      const lock = sheet.protect();
      lock.removeEditors(lock.getEditors());
      lock.setUnprotectedRanges([sheet.getRange("B2:B4"), sheet.getRange("C2:C4")]);`);
    const { host, file } = book;
    expect(["A1", "B2", "C4", "D4"].map((a1) => typed(book, EDITOR, a1))).toEqual([SAID, null, null, SAID]);
    expect(host.as(EDITOR).paste(file, "S", "B2", [["1", "2"]]).refused).toBeNull();
    expect(host.as(EDITOR).paste(file, "S", "B4", [["1"], ["2"]]).refused).toBe(SAID);
    expect(book.run(`return sheet.getRange("B4:B5").getValues()`)).toEqual([[""], [""]]);
  });

  it("replaces unprotected ranges all at once", () => {
    const book = prepared(`
      const lock = sheet.protect().setUnprotectedRanges([sheet.getRange("A1")]).setUnprotectedRanges([sheet.getRange("B1"), sheet.getRange("C1:D1")]);
      lock.removeEditors(lock.getEditors());`);
    expect(typed(book, EDITOR, "A1")).toBe(SAID);
    expect(
      book.run(
        `return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].getUnprotectedRanges().map((r) => r.getA1Notation())`,
      ),
    ).toEqual(["B1", "C1:D1"]);
  });

  it("only warns when told so", () => {
    const book = prepared(`sheet.getRange("A1").protect().removeEditor("${EDITOR}").setWarningOnly(true);`);
    expect(typed(book, EDITOR, "A1")).toBeNull();
  });

  it("moves with its cells and dies with them", () => {
    const book = prepared(`
      sheet.getRange("B2").protect().removeEditor("${EDITOR}");
      sheet.insertRowBefore(1);
      sheet.insertColumnBefore(1);`);
    expect([typed(book, EDITOR, "B2"), typed(book, EDITOR, "C3")]).toEqual([null, SAID]);
    expect(
      book.run(`
        const count = () => sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length;
        const before = count();
        sheet.deleteRow(3);
        return [before, count()];`),
    ).toEqual([1, 0]);
  });

  it("lets unprotected ranges move and grow with rows", () => {
    const book = prepared(`
      const lock = sheet.protect().setUnprotectedRanges([sheet.getRange("A2:A4")]);
      lock.removeEditors(lock.getEditors());
      sheet.insertRowAfter(2);
      sheet.insertRowBefore(1);`);
    // A2:A4 grows to A2:A5 by the row within and moves down to A3:A6.
    expect(["A2", "A3", "A6", "A7"].map((a1) => typed(book, EDITOR, a1))).toEqual([SAID, null, null, SAID]);
  });

  it("guards a name wherever it points", () => {
    const book = prepared(`
      ss.setNamedRange("khoa", sheet.getRange("A1"));
      sheet.getRange("D1").protect().setRangeName("khoa").removeEditor("${EDITOR}");
      ss.setNamedRange("khoa", sheet.getRange("B1"));`);
    expect(["A1", "B1", "D1"].map((a1) => typed(book, EDITOR, a1))).toEqual([null, SAID, null]);
  });

  it("stops rows, columns, names and deletion of a protected sheet", () => {
    const { host, file } = prepared(`
      const lock = sheet.protect().setUnprotectedRanges([sheet.getRange("A1:H20")]);
      lock.removeEditors(lock.getEditors());
      ss.insertSheet("Khác");`);
    const editor = host.as(EDITOR);
    expect([
      editor.insertRows(file, "S", 1).refused,
      editor.deleteRows(file, "S", 1).refused,
      editor.renameSheet(file, "S", "T").refused,
      editor.deleteSheet(file, "S").refused,
      editor.insertRows(file, "Khác", 1).refused,
    ]).toEqual([SAID, SAID, SAID, SAID, null]);
  });
});

describe("scripts have the rights of the acting user", () => {
  const LOCKED = `const lock = sheet.getRange("A1").protect(); lock.removeEditors(lock.getEditors());`;

  it("reports a refused write late, and writes nothing of it", () => {
    const book = prepared(LOCKED);
    expect(
      book.run(
        `const said = [];
         sheet.getRange("A1:B1").setValues([["a", "b"]]);
         said.push("đã ghi");
         try { SpreadsheetApp.flush(); } catch (error) { said.push(error.name, error.message); }
         sheet.getRange("B1").setValue("được");
         return [said, sheet.getRange("A1:B1").getValues()];`,
        EDITOR,
      ),
    ).toEqual([["đã ghi", "Exception", PROTECTED], [["", "được"]]]);
  });

  it("reports it at the end when nothing was read since", () => {
    const book = prepared(LOCKED);
    expect(book.failure(`sheet.getRange("A1").setValue("x")`, EDITOR)).toBe(PROTECTED);
    expect(book.failure(`sheet.getRange("A1").setValue("x")`)).toBeNull();
  });

  it.each([
    ["setFormula('=1')"],
    ["setBackground('red')"],
    ["setNumberFormat('0')"],
    ["setNote('x')"],
    ["setDataValidation(null)"],
    ["insertCheckboxes()"],
    ["clear()"],
    ["clearContent()"],
    ["setBorder(true, true, true, true, true, true)"],
    ["offset(0, 0, 2, 2).merge()"],
    ["offset(0, 0, 2, 2).sort(1)"],
    ["offset(0, 1).copyTo(sheet.getRange('A1'))"],
    ["moveTo(sheet.getRange('D1'))"],
    ["offset(0, 1).moveTo(sheet.getRange('A1'))"],
  ])("stops %s", (call) => {
    const book = prepared(LOCKED);
    const before = book.file.snapshot();
    expect(book.failure(`sheet.getRange("A1").${call}`, EDITOR)).toBe(PROTECTED);
    expect(book.file.snapshot()).toEqual(before);
  });

  it.each([
    ["deleteRow(1)"],
    ["deleteColumn(1)"],
    ["moveRows(sheet.getRange('1:1'), 4)"],
    ["clear()"],
    ["sort(1)"],
    ["setConditionalFormatRules([])"],
    ["getRange('A1').protect()"],
    ["getParent().deleteSheet(sheet)"],
  ])("stops sheet.%s over a protected cell", (call) => {
    const book = prepared(`${LOCKED} ss.insertSheet("Khác");`);
    const before = book.file.snapshot();
    expect(book.failure(`sheet.${call}`, EDITOR)).toBe(PROTECTED);
    expect(book.file.snapshot()).toEqual(before);
  });

  it("knows beforehand whether it may", () => {
    const book = prepared(LOCKED);
    const asked = `return [sheet.getRange("A1").canEdit(), sheet.getRange("B1").canEdit(), sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].canEdit()]`;
    expect([book.run(asked, EDITOR), book.run(asked)]).toEqual([
      [false, true, false],
      [true, true, true],
    ]);
  });

  it("does not let them look at or change a protection that stops them", () => {
    const book = prepared(LOCKED);
    const find = "const lock = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0];";
    expect(book.failure(`${find} lock.getEditors()`, EDITOR)).toBe(
      "You do not have permission to view the editors of this protection.",
    );
    expect(book.failure(`${find} lock.addEditor("${EDITOR}")`, EDITOR)).toBe(PROTECTED);
    expect(book.failure(`${find} lock.remove()`, EDITOR)).toBe(PROTECTED);
  });
});

describe("protections as objects", () => {
  const told = (body: string) => prepared("").run(body);

  it("tell what they are", () => {
    expect(
      told(`
        const lock = sheet.getRange("A1:B2").protect().setDescription("khóa");
        const whole = sheet.protect();
        const type = SpreadsheetApp.ProtectionType;
        return [lock.getDescription(), lock.getRange().getA1Notation(), lock.getRangeName(), lock.isWarningOnly(),
          lock.canDomainEdit(), lock.getProtectionType() === type.RANGE, whole.getProtectionType() === type.SHEET,
          whole.getRange().getA1Notation(), ss.getProtections(type.RANGE).length, ss.getProtections(type.SHEET).length];`),
    ).toEqual(["khóa", "A1:B2", null, false, false, true, true, "A1:H20", 1, 1]);
  });

  it("are one for a sheet, found again, and as many as asked for a range", () => {
    expect(
      told(`
        sheet.protect().setDescription("một");
        sheet.getRange("A1").protect();
        sheet.getRange("A1").protect();
        return [sheet.protect().getDescription(), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length,
          sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length];`),
    ).toEqual(["một", 1, 2]);
  });

  it("list their editors: the owner and the current user are never removed", () => {
    const book = prepared("");
    expect(
      book.run(
        `const lock = sheet.getRange("A1").protect();
         const all = lock.getEditors().map((user) => user.getEmail());
         lock.removeEditors(lock.getEditors());
         const kept = lock.getEditors().map((user) => user.getEmail());
         lock.addEditors(["${OTHER}"]);
         return [all, kept, lock.getEditors().map(String)];`,
        EDITOR,
      ),
    ).toEqual([
      [OWNER, EDITOR, OTHER],
      [OWNER, EDITOR],
      [OWNER, EDITOR, OTHER],
    ]);
  });

  it("go when removed", () => {
    expect(
      told(`
        const lock = sheet.getRange("A1").protect();
        lock.remove();
        try { lock.getDescription(); } catch (error) { return [error.message, ss.getProtections(SpreadsheetApp.ProtectionType.RANGE).length]; }`),
    ).toEqual(["The protection no longer exists.", 0]);
  });

  it("are given another range", () => {
    expect(
      told(
        `return sheet.getRange("A1").protect().setRange(sheet.getRange("C3:D4")).getRange().getA1Notation()`,
      ),
    ).toBe("C3:D4");
  });

  it.each([
    [
      `sheet.getRange("A1").protect().setUnprotectedRanges([sheet.getRange("A1")])`,
      "Unprotected ranges can only be set on a protected sheet.",
    ],
    [
      `sheet.protect().setUnprotectedRanges([ss.insertSheet("Khác").getRange("A1")])`,
      "Unprotected ranges must be on the protected sheet.",
    ],
    [
      "sheet.protect().setDomainEdit(false)",
      "Domain edit is only available for spreadsheets owned by a Google Workspace account.",
    ],
    [`sheet.protect().addEditor("không phải thư")`, "Invalid email: không phải thư"],
    [
      "sheet.getProtections('SHEET')",
      "The parameters (String) don't match the method signature for SpreadsheetApp.Sheet.getProtections.",
    ],
  ])("refuse %s", (call, message) => {
    expect(prepared("").failure(call)).toBe(message);
  });
});

describe("sharing", () => {
  it("is told and changed by editors", () => {
    const book = sheetbook();
    expect(
      book.run(
        `const people = () => [ss.getEditors().map(String), ss.getViewers().map(String)];
         const before = people();
         ss.addEditor("moi@example.vn").addViewers(["doc@example.vn", "${EDITOR}"]).removeEditor("${OTHER}").removeViewer("${VIEWER}");
         return [ss.getOwner().getEmail(), before, people()];`,
        EDITOR,
      ),
    ).toEqual([
      OWNER,
      [[OWNER, EDITOR, OTHER], [VIEWER]],
      [[OWNER, EDITOR, "moi@example.vn"], ["doc@example.vn"]],
    ]);
  });

  it("[GS22] an address without an account refuses the whole call, in a spreadsheet and in a protection", () => {
    const book = sheetbook();
    book.file.forgetAccount("vo-danh@example.vn");
    for (const call of [
      `ss.addEditors(["moi@example.vn", "Vo-Danh@example.vn"])`,
      `ss.addViewer("vo-danh@example.vn")`,
      `sheet.protect().addEditors(["moi@example.vn", "vo-danh@example.vn"])`,
    ])
      expect(book.failure(call)).toBe("Invalid email: vo-danh@example.vn");
    expect(
      book.run(
        `const [lock] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
         ss.removeEditor("vo-danh@example.vn");
         return [ss.getEditors().map(String), ss.getViewers().map(String), lock.getEditors().map(String)];`,
      ),
    ).toEqual([[OWNER, EDITOR, OTHER], [VIEWER], [OWNER, EDITOR, OTHER]]);
  });

  it("never takes the spreadsheet from its owner", () => {
    const { file } = sheetbook();
    file.share(OWNER, "viewer");
    expect(file.refuseStructure(OWNER, null)).toBeNull();
    expect([...file.viewers()]).toEqual([VIEWER]);
  });
});

describe("[D] guides/sheets/functions: custom functions write nothing", () => {
  it.each([["setValue(1)"], ["setBackground('red')"], ["protect()"], ["clear()"]])("%s", (call) => {
    const book = sheetbook({
      functions: `function THU() { SpreadsheetApp.getActive().getSheets()[0].getRange("B1").${call}; return 1; }`,
    });
    book.run(`sheet.getRange("A1").setFormula("=THU()")`);
    const before = book.file.snapshot();
    expect(book.run(`return sheet.getRange("A1").getValue()`)).toMatch(/^#/);
    expect(book.file.snapshot()).toEqual(before);
  });

  it("in Google's words", () => {
    const book = sheetbook({
      functions: `function THU() { try { SpreadsheetApp.getActive().getSheets()[0].getRange("B1").setValues([[1]]); } catch (error) { return error.message; } }`,
    });
    book.run(`sheet.getRange("A1").setFormula("=THU()")`);
    expect(book.run(`return sheet.getRange("A1").getValue()`)).toBe(
      "You do not have permission to call setValues",
    );
  });

  it("but may read", () => {
    const book = sheetbook({
      functions: `function THU() { return SpreadsheetApp.getActive().getSheets()[0].getRange("B1").getValue() + 1; }`,
    });
    book.run(`sheet.getRange("A1:B1").setValues([["=THU()", 4]])`);
    expect(book.run(`return sheet.getRange("A1").getValue()`)).toBe(5);
  });
});
