/** What a person did is taken back, and done again, exactly. */
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { localFile } from "../../appsscript/spreadsheet/localFile.ts";
import type { Intent } from "../../server/protocol.ts";
import { step } from "./intents.ts";
import { newFolder, OWNER, openRoom, SHEET, TestPage, UNIT } from "./smallCampaign.ts";

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

const RESHAPED =
  "Không hoàn tác được: từ đó đã có người thêm, xóa, chuyển hoặc sắp xếp hàng, cột của tab này.";
const CHANGED = "Không hoàn tác được: các ô này đã được sửa sau đó.";
const OTHERWISE = "Không hoàn tác được: từ đó đã có người sửa chính điều này.";
const UNDO: Intent = { kind: "undo" };
const REDO: Intent = { kind: "redo" };

const state = (): unknown => opened.campaign.file.snapshot();
const shown = (row: number, column: number, sheet = SHEET): string =>
  opened.campaign.file.workbook.display({ sheet, row, column, rows: 1, columns: 1 })[0]?.[0] ?? "";
const rows = { sheet: SHEET, at: 2, count: 2 };

/** Cells with all that they can have, and formulas, rules, names and protections that point to them. */
function furnished(): void {
  const { file } = opened.campaign;
  const { workbook, protections, groups } = localFile(file);
  const lines = [
    ["Mã", "Tên", "Số"],
    ["a", "một", "3"],
    ["b", "hai", "1"],
    ["c", "ba", "2"],
    ["d", "bốn", "=C4+C5"],
  ];
  owner.want({ kind: "paste", sheet: SHEET, row: 1, column: 0, texts: lines });
  owner.type(12, 2, "=SUM(C3:C6)");
  const other = workbook.addSheet("Khác", 1);
  workbook.write({ sheet: other, row: 0, column: 0, rows: 1, columns: 2 }, [
    [
      { kind: "formula", formula: "=Trang_không_có" },
      { kind: "formula", formula: "='Trang tính1'!C4*10" },
    ],
  ]);
  workbook.setStyle({ sheet: SHEET, row: 2, column: 0, rows: 1, columns: 3 }, { background: "#ffcc00" });
  workbook.setNotes({ sheet: SHEET, row: 3, column: 1, rows: 1, columns: 1 }, [["ghi chú"]]);
  const list = { criteria: "VALUE_IN_LIST", values: [["một", "hai"]], allowInvalid: false };
  workbook.setValidations(
    { sheet: SHEET, row: 2, column: 4, rows: 4, columns: 1 },
    { ...list, helpText: null, showDropdown: true },
  );
  workbook.merge({ sheet: SHEET, row: 3, column: 6, rows: 2, columns: 2 });
  workbook.setRowHeights(SHEET, 3, 1, 60);
  workbook.setNamedArea("Tên", { sheet: SHEET, row: 3, column: 1, rows: 1, columns: 1 });
  workbook.setConditionalRules(SHEET, [
    {
      areas: [{ sheet: SHEET, row: 3, column: 0, rows: 1, columns: 3 }],
      criteria: "CUSTOM_FORMULA",
      values: ["=$C4>0"],
      style: {
        background: "#00ff00",
        fontColor: null,
        bold: true,
        italic: null,
        strikethrough: null,
        underline: null,
      },
    },
  ]);
  protections.protectRange({ sheet: SHEET, row: 3, column: 0, rows: 1, columns: 2 });
  groups.shift(SHEET, "rows", { from: 3, count: 1 }, 1);
}

/** Lines that are moved to where they are: there is nothing to take back. */
const movesNothing = (intent: Intent | "copyTab"): boolean =>
  typeof intent === "object" &&
  (intent.kind === "moveRows" || intent.kind === "moveColumns") &&
  intent.to >= intent.from &&
  intent.to <= intent.from + intent.count;

