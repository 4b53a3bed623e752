import { expect, it } from "vitest";
import { causes } from "../../../src/domain/problems/causes.ts";
import { problem } from "../../../src/domain/problems/problem.ts";

const at = (row: number, found: string, header = "Email") =>
  problem("cell.notAnEmail", { tab: "Đơn vị", row, header }, found);

it("[U22] tells one cause once, at its first line, with the others and at most three of the cells", () => {
  const told = causes([at(2, "a"), at(4, "b"), at(5, "a"), at(7, "c"), at(9, "d"), at(3, "x", "Mã")]);
  expect(told.map(({ found, place }) => [place.header, place.row, place.otherRows, found])).toEqual([
    ["Email", 2, [4, 5, 7, 9], "a”, “b”, “c"],
    ["Mã", 3, [], "x"],
  ]);
  const nowhere = problem("cell.notAnEmail", { tab: "Đơn vị" }, "y");
  expect(causes([nowhere, nowhere])[0]?.place.otherRows).toEqual([]);
  expect(causes([])).toEqual([]);
});
