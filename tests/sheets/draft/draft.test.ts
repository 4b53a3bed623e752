import { describe, expect, it } from "vitest";
import type { Change } from "../../../src/sheets/draft/changes.ts";
import { draftBook, draftMemory } from "../../../src/sheets/draft/draftBook.ts";
import { type DraftTab, draftTab, UNMARKED } from "../../../src/sheets/draft/draftTab.ts";
import type { Line } from "../../../src/sheets/draft/grid.ts";
import { bareSheet, type SheetSeen } from "../../../src/sheets/draft/seen.ts";

const SEEN = bareSheet({ sheetId: 7, title: "Danh sách", rows: 10, columns: 3 });
const LINES: readonly Line[] = [
  ["Mã", "Trạng thái", "Ghi chú"],
  ["a", "", "của a"],
  ["b", "Đủ"],
];

const readOf = (lines: readonly Line[]) => ({ lines: () => lines, ...UNMARKED });
const open = (seen: Partial<SheetSeen> = {}, refused: readonly string[] = []): DraftTab =>
  draftTab({ ...SEEN, ...seen }, readOf(LINES), new Set(refused));
const cells = (row: number, column: number, block: readonly Line[]): Change => ({
  kind: "cells",
  sheetId: 7,
  row,
  column,
  cells: block,
});

describe("a tab of an operation", () => {
  it("[ST8] sends only cells that differ, as few blocks as they make", () => {
    const tab = open();
    tab.write(2, 1, [
      ["a", "Đủ", "của a"],
      ["b", "Thiếu", ""],
      ["c", "Đủ", ""],
    ]);
    expect(tab.changes()).toEqual([cells(4, 1, [["c", "Đủ"]]), cells(2, 2, [["Đủ"], ["Thiếu"]])]);
    expect(tab.readAll()).toEqual([
      ["Mã", "Trạng thái", "Ghi chú"],
      ["a", "Đủ", "của a"],
      ["b", "Thiếu", ""],
      ["c", "Đủ", ""],
    ]);
  });

  it("[ST9] takes a day as its serial number", () => {
    const tab = open();
    tab.write(2, 2, [[{ day: "2023-01-01", minutes: 720 }]]);
    expect(tab.changes()).toEqual([cells(2, 2, [[44_927.5]])]);
  });

  it("[ST8] a cell that was written and put back is still sent: somebody may have changed it meanwhile", () => {
    const tab = open();
    tab.write(2, 2, [["Đủ"]]);
    tab.write(2, 2, [[""]]);
    expect(tab.changes()).toEqual([cells(2, 2, [[""]])]);
  });

  it("[ST8] new rows are inserted, and cells written before go out before they move", () => {
    const tab = open();
    tab.write(3, 2, [["Thiếu"]]);
    tab.insertRowsAfter(2, 1);
    tab.write(3, 1, [["mới"]]);
    tab.makeRoom(5, 2);
    tab.write(5, 1, [["x"], ["y"]]);
    expect(tab.changes()).toEqual([
      cells(3, 2, [["Thiếu"]]),
      { kind: "insertRows", sheetId: 7, after: 2, count: 1, like: "before" },
      cells(3, 1, [["mới"]]),
      { kind: "insertRows", sheetId: 7, after: 4, count: 2, like: "behind" },
      cells(5, 1, [["x"], ["y"]]),
    ]);
    expect(tab.readColumns(1, 1)).toEqual([["Mã"], ["a"], ["mới"], ["b"], ["x"], ["y"]]);
    expect(tab.height()).toBe(13);
  });

  it("sorts whole lines by a column's numbers", () => {
    const tab = open();
    tab.write(2, 2, [[2], [1]]);
    tab.sort({ row: 2, column: 1, rows: 2, columns: 3 }, 2);
    expect(tab.readAll().slice(1)).toEqual([
      ["b", 1, ""],
      ["a", 2, "của a"],
    ]);
    expect(tab.changes().map(({ kind }) => kind)).toEqual(["cells", "sort"]);
  });

  it("reads what it was given, and '' outside of it", () => {
    const tab = open();
    expect(tab.readRows(3, 9)).toEqual([["b", "Đủ", ""], ...Array.from({ length: 7 }, () => ["", "", ""])]);
    expect(tab.readRows(11, 2)).toEqual([]);
    expect(tab.read({ row: 9, column: 3, rows: 1, columns: 2 })).toEqual([["", ""]]);
  });

  it("inserts columns, which moves what stands behind them", () => {
    const tab = open();
    tab.insertColumns({ after: 1, count: 1, like: "before" });
    tab.write(1, 2, [["Mới"]]);
    expect(tab.readAll()[0]).toEqual(["Mã", "Mới", "Trạng thái", "Ghi chú"]);
    expect([tab.width(), tab.changes().map(({ kind }) => kind)]).toEqual([4, ["insertColumns", "cells"]]);
  });
});

