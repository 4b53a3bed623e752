import { describe, expect, it } from "vitest";
import { bound, RECORDER, SHEET, shown, UNIT } from "./sheetSupport.ts";
import { OWNER } from "./support.ts";

const SIMPLE = `${RECORDER}
  function onEdit(e) {
    record_("edit", [e.range.getA1Notation(), e.range.getSheet().getName(), String(e.authMode), e.value, e.oldValue,
      e.user.getEmail(), e.triggerUid === undefined, e.source.getName(), Session.getActiveUser().getEmail()]);
  }`;

const INSTALLABLE = `${RECORDER}
  function edited(e) {
    record_("edit", [e.range.getA1Notation(), String(e.authMode), e.value, e.user.getEmail(),
      typeof e.triggerUid, Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail()]);
  }
  function changed(e) { record_("change", [e.changeType, String(e.authMode)]); }
  function install() {
    const file = SpreadsheetApp.getActiveSpreadsheet();
    ScriptApp.newTrigger("edited").forSpreadsheet(file).onEdit().create();
    ScriptApp.newTrigger("changed").forSpreadsheet(file).onChange().create();
  }`;

describe("simple onEdit [D guides/triggers, guides/triggers/events]", () => {
  it("tells the range, value and oldValue of one typed cell; nobody's address [C]", () => {
    const { host, file, run } = bound(SIMPLE);
    host.as(UNIT).type(file, SHEET, "B2", "mô hình");
    host.as(UNIT).type(file, SHEET, "B2", "8,5");
    host.as(UNIT).clear(file, SHEET, "B2");
    // Undefined became null in the recorder's JSON.
    expect(run("events")).toEqual([
      ["edit", "B2", SHEET, "LIMITED", "mô hình", null, "", true, "Sổ", ""],
      ["edit", "B2", SHEET, "LIMITED", "8.5", "mô hình", "", true, "Sổ", ""],
      ["edit", "B2", SHEET, "LIMITED", null, "8.5", "", true, "Sổ", ""],
    ]);
  });

  it("a paste is one event with neither value nor oldValue [D]", () => {
    const { host, file, run } = bound(SIMPLE);
    host.as(UNIT).paste(file, SHEET, "A2", "a\tb\nc\td");
    host.as(UNIT).paste(file, SHEET, "D5", "một ô");
    expect(run("events")).toEqual([
      ["edit", "A2:B3", SHEET, "LIMITED", null, null, "", true, "Sổ", ""],
      ["edit", "D5", SHEET, "LIMITED", null, null, "", true, "Sổ", ""],
    ]);
  });

  it("its range carries rowStart and the like [C]", () => {
    const { host, file, run } = bound(`${RECORDER}
      function onEdit(e) { record_("at", [e.range.rowStart, e.range.rowEnd, e.range.columnStart, e.range.columnEnd]); }`);
    host.as(UNIT).paste(file, SHEET, "B2", [
      ["a", "b"],
      ["c", "d"],
      ["e", "f"],
    ]);
    expect(run("events")).toEqual([["at", 2, 4, 2, 3]]);
  });

  it("nothing a script writes fires it [D]", () => {
    const { run } = bound(`${SIMPLE}
      function write() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue("x"); }`);
    run("write");
    expect(run("events")).toEqual([]);
  });

  it("may write, with the typist's rights, but use no service that needs consent [D]", () => {
    const { host, file } = bound(`function onEdit(e) {
      e.range.offset(0, 1).setValue("đã nhận");
      MailApp.sendEmail("a@example.vn", "S", "B");
    }`);
    host.as(UNIT).type(file, SHEET, "A1", "x");
    expect(shown(file, 1, 2)).toBe("đã nhận");
    expect(host.failures.map((failure) => failure.message)).toEqual([
      "Exception: You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail",
    ]);
    expect(host.outbox()).toEqual([]);
  });

  it("may not open other files [D]", () => {
    const { host, file } = bound("function onEdit(e) { SpreadsheetApp.openById(e.source.getId()); }");
    host.as(UNIT).type(file, SHEET, "A1", "x");
    expect(host.failures.map((failure) => failure.message)).toEqual([
      "Exception: You do not have permission to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets",
    ]);
  });

  it("ends after 30 virtual seconds [D guides/services/quotas]", () => {
    const { host, file } = bound("function onEdit() { Utilities.sleep(31000); }");
    host.as(UNIT).type(file, SHEET, "A1", "x");
    expect(host.failures.map((failure) => failure.message)).toEqual(["Exceeded maximum execution time"]);
  });

  it("is not called when it is private or absent", () => {
    const { host, file } = bound("function onEdit_() { throw new Error('x'); }");
    host.as(UNIT).type(file, SHEET, "A1", "x");
    expect(host.failures).toEqual([]);
  });
});

