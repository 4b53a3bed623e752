import { describe, expect, it } from "vitest";
import { StopExecution } from "../../../appsscript/stop.ts";
import { apiBook, EDITOR, manifest, VIEWER } from "./support.ts";

const GET = `return Sheets.Spreadsheets.get(id, { fields: "spreadsheetId" });`;

describe("calling the Sheets service", () => {
  it("[GS44] needs it switched on in the manifest, and a scope", () => {
    expect(apiBook({ manifest: manifest({ services: [] }) }).run("return typeof Sheets;")).toBe("undefined");
    expect(apiBook({ manifest: manifest({ scopes: ["spreadsheets.currentonly"] }) }).failure(GET)).toBe(
      "Specified permissions are not sufficient to call Sheets.Spreadsheets.get. Required permissions: (https://www.googleapis.com/auth/spreadsheets || https://www.googleapis.com/auth/drive || https://www.googleapis.com/auth/drive.file || https://www.googleapis.com/auth/drive.readonly || https://www.googleapis.com/auth/spreadsheets.readonly)",
    );
    const book = apiBook({ manifest: manifest({ scopes: ["drive"] }) });
    expect(book.run(GET)).toEqual({ spreadsheetId: book.file.id });
  });

  it("[GS44] answers with values of the script's own realm and fails as Google's exception does", () => {
    const book = apiBook();
    expect(book.run(`return Sheets.Spreadsheets.get(id).sheets instanceof Array;`)).toBe(true);
    expect(
      book.run(
        `try { Sheets.Spreadsheets.get("không có"); } catch (e) { return [String(e), e instanceof Error, e.details]; }`,
      ),
    ).toEqual([
      "GoogleJsonResponseException: API call to sheets.spreadsheets.get failed with error: Requested entity was not found.",
      true,
      { code: 404, message: "Requested entity was not found." },
    ]);
  });

  it("[GS45] lets readers read and only editors write", () => {
    const book = apiBook();
    expect(book.run(GET, VIEWER)).toEqual({ spreadsheetId: book.file.id });
    expect(book.refusal([{ addSheet: {} }], VIEWER)).toBe("The caller does not have permission");
    expect(book.failure(GET, "la@example.vn")).toBe(
      "API call to sheets.spreadsheets.get failed with error: The caller does not have permission",
    );
  });

  it("[GS46] gives a user 60 reads and 60 writes a minute, each counted apart", () => {
    const book = apiBook();
    const write = `Sheets.Spreadsheets.batchUpdate({ requests: [{ addSheet: {} }] }, id);`;
    expect(
      book.run(`
        let reads = 0;
        const started = Date.now();
        try { for (;;) { Sheets.Spreadsheets.get(id, { fields: "spreadsheetId" }); reads += 1; } }
        catch (e) {
          ${write}
          Utilities.sleep(60000);
          Sheets.Spreadsheets.get(id, { fields: "spreadsheetId" });
          return [reads, e.message, e.details.code];
        }`),
    ).toEqual([
      60,
      "API call to sheets.spreadsheets.get failed with error: Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:0'.",
      429,
    ]);
  });

  it("[GS47] is one service call however many requests it holds, and a stop lands before or after all of them", () => {
    const requests = [
      { addSheet: { properties: { title: "Một" } } },
      { addSheet: { properties: { title: "Hai" } } },
    ];
    const titles = (book: ReturnType<typeof apiBook>) =>
      book.file.workbook.sheetIds().map((sheet) => book.file.workbook.sheet(sheet).name);
    const stopped = (hook: "beforeCall" | "afterCall") => {
      const book = apiBook();
      const names: string[] = [];
      book.host.setFaults({
        [hook]: ({ name }: { readonly name: string }) => {
          names.push(name);
          throw new StopExecution("dừng");
        },
      });
      expect(book.refusal(requests)).toBe("dừng");
      return [names, titles(book)];
    };
    expect(stopped("beforeCall")).toEqual([["Sheets.Spreadsheets.batchUpdate"], ["T"]]);
    expect(stopped("afterCall")).toEqual([["Sheets.Spreadsheets.batchUpdate"], ["T", "Một", "Hai"]]);
  });

  it("[GS47] sets off no trigger", () => {
    const book = apiBook();
    const code = {
      "appsscript.json": manifest(),
      "Code.js": "function onEdit() { throw new Error('nghe'); }",
    };
    book.host.addProject({ name: "gắn", boundTo: book.file.id, files: code });
    const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
    const cell = { userEnteredValue: { numberValue: 1 } };
    book.batch([{ repeatCell: { range, cell, fields: "userEnteredValue" } }], EDITOR);
    expect(book.host.failures).toEqual([]);
  });

  it("[GS53] refuses what is no request of Google's, in Google's words, and what is not imitated, by name", () => {
    const book = apiBook();
    expect(book.refusal([])).toBe("Must specify at least one request.");
    expect(book.refusal([{ khong: {} }])).toBe(
      `Invalid JSON payload received. Unknown name "khong" at 'requests[0]': Cannot find field.`,
    );
    expect(book.refusal([{ addSheet: { properties: { ten: "x" } } }])).toBe(
      `Invalid JSON payload received. Unknown name "ten" at 'requests[0].add_sheet.properties': Cannot find field.`,
    );
    expect(book.refusal([{ addSlicer: {} }])).toBe(
      "Sheets: the request addSlicer is not imitated by the local host",
    );
    expect(book.failure("Sheets.newRequest();")).toBe("Sheets.newRequest is not imitated by the local host");
  });
});

describe("a script of both services", () => {
  it("[GS71] is noted when it asks the API before flush()", () => {
    const notes = (between: string) => {
      const book = apiBook();
      const seen: (readonly string[])[] = [];
      book.host.onExecution((report) => seen.push(report.notes));
      book.run(`SpreadsheetApp.openById(id).getSheets()[0].getRange("A1").setValue(1); ${between} ${GET}`);
      return seen;
    };
    expect(notes("")).toEqual([
      ["The Sheets API was called before SpreadsheetApp.flush(): it may not see the last writes."],
    ]);
    expect(notes("SpreadsheetApp.flush();")).toEqual([[]]);
  });
});