describe("[UN1] taken back and done again, everything is as it was", () => {
  const cases: readonly (readonly [string, Intent])[] = [
    ["rows inserted", { kind: "insertRows", ...rows }],
    ["columns inserted", { kind: "insertColumns", sheet: SHEET, at: 1, count: 2 }],
    ["rows deleted", { kind: "deleteRows", ...rows }],
    ["columns deleted", { kind: "deleteColumns", sheet: SHEET, at: 1, count: 2 }],
    ["rows moved down", { kind: "moveRows", sheet: SHEET, from: 2, count: 2, to: 9 }],
    ["rows moved up", { kind: "moveRows", sheet: SHEET, from: 4, count: 1, to: 1 }],
    ["columns moved", { kind: "moveColumns", sheet: SHEET, from: 0, count: 1, to: 3 }],
    ["rows hidden", { kind: "hideRows", ...rows, hidden: true }],
    ["rows made higher", { kind: "rowHeights", ...rows, size: 77 }],
    ["columns made wider", { kind: "columnWidths", sheet: SHEET, at: 0, count: 3, size: 222 }],
    ["a tab named otherwise", { kind: "renameSheet", sheet: SHEET, name: "Tên mới" }],
    ["a tab moved", { kind: "moveSheet", sheet: SHEET, index: 1 }],
    ["a tab added", { kind: "addSheet", name: "Thêm", index: 0 }],
    ["a tab removed", { kind: "removeSheet", sheet: SHEET }],
    [
      "rows sorted",
      {
        kind: "sort",
        area: { sheet: SHEET, row: 2, column: 0, rows: 4, columns: 3 },
        column: 2,
        ascending: true,
      },
    ],
    [
      "a format",
      {
        kind: "style",
        areas: [{ sheet: SHEET, row: 1, column: 0, rows: 3, columns: 3 }],
        patch: { background: "#112233", fontWeight: "bold", numberFormat: "0.00" },
      },
    ],
    [
      "a copy with its formats",
      {
        kind: "copy",
        from: { sheet: SHEET, row: 2, column: 0, rows: 2, columns: 3 },
        to: { sheet: SHEET, row: 14, column: 0, rows: 2, columns: 3 },
        how: "copy",
      },
    ],
    [
      "cells cut",
      {
        kind: "copy",
        from: { sheet: SHEET, row: 2, column: 0, rows: 2, columns: 3 },
        to: { sheet: SHEET, row: 14, column: 0, rows: 2, columns: 3 },
        how: "cut",
      },
    ],
    ["cells cleared", { kind: "clear", areas: [{ sheet: SHEET, row: 1, column: 0, rows: 4, columns: 3 }] }],
  ];

  it.each(cases)("%s", (_, intent) => {
    furnished();
    const before = state();
    expect(owner.want(intent)).toBeNull();
    const after = state();
    expect(after).not.toEqual(before);
    for (let time = 0; time < 2; time += 1) {
      expect(owner.want(UNDO)).toBeNull();
      expect(state()).toEqual(before);
      expect(owner.want(REDO)).toBeNull();
      expect(state()).toEqual(after);
    }
  });

  it("whatever one person did, step by step", () => {
    const alone = step.filter(
      ({ intent }) =>
        intent !== "copyTab" &&
        // Texts that make the sheet grow leave it so, and a cell that a script answers has its answer.
        !["undo", "redo", "paste", "copy"].includes(intent.kind) &&
        !(intent.kind === "type" && intent.row + intent.column === 0),
    );
    fc.assert(
      fc.property(fc.array(alone, { minLength: 1, maxLength: 12 }), (steps) => {
        const { room, store, campaign } = openRoom(newFolder());
        const page = new TestPage(room, OWNER);
        const states: unknown[] = [campaign.file.snapshot()];
        for (const { intent } of steps) {
          if (page.want(intent) === null && !movesNothing(intent)) states.push(campaign.file.snapshot());
        }
        const last = states.length - 1;
        for (let index = last - 1; index >= 0; index -= 1) {
          expect(page.want(UNDO)).toBeNull();
          expect(campaign.file.snapshot()).toEqual(states[index]);
        }
        for (let index = 1; index <= last; index += 1) {
          expect(page.want(REDO)).toBeNull();
          expect(campaign.file.snapshot()).toEqual(states[index]);
        }
        store.close();
        campaign.host.dispose();
      }),
      { numRuns: 25, seed: 848 },
    );
  });
});

