import { describe, expect, it } from "vitest";
import {
  absorb,
  changesOf,
  choose,
  draftOf,
  openFields,
  sent,
  typedIn,
} from "../../sidebar/scoring/state/draft.ts";

const MAXIMA = { "point.A.1": 1000 };
const BASE = { "point.A.1": "8", comment: "cũ" };

describe("a draft", () => {
  it("has no change where the same points are typed another way", () => {
    const draft = typedIn(typedIn(draftOf(BASE), "point.A.1", " 8,0 "), "comment", "cũ ");
    expect(changesOf(draft, MAXIMA)).toEqual([]);
  });

  it("clears points by a blank, which is not 0", () => {
    expect(changesOf(typedIn(draftOf(BASE), "point.A.1", ""), MAXIMA)).toEqual([
      { field: "point.A.1", was: "8", now: "" },
    ]);
    expect(changesOf(typedIn(draftOf({ "point.A.1": "" }), "point.A.1", "0"), MAXIMA)).toEqual([
      { field: "point.A.1", was: "", now: "0" },
    ]);
  });

  it("[M4] holds back points beyond the scale, and nothing else", () => {
    const draft = typedIn(typedIn(draftOf(BASE), "point.A.1", "10,5"), "comment", "mới");
    expect(changesOf(draft, MAXIMA).map(({ field }) => field)).toEqual(["comment"]);
    expect(openFields(draft)).toEqual(["point.A.1", "comment"]);
    expect(changesOf(typedIn(draft, "point.A.1", "-1"), MAXIMA).map(({ field }) => field)).toEqual([
      "comment",
    ]);
    expect(changesOf(typedIn(draft, "point.A.1", "10"), MAXIMA).length).toBe(2);
    // A criterion that the rubric on this screen does not have is the server's to judge.
    expect(changesOf(draft, {}).length).toBe(2);
  });

  it("[D4] typed back to the old text while a save is under way is still to be saved", () => {
    const typed = typedIn(draftOf(BASE), "point.A.1", "7");
    const back = typedIn(sent(typed, changesOf(typed, MAXIMA)), "point.A.1", "8");
    expect(openFields(back)).toEqual(["point.A.1"]);
    const answered = absorb(back, { ...BASE, "point.A.1": "7" });
    expect(changesOf(answered, MAXIMA)).toEqual([{ field: "point.A.1", was: "7", now: "8" }]);
  });

  it("[D5] follows the server where nothing was typed", () => {
    expect(absorb(draftOf(BASE), { ...BASE, comment: "mới" }).typed).toEqual({ ...BASE, comment: "mới" });
  });

  it("[D5] sees a change from elsewhere in a field typed in after the save left", () => {
    const leaving = sent(typedIn(draftOf(BASE), "comment", "mới"), [
      { field: "comment", was: "cũ", now: "mới" },
    ]);
    const draft = absorb(typedIn(leaving, "point.A.1", "7"), { "point.A.1": "9", comment: "mới" });
    expect(draft.clashes).toEqual({ "point.A.1": "9" });
    expect(changesOf(draft, MAXIMA)).toEqual([]);
    expect(changesOf(choose(draft, "point.A.1", "mine"), MAXIMA)).toEqual([
      { field: "point.A.1", was: "9", now: "7" },
    ]);
    expect(changesOf(choose(draft, "point.A.1", "theirs"), MAXIMA)).toEqual([]);
  });

  it("[D5] keeps a clash open when the server is read again", () => {
    const clashing = absorb(typedIn(draftOf(BASE), "point.A.1", "7"), { ...BASE, "point.A.1": "9" });
    expect(absorb(clashing, { ...BASE, "point.A.1": "9" }).clashes).toEqual({ "point.A.1": "9" });
  });
});
