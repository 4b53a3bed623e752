import { describe, expect, it } from "vitest";
import { problem } from "../../src/domain/problems/problem.ts";
import { appendRows, nextRow } from "../../src/sheets/append.ts";
import { changeRows } from "../../src/sheets/change.ts";
import { readTables } from "../../src/sheets/read.ts";
import { system } from "../../src/tables/system.ts";
import { column, defineTable } from "../../src/tables/table.ts";
import { code, text } from "../../src/tables/textKinds.ts";
import { memoryBook, memoryTab } from "../services/support/memoryTab.ts";
import { SMALL } from "../services/support/smallTable.ts";

/** Việc came to it when it stood in spreadsheets already. */
const GROWN = defineTable({
  ...{ key: "grown", title: "Lớn", purpose: "", id: "id", frozenColumns: 1 },
  columns: {
    id: column("Mã", code(), { by: "organiser", help: "" }),
    topic: column("Việc", text(), { by: "organiser", later: true, help: "" }),
    name: column("Tên", text(), { by: "organiser", help: "" }),
  },
});
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

  it("[S37] reads a tab from before a column was added as if it were blank, and writes all but that column", () => {
    const tab = memoryTab([
      ["Mã", "Tên"],
      ["A", "Một"],
    ]);
    const read = readTables(memoryBook({ grown: tab }), { grown: GROWN });
    if (!read.ok) throw new Error("refused");
    const { rows } = read.value.grown;
    expect(rows.map(({ record, problems }) => [record, problems])).toEqual([
      [{ id: "A", topic: "", name: "Một" }, []],
    ]);
    appendRows(read.value.grown, nextRow(read.value.grown), GROWN.order, [
      { id: "B", topic: "việc", name: "Hai" },
    ]);
    changeRows(read.value.grown, ["topic"], new Map([[2, { topic: "việc" }]]));
    expect(tab.cells()).toEqual([
      ["Mã", "Tên"],
      ["A", "Một"],
      ["B", "Hai"],
    ]);
  });

  it("[S37] refuses it where another column lacks, too, naming both, and where the later one stands twice", () => {
    const codes = (header: readonly string[]) => {
      const read = readTables(memoryBook({ grown: memoryTab([[...header]]) }), { grown: GROWN });
      return read.ok ? [] : read.problems.map(({ code, facts }) => [code, facts["header"]]);
    };
    expect([codes(["Mã"]), codes(["Mã", "Việc", "Tên", "Việc"]), codes(["Mã", "Tên"])]).toEqual([
      [
        ["tab.columnMissing", "Việc"],
        ["tab.columnMissing", "Tên"],
      ],
      [["tab.columnTwice", "Việc"]],
      [],
    ]);
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