describe("installable triggers [D guides/triggers/installable]", () => {
  it("run as their creator; who edited is told of the creator only [C]", () => {
    const { host, file, run } = bound(INSTALLABLE);
    run("install");
    host.as(OWNER).type(file, SHEET, "A1", "chủ");
    host.as(UNIT).type(file, SHEET, "A2", "đơn vị");
    expect(run("events")).toEqual([
      ["edit", "A1", "FULL", "chủ", OWNER, "string", OWNER, OWNER],
      ["change", "EDIT", "FULL"],
      ["edit", "A2", "FULL", "đơn vị", "", "string", OWNER, ""],
      ["change", "EDIT", "FULL"],
    ]);
  });

  it("an anonymous editor through a link appears as the owner [C]: e.user proves nothing", () => {
    const { host, file, run } = bound(INSTALLABLE);
    run("install");
    file.share("", "editor");
    host.as("").type(file, SHEET, "A1", "ẩn danh");
    expect(run("events")).toContainEqual(["edit", "A1", "FULL", "ẩn danh", OWNER, "string", OWNER, OWNER]);
  });

  it("structure fires onChange only", () => {
    const { host, file, run } = bound(INSTALLABLE);
    run("install");
    const unit = host.as(UNIT);
    unit.insertRows(file, SHEET, 2);
    unit.deleteRows(file, SHEET, 2);
    unit.insertColumns(file, SHEET, 2);
    unit.deleteColumns(file, SHEET, 2);
    unit.sort(file, SHEET, "A1:B5", 1);
    expect(run("events")).toEqual([
      ["change", "INSERT_ROW", "FULL"],
      ["change", "REMOVE_ROW", "FULL"],
      ["change", "INSERT_COLUMN", "FULL"],
      ["change", "REMOVE_COLUMN", "FULL"],
      ["change", "OTHER", "FULL"],
    ]);
  });

  it("a standalone script of the owner hears a spreadsheet it is not bound to, without its page", () => {
    const { host, file } = bound("");
    const steward = host.addProject({
      name: "quản lý",
      viewers: "anyone",
      files: {
        "Code.js": `${RECORDER}
          function edited(e) {
            let ui = "có";
            try { SpreadsheetApp.getUi(); } catch (error) { ui = error.message; }
            record_("edit", [e.source.getId(), e.range.getA1Notation(), SpreadsheetApp.getActiveSpreadsheet(), ui]);
          }
          function install(id) { ScriptApp.newTrigger("edited").forSpreadsheet(id).onEdit().create(); }`,
      },
    });
    host.run(steward, "install", { user: OWNER, args: [file.id] });
    host.as(UNIT).type(file, SHEET, "C3", "x");
    expect(host.run(steward, "events", { user: OWNER })).toEqual([
      ["edit", file.id, "C3", null, "Cannot call SpreadsheetApp.getUi() from this context."],
    ]);
  });
});

const cellsTold = (events: unknown): unknown[] =>
  Array.isArray(events)
    ? events.map((event: unknown) => (Array.isArray(event) ? event[1] : event))
    : [events];

describe("the queue of two [D guides/triggers: onEdit only queues up to 2 trigger events]", () => {
  it("keeps the last two of a burst", () => {
    const { host, file, run } = bound(SIMPLE);
    host.holdEvents();
    for (const row of [1, 2, 3, 4]) host.as(UNIT).type(file, SHEET, `A${row}`, "x");
    host.releaseEvents();
    expect(cellsTold(run("events"))).toEqual(["A3", "A4"]);
    expect(host.lostEvents()).toBe(2);
  });

  it("edits made while a trigger runs wait for its end", () => {
    const { host, file, run } = bound(SIMPLE);
    let typed = false;
    host.setFaults({
      beforeCall: () => {
        if (typed) return;
        typed = true;
        host.as(OWNER).type(file, SHEET, "A2", "chen ngang");
      },
    });
    host.as(UNIT).type(file, SHEET, "A1", "x");
    expect(cellsTold(run("events"))).toEqual(["A1", "A2"]);
  });
});
