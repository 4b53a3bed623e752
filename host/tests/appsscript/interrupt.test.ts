import { describe, expect, it } from "vitest";
import { AwaitingAnswer } from "../../appsscript/calling.ts";
import type { Answer } from "../../appsscript/page.ts";
import type { ExecutionReport } from "../../appsscript/state.ts";
import { bound, RECORDER, SHEET, shown, UNIT } from "./sheetSupport.ts";
import { NOW, OWNER } from "./support.ts";

/** `main` calls 1 getActiveSheet, 2 getRange, 3 getValue, 4 getRange, 5 getValue. */
const READING = `
  let seen = "mới";
  function main() {
    seen = "main";
    const sheet = SpreadsheetApp.getActiveSheet();
    return [sheet.getRange("A1").getValue(), sheet.getRange("A1").getValue()];
  }
  function other(text) {
    SpreadsheetApp.getActiveSheet().getRange("A1").setValue(text);
    return [seen, Session.getEffectiveUser().getEmail()];
  }`;

describe("[GS91] a run that is interrupted", () => {
  it("before a call finds there what others did, after it what stood before", () => {
    const outcomes = (["before", "after"] as const).map((when) => {
      const { host, file, run } = bound(READING);
      const typed = host.interrupt({ when, call: 3, act: () => host.as(UNIT).type(file, SHEET, "A1", "x") });
      return [run("main"), typed()];
    });
    const done = { state: "done", call: "Range.getValue", value: { refused: null } };
    expect(outcomes).toEqual([
      [["x", "x"], done],
      [["", "x"], done],
    ]);
  });

  it("leaves the other its own globals and rights", () => {
    const { host, project, run } = bound(READING);
    const rpc = host.interrupt({
      when: "after",
      call: 3,
      act: () => host.run(project, "other", { user: UNIT, args: ["y"] }),
    });
    expect(run("main")).toEqual(["", "y"]);
    expect(rpc()).toEqual({ state: "done", call: "Range.getValue", value: ["mới", UNIT] });
  });

  it("goes on later by what the other took, and is not charged for it", () => {
    const { host, project, run } = bound(`
      function main() { Utilities.sleep(1000); Utilities.sleep(1000); return Date.now(); }
      function slow() { const begun = Date.now(); Utilities.sleep(60000); return begun; }`);
    const reports: ExecutionReport[] = [];
    host.onExecution((report) => reports.push(report));
    const slow = host.interrupt({
      of: "main",
      when: "after",
      call: 1,
      act: () => host.run(project, "slow", { user: UNIT }),
    });
    expect(run("main")).toBe(NOW + 62_000);
    expect(slow()).toEqual({ state: "done", call: "Utilities.sleep", value: NOW + 1_000 });
    expect(reports.map(({ functionName, spentMs, endedAt }) => [functionName, spentMs, endedAt])).toEqual([
      ["slow", 60_000, NOW + 61_000],
      ["main", 2_000, NOW + 62_000],
    ]);
  });

  it("hears nothing of the other's failure", () => {
    const { host, project, run } = bound(`${READING} function broken() { throw new Error("Hỏng"); }`);
    const broken = host.interrupt({
      when: "before",
      call: 1,
      act: () => host.run(project, "broken", { user: UNIT }),
    });
    expect(run("main")).toEqual(["", ""]);
    expect(broken()).toMatchObject({ state: "failed", error: { message: "Hỏng" } });
  });

  it("is interrupted after a call that failed, and at no call twice", () => {
    const { host, run } = bound(`function main() {
      for (const address of ["A0", "A0"]) try { SpreadsheetApp.getActiveSheet().getRange(address); } catch (e) {}
      return "xong";
    }`);
    let times = 0;
    const counted = host.interrupt({ when: "after", call: 2, act: () => ++times });
    expect(run("main")).toBe("xong");
    expect(run("main")).toBe("xong");
    expect(counted()).toEqual({ state: "done", call: "Sheet.getRange", value: 1 });
  });

  it("is the next of its function, not one inside it", () => {
    const { host, project, run } = bound(READING);
    const waiting = host.interrupt({ of: "main", when: "before", call: 1, act: () => "chen" });
    expect([run("other", "z"), waiting()]).toEqual([["mới", OWNER], { state: "waiting" }]);
    const inside: string[] = [];
    host.interrupt({ of: "main", when: "before", call: 1, act: () => inside.push("một") });
    host.interrupt({
      of: "main",
      when: "after",
      call: 1,
      act: () => host.run(project, "main", { user: UNIT }),
    });
    run("main");
    expect([inside, waiting()]).toEqual([
      ["một"],
      { state: "done", call: "SpreadsheetApp.getActiveSheet", value: "chen" },
    ]);
  });

  it("is not interrupted again when it goes on after an answer", () => {
    const { host, file, run } = bound(`function main() {
      const sheet = SpreadsheetApp.getActiveSheet();
      const ui = SpreadsheetApp.getUi();
      return String(ui.alert("Chắc chứ?", ui.ButtonSet.YES_NO)) + sheet.getRange("A1").getValue();
    }`);
    let answer: Answer | null = null;
    host.open(file, OWNER, {
      toast: () => undefined,
      show: () => undefined,
      select: () => undefined,
      answer: () => answer,
    });
    let times = 0;
    const act = () => host.as(UNIT).type(file, SHEET, "A1", String(++times));
    host.interrupt({ when: "after", call: 1, act });
    const resume = awaited(() => run("main"));
    answer = { button: "YES" };
    expect([resume(), times]).toEqual(["YES1", 1]);
  });

  it("tells when it ended before the call, and refuses a call that cannot be", () => {
    const { host, run } = bound(READING);
    const late = host.interrupt({ when: "before", call: 6, act: () => "chen" });
    run("main");
    expect(late()).toEqual({ state: "passedOver" });
    expect(() => host.interrupt({ when: "before", call: 0, act: () => "chen" })).toThrow(
      "Calls are counted from 1: 0",
    );
  });
});

