import { describe, expect, it } from "vitest";
import { appendRows, nextRow } from "../../src/sheets/append.ts";
import { changeRows } from "../../src/sheets/change.ts";
import { replaceRows } from "../../src/sheets/replace.ts";
import { upsertRows } from "../../src/sheets/upsert.ts";
import { journal } from "../../src/tables/journal.ts";
import { columnOf } from "../../src/tables/table.ts";
import { at } from "../services/support/campaign.ts";
import { memoryTab } from "../services/support/memoryTab.ts";
import { SMALL } from "../services/support/smallTable.ts";
import { sheetOf, tabOf } from "../services/support/tableTab.ts";

const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `M${index}`, name: "n", size: 1, note: "b" }));

describe("changeRows", () => {
  it("[N1] writes one block for each run of columns, whatever the number of rows", () => {
    const callsFor = (count: number) => {
      const tab = tabOf(SMALL, rows(count));
      const changes = new Map(
        rows(count).map((_, index) => [index + 2, { id: `N${index}`, size: 2, note: "c" }]),
      );
      expect(changeRows(sheetOf(SMALL, tab), ["note", "id", "size"], changes)).toEqual(3 * count);
      return tab.calls;
    };
    expect(callsFor(20)).toEqual(["write R2C1:R21C1", "write R2C3:R21C4"]);
    expect(callsFor(2000)).toEqual(["write R2C1:R2001C1", "write R2C3:R2001C4"]);
  });

  it("[N1] reaches from the first changed row to the last and writes back what lies between", () => {
    const tab = tabOf(SMALL, [...rows(5), { id: "X", size: "to" }]);
    const changes = new Map([
      [3, { size: 9 }],
      [4, {}],
      [5, { size: 8 }],
      [6, { size: 1 }],
    ]);
    expect(changeRows(sheetOf(SMALL, tab), ["size"], changes)).toEqual(2);
    expect(tab.calls).toEqual(["write R3C3:R5C3"]);
    expect(tab.cells().map((line) => line[2])).toEqual(["Cỡ", 1, 9, 1, 8, 1, "to"]);
  });

  it("[N2] writes nothing where nothing differs, and no column that was not named", () => {
    const tab = tabOf(SMALL, rows(3));
    expect(changeRows(sheetOf(SMALL, tab), ["size"], new Map([[2, { size: 1, name: "khác" }]]))).toEqual(0);
    expect(tab.calls).toEqual([]);
  });

  it("[N2] a minute later on the same day is another moment", () => {
    const [early, late] = [at("2023-03-27T10:00"), at("2023-03-27T10:01")];
    const tab = tabOf(journal, [{ id: "NK-00001", at: { day: "2023-03-27", minutes: 600 } }]);
    expect(changeRows(sheetOf(journal, tab), ["at"], new Map([[2, { at: early }]]))).toEqual(0);
    expect(changeRows(sheetOf(journal, tab), ["at"], new Map([[2, { at: late }]]))).toEqual(1);
    expect(sheetOf(journal, tab).rows[0]?.record.at).toBe(late);
  });

  it("[N1] follows columns that people moved", () => {
    const tab = memoryTab([
      ["Ghi", "riêng", "Cỡ", "Mã", "Tên"],
      ["b", "của tôi", 1, "M0", "n"],
    ]);
    changeRows(sheetOf(SMALL, tab), ["size", "note", "id"], new Map([[2, { id: "N", size: 2, note: "c" }]]));
    expect(tab.calls).toEqual(["write R2C1:R2C1", "write R2C3:R2C4"]);
    expect(tab.cells()[1]).toEqual(["c", "của tôi", 2, "N", "n"]);
  });
});

describe("appendRows", () => {
  it("[N1] writes new rows behind the last with one call for each run; what is not stated stays empty", () => {
    const tab = tabOf(SMALL, rows(2));
    const sheet = sheetOf(SMALL, tab);
    appendRows(
      sheet,
      nextRow(sheet),
      ["id", "size", "note"],
      [
        { id: "A", size: 3 },
        { id: "B", note: "d" },
      ],
    );
    expect(tab.calls).toEqual(["makeRoom 4+2", "write R4C1:R5C1", "write R4C3:R5C4"]);
    expect(tab.cells().slice(3)).toEqual([
      ["A", "", 3, ""],
      ["B", "", "", "d"],
    ]);
    appendRows(sheet, 6, ["id"], []);
    expect(tab.calls.length).toEqual(3);
  });

  it("[N1] begins below the header of an empty tab", () => {
    const sheet = sheetOf(
      SMALL,
      memoryTab([["Bảng nhỏ"], SMALL.order.map((key) => columnOf(SMALL, key).header)]),
    );
    expect(nextRow(sheet)).toEqual(3);
  });
});

describe("upsertRows", () => {
  it("[U9] changes the stated cells of known rows and adds the others behind", () => {
    const tab = tabOf(SMALL, [
      { id: "A", name: "Một", size: "to", note: "giữ" },
      {},
      { id: "B", name: "Hai", size: 2 },
    ]);
    upsertRows(sheetOf(SMALL, tab), [
      { id: "a ", name: "Một mới" },
      { id: "C", name: "Ba" },
    ]);
    expect(tab.cells().slice(1)).toEqual([
      ["A", "Một mới", "to", "giữ"],
      ["", "", "", ""],
      ["B", "Hai", 2, ""],
      ["C", "Ba", "", ""],
    ]);
    expect(tab.calls).toEqual(["write R2C2:R2C2", "makeRoom 5+1", "write R5C1:R5C2"]);
  });
});

describe("replaceRows", () => {
  const record = (id: string, size: number | null) => ({ id, name: "", size, note: "" });

  it("[N5] makes the steward's cells exactly these and empties what is left over; people's stay", () => {
    const tab = memoryTab([
      ["Mã", "Tên", "riêng", "Cỡ", "Ghi"],
      ["A", "x", "của tôi", 1, " =giữ  nguyên "],
      ["B", "y", "của tôi nữa", 2, "b"],
    ]);
    // A: the size changes; B: code and size go.
    expect(replaceRows(sheetOf(SMALL, tab), [record("A", 5)])).toEqual(3);
    expect(tab.cells()).toEqual([
      ["Mã", "Tên", "riêng", "Cỡ", "Ghi"],
      ["A", "x", "của tôi", 5, " =giữ  nguyên "],
      ["", "y", "của tôi nữa", "", "b"],
    ]);
    expect(tab.calls).toEqual(["write R2C1:R3C1", "write R2C4:R3C4"]);
  });

  it("[N2] writes nothing when the rows are as they should be", () => {
    const tab = tabOf(SMALL, [{ id: "A", size: 5, note: "khác" }]);
    expect(replaceRows(sheetOf(SMALL, tab), [record("A", 5)])).toEqual(0);
    expect(replaceRows(sheetOf(SMALL, tabOf(SMALL, [])), [])).toEqual(0);
    expect(tab.calls).toEqual([]);
  });

  it("[N1] grows the tab and writes each run once, whatever the number of rows", () => {
    const tab = tabOf(SMALL, []);
    replaceRows(
      sheetOf(SMALL, tab),
      Array.from({ length: 2000 }, (_, index) => record(`M${index}`, 1)),
    );
    expect(tab.calls).toEqual(["makeRoom 2+2000", "write R2C1:R2001C1", "write R2C3:R2001C3"]);
  });
});
