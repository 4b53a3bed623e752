import { expect, it } from "vitest";
import { COMMAND_STATES, isFinished } from "../../src/tables/commands.ts";

it("[O1] an order is finished once it was done or refused, also when its state was emptied since", () => {
  expect(["", ...COMMAND_STATES].map((state) => isFinished({ state, doneAt: null }))).toEqual([
    ...[false, false, false, true, true],
  ]);
  expect(isFinished({ state: "", doneAt: 1 })).toBe(true);
});
