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

const BASE = { "point.A.1": "8", comment: "cũ" };

describe("a draft", () => {
  it("has no change where the same points are typed another way", () => {
    const draft = typedIn(typedIn(draftOf(BASE), "point.A.1", " 8,0 "), "comment", "cũ ");
    expect(changesOf(draft)).toEqual([]);
  });

  it("clears points by a blank, which is not 0", () => {
    expect(changesOf(typedIn(draftOf(BASE), "point.A.1", ""))).toEqual([
      { field: "point.A.1", was: "8", now: "" },
    ]);
    expect(changesOf(typedIn(draftOf({ "point.A.1": "" }), "point.A.1", "0"))).toEqual([
      { field: "point.A.1", was: "", now: "0" },
    ]);
  });

  it("[D4] typed back to the old text while a save is under way is still to be saved", () => {
    const typed = typedIn(draftOf(BASE), "point.A.1", "7");
    const back = typedIn(sent(typed, changesOf(typed)), "point.A.1", "8");
    expect(openFields(back)).toEqual(["point.A.1"]);
    const answered = absorb(back, { ...BASE, "point.A.1": "7" });
    expect(changesOf(answered)).toEqual([{ field: "point.A.1", was: "7", now: "8" }]);
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
    expect(changesOf(draft)).toEqual([]);
    expect(changesOf(choose(draft, "point.A.1", "mine"))).toEqual([
      { field: "point.A.1", was: "9", now: "7" },
    ]);
    expect(changesOf(choose(draft, "point.A.1", "theirs"))).toEqual([]);
  });

  it("[D5] keeps a clash open when the server is read again", () => {
    const clashing = absorb(typedIn(draftOf(BASE), "point.A.1", "7"), { ...BASE, "point.A.1": "9" });
    expect(absorb(clashing, { ...BASE, "point.A.1": "9" }).clashes).toEqual({ "point.A.1": "9" });
  });
});
