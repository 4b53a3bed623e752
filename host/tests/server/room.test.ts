/** What two people with the campaign open see of each other, and what neither may do. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BEGIN, newFolder, OWNER, openRoom, READER, SHEET, TestPage, UNIT } from "./smallCampaign.ts";

let opened: ReturnType<typeof openRoom>;
let owner: TestPage;
let unit: TestPage;

beforeEach(() => {
  opened = openRoom(newFolder());
  owner = new TestPage(opened.room, OWNER);
  unit = new TestPage(opened.room, UNIT);
});
afterEach(() => {
  opened.room.close();
  opened.campaign.host.dispose();
});

const shown = (row: number, column: number): string =>
  opened.campaign.file.workbook.display({ sheet: SHEET, row, column, rows: 1, columns: 1 })[0]?.[0] ?? "";

const PROTECTED =
  "Bạn đang sửa một ô hoặc một phần được bảo vệ. Hãy liên hệ chủ bảng tính nếu cần sửa phần này.";
const READ_ONLY = "Bạn chỉ được xem bảng tính này, không được sửa. Hãy xin chủ bảng tính quyền chỉnh sửa.";

describe("typing", () => {
  it("reaches everybody in one order, with what the triggers made of it", () => {
    expect(unit.type(0, 0, "mô hình")).toBeNull();
    const told = owner.all("changed").map(({ rev, mutations }) => [rev, mutations.map(({ id }) => id)]);
    expect(told).toEqual(
      unit.all("changed").map(({ rev, mutations }) => [rev, mutations.map(({ id }) => id)]),
    );
    expect([shown(0, 0), shown(0, 1)]).toEqual(["mô hình", "đã sửa: mô hình"]);
  });

  it("is read by the spreadsheet's locale", () => {
    unit.type(1, 0, "12,5");
    unit.type(1, 1, "=A2*2");
    expect(shown(1, 1)).toBe("25");
  });

  it("tells results of formulas, and only those that changed", () => {
    unit.type(2, 2, "1");
    unit.type(2, 3, "=C3+1");
    unit.type(4, 4, "khác");
    unit.type(2, 2, "5");
    const results = unit.all("changed").map(({ mutations }) => mutations.slice(1));
    const told = (row: number, column: number, v: number) => [
      {
        id: "sheet.mutation.set-range-values",
        params: expect.objectContaining({ cellValue: { [row]: { [column]: { v, t: 2 } } } }),
      },
    ];
    expect(results.slice(-4)).toEqual([[], told(2, 3, 2), [], told(2, 3, 6)]);
  });
});

describe("rights are the host's, whatever a page claims", () => {
  const row10 = { sheet: SHEET, row: 9, column: 0, rows: 1, columns: 3 };

  it("refuses every way into a guarded row, and changes nothing", () => {
    const before = opened.campaign.file.snapshot();
    const rev = opened.store.rev;
    const refusals = [
      unit.type(9, 0, "x"),
      unit.want({ kind: "paste", sheet: SHEET, row: 8, column: 0, texts: [["x"], ["y"]] }),
      unit.want({ kind: "clear", areas: [row10] }),
      unit.want({ kind: "style", areas: [row10], patch: { fontWeight: "bold" } }),
      unit.want({ kind: "copy", from: { ...row10, row: 0 }, to: row10, how: "copy" }),
      unit.want({ kind: "copy", from: row10, to: { ...row10, row: 0 }, how: "cut" }),
      unit.want({ kind: "sort", area: { ...row10, row: 7, rows: 4 }, column: 0, ascending: true }),
      unit.want({ kind: "deleteRows", sheet: SHEET, at: 8, count: 3 }),
      unit.want({ kind: "deleteColumns", sheet: SHEET, at: 0, count: 1 }),
      unit.want({ kind: "moveRows", sheet: SHEET, from: 9, count: 1, to: 0 }),
      unit.want({ kind: "removeSheet", sheet: SHEET }),
    ];
    expect(refusals).toEqual(refusals.map(() => PROTECTED));
    expect(opened.campaign.file.snapshot()).toEqual(before);
    expect(opened.store.rev).toBe(rev);
    expect(owner.type(9, 0, "x")).toBeNull();
  });

  it("refuses everything to a reader, also making room by a paste", () => {
    const reader = new TestPage(opened.room, READER);
    const before = opened.campaign.file.snapshot();
    const refusals = [
      reader.type(0, 0, "x"),
      reader.want({ kind: "paste", sheet: SHEET, row: 19, column: 0, texts: [["x"], ["y"]] }),
      reader.want({ kind: "insertRows", sheet: SHEET, at: 0, count: 1 }),
      reader.want({ kind: "addSheet", name: "Của tôi", index: 0 }),
      reader.want({ kind: "moveSheet", sheet: SHEET, index: 0 }),
      reader.want({ kind: "renameSheet", sheet: SHEET, name: "Của tôi" }),
      reader.want({ kind: "hideRows", sheet: SHEET, at: 0, count: 1, hidden: true }),
    ];
    expect(refusals).toEqual(refusals.map(() => READ_ONLY));
    expect(opened.campaign.file.snapshot()).toEqual(before);
  });

  it("tells each page what its person may not change, and tells it again when it moves", () => {
    const guarded = (row: number) => [{ sheet: SHEET, row, column: 0, rows: 1, columns: 10 }];
    expect([owner.last("welcome").guarded, unit.last("welcome").guarded]).toEqual([[], guarded(9)]);
    owner.want({ kind: "insertRows", sheet: SHEET, at: 0, count: 2 });
    expect(unit.last("guarded").guarded).toEqual(guarded(11));
    expect(owner.all("guarded")).toEqual([]);
  });
});

describe("copying", () => {
  const column = (row: number, rows: number, at = 2) => ({ sheet: SHEET, row, column: at, rows, columns: 1 });
  const shownIn = (row: number, rows: number, at = 2) =>
    opened.campaign.file.workbook.display(column(row, rows, at)).map(([text]) => text);
  const pasteDown = (row: number, texts: readonly string[]) =>
    unit.want({ kind: "paste", sheet: SHEET, row, column: 2, texts: texts.map((text) => [text]) });

  it("fills downwards and upwards in the source's rhythm", () => {
    pasteDown(4, ["a", "b", "c"]);
    expect(unit.want({ kind: "copy", from: column(4, 3), to: column(7, 2), how: "fill" })).toBeNull();
    expect(unit.want({ kind: "copy", from: column(4, 3), to: column(0, 7), how: "fill" })).toBeNull();
    // a stands in row 5; every third row from there on, both ways, is its own.
    expect(shownIn(0, 9).join("")).toBe("cabcabcab");
  });

  it("moves formulas along; a cut keeps what they name, and empties where they were", () => {
    pasteDown(0, ["1", "2", "=C1+C2"]);
    unit.want({ kind: "copy", from: column(2, 1), to: column(3, 1), how: "copy" });
    unit.want({ kind: "copy", from: column(2, 1), to: column(5, 1, 4), how: "cut" });
    unit.want({ kind: "copy", from: column(5, 1, 4), to: column(6, 1, 4), how: "valuesOnly" });
    const { workbook } = opened.campaign.file;
    expect([workbook.formulas(column(0, 4)).flat(), workbook.formulas(column(5, 2, 4)).flat()]).toEqual([
      ["", "", "", "=C2+C3"],
      ["=C1+C2", ""],
    ]);
    expect(shownIn(5, 2, 4)).toEqual(["3", "3"]);
  });

  it("repeats a small source over a large target, and copies a large one whole", () => {
    pasteDown(0, ["a", "b"]);
    unit.want({ kind: "copy", from: column(0, 2), to: column(3, 5), how: "copy" });
    unit.want({ kind: "copy", from: column(0, 2), to: column(0, 1, 5), how: "copy" });
    expect([shownIn(3, 5), shownIn(0, 2, 5)]).toEqual([
      ["a", "b", "a", "b", "a"],
      ["a", "b"],
    ]);
  });
});

describe("a page that is behind", () => {
  it("types into the row it meant", () => {
    unit.type(3, 3, "trước");
    const base = owner.rev;
    unit.want({ kind: "insertRows", sheet: SHEET, at: 0, count: 2 });
    expect(owner.type(3, 3, "sau", base)).toBeNull();
    expect([shown(3, 3), shown(5, 3)]).toEqual(["", "sau"]);
  });

  it("is refused when that row is gone", () => {
    const base = owner.rev;
    unit.want({ kind: "deleteRows", sheet: SHEET, at: 3, count: 1 });
    expect(owner.type(3, 3, "sau", base)).toBe("Hàng hoặc cột này vừa bị xóa. Hãy chọn lại rồi làm tiếp.");
    expect(shown(3, 3)).toBe("");
  });

  it("is refused a revision that never was", () => {
    expect(unit.type(0, 0, "x", unit.rev + 1)).toBe(
      "Trang đã cũ so với bảng tính. Hãy tải lại trang rồi làm lại.",
    );
  });
});

describe("taking back", () => {
  it("undoes and redoes what this person typed, formats of typed dates included", () => {
    unit.type(4, 4, "cũ");
    unit.type(4, 4, "28/3/2023");
    owner.type(5, 5, "của chủ");
    expect(unit.want({ kind: "undo" })).toBeNull();
    expect(shown(4, 4)).toBe("cũ");
    unit.want({ kind: "undo" });
    expect(shown(4, 4)).toBe("");
    unit.want({ kind: "redo" });
    unit.want({ kind: "redo" });
    expect(shown(4, 4)).toBe("28/3/2023");
    expect(shown(5, 5)).toBe("của chủ");
  });

  it("leaves cells that somebody has changed since", () => {
    unit.want({ kind: "paste", sheet: SHEET, row: 4, column: 4, texts: [["một", "hai"]] });
    owner.type(4, 5, "của chủ");
    expect(unit.want({ kind: "undo" })).toBeNull();
    expect([shown(4, 4), shown(4, 5)]).toEqual(["", "của chủ"]);
  });

  it("finds its cells where they have moved to", () => {
    unit.type(4, 4, "một");
    owner.want({ kind: "insertRows", sheet: SHEET, at: 0, count: 1 });
    unit.want({ kind: "undo" });
    expect(shown(5, 4)).toBe("");
  });

  it("says when there is nothing, or nothing of it left", () => {
    expect(unit.want({ kind: "undo" })).toBe("Không còn gì để hoàn tác.");
    unit.type(4, 4, "một");
    owner.type(4, 4, "hai");
    expect(unit.want({ kind: "undo" })).toBe("Không hoàn tác được: các ô này đã được sửa sau đó.");
  });
});

describe("the clock", () => {
  it("moves for everybody, and runs the triggers due on the way", () => {
    unit.say({ kind: "advance", n: 1, to: BEGIN + 65 * 60_000 });
    expect(owner.last("clock").clock).toEqual({
      now: BEGIN + 65 * 60_000,
      runs: false,
      orders: null,
      next: null,
    });
    // Every five minutes, each up to a minute late: the thirteenth may come behind the hour and five.
    expect(["12", "13"]).toContain(shown(0, 5));
  });

  it("goes at most a year at once: it never runs back", () => {
    unit.say({ kind: "advance", n: 1, to: 8_000_000_000_000_000 });
    expect([unit.last("done").refused, unit.all("clock")]).toEqual([
      "Mỗi lần chỉ chuyển đồng hồ tới nhiều nhất một năm.",
      [],
    ]);
  });

  it("does not run back", () => {
    unit.say({ kind: "advance", n: 1, to: BEGIN - 1 });
    expect([unit.last("done").refused, unit.all("clock")]).toEqual([null, []]);
  });
});
