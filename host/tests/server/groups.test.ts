/** Folding groups at the page; the sheet has 20 rows and 10 columns, and its row 10 is the owner's alone. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { localFile } from "../../appsscript/spreadsheet/localFile.ts";
import { newFolder, OWNER, openRoom, READER, SHEET, TestPage, UNIT } from "./smallCampaign.ts";

let opened: ReturnType<typeof openRoom>;
let owner: TestPage;
let unit: TestPage;

const file = () => localFile(opened.campaign.file);
const hidden = (): string =>
  Array.from({ length: 10 }, (_, column) => (file().workbook.columnHidden(SHEET, column) ? "-" : "o")).join(
    "",
  );

/** Columns C–G, and D–E inside them. */
beforeEach(() => {
  opened = openRoom(newFolder());
  file().groups.shift(SHEET, "columns", { from: 2, count: 5 }, 1);
  file().groups.shift(SHEET, "columns", { from: 3, count: 2 }, 1);
  owner = new TestPage(opened.room, OWNER);
  unit = new TestPage(opened.room, UNIT);
});
afterEach(() => {
  opened.room.close();
  opened.campaign.host.dispose();
});

const fold = (page: TestPage, at: number, depth: number, folded: boolean, base?: number) =>
  page.want({ kind: "foldColumns", sheet: SHEET, at, count: 1, depth, folded }, base);

describe("[FO4] the host folds the group of a depth that holds the lines", () => {
  it("for everybody, and those inside stay as they are", () => {
    expect(fold(unit, 3, 2, true)).toBeNull();
    expect(hidden()).toBe("ooo--ooooo");
    expect(fold(owner, 2, 1, true)).toBeNull();
    expect(hidden()).toBe("oo-----ooo");
    expect(fold(unit, 6, 1, false)).toBeNull();
    expect(hidden()).toBe("ooo--ooooo");
    // Both heard the same: one change each time.
    expect(owner.all("changed")).toEqual(unit.all("changed"));
    expect(owner.all("changed")).toHaveLength(3);
  });

  it("where the lines are now", () => {
    const before = unit.rev;
    owner.want({ kind: "insertColumns", sheet: SHEET, at: 0, count: 1 });
    expect(fold(unit, 3, 2, true, before)).toBeNull();
    expect(hidden()).toBe("oooo--oooo");
  });

  it("rows, too", () => {
    file().groups.shift(SHEET, "rows", { from: 4, count: 2 }, 1);
    expect(unit.want({ kind: "foldRows", sheet: SHEET, at: 4, count: 2, depth: 1, folded: true })).toBeNull();
    expect([3, 4, 5, 6].map((row) => file().workbook.rowHidden(SHEET, row))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it("refuses where there is no such group, and whoever may not change the sheet", () => {
    const gone = "Những hàng hoặc cột này không còn trong tab. Hãy chọn lại rồi làm tiếp.";
    expect([fold(unit, 0, 1, true), fold(unit, 2, 2, true), fold(unit, 3, 3, true)]).toEqual([
      gone,
      gone,
      gone,
    ]);
    const reader = new TestPage(opened.room, READER);
    expect(fold(reader, 2, 1, true)).toBe(
      "Bạn chỉ được xem bảng tính này, không được sửa. Hãy xin chủ bảng tính quyền chỉnh sửa.",
    );
    expect(hidden()).toBe("oooooooooo");
  });
});

describe("[FO3] a page is told the groups, and which of them its person folds for everybody", () => {
  const outer = { sheet: SHEET, axis: "columns", at: 2, count: 5, depth: 1, behind: false };
  const inner = { ...outer, at: 3, count: 2, depth: 2 };

  it("with the workbook", () => {
    expect(unit.last("welcome").groups).toEqual([
      { ...outer, shared: true },
      { ...inner, shared: true },
    ]);
    expect(new TestPage(opened.room, READER).last("welcome").groups).toEqual([
      { ...outer, shared: false },
      { ...inner, shared: false },
    ]);
  });

  it("and again when they have moved", () => {
    owner.want({ kind: "insertColumns", sheet: SHEET, at: 0, count: 1 });
    expect(unit.last("groups").groups).toEqual([
      { ...outer, at: 3, shared: true },
      { ...inner, at: 4, shared: true },
    ]);
    unit.type(0, 0, "khác");
    expect(unit.all("groups")).toHaveLength(1);
  });
});
