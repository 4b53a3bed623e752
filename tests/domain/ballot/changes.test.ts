import { describe, expect, it } from "vitest";
import type { Ballot } from "../../../src/domain/ballot/ballot.ts";
import { merge } from "../../../src/domain/ballot/changes.ts";

const PLACE = { tab: "Chấm điểm", row: 7 };
const BALLOT: Ballot = {
  id: "P1-MH-2023-001-TV01",
  round: 1,
  model: "MH-2023-001",
  appraiser: "TV01",
  state: "draft",
  recorded: true,
  points: { "I.1": 850, "I.2": null },
  comment: "tốt",
  strengths: "",
  limits: "",
  proposal: "",
  reason: "",
  submittedAt: null,
  rubricVersion: "r1",
  revision: 3,
};
const change = (field: string, was: string, now: string) => ({ field, was, now });

describe("merge", () => {
  it("[M1] applies what the caller saw unchanged, and names what somebody else changed", () => {
    const changes = [
      change("point.I.1", "9", "10"),
      change("point.I.2", "", "7"),
      change("comment", "khá", "rất tốt"),
      change("strengths", "", "rõ"),
    ];
    expect(merge(BALLOT, changes, PLACE)).toEqual({
      ballot: { ...BALLOT, points: { "I.1": 850, "I.2": 700 }, strengths: "rõ" },
      clashes: ["point.I.1", "comment"],
      problems: [],
    });
  });

  it("[M1] takes a field as blank only when the caller saw it blank", () => {
    expect(merge(BALLOT, [change("point.I.1", "", "")], PLACE).clashes).toEqual(["point.I.1"]);
    expect(merge(BALLOT, [change("point.I.2", "5", "6")], PLACE).clashes).toEqual(["point.I.2"]);
  });

  it("[M2] gives the very same ballot when all is as wanted, whatever the caller saw", () => {
    const again = [
      change("point.I.1", "7", "8,5"),
      change("point.I.2", "3", ""),
      change("comment", "x", "tốt"),
    ];
    const merged = merge(BALLOT, again, PLACE);
    expect(merged).toEqual({ ballot: BALLOT, clashes: [], problems: [] });
    expect(merged.ballot).toBe(BALLOT);
    expect(merge(BALLOT, [], PLACE).ballot).toBe(BALLOT);
  });

  it("[M2] repeated after success changes nothing more", () => {
    const changes = [change("point.I.1", "8,5", "9"), change("limits", "", "còn ít")];
    const once = merge(BALLOT, changes, PLACE);
    expect(once.ballot).toEqual({ ...BALLOT, points: { "I.1": 900, "I.2": null }, limits: "còn ít" });
    expect(merge(once.ballot, changes, PLACE)).toEqual({ ballot: once.ballot, clashes: [], problems: [] });
  });

  it("[M3] compares points as points and clears them with a blank", () => {
    expect(merge(BALLOT, [change("point.I.1", " 8.50", "9,5 ")], PLACE).ballot.points).toEqual({
      "I.1": 950,
      "I.2": null,
    });
    expect(merge(BALLOT, [change("point.I.1", "8,5", " ")], PLACE).ballot.points).toEqual({
      "I.1": null,
      "I.2": null,
    });
  });

  it("[M3] keeps 0 apart from blank", () => {
    expect(merge(BALLOT, [change("point.I.2", "", "0")], PLACE).ballot.points["I.2"]).toEqual(0);
    expect(merge(BALLOT, [change("point.I.2", "0", "5")], PLACE).clashes).toEqual(["point.I.2"]);
  });

  it("[M4] names what is no points, by criterion; what lies beyond the scale is told by the rubric (beyondScale)", () => {
    const changes = [
      change("point.I.1", "8,5", "chín"),
      change("point.I.2", "", "8,125"),
      change("comment", "tốt", "khá"),
    ];
    expect(merge(BALLOT, changes, PLACE)).toEqual({
      ballot: { ...BALLOT, comment: "khá" },
      clashes: [],
      problems: [
        { code: "cell.notPoints", place: { ...PLACE, header: "I.1" }, found: "chín", facts: {} },
        { code: "cell.pointsTooPrecise", place: { ...PLACE, header: "I.2" }, found: "8,125", facts: {} },
      ],
    });
    expect(merge(BALLOT, [change("point.I.1", "8,5", "99")], PLACE).ballot.points["I.1"]).toEqual(9900);
  });

  it("[M5] cleans remarks and compares them clean", () => {
    const spaced = change("comment", "tốt  \r\n", "  rất\r\ntốt ");
    expect(merge(BALLOT, [spaced], PLACE).ballot.comment).toEqual("rất\ntốt");
  });

  it("[M6] names fields that the ballot does not have, whatever they are called", () => {
    const strange = [
      "point.IX",
      "point.",
      "point.constructor",
      "point.__proto__",
      "state",
      "toString",
      "point.i.1",
    ];
    const changes = [...strange.map((field) => change(field, "", "5")), change("point.I.2", "", "5")];
    expect(merge(BALLOT, changes, PLACE)).toEqual({
      ballot: { ...BALLOT, points: { "I.1": 850, "I.2": 500 } },
      clashes: [],
      problems: strange.map((found) => ({ code: "ballot.unknownField", place: PLACE, found, facts: {} })),
    });
  });

  it("[M1] applies changes of one field one after the other", () => {
    const changes = [
      change("comment", "tốt", "một"),
      change("comment", "một", "hai"),
      change("comment", "tốt", "ba"),
    ];
    expect(merge(BALLOT, changes, PLACE)).toEqual({
      ballot: { ...BALLOT, comment: "hai" },
      clashes: ["comment"],
      problems: [],
    });
  });
});
