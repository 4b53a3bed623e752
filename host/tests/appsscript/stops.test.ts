import { describe, expect, it } from "vitest";
import type { Happened, Moment } from "../../appsscript/moments.ts";
import type { ExecutionReport } from "../../appsscript/state.ts";
import { bound, SHEET, shown, UNIT } from "./sheetSupport.ts";
import { OWNER } from "./support.ts";

/** 1 getActiveSheet, 2 getRange, 3 setValue, 4 getRange, 5 setValue, 6 flush, 7 getRange, 8 setValue. */
const WRITING = `
  function main() {
    const sheet = SpreadsheetApp.getActiveSheet();
    try {
      sheet.getRange("A1").setValue("một");
      sheet.getRange("A2").setValue("hai");
      SpreadsheetApp.flush();
      sheet.getRange("A3").setValue("ba");
    } catch (e) { sheet.getRange("A4").setValue("bắt được"); }
    finally { sheet.getRange("A5").setValue("cuối"); }
  }
  function cells() { return SpreadsheetApp.getActiveSheet().getRange("A1:A3").getValues().flat(); }`;

type Stop = Omit<Moment, "of"> & { readonly kill?: boolean };

/** What stands in A1 to A5 afterwards, joined; and what became of the stop. */
function stopped(stop: Stop): readonly [cells: string, happened: Happened<null>] {
  const { host, file, run } = bound(WRITING);
  const happened = host.stopAt(stop);
  try {
    run("main");
  } catch {
    // It was stopped.
  }
  return [[1, 2, 3, 4, 5].map((row) => shown(file, row, 1)).join("|"), happened()];
}

const ALL = [1, 2, 3, 4, 5, 6, 7, 8];

describe("[GS93] a run that is stopped", () => {
  it("before or after each of its calls leaves what it had written and nothing else, not even by finally", () => {
    const one = "một||||";
    const two = "một|hai|||";
    expect(ALL.map((call) => stopped({ when: "before", call })[0])).toEqual([
      ...["||||", "||||", "||||"],
      ...[one, one, two, two, two],
    ]);
    expect(ALL.map((call) => stopped({ when: "after", call })[0])).toEqual([
      ...["||||", "||||"],
      ...[one, one, two, two, two, "một|hai|ba||"],
    ]);
  });

  it("[GS94] or killed there has lost what it did not flush", () => {
    const two = "một|hai|||";
    expect(ALL.map((call) => stopped({ when: "before", call, kill: true })[0])).toEqual([
      ...["||||", "||||", "||||", "||||", "||||", "||||"],
      ...[two, two],
    ]);
    expect(stopped({ when: "after", call: 6, kill: true })[0]).toBe(two);
    expect(stopped({ when: "after", call: 8, kill: true })[0]).toBe(two);
  });

  it("says where, or that the run ended before; the report tells how many calls there are", () => {
    expect(stopped({ when: "before", call: 6 })[1]).toEqual({
      state: "done",
      call: "SpreadsheetApp.flush",
      value: null,
    });
    // Calls 9 and 10 are those of finally.
    expect(stopped({ when: "before", call: 11 })).toEqual(["một|hai|ba||cuối", { state: "passedOver" }]);
    const { host, run } = bound(WRITING);
    const reports: ExecutionReport[] = [];
    host.onExecution((report) => reports.push(report));
    run("main");
    expect(reports.map(({ counts }) => counts.total)).toEqual([10]);
  });

  it("has failed, and lets go its locks", () => {
    const { host, run } = bound(`
      function main() { LockService.getScriptLock().waitLock(1); Utilities.getUuid(); }
      function free() { return LockService.getScriptLock().tryLock(0); }`);
    host.stopAt({ when: "before", call: 3, kill: true });
    expect(() => run("main")).toThrow("Stopped before call 3, Utilities.getUuid");
    expect(run("free")).toBe(true);
  });
});

describe("[GS94] writes that others see", () => {
  const seenAfter = (call: number, buffers: boolean): unknown => {
    const { host, project, run } = bound(WRITING);
    host.bufferWrites(buffers);
    const seen = host.interrupt({
      of: "main",
      when: "after",
      call,
      act: () => host.run(project, "cells", { user: UNIT }),
    });
    run("main");
    const happened = seen();
    return happened.state === "done" ? happened.value : happened;
  };

  it("stand there at once", () => {
    expect([3, 5, 6, 8].map((call) => seenAfter(call, false))).toEqual([
      ["một", "", ""],
      ["một", "hai", ""],
      ["một", "hai", ""],
      ["một", "hai", "ba"],
    ]);
  });

  it("or, where they are buffered, once they were flushed", () => {
    expect([3, 5, 6, 8].map((call) => seenAfter(call, true))).toEqual([
      ["", "", ""],
      ["", "", ""],
      ["một", "hai", ""],
      ["một", "hai", ""],
    ]);
  });

  it("are in their places for the run itself, however it changes its arrays; a failure keeps them", () => {
    const { host, file, run } = bound(`function main() {
      const range = SpreadsheetApp.getActiveSheet().getRange("A1:B1");
      const rows = [["x", new Date(2023, 2, 28)]];
      range.setValues(rows);
      rows[0][0] = "y";
      const read = range.getDisplayValues();
      range.setValues([["cuối", ""]]);
      throw new Error(JSON.stringify(read));
    }`);
    host.bufferWrites(true);
    expect(() => run("main")).toThrow('[["x","28/03/2023"]]');
    expect([shown(file, 1, 1), shown(file, 1, 2)]).toEqual(["cuối", ""]);
  });

  it("land where they were meant by place, also when rows have moved meanwhile; what has no place any more is told", () => {
    const { host, file, run } = bound(`function main() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange("A20").setValue("x");
      sheet.getRange("A1").setValue("y");
      try { SpreadsheetApp.flush(); } catch (e) { return e.message; }
    }`);
    host.bufferWrites(true);
    host.interrupt({ when: "before", call: 6, act: () => host.as(OWNER).deleteRows(file, SHEET, 3) });
    expect(run("main")).toBe("The coordinates of the range are outside the dimensions of the sheet.");
    expect(shown(file, 1, 1)).toBe("y");
  });
});
