import { expect, it } from "vitest";
import { type Cell, isWallClock, shownCell } from "../../src/tables/cell.ts";

it("[S4] a cell is shown as a person reads it in a Vietnamese sheet", () => {
  const cells: readonly Cell[] = ["a.b", 8.5, 1000, true, false, { day: "2023-03-28", minutes: 870 }, ""];
  // Decimal comma, day first, ticks as words; the dot of a text is no decimal point.
  expect(cells.map(shownCell)).toEqual(["a.b", "8,5", "1000", "Có", "Không", "28/03/2023", ""]);
});

it("[S4] only a date cell is a wall clock", () => {
  const cells: readonly Cell[] = ["2023-03-28", 45013, true, { day: "2023-03-28", minutes: 0 }];
  expect(cells.map(isWallClock)).toEqual([false, false, false, true]);
});
