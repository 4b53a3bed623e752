import { describe, expect, it } from "vitest";
import { distinctMoments, everyMoment } from "../../../rehearsal/faults/moments.ts";

describe("[FA3] moments of a run", () => {
  const calls = ["LockService.getScriptLock", "Lock.tryLock", "Session.getEffectiveUser", "Range.getValues"];

  it("are before each call that asks for what others could change, and after the last", () => {
    expect(distinctMoments(calls)).toEqual([
      { when: "before", call: 2 },
      { when: "before", call: 4 },
      { when: "after", call: 4 },
    ]);
  });

  it("pass over the script's own files, and beside what no script is told of also over locks, properties and triggers", () => {
    const run = [
      "ScriptApp.deleteTrigger",
      "Lock.tryLock",
      "Properties.getProperties",
      "HtmlService.createHtmlOutputFromFile",
      "HtmlOutput.getContent",
      "Sheets.Spreadsheets.batchUpdate",
      "Lock.releaseLock",
    ];
    const of = (moments: readonly { readonly when: string; readonly call: number }[]) =>
      moments.map(({ when, call }) => `${when} ${call}`);
    expect(of(distinctMoments(run))).toEqual([
      "before 1",
      "before 2",
      "before 3",
      "before 6",
      "before 7",
      "after 7",
    ]);
    expect(of(distinctMoments(run, "grid alone"))).toEqual(["before 6", "after 7"]);
  });

  it("are before and after every call where all are wanted", () => {
    expect(everyMoment(["a", "b"])).toEqual([
      { when: "before", call: 1 },
      { when: "after", call: 1 },
      { when: "before", call: 2 },
      { when: "after", call: 2 },
    ]);
  });

  it("are none where nothing is called", () => {
    expect([distinctMoments([]), everyMoment([])]).toEqual([[], []]);
  });
});
