import { describe, expect, it } from "vitest";
import { beginOf, startOf } from "../../page/grid/inSight.ts";

/** Columns of 100, 50, 300, 40 and 200 pixels; the first two are frozen, 350 pixels are left for the others. */
const COLUMNS = { ends: [100, 150, 450, 490, 690], frozen: 2, room: 350 };

describe("[J16] the part of a sheet that is in sight", () => {
  it.each([
    ["a frozen line is always in sight", 1, 120, 120],
    ["a line in sight moves nothing", 3, 0, 0],
    ["a line beyond the end comes to the end: it ends at 540, so 350 before that", 4, 0, 190],
    ["a line before the beginning comes to the beginning", 2, 320, 0],
    ["a line half before the beginning comes whole", 3, 310, 300],
    ["a line half beyond the end comes whole", 4, 150, 190],
  ])("%s", (_, line, from, start) => {
    expect(startOf(line, { ...COLUMNS, from })).toBe(start);
  });

  it("a line wider than what is left begins at its beginning", () => {
    expect(startOf(2, { ...COLUMNS, room: 200, from: 340 })).toBe(0);
    expect(startOf(4, { ...COLUMNS, room: 150, from: 0 })).toBe(340);
  });

  it("a line begins where the one before it ends, counted without the frozen ones", () => {
    expect([0, 1, 2, 3, 4].map((line) => beginOf(line, COLUMNS))).toEqual([0, 0, 0, 300, 340]);
  });

  it("without frozen lines it is counted from the first", () => {
    expect(startOf(4, { ...COLUMNS, frozen: 0, room: 350, from: 0 })).toBe(340);
  });
});
