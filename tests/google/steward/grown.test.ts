import { expect, it } from "vitest";
import { grownRemarks, takeGrown } from "../../../src/google/steward/grown.ts";
import { draftMemory } from "../../../src/sheets/draft/draftBook.ts";

it("[N10] a number that a run left beside its writing and could not remember is handed on by the next one, and never falls", () => {
  const next = draftMemory(new Map([["lastModel.2023", "6"]]));
  takeGrown(next, ["v2", "edit.1.a", "lastModel.2023=8"]);
  // A run that is killed here as well has written it beside its own number.
  expect([next.get("lastModel.2023"), grownRemarks(next)]).toEqual(["8", ["lastModel.2023=8"]]);
  expect(Object.fromEntries(next.kept())).toEqual({ "lastModel.2023": "8" });
  // Once it is remembered it is nothing new, nor is a number of before.
  for (const remark of ["lastModel.2023=8", "lastModel.2023=7"]) {
    const later = draftMemory(new Map([["lastModel.2023", "8"]]));
    takeGrown(later, [remark]);
    expect([later.get("lastModel.2023"), grownRemarks(later), later.kept().size]).toEqual(["8", [], 0]);
  }
});
