import { describe, expect, it } from "vitest";
import { hasPeoplesCells, moveRows } from "../../src/sheets/move.ts";
import { readAgain } from "../../src/sheets/read.ts";
import { replaceRows } from "../../src/sheets/replace.ts";
import type { Cell } from "../../src/tables/cell.ts";
import { integer } from "../../src/tables/kinds.ts";
import { column, defineTable } from "../../src/tables/table.ts";
import { text } from "../../src/tables/textKinds.ts";
import { memoryTab } from "../services/support/memoryTab.ts";
import { sheetOf } from "../services/support/tableTab.ts";

const table = defineTable({
  key: "list",
  title: "Danh sách",
  purpose: "",
  id: "id",
  frozenColumns: 0,
  columns: {
    place: column("Hạng", integer(1, 99), { by: "steward", help: "" }),
    id: column("Mã", text(), { by: "steward", help: "" }),
  },
});
const HEADER = ["Hạng", "Mã", "Riêng"];
const withWord = defineTable({
  ...table,
  columns: { ...table.columns, word: column("Kết luận", text(), { by: "leader", help: "" }) },
});

/** The lines below the header after the list has become these ids, and the calls made. */
function listed(lines: readonly (readonly Cell[])[], ids: readonly string[]) {
  const tab = memoryTab([HEADER, ...lines]);
  const sheet = sheetOf(table, tab);
  moveRows(sheet, ids, "place");
  replaceRows(
    readAgain(sheet),
    ids.map((id, index) => ({ place: index + 1, id })),
  );
  return { lines: tab.cells().slice(1), calls: tab.calls };
}

describe("[N11] moveRows", () => {
  it("moves whole lines with their entries, new entries between them", () => {
    const before = [
      [1, "a", "của a"],
      [2, "b", "của b"],
    ];
    expect(listed(before, ["b", "c", "a"]).lines).toEqual([
      [1, "b", "của b"],
      [2, "c", ""],
      [3, "a", "của a"],
    ]);
  });

  it("keeps a line that is no entry behind the entries, where it stands if it can", () => {
    const before = [
      [1, "a", "của a"],
      ["", "", "dưới bảng"],
      ["", "", ""],
      ["", "", "người lập"],
    ];
    expect(listed(before, ["a", "b"]).lines).toEqual([
      [1, "a", "của a"],
      // A line of its own, for what is written over a blank one might cover another, should rows move in that second.
      [2, "b", ""],
      ["", "", "dưới bảng"],
      ["", "", ""],
      ["", "", "người lập"],
    ]);
    expect(listed(before, ["d", "c", "b", "a"]).lines).toEqual([
      [1, "d", ""],
      [2, "c", ""],
      [3, "b", ""],
      [4, "a", "của a"],
      ["", "", "dưới bảng"],
      ["", "", ""],
      ["", "", "người lập"],
    ]);
  });

  it("gives the place of an entry that is gone to another, its own note to nobody", () => {
    const before = [
      [1, "a", ""],
      [2, "gone", "của gone"],
      [3, "b", "của b"],
    ];
    expect(listed(before, ["b", "a"]).lines).toEqual([
      [1, "b", "của b"],
      [2, "a", ""],
      ["", "", "của gone"],
    ]);
  });

  it("does nothing where nothing changes its place", () => {
    expect(listed([[1, "a", "của a"]], ["a"]).calls).toEqual(["readAll"]);
  });

  it("moves the leaders' own columns in the same way", () => {
    const tab = memoryTab([
      ["Hạng", "Mã", "Kết luận"],
      [1, "a", " =giữ  nguyên "],
      [2, "b", ""],
    ]);
    const sheet = sheetOf(withWord, tab);
    moveRows(sheet, ["b", "a"], "place");
    expect(tab.cells().slice(1)).toEqual([
      [1, "b", ""],
      [2, "a", " =giữ  nguyên "],
    ]);
    expect([2, 3].map((row) => hasPeoplesCells(sheet, row))).toEqual([true, false]);
  });

  it("takes as many calls for many lines as for few", () => {
    const callsFor = (count: number) => {
      const ids = Array.from({ length: count }, (_, index) => `m${index}`);
      const before = ids.map((id, index) => [(index % 99) + 1, id, `của ${id}`]);
      return listed(before, [...ids].reverse()).calls.length;
    };
    expect(callsFor(90)).toBe(callsFor(3));
  });

  it("knows people's cells by their column", () => {
    const sheet = sheetOf(table, memoryTab([HEADER, [1, "a", ""], ["", "", "x"]]));
    expect([2, 3, 4].map((row) => hasPeoplesCells(sheet, row))).toEqual([false, true, false]);
  });
});
