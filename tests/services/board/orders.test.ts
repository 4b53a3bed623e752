import { describe, expect, it } from "vitest";
import { runNow } from "../../../src/services/board/orders.ts";
import { commands } from "../../../src/tables/commands.ts";
import { memoryBook } from "../support/memoryTab.ts";
import { rowsIn, tabOf } from "../support/tableTab.ts";

const ROW = { command: "Gia hạn", target: "LAT", execute: true };
const asked = (row: number, target = "LAT") => ({
  kind: "runNow" as const,
  ...{ row, command: "Gia hạn" as const, target },
});

/** Where the page went, and the ticks of all rows, after it was asked for. */
function ran(rows: readonly object[], row: number, target?: string) {
  const tab = tabOf(commands, rows as never);
  const went: number[][] = [];
  runNow(memoryBook({ commands: tab }), asked(row, target), (...place) => void went.push(place));
  return { went, ticks: rowsIn(commands, tab).map((each) => each["execute"]) };
}

describe("[W12] an order that is to run at once", () => {
  it("loses its tick, and the page goes to the box: its row, the sixth column", () => {
    expect(ran([ROW, ROW], 3)).toEqual({ went: [[3, 6]], ticks: [true, false] });
  });

  it("is found where rows have moved, by its words, whatever their case", () => {
    const other = { ...ROW, target: "DASAR" };
    expect(ran([other, ROW], 2, "lat")).toEqual({ went: [[3, 6]], ticks: [true, false] });
  });

  it("is left alone when it was finished, or is not there", () => {
    expect(ran([{ ...ROW, state: "Xong" }], 2)).toEqual({ went: [], ticks: [true] });
    expect(ran([ROW], 2, "PNV")).toEqual({ went: [], ticks: [true] });
  });
});
