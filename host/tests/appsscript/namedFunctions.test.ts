import { describe, expect, it } from "vitest";
import { namedFunctions } from "../../appsscript/namedFunctions.ts";
import { OWNER, sheetbook } from "../spreadsheet/support.ts";

/** Begins with a service, as many public projects do, so that trying it out without services would tell nothing. */
const CODE = `
  const BOOK = SpreadsheetApp.getActiveSpreadsheet();
  const cell = () => BOOK.getSheets()[0].getRange("A1");
  const once = (act) => act;
  const onOpen = () => SpreadsheetApp.getUi().createMenu("Kho").addItem("Ghi", "write").addToUi();
  const onEdit = ({ range, value }) => { if (range.getColumn() > 1) cell().setValue("sửa " + value); };
  let write = () => { cell().setValue("menu"); };
  var tick = function () { cell().setValue("giờ"); };
  var answer = once(async_ => "trả lời " + async_);
  const hidden_ = () => 1;
  const limit = 5;
`;

// Public projects written with arrow functions rely on it [C: github.com/enuchi/React-Google-Apps-Script exposes such names].
describe("[GS111] names at the top of a file that hold functions", () => {
  it("are read from the text, without what cannot be one", () => {
    expect(
      namedFunctions(
        "const a = () => 1, b = 2, c = once(a); { const d = () => 1; } var e, f = [g], h = class {};",
      ),
    ).toEqual(["a", "c"]);
  });

  it("are menu items, simple triggers, clock functions and targets of pages", () => {
    const { host, file } = sheetbook();
    const project = host.addProject({
      name: "mũi tên",
      files: {
        "Code.js": `${CODE} function start() { ScriptApp.newTrigger("tick").timeBased().after(60000).create(); }`,
      },
      boundTo: file.id,
    });
    const shown = () => {
      const [sheet = ""] = file.workbook.sheetIds();
      return file.workbook.display({ sheet, row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0];
    };
    host.open(file, OWNER);
    host.menu(file, OWNER, ["Kho", "Ghi"]);
    const seen = [shown()];
    host.as(OWNER).type(file, "Trang tính1", "B2", "5");
    seen.push(shown());
    host.run(project, "start", { user: OWNER });
    host.advanceTo(host.now() + 3_600_000);
    seen.push(shown());
    expect(seen).toEqual(["menu", "sửa 5", "giờ"]);
    expect(host.rpc(project, file, OWNER, "answer", "x")).toBe("trả lời x");
    expect(() => host.rpc(project, file, OWNER, "hidden_")).toThrow(
      "google.script.run.hidden_ is not a function",
    );
    expect(() => host.rpc(project, file, OWNER, "limit")).toThrow(
      "google.script.run.limit is not a function",
    );
  });
});
