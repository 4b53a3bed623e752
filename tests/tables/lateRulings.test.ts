import { expect, it } from "vitest";
import { LATE_RULINGS, lateDecision } from "../../src/tables/lateRulings.ts";

it("[H18] the decision on late work is read from its column; blank, there is none", () => {
  expect([...LATE_RULINGS, ""].map(lateDecision)).toEqual(["accepted", "refused", ""]);
});
