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
