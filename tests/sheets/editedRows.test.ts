import { describe, expect, it } from "vitest";
import { type Edit, readEditedRows } from "../../src/sheets/editedRows.ts";
import type { Area } from "../../src/sheets/ports.ts";
import type { Cell } from "../../src/tables/cell.ts";
import { reports } from "../../src/tables/reports.ts";
import { memoryBook } from "../services/support/memoryTab.ts";
import { type Cells, rowsIn, tabOf } from "../services/support/tableTab.ts";

const PREPARED: Cells = { model: "MH-2023-001", unit: "DU-LAT" };

/** Somebody pasted there; nobody else waits. */
const waiting = (area: Area, at = 0) => {
  const edit: Edit = { table: reports, area, at, person: "", before: "", after: "", print: null, rows: null };
  return { ...edit, earlier: [] as readonly Edit[], later: [] as readonly Edit[] };
};

/** The row after somebody typed over the whole of it, with what was read of it. */
function edited(typed: Readonly<Record<string, Cell>>) {
  const tab = tabOf(reports, [{ ...PREPARED, ...typed }]);
  const area = { row: 2, column: 1, rows: 1, columns: reports.order.length };
  const read = readEditedRows(memoryBook({ reports: tab }), reports, waiting(area), "unit");
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

describe("[ST6] of several edits that wait", () => {
  const place = (key: (typeof reports.order)[number]) => reports.order.indexOf(key) + 1;
  const at = (row: number, rows: number, key: (typeof reports.order)[number], moment: number) =>
    waiting({ row, column: place(key), rows, columns: 1 }, moment);
  const [whole, third, organisers] = [at(2, 2, "done", 1), at(3, 1, "from", 2), at(2, 1, "model", 3)];
  const tab = tabOf(reports, [PREPARED, { ...PREPARED, model: "MH-2023-002" }]);
  const rowsOf = (edit: Edit, earlier: readonly Edit[], later: readonly Edit[]) => {
    const read = readEditedRows(memoryBook({ reports: tab }), reports, { ...edit, earlier, later }, "unit");
    if (!read.ok) throw new Error("The tab is as declared");
    return read.value.rows.map((row) => [row.number, row.isLast, row.earlier, [...row.touched]]);
  };

  it("the last of a row judges it, with what all of them touched; one in others' columns does not count", () => {
    expect(rowsOf(whole, [], [third, organisers])).toEqual([
      [2, true, [], ["done"]],
      [3, false, [], ["done"]],
    ]);
    expect(rowsOf(third, [whole], [organisers])).toEqual([[3, true, [whole], ["done", "from"]]]);
  });
});
