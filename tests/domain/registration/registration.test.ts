import { describe, expect, it } from "vitest";
import {
  type Registration,
  reportIsDue,
  strongerState,
} from "../../../src/domain/registration/registration.ts";

describe("reportIsDue", () => {
  it("[G3] only with a request for HTXSNV, of an active model", () => {
    const due = (asksForExcellence: boolean, state: Registration["state"]) =>
      reportIsDue({ asksForExcellence, state });
    expect([
      due(true, "active"),
      due(false, "active"),
      due(true, "withdrawn"),
      due(true, "suspended"),
      due(true, "rejected"),
    ]).toEqual([true, false, false, false, false]);
  });
});

it("[G13] of a typed and an ordered state the stronger holds", () => {
  const states = ["active", "suspended", "withdrawn"] as const;
  expect(states.map((typed) => states.map((ordered) => strongerState(typed, ordered)))).toEqual([
    ["active", "suspended", "withdrawn"],
    ["suspended", "suspended", "withdrawn"],
    ["withdrawn", "withdrawn", "withdrawn"],
  ]);
});