describe("protections of a tab", () => {
  const area = { row: 2, column: 2, rows: 2, columns: 1 };
  const block = (key: string, emails: readonly string[]) => ({ key, area, emails });

  it("[ST8] are sent where they differ, and lifted where nobody names them", () => {
    const tab = open({
      lock: { protection: 1, open: [area], hasDeputies: false },
      reserved: new Map([
        ["LAT", { ...block("LAT", ["LAT@x.example"]), protection: 2 }],
        ["GONE", { ...block("GONE", []), protection: 3 }],
      ]),
    });
    tab.lockExcept([area]);
    tab.reserve([block("LAT", ["lat@x.example"]), block("NEW", ["new@x.example"])]);
    expect(tab.changes()).toEqual([
      { kind: "release", protection: 3 },
      { kind: "reserve", sheetId: 7, protection: null, block: block("NEW", ["new@x.example"]) },
    ]);
  });

  it("are sent again where rows moved, and where somebody changed the lock", () => {
    const moved = open({ lock: { protection: 1, open: [area], hasDeputies: false } });
    moved.lockExcept([area]);
    moved.insertRowsAfter(2, 1);
    const whole = open({ lock: { protection: 1, open: [], hasDeputies: false } });
    whole.lockExcept([]);
    whole.insertRowsAfter(2, 1);
    const foreign = open({ lock: { protection: 1, open: null, hasDeputies: false } });
    foreign.lockExcept([]);
    expect(moved.changes().slice(1)).toEqual([lock([area], false)]);
    // Rows that move take nothing out of a lock that leaves nothing open.
    expect(whole.changes().slice(1)).toEqual([]);
    expect(foreign.changes()).toEqual([lock([], false)]);
  });

  const lock = (wanted: readonly unknown[], keepsEditors: boolean) => ({
    ...{ kind: "lock", sheetId: 7, protection: 1 },
    ...{ open: wanted, keepsEditors },
  });

  it("[ST10] let nobody in but the owner, and where the owner's deputies are to stay also those", () => {
    const letIn = { lock: { protection: 1, open: [area], hasDeputies: true } };
    const round = open(letIn);
    round.lockExcept([area]);
    const organisers = open(letIn);
    organisers.lockExcept([area], "stay");
    const grown = open(letIn);
    grown.lockExcept([area, { ...area, row: 9 }], "stay");
    // Who was let into a lock that somebody made otherwise is not known to be the owner's deputy.
    const foreign = open({ lock: { protection: 1, open: null, hasDeputies: true } });
    foreign.lockExcept([], "stay");
    expect([round, organisers, grown, foreign].map((tab) => tab.changes())).toEqual([
      [lock([area], false)],
      [],
      [lock([area, { ...area, row: 9 }], true)],
      [lock([], false)],
    ]);
    expect([round, organisers, grown, foreign].map((tab) => tab.lockIsLoosened())).toEqual([
      ...[true, false, false, true],
    ]);
  });

  it("[ST10] that stand twice are lifted but for one", () => {
    const tab = open({ surplus: [41, 42] });
    tab.reserve([]);
    expect(tab.changes()).toEqual([
      { kind: "release", protection: 41 },
      { kind: "release", protection: 42 },
    ]);
  });

  it("[ST14] a text that no cell can hold is cut, so that the batch is not refused for it", () => {
    const tab = open({});
    tab.write(2, 1, [["x".repeat(60_000)]]);
    const [change] = tab.changes();
    const text = change?.kind === "cells" ? String(change.cells[0]?.[0]) : "";
    expect(text.length).toBeLessThanOrEqual(50_000);
    expect(text).toMatch(/^x{40000,}… \(còn nữa\)$/);
  });

  it("[ST7] leave out addresses that are known to be refused, and name them", () => {
    const tab = open({}, ["nobody@x.example"]);
    expect(tab.reserve([block("LAT", ["lat@x.example", "nobody@x.example"])])).toEqual(["nobody@x.example"]);
    expect(tab.changes()).toEqual([
      { kind: "reserve", sheetId: 7, protection: null, block: block("LAT", ["lat@x.example"]) },
    ]);
  });
});