describe("[UN2] what somebody has changed since is not overwritten", () => {
  it("lines that were inserted, and are filled by now, stay", () => {
    owner.want({ kind: "insertRows", ...rows });
    unit.type(2, 0, "của đơn vị");
    expect(owner.want(UNDO)).toBe(CHANGED);
    expect(shown(2, 0)).toBe("của đơn vị");
  });

  it("lines of a tab whose lines others have changed since do not come back elsewhere", () => {
    owner.type(2, 0, "mất");
    owner.want({ kind: "deleteRows", ...rows });
    unit.want({ kind: "insertRows", sheet: SHEET, at: 0, count: 1 });
    const before = state();
    expect(owner.want(UNDO)).toBe(RESHAPED);
    expect(state()).toEqual(before);
  });

  it("cells elsewhere that others filled since stay theirs, and the lines come back", () => {
    owner.type(2, 0, "về");
    owner.want({ kind: "deleteRows", ...rows });
    unit.type(2, 1, "của đơn vị");
    expect(owner.want(UNDO)).toBeNull();
    expect([shown(2, 0), shown(4, 1)]).toEqual(["về", "của đơn vị"]);
  });

  it("sorted rows in which somebody typed, a name, a size, a format", () => {
    for (const [row, text] of ["b", "a"].entries()) owner.type(row + 2, 3, text);
    const area = { sheet: SHEET, row: 2, column: 3, rows: 2, columns: 1 };
    owner.want({ kind: "sort", area, column: 3, ascending: true });
    unit.type(3, 3, "c");
    expect([owner.want(UNDO), shown(2, 3), shown(3, 3)]).toEqual([CHANGED, "a", "c"]);
    owner.want({ kind: "renameSheet", sheet: SHEET, name: "Của chủ" });
    unit.want({ kind: "renameSheet", sheet: SHEET, name: "Của đơn vị" });
    expect(owner.want(UNDO)).toBe(OTHERWISE);
    owner.want({ kind: "rowHeights", ...rows, size: 50 });
    unit.want({ kind: "rowHeights", ...rows, size: 60 });
    expect(owner.want(UNDO)).toBe(OTHERWISE);
    owner.want({ kind: "style", areas: [area], patch: { background: "#111111" } });
    unit.want({ kind: "style", areas: [area], patch: { background: "#222222" } });
    expect(owner.want(UNDO)).toBe(CHANGED);
  });

  it("a protection that was changed since stands in the way, and nothing is half done", () => {
    const { protections } = localFile(opened.campaign.file);
    protections.protectRange({ sheet: SHEET, row: 2, column: 0, rows: 1, columns: 1 });
    owner.want({ kind: "deleteRows", ...rows });
    protections.protectRange({ sheet: SHEET, row: 6, column: 0, rows: 1, columns: 1 });
    owner.type(7, 7, "x");
    owner.want(UNDO);
    const before = state();
    expect(owner.want(UNDO)).toBe(CHANGED);
    expect(state()).toEqual(before);
  });

  it("what can be taken back no more is forgotten: what was done before it still can", () => {
    owner.type(5, 5, "một");
    owner.want({ kind: "insertRows", sheet: SHEET, at: 0, count: 1 });
    unit.type(0, 0, "x");
    expect([owner.want(UNDO), owner.want(UNDO), shown(6, 5)]).toEqual([CHANGED, null, ""]);
  });
});

it("[UN3] no script hears of it", () => {
  owner.type(0, 0, "một");
  expect(shown(0, 1)).toBe("đã sửa: một");
  owner.type(0, 1, "");
  owner.want(UNDO);
  expect(shown(0, 1)).toBe("đã sửa: một");
  owner.want(UNDO);
  expect([shown(0, 0), shown(0, 1)]).toEqual(["", "đã sửa: một"]);
  owner.want(REDO);
  expect([shown(0, 0), shown(0, 1)]).toEqual(["một", "đã sửa: một"]);
});

it("[UN4] rights are asked again", () => {
  unit.want({ kind: "insertRows", ...rows });
  opened.campaign.file.share(UNIT, "viewer");
  expect(unit.want(UNDO)).toBe(
    "Bạn chỉ được xem bảng tính này, không được sửa. Hãy xin chủ bảng tính quyền chỉnh sửa.",
  );
});
