import { expect, it } from "vitest";
import { highestNumber } from "../../../src/domain/text/runningNumber.ts";

it("[N13] the highest number at the end of ids that stand; people's own words have none", () => {
  expect(highestNumber(["LN-0003", "LN-0012", "LN-0007"])).toBe(12);
  expect(highestNumber(["NK-00009", "", "của phòng"])).toBe(9);
  expect(highestNumber([])).toBe(0);
});
