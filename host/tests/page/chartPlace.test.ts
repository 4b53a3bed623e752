import { describe, expect, it } from "vitest";
import { chartPlace } from "../../page/grid/charts/chartPlace.ts";
import type { ChartSeen } from "../../server/protocol.ts";

/** Lines of 100 pixels behind a head of 46 and 20; a window of 646 × 420 for both. */
const ends = [100, 200, 300, 400, 500, 600, 700, 800];
const sight = (frozen: number, scrolled: number) => ({
  zoom: 1,
  columns: { ends, frozen, scrolled, head: 46, room: 646 },
  rows: { ends, frozen, scrolled, head: 20, room: 420 },
});
/** 150 × 150 pixels, at 30 and 10 of its cell. */
const chart = (row: number, column: number): ChartSeen => ({
  ...{ id: 1, sheet: "a", row, column, offsetX: 30, offsetY: 10, width: 150, height: 150 },
  ...{ words: "", svg: "" },
});

describe("[CH8] where a chart lies in the window", () => {
  it("so many pixels from the corner of its cell", () => {
    // The third column begins at 200 behind the head, the second row at 100.
    expect(chartPlace(chart(1, 2), sight(0, 0))).toEqual({
      across: { start: 46 + 200 + 30, before: 0, after: 0 },
      down: { start: 20 + 100 + 10, before: 0, after: 0 },
    });
    expect(chartPlace(chart(0, 0), sight(0, 0))?.across.start).toBe(76);
  });

  it("goes with the cells, and is cut at the head", () => {
    // 120 further: 10 pixels of it stand left of the head's end at 46, and it begins 30 above that of 20.
    expect(chartPlace(chart(0, 0), sight(0, 40))).toEqual({
      across: { start: 36, before: 10, after: 0 },
      down: { start: -10, before: 30, after: 0 },
    });
  });

  it("is cut at the frozen lines, unless its cell is one of them", () => {
    // One frozen line of 100: the others begin at 146 across and at 120 down.
    expect(chartPlace(chart(1, 1), sight(1, 60))).toEqual({
      across: { start: 116, before: 30, after: 0 },
      down: { start: 70, before: 50, after: 0 },
    });
    expect(chartPlace(chart(0, 0), sight(1, 500))).toEqual({
      across: { start: 76, before: 0, after: 0 },
      down: { start: 30, before: 0, after: 0 },
    });
  });

  it("is cut at the window's end", () => {
    // It ends at 46 + 500 + 30 + 150 = 726 of 646, and at 20 + 300 + 10 + 150 = 480 of 420.
    expect(chartPlace(chart(3, 5), sight(0, 0))).toEqual({
      across: { start: 576, before: 0, after: 80 },
      down: { start: 330, before: 0, after: 60 },
    });
  });

  it("is nowhere when nothing of it is seen", () => {
    // All of it stands before 46: 0 + 46 + 30 + 150 = 226, so 180 further.
    expect([
      chartPlace(chart(0, 0), sight(0, 180)),
      chartPlace(chart(0, 7), sight(0, 0)),
      chartPlace(chart(5, 0), sight(0, 0)),
    ]).toEqual([null, null, null]);
  });
});
