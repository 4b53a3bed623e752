import { describe, expect, it } from "vitest";
import { AwaitingAnswer } from "../../appsscript/calling.ts";
import type { Answer } from "../../appsscript/page.ts";
import type { ExecutionReport } from "../../appsscript/state.ts";
import { EDITOR, type Sheetbook, sheetbook } from "./support.ts";

const PROTECTED = /^You are trying to edit a protected cell/;
const INVALID = /^The data you entered in cell B1 violates/;

/** A1 is the owner's alone, B1 takes "có" or "không" only. */
function guarded(): Sheetbook {
  const book = sheetbook();
  book.run(`
    const lock = sheet.getRange("A1").protect();
    lock.removeEditors(lock.getEditors());
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(["có", "không"]).setAllowInvalid(false);
    sheet.getRange("B1").setDataValidation(rule.build());`);
  return book;
}

const REFUSED = `sheet.getRange("A1").setValue("x");`;
const shown = ({ file }: Sheetbook): string[][] => {
  const [sheet = ""] = file.workbook.sheetIds();
  return file.workbook.display({ sheet, row: 0, column: 0, rows: 1, columns: 3 });
};

describe("of several refused writes", () => {
  it("the first is told, and nothing of them is left to tell afterwards", () => {
    const said = guarded().run(
      `const said = [];
       ${REFUSED}
       sheet.getRange("B1").setValue("y");
       for (let times = 0; times < 2; times++) {
         try { SpreadsheetApp.flush(); said.push(""); } catch (error) { said.push(error.message); }
       }
       return said;`,
      EDITOR,
    );
    expect(said).toEqual([expect.stringMatching(PROTECTED), ""]);
  });

  it("each is told where somebody asks in between", () => {
    const said = guarded().run(
      `const said = [];
       for (const cell of ["A1", "B1"]) {
         sheet.getRange(cell).setValue("y");
         try { sheet.getRange("C1").getValue(); } catch (error) { said.push(error.message); }
       }
       return said;`,
      EDITOR,
    );
    expect(said).toEqual([expect.stringMatching(PROTECTED), expect.stringMatching(INVALID)]);
  });
});

describe("an execution that fails while a refused write waits to be told", () => {
  it("fails for its own reason; what was written stays, what was refused does not", () => {
    const book = guarded();
    expect(
      book.failure(`sheet.getRange("C1").setValue("z"); ${REFUSED} throw new Error("Sai rồi");`, EDITOR),
    ).toBe("Sai rồi");
    expect(shown(book)).toEqual([["", "", "z"]]);
  });

  it("leaves nothing of it to the next execution", () => {
    const book = guarded();
    book.failure(`${REFUSED} throw new Error("Sai rồi");`, EDITOR);
    expect(book.run(`SpreadsheetApp.flush(); return sheet.getRange("A1").getValue();`, EDITOR)).toBe("");
  });
});

describe("a flush that throws", () => {
  it("has not flushed: a lock released after it is noted [D reference/lock]", () => {
    const book = guarded();
    const reports: ExecutionReport[] = [];
    book.host.onExecution((report) => reports.push(report));
    book.run(
      `const lock = LockService.getScriptLock();
       lock.waitLock(1000);
       ${REFUSED}
       try { SpreadsheetApp.flush(); } catch (error) {}
       lock.releaseLock();`,
      EDITOR,
    );
    expect(reports.map(({ notes }) => notes)).toEqual([
      ["A lock was released before SpreadsheetApp.flush(): others may not see the last writes."],
    ]);
  });
});

describe("a refused write before a question", () => {
  it("is told after the answer", () => {
    const book = guarded();
    let answer: Answer | null = null;
    book.host.open(book.file, EDITOR, {
      toast: () => undefined,
      show: () => undefined,
      select: () => undefined,
      answer: () => answer,
    });
    const asking = (): AwaitingAnswer => {
      try {
        book.run(
          `${REFUSED}
           const ui = SpreadsheetApp.getUi();
           return String(ui.alert("Chắc chứ?", ui.ButtonSet.YES_NO));`,
          EDITOR,
        );
      } catch (error) {
        if (error instanceof AwaitingAnswer) return error;
        throw error;
      }
      throw new Error("The script did not wait");
    };
    const { resume } = asking();
    answer = { button: "YES" };
    expect(resume).toThrow(PROTECTED);
  });
});