/** How a run goes on that stands still at a question. */
function awaited(ask: () => unknown): () => unknown {
  try {
    ask();
  } catch (error) {
    if (error instanceof AwaitingAnswer) return error.resume;
    throw error;
  }
  throw new Error("The script did not wait");
}

describe("[GS91] what may come between", () => {
  const LISTENING = `${RECORDER}
    function edited(e) { record_(e.range.getA1Notation(), []); }
    function ticked() { record_("tick", []); }
    function install() {
      ScriptApp.newTrigger("edited").forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create();
      ScriptApp.newTrigger("ticked").timeBased().everyMinutes(5).create();
    }`;

  it("is an edit with its triggers inside a trigger, told at once and in order", () => {
    const { host, file, run } = bound(LISTENING);
    run("install");
    // Call 1 of \`edited\` is getA1Notation, so nothing is recorded yet.
    host.interrupt({
      of: "edited",
      when: "before",
      call: 1,
      act: () => host.as(OWNER).type(file, SHEET, "B1", "chen"),
    });
    host.as(UNIT).type(file, SHEET, "A1", "x");
    expect(run("events")).toEqual([["B1"], ["A1"]]);
  });

  it("is a trigger of the clock, and time does not run back for the run", () => {
    const { host, run } = bound(
      `${LISTENING} function main() { const p = Utilities.getUuid(); return Date.now(); }`,
    );
    run("install");
    const alarm = host.nextAlarm() ?? 0;
    host.interrupt({ of: "main", when: "after", call: 1, act: () => host.advanceTo(alarm) });
    expect(Number(run("main"))).toBeGreaterThanOrEqual(alarm);
    expect(run("events")).toEqual([["tick"]]);
  });

  it("is a person who sorts, inserts, deletes and renames: a range stays where it was", () => {
    const { host, file, run } = bound(`function main() {
      const cell = SpreadsheetApp.getActiveSheet().getRange("A2");
      const before = cell.getValue();
      cell.setValue(before + "!");
      return before;
    }`);
    const unit = host.as(UNIT);
    for (const [at, text] of ["c", "b", "a"].entries()) unit.type(file, SHEET, `A${at + 1}`, text);
    host.interrupt({ when: "after", call: 3, act: () => unit.sort(file, SHEET, "A1:A3", 1) });
    host.interrupt({ when: "after", call: 3, act: () => unit.insertRows(file, SHEET, 1) });
    host.interrupt({ when: "after", call: 3, act: () => unit.renameSheet(file, SHEET, "Khác") });
    expect(run("main")).toBe("b");
    // Sorted a, b, c and moved down by one: A2 is where "a" stands now.
    expect([1, 2, 3, 4].map((row) => shown(file, row, 1))).toEqual(["", "b!", "b", "c"]);
  });
});

describe("[GS92] the lock of an interrupted run", () => {
  const LOCKING = `
    function main() {
      const lock = LockService.getScriptLock(); lock.waitLock(1000);
      Utilities.getUuid();
      lock.releaseLock();
      return lock.hasLock();
    }
    function attempt(ms) {
      const begun = Date.now();
      const taken = LockService.getScriptLock().tryLock(ms);
      return [taken, Math.floor((Date.now() - begun) / 1000)];
    }
    function wait() { LockService.getScriptLock().waitLock(30000); }`;

  it("is not to be had inside, and free once it is released", () => {
    const { host, project, run } = bound(LOCKING);
    const asked = (call: number, functionName: string, args: readonly unknown[]) =>
      host.interrupt({
        of: "main",
        when: "after",
        call,
        act: () => host.run(project, functionName, { user: UNIT, args }),
      });
    const [now, patient, waiting, free] = [
      asked(3, "attempt", [0]),
      asked(3, "attempt", [10_000]),
      asked(3, "wait", []),
      asked(4, "attempt", [0]),
    ];
    expect(run("main")).toBe(false);
    expect([now(), patient(), free()]).toMatchObject([
      { value: [false, 0] },
      { value: [false, 10] },
      { value: [true, 0] },
    ]);
    expect(waiting()).toMatchObject({
      state: "failed",
      error: { message: "Lock timeout: another process was holding the lock for too long." },
    });
  });
});
