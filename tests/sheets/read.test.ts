import { describe, expect, it } from "vitest";
import { problem } from "../../src/domain/problems/problem.ts";
import { readTables } from "../../src/sheets/read.ts";
import { system } from "../../src/tables/system.ts";
import { memoryBook, memoryTab } from "../services/support/memoryTab.ts";
import { SMALL } from "../services/support/smallTable.ts";

const HEADER = ["Mã", "Tên", "Cỡ", "Ghi"];

describe("readTables", () => {
  it("[N1] reads a tab with one call and gives its rows with their numbers", () => {
    const tab = memoryTab([["Bảng nhỏ của xã"], HEADER, ["A", "Một", 5, ""], ["B", "", "", "x"]]);
    const read = readTables(memoryBook({ small: tab }), { small: SMALL });
    expect(read.ok && read.value.small.rows).toEqual([
      { number: 3, record: { id: "A", name: "Một", size: 5, note: "" }, problems: [], unread: new Set() },
      { number: 4, record: { id: "B", name: "", size: null, note: "x" }, problems: [], unread: new Set() },
    ]);
    expect(tab.calls).toEqual(["readAll"]);
  });

  it("[N1] asks for the marks only when the headers do not decide", () => {
    const tab = memoryTab([
      ["MA", "Tên", "Cỡ", "Ghi"],
      ["A", "", "", ""],
    ]);
    const read = readTables(memoryBook({ small: tab }), { small: SMALL });
    expect(read.ok && read.value.small.rows.map((row) => row.record.id)).toEqual(["A"]);
    expect(tab.calls).toEqual(["readAll", "columnMarks"]);
  });

  it("[N3] tells a wrong cell with its row and reads the others", () => {
    const tab = memoryTab([HEADER, ["A", "Một", "to", ""], ["B", "Hai", 7, ""]]);
    const read = readTables(memoryBook({ small: tab }), { small: SMALL });
    expect(read.ok && read.value.small.rows).toEqual([
      {
        number: 2,
        record: { id: "A", name: "Một", size: null, note: "" },
        problems: [
          problem("cell.notInteger", { tab: "Nhỏ", row: 2, header: "Cỡ" }, "to", { from: "0", to: "99" }),
        ],
        unread: new Set(["size"]),
      },
      { number: 3, record: { id: "B", name: "Hai", size: 7, note: "" }, problems: [], unread: new Set() },
    ]);
  });

  it("[N3] refuses the whole for missing tabs and columns, naming all of them", () => {
    const tab = memoryTab([
      ["Mã", "Tên"],
      ["A", "Một"],
    ]);
    expect(readTables(memoryBook({ small: tab }), { system, small: SMALL })).toEqual({
      ok: false,
      problems: [
        problem("tab.missing", { tab: "Hệ thống" }, ""),
        problem("tab.columnMissing", { tab: "Nhỏ", row: 1 }, "", { header: "Cỡ" }),
        problem("tab.columnMissing", { tab: "Nhỏ", row: 1 }, "", { header: "Ghi" }),
      ],
    });
  });

  it("[N4] takes no row for a line that is filled only in people's own columns", () => {
    const tab = memoryTab([
      ["riêng", ...HEADER],
      ["x", "", "", "", ""],
      ["", "A", "", "", ""],
    ]);
    const read = readTables(memoryBook({ small: tab }), { small: SMALL });
    expect(read.ok && read.value.small.rows.map((row) => row.number)).toEqual([3]);
  });
});
