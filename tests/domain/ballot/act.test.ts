import { expect, it } from "vitest";
import { willAfter } from "../../../src/domain/ballot/act.ts";

const OWN = { decision: null, reason: "cũ", sentAt: 5, revision: 3, copy: "", sentPrint: "alt" } as const;
const HOW = { now: 9, reason: "nhầm", print: "p", noted: true };

it("[K18] an action of the sidebar writes its decision with moment, revision and the ballot's id", () => {
  expect(
    (["submit", "reopen", "recuse"] as const).map((action) => willAfter("P1", OWN, action, HOW)),
  ).toEqual([
    { decision: "submit", reason: "cũ", sentAt: 9, revision: 4, copy: "P1", sentPrint: "p" },
    { decision: "reopen", reason: "nhầm", sentAt: 9, revision: 4, copy: "P1", sentPrint: "" },
    { decision: "recuse", reason: "nhầm", sentAt: 9, revision: 4, copy: "P1", sentPrint: "" },
  ]);
});

it("[M15] a reopening tells whether the steward had taken note of what it reopens, until the steward takes note of it", () => {
  const noted = willAfter("P1", OWN, "reopen", HOW);
  const unnoted = willAfter("P1", OWN, "reopen", { ...HOW, noted: false });
  expect([noted, unnoted].map(({ sentPrint }) => sentPrint)).toEqual(["", "p"]);
  const saved = [false, true].map((isNoted) => willAfter("P1", unnoted, "save", { ...HOW, noted: isNoted }));
  expect(saved.map(({ sentPrint }) => sentPrint)).toEqual(["p", ""]);
});

it("[K18] a save submits nothing: “Nộp” that stands there is taken back, “Mở lại” stays", () => {
  const saved = (decision: "submit" | "reopen" | "recuse" | null) =>
    willAfter("P1", { ...OWN, decision }, "save", HOW);
  expect((["submit", "recuse", null] as const).map((each) => saved(each).decision)).toEqual([
    null,
    null,
    null,
  ]);
  expect(saved("reopen")).toEqual({ ...OWN, decision: "reopen", revision: 4, copy: "P1", sentPrint: "" });
});