describe("a spreadsheet of an operation", () => {
  const bookOf = () =>
    draftBook({
      sheetOf: ({ key }) => (key === "list" ? SEEN : null),
      read: () => readOf(LINES),
      refused: new Set(),
      last: ["told"],
    });
  const REF = { key: "list", title: "Danh sách" };

  it("[ST2] takes back what an action wrote before it failed, and keeps what was written before", () => {
    const book = bookOf();
    book.tab(REF)?.write(2, 2, [["trước"]]);
    const failing = () =>
      book.attempt(() => {
        const tab = book.tab(REF);
        tab?.write(2, 2, [["hỏng"]]);
        tab?.insertRowsAfter(2, 5);
        tab?.lockExcept([]);
        book.also({ kind: "region", locale: "x", timeZone: "y" });
        book.add({ key: "new", title: "Mới" }, { ...SEEN, sheetId: 8 }, 0);
        throw new Error("giữa chừng");
      });
    expect(failing).toThrow("giữa chừng");
    expect(book.changes()).toEqual([cells(2, 2, [["trước"]])]);
    expect([book.tabs().length, book.added().size]).toEqual([1, 0]);
    expect(book.attempt(() => book.tab(REF)?.read({ row: 2, column: 2, rows: 1, columns: 1 }))).toEqual([
      ["trước"],
    ]);
  });

  it("[ST2] writes what tells of the others behind them, whichever was opened first", () => {
    const book = bookOf();
    const told = book.add({ key: "told", title: "Lệnh" }, { ...SEEN, sheetId: 9 }, 0);
    told.write(2, 1, [["Xong"]]);
    book.tab(REF)?.write(2, 2, [["việc"]]);
    const written = book.changes().flatMap((change) => (change.kind === "cells" ? [change.sheetId] : []));
    expect(written).toEqual([SEEN.sheetId, 9]);
  });

  it("[ST2] a tab that was first opened in the action that failed is read anew", () => {
    const book = bookOf();
    expect(() =>
      book.attempt(() => {
        book.tab(REF)?.write(2, 2, [["hỏng"]]);
        throw new Error("giữa chừng");
      }),
    ).toThrow();
    expect([book.changes(), book.tab(REF)?.readAll()[1]]).toEqual([[], ["a", "", "của a"]]);
  });

  it("begins anew when its changes have been sent", () => {
    const book = bookOf();
    book.tab(REF)?.write(2, 2, [["Đủ"]]);
    book.sent();
    expect([book.changes(), book.tab(REF)?.readAll()[1]]).toEqual([[], ["a", "Đủ", "của a"]]);
  });

  it("remembers only what differs from what was there", () => {
    const memory = draftMemory(new Map([["a", "1"]]));
    memory.set("a", "2");
    memory.set("b", "3");
    memory.set("a", "1");
    expect([memory.get("a"), memory.get("b"), memory.get("c"), [...memory.kept(new Set())]]).toEqual([
      "1",
      "3",
      null,
      [["b", "3"]],
    ]);
  });
});
