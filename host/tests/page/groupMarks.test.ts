/** Where toggles of groups stand; the figures in comments are pixels. */
import { describe, expect, it } from "vitest";
import { type Drawn, edgeOf, marksOf } from "../../page/groups/marks.ts";
import type { GroupSeen } from "../../server/protocol.ts";

const group = (changes: Partial<GroupSeen> = {}): GroupSeen => ({
  sheet: "s",
  axis: "columns",
  at: 3,
  count: 2,
  depth: 1,
  behind: false,
  shared: true,
  ...changes,
});

/** Eight columns 100 wide; the heads take 40. */
const drawn = (changes: Partial<Drawn> = {}): Drawn => ({
  ends: [100, 200, 300, 400, 500, 600, 700, 800],
  frozen: 0,
  from: 0,
  room: 600,
  head: 40,
  scale: 1,
  ...changes,
});

const placed = (seen: GroupSeen, axis: Drawn) =>
  marksOf([seen], axis).map(({ toggle, from, to, away, line }) => ({ toggle, from, to, away, line }));

describe("[FO1] a toggle stands at the line before its group, or behind it", () => {
  it("in the middle of that line, the bar along the group", () => {
    // Column C (200–300) has its middle at 250, the group D–E goes from 300 to 500.
    expect(placed(group(), drawn())).toEqual([{ toggle: 290, from: 340, to: 540, away: false, line: 2 }]);
    // Column F (500–600).
    expect(placed(group({ behind: true }), drawn())).toEqual([
      { toggle: 590, from: 340, to: 540, away: false, line: 5 },
    ]);
  });

  it("at the last line where nothing comes behind", () => {
    expect(placed(group({ at: 6, behind: true }), drawn({ room: 800 })).map(({ line }) => line)).toEqual([7]);
  });

  it("for none whose lines are not there yet", () => {
    expect(marksOf([group({ at: 8 })], drawn())).toEqual([]);
  });
});

describe("[FO2] a group is folded when none of its lines has a width", () => {
  it("says which lines it shows or hides", () => {
    const folded = drawn({ ends: [100, 200, 300, 300, 300, 400, 500, 600] });
    const half = drawn({ ends: [100, 200, 300, 300, 400, 500, 600, 700] });
    const seen = [folded, half].map((axis) =>
      marksOf([group()], axis).map((mark) => [mark.folded, mark.label]),
    );
    expect(seen).toEqual([[[true, "Hiện cột chi tiết D–E"]], [[false, "Ẩn cột chi tiết D–E"]]]);
  });

  it("names rows by their numbers, and one line alone", () => {
    const labels = marksOf([group({ axis: "rows" }), group({ count: 1 })], drawn()).map(({ label }) => label);
    expect(labels).toEqual(["Ẩn hàng chi tiết 4–5", "Ẩn cột chi tiết D"]);
  });
});

describe("[FO6] toggles follow what is seen of the sheet", () => {
  it("scrolled, and away when under the frozen lines", () => {
    // A and B frozen: their edge is at 40 + 200. Scrolled by 100, C is under it, D–E goes from 240 to 440.
    const scrolled = drawn({ frozen: 2, from: 100, room: 400 });
    expect(edgeOf(scrolled)).toBe(240);
    expect(placed(group(), scrolled)).toEqual([{ toggle: 240, from: 240, to: 440, away: true, line: 2 }]);
  });

  it("away when beyond the window", () => {
    // The window shows 200; the middle of C is at 250.
    expect(placed(group(), drawn({ room: 200 })).map(({ away }) => away)).toEqual([true]);
  });

  it("never away at a frozen line", () => {
    expect(
      placed(group(), drawn({ frozen: 3, from: 300 })).map(({ away, toggle }) => [away, toggle]),
    ).toEqual([[false, 290]]);
  });

  it("larger and smaller with the zoom", () => {
    // Half as large, heads included in the figure that is given: 20 + 125, 20 + 150, 20 + 250.
    expect(placed(group(), drawn({ scale: 0.5, head: 20 }))).toEqual([
      { toggle: 145, from: 170, to: 270, away: false, line: 2 },
    ]);
  });
});
