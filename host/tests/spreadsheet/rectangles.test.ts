import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains, covered, intersection, without } from "../../appsscript/spreadsheet/rectangles.ts";
import type { Area } from "../../workbook/contract.ts";

const small = fc.record({
  sheet: fc.constant("s"),
  row: fc.nat(4),
  column: fc.nat(4),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
});

/** The cells of an area as texts: sets of them are what rectangles stand for. */
function cells(area: Area | null): Set<string> {
  const found = new Set<string>();
  for (let row = 0; area && row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++)
      found.add(`${area.row + row}.${area.column + column}`);
  }
  return found;
}

const sorted = (set: Iterable<string>) => [...set].sort();

describe("rectangles are sets of cells", () => {
  it("intersects", () => {
    fc.assert(
      fc.property(small, small, (one, other) => {
        const common = [...cells(one)].filter((cell) => cells(other).has(cell));
        expect(sorted(cells(intersection(one, other)))).toEqual(sorted(common));
      }),
    );
  });

  it("takes away, into parts that do not overlap", () => {
    fc.assert(
      fc.property(small, small, (one, hole) => {
        const left = [...cells(one)].filter((cell) => !cells(hole).has(cell));
        expect(sorted(without(one, hole).flatMap((part) => [...cells(part)]))).toEqual(sorted(left));
      }),
    );
  });

  it("covers by several together", () => {
    fc.assert(
      fc.property(small, fc.array(small, { maxLength: 4 }), (area, covers) => {
        const all = new Set(covers.flatMap((cover) => [...cells(cover)]));
        expect(covered(area, covers)).toBe([...cells(area)].every((cell) => all.has(cell)));
      }),
    );
  });

  it("knows other sheets apart", () => {
    const here = { sheet: "a", row: 0, column: 0, rows: 2, columns: 2 };
    expect(intersection(here, { ...here, sheet: "b" })).toBeNull();
    expect(contains({ ...here, sheet: "b" }, here)).toBe(false);
  });
});
