import { expect, it } from "vitest";
import { grownRemarks, takeGrown } from "../../../src/google/steward/grown.ts";
import { draftMemory } from "../../../src/sheets/draft/draftBook.ts";

it("[N10] a number that a run left beside its writing and could not remember is handed on by the next one, and never falls", () => {
  const next = draftMemory(new Map([["lastModel.2023", "6"]]));
  takeGrown(next, ["v2", "edit.1.a", "lastModel.2023=8"]);
  // A run that is killed here as well has written it beside its own number.
  expect([next.get("lastModel.2023"), grownRemarks(next)]).toEqual(["8", ["lastModel.2023=8"]]);
  expect(Object.fromEntries(next.kept(new Set()))).toEqual({ "lastModel.2023": "8" });
  // Of nothing else: what somebody plants in that cell before it is locked decides nothing.
  const planted = draftMemory(new Map([["schemaVersion", "3"]]));
  takeGrown(planted, ["schemaVersion=99", "tabs=7"]);
  expect([planted.get("schemaVersion"), planted.kept(new Set()).size]).toEqual(["3", 0]);
  // Once it is remembered it is nothing new, nor is a number of before.
  for (const remark of ["lastModel.2023=8", "lastModel.2023=7"]) {
    const later = draftMemory(new Map([["lastModel.2023", "8"]]));
    takeGrown(later, [remark]);
    expect([later.get("lastModel.2023"), grownRemarks(later), later.kept(new Set()).size]).toEqual([
      "8",
      [],
      0,
    ]);
  }
});
