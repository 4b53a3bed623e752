import { describe, expect, it } from "vitest";
import { readEditedRows } from "../../src/sheets/editedRows.ts";
import type { Cell } from "../../src/tables/cell.ts";
import { reports } from "../../src/tables/reports.ts";
import { memoryBook } from "../services/support/memoryTab.ts";
import { type Cells, rowsIn, tabOf } from "../services/support/tableTab.ts";

const PREPARED: Cells = { model: "MH-2023-001", unit: "DU-LAT" };

/** The row after somebody typed over the whole of it, with what was read of it. */
function edited(typed: Readonly<Record<string, Cell>>) {
  const tab = tabOf(reports, [{ ...PREPARED, ...typed }]);
  const area = { row: 2, column: 1, rows: 1, columns: reports.order.length };
  const read = readEditedRows(memoryBook({ reports: tab }), reports, area, "unit");
  const row = read.ok ? read.value.rows[0] : undefined;
  return { cells: rowsIn(reports, tab)[0], record: row?.record, unread: [...(row?.unread ?? [])], tab };
}

describe("[Q12] what was typed as text", () => {
  it("is read as the day, the points, the figure or the word it is, and stays as it was typed", () => {
    const typed = {
      from: " 1/4/2023 ",
      selfPoints: "86,5\u00a0",
      indicatorBefore: "1.500",
      indicatorTarget: 2000,
      indicatorAfter: "1.234,5",
      DK1: "dat",
    };
    const { cells, record, unread, tab } = edited(typed);
    expect(cells).toEqual({ ...PREPARED, ...typed });
    expect(tab.calls.filter((call) => call.startsWith("write"))).toEqual([]);
    expect(unread).toEqual([]);
    const { from, selfPoints, indicatorBefore, indicatorTarget, indicatorAfter, DK1 } = record ?? {};
    expect([from, selfPoints, indicatorBefore, indicatorTarget, indicatorAfter, DK1]).toEqual([
      "2023-04-01",
      8650,
      1500,
      2000,
      1234.5,
      true,
    ]);
  });

  it("and what cannot be read is named and stays as well", () => {
    const typed = { from: "31/2/2023", done: "#NAME?", selfPoints: { day: "2023-05-08", minutes: 0 } };
    const { cells, unread } = edited(typed);
    expect(cells).toEqual({ ...PREPARED, ...typed });
    expect(unread).toEqual(["done", "from", "selfPoints"]);
  });
});
