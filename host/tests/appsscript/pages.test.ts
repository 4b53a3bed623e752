import { describe, expect, it } from "vitest";
import { bound, UNIT } from "./sheetSupport.ts";
import { OWNER } from "./support.ts";

const SOURCE = `
  function onOpen(e) {
    SpreadsheetApp.getUi().createMenu("Sổ Sáng Tạo")
      .addItem("Tôi là ai?", "whoAmI")
      .addSeparator()
      .addSubMenu(SpreadsheetApp.getUi().createMenu("Thêm").addItem("Bí mật", "hidden_").addItem("Hỏi", "ask"))
      .addToUi();
  }
  function whoAmI() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }
  function hidden_() { return "không ai gọi được"; }
  function ask() {
    const ui = SpreadsheetApp.getUi();
    const button = ui.alert("Xoá?", "Không lấy lại được.", ui.ButtonSet.YES_NO);
    const answer = ui.prompt("Tên đơn vị");
    return [button === ui.Button.YES, String(answer.getSelectedButton()), answer.getResponseText()];
  }
  function tell() { SpreadsheetApp.getUi().alert("Xong"); }
  function side() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("<p>Chấm</p>").setTitle("Chấm điểm").setWidth(900));
    SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput("<p>").setWidth(500).setHeight(250), "Hộp");
  }
  function lockAndAsk() {
    const lock = LockService.getDocumentLock();
    lock.waitLock(1000);
    SpreadsheetApp.getUi().alert("Chờ");
    return lock.hasLock();
  }
  function releaseUnflushed() {
    const lock = LockService.getDocumentLock();
    lock.waitLock(1000);
    SpreadsheetApp.getActiveSheet().getRange("A1").setValue("x");
    lock.releaseLock();
  }
  function ui() { SpreadsheetApp.getUi(); }
  function install() { ScriptApp.newTrigger("ui").timeBased().everyMinutes(1).create(); }
`;

describe("menus [D guides/menus]", () => {
  it("appear when an editor opens, and run as that person with full consent", () => {
    const { host, file } = bound(SOURCE);
    host.open(file, UNIT);
    expect(host.menu(file, UNIT, ["Sổ Sáng Tạo", "Tôi là ai?"])).toEqual([UNIT, UNIT]);
    expect(host.failures).toEqual([]);
  });

  it("do not exist before opening, nor for a viewer", () => {
    const { host, file } = bound(SOURCE);
    expect(() => host.menu(file, UNIT, ["Sổ Sáng Tạo", "Tôi là ai?"])).toThrow("has no menu item");
    file.share("khach@example.vn", "viewer");
    expect([...host.open(file, "khach@example.vn").menus.keys()]).toEqual([]);
    expect(() => host.open(file, "nguoi-la@example.vn")).toThrow("nguoi-la@example.vn may not open Sổ");
  });

  it("cannot call a private function", () => {
    const { host, file } = bound(SOURCE);
    host.open(file, UNIT);
    expect(() => host.menu(file, UNIT, ["Sổ Sáng Tạo", "Thêm", "Bí mật"])).toThrow(
      "Script function not found: hidden_",
    );
  });

  it("hold submenus, whose items ask", () => {
    const { host, file } = bound(SOURCE);
    host.open(file, UNIT);
    host.answer({ button: "YES" }, { button: "OK", text: "Xã Lát" });
    expect(host.menu(file, UNIT, ["Sổ Sáng Tạo", "Thêm", "Hỏi"])).toEqual([true, "OK", "Xã Lát"]);
    expect(host.page(file, UNIT).asked).toEqual([
      { kind: "alert", title: "Xoá?", text: "Không lấy lại được.", buttons: "YES_NO" },
      { kind: "prompt", title: "", text: "Tên đơn vị", buttons: "OK" },
    ]);
  });
});

describe("dialogs [D guides/dialogs]", () => {
  it("a question nobody was told to answer fails; a plain notice is closed", () => {
    const { run } = bound(SOURCE);
    expect(() => run("ask")).toThrow('Nobody answers the dialog "Xoá?"');
    expect(run("tell")).toBeUndefined();
  });

  it("a sidebar is 300 px wide whatever is asked; a dialog as asked", () => {
    const { host, file, project, run } = bound(SOURCE);
    run("side");
    expect(host.page(file, OWNER).shown).toEqual([
      {
        kind: "sidebar",
        title: "Chấm điểm",
        html: "<p>Chấm</p>",
        width: 300,
        height: 400,
        project: project.id,
      },
      { kind: "modal", title: "Hộp", html: "<p>", width: 500, height: 250, project: project.id },
    ]);
    expect(host.page(file, OWNER).sidebar()?.title).toBe("Chấm điểm");
  });

  it("locks do not survive an alert [D reference/base/ui]", () => {
    expect(bound(SOURCE).run("lockAndAsk")).toBe(false);
  });

  it("there is no page in a clock trigger [D reference: getUi]", () => {
    const { host, run } = bound(SOURCE);
    run("install");
    host.advanceBy(130_000);
    expect(host.failures[0]?.message).toBe(
      "Exception: Cannot call SpreadsheetApp.getUi() from this context.",
    );
  });
});

describe("habits", () => {
  it("a lock released before flush() is noted [D reference/lock]", () => {
    const { host, run } = bound(SOURCE);
    const notes: string[] = [];
    host.onExecution((report) => notes.push(...report.notes));
    run("releaseUnflushed");
    expect(notes).toEqual([
      "A lock was released before SpreadsheetApp.flush(): others may not see the last writes.",
    ]);
  });
});
