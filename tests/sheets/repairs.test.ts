import { describe, expect, it } from "vitest";
import { readEditedRows } from "../../src/sheets/editedRows.ts";
import type { Cell } from "../../src/tables/cell.ts";
import { reports } from "../../src/tables/reports.ts";
import { columnOf, keysTypedBy } from "../../src/tables/table.ts";
import { memoryBook } from "../services/support/memoryTab.ts";
import { type Cells, rowsIn, tabOf } from "../services/support/tableTab.ts";

const PREPARED: Cells = { model: "MH-2023-001", unit: "DU-LAT" };

/** The row after somebody typed over the whole of it, with what was read of it. */
function edited(typed: Readonly<Record<string, Cell>>) {
  const tab = tabOf(reports, [{ ...PREPARED, ...typed }]);
  const area = { row: 2, column: 1, rows: 1, columns: reports.order.length };
  const read = readEditedRows(memoryBook({ reports: tab }), reports, area, "unit");
  return { cells: rowsIn(reports, tab)[0], record: read.ok ? read.value.rows[0]?.record : null };
}

describe("[Q12] what was typed as text", () => {
  it("becomes the date or the number that its column wants, where it can be read without doubt", () => {
    const { cells } = edited({ from: "1/4/2023", to: "31/2/2023", selfPoints: "86,5" });
    // There is no 31 February: whoever typed it must look at it.
    expect(cells).toEqual({
      ...PREPARED,
      from: { day: "2023-04-01", minutes: 0 },
      to: "31/2/2023",
      selfPoints: 86.5,
    });
  });

  it("is read as the figure it is in Trước, Mục tiêu and Sau, and stays as it was typed", () => {
    const typed = { indicatorBefore: "1.500", indicatorTarget: "2.000", indicatorAfter: "1.234,5" };
    const { cells, record } = edited(typed);
    expect(cells).toEqual({ ...PREPARED, ...typed });
    // Dots part thousands and the comma decimals, as offices write them.
    expect([record?.indicatorBefore, record?.indicatorTarget, record?.indicatorAfter]).toEqual([
      ...[1500, 2000, 1234.5],
    ]);
  });

  it("stays in every column of words, links and codes", () => {
    const words = keysTypedBy(reports, "unit").filter(
      (key) => columnOf(reports, key).kind.numberFormat === "@",
    );
    expect(words.length).toBeGreaterThan(10);
    const typed = Object.fromEntries(words.map((key) => [key, " 01/4/2023 "]));
    expect(edited(typed).cells).toEqual({ ...PREPARED, ...typed });
  });
});
