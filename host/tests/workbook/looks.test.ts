import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CellStyle } from "../../workbook/contract.ts";
import { fixture } from "./support.ts";

const FULL: CellStyle = {
  background: "#ff0000",
  fontColor: "#0000ff",
  fontFamily: "Times New Roman",
  fontSize: 14,
  fontWeight: "bold",
  fontStyle: "italic",
  fontLine: "underline",
  horizontalAlignment: "center",
  verticalAlignment: "top",
  wrap: "WRAP",
  rotation: 45,
  textDirection: "RIGHT_TO_LEFT",
  numberFormat: "0.00",
};
const KEYS = Object.keys(FULL) as readonly (keyof CellStyle)[];

describe("styles", () => {
  it("come back property by property, and null resets each", () => {
    const { workbook, at } = fixture();
    const read = () => Object.fromEntries(KEYS.map((key) => [key, workbook.style(at(1, 1), key)[0]?.[0]]));
    const none = Object.fromEntries(KEYS.map((key) => [key, null]));
    expect(read()).toEqual(none);
    workbook.setStyle(at(0, 0, 2, 2), FULL);
    expect(read()).toEqual(FULL);
    for (const key of KEYS) {
      workbook.setStyle(at(1, 1), { [key]: null });
      expect(read()).toEqual({ ...FULL, [key]: null });
      workbook.setStyle(at(1, 1), { [key]: FULL[key] });
    }
    workbook.setStyle(at(1, 1), none);
    expect(read()).toEqual(none);
    expect(workbook.style(at(0, 1), "fontSize")).toEqual([[14]]);
  });

  /** Cells that share a patch are dressed together (quickStyles.ts), each with a patch of its own by Univer alone. */
  it("one for many cells is the same as one for each of them, whatever the cells hold and look like", () => {
    const property = <K extends keyof CellStyle>(key: K, ...values: readonly CellStyle[K][]) =>
      fc.constantFrom(null, ...values).map((value) => ({ [key]: value }));
    const patch = fc
      .array(
        fc.oneof(
          property("background", "#ff0000", "#00ff00"),
          property("fontColor", "#0000ff"),
          property("fontLine", "underline", "line-through"),
          property("numberFormat", "@", "0.00", "dd/mm/yyyy"),
          property("horizontalAlignment", "center"),
          property("wrap", "WRAP"),
        ),
        { minLength: 1, maxLength: 3 },
      )
      .map((parts): Partial<CellStyle> => Object.assign({}, ...parts));
    const area = fc.record({
      row: fc.nat(3),
      column: fc.nat(3),
      rows: fc.integer({ min: 1, max: 4 }),
      columns: fc.integer({ min: 1, max: 4 }),
    });
    const contents = [
      [1, "12", "chữ", null],
      [true, null, "=1+1", 45_000],
      [null, null, "TRUE", ""],
    ];
    fc.assert(
      fc.property(fc.array(fc.tuple(area, patch), { minLength: 1, maxLength: 6 }), (steps) => {
        const [shared, own] = [fixture(), fixture()];
        for (const { put } of [shared, own]) put(1, 1, contents);
        for (const [{ row, column, rows, columns }, wanted] of steps) {
          shared.workbook.setStyle(shared.at(row, column, rows, columns), wanted);
          const each = Array.from({ length: rows }, () =>
            Array.from({ length: columns }, () => ({ ...wanted })),
          );
          own.workbook.setStyle(own.at(row, column, rows, columns), each);
        }
        expect(shared.workbook.snapshot()).toEqual(own.workbook.snapshot());
      }),
      { numRuns: 200 },
    );
  });

  it.each<Partial<CellStyle>>([
    { fontLine: "line-through" },
    { wrap: "CLIP" },
    { wrap: "OVERFLOW" },
    { horizontalAlignment: "left" },
    { horizontalAlignment: "right" },
    { verticalAlignment: "middle" },
    { verticalAlignment: "bottom" },
    { rotation: -90 },
  ])("%j", (patch) => {
    const { workbook, at } = fixture();
    workbook.setStyle(at(0, 0), patch);
    expect(KEYS.flatMap((key) => workbook.style(at(0, 0), key)[0]?.[0] ?? [])).toEqual(Object.values(patch));
  });

  it("of one cell say nothing about the next, though they come in one patch", () => {
    const { workbook, at } = fixture();
    workbook.setStyle(at(0, 0), { fontColor: "#00ff00" });
    workbook.setStyle(at(0, 0, 1, 2), { fontLine: "underline" });
    workbook.setStyle(at(0, 0, 1, 3), [[{ background: "#111111" }, {}, { background: "#333333" }]]);
    expect(workbook.style(at(0, 0, 1, 3), "fontColor")).toEqual([["#00ff00", null, null]]);
    expect(workbook.style(at(0, 0, 1, 3), "background")).toEqual([["#111111", null, "#333333"]]);
  });
});

describe("borders", () => {
  it("are drawn on the edges asked for and taken away by null", () => {
    const { workbook, at } = fixture();
    const before = JSON.stringify(workbook.snapshot());
    workbook.setBorders(at(0, 0, 2, 2), {
      edges: ["top", "left", "horizontal"],
      color: "#000000",
      style: "SOLID",
    });
    const line = { color: "#000000", style: "SOLID" };
    const none = { top: null, right: null, bottom: null, left: null };
    expect(workbook.borders(at(0, 0, 2, 3))).toEqual([
      [{ ...none, top: line, left: line, bottom: line }, { ...none, top: line, bottom: line }, null],
      [{ ...none, top: line, left: line }, { ...none, top: line }, null],
    ]);
    workbook.setBorders(at(0, 0, 2, 2), {
      edges: ["top", "left", "horizontal"],
      color: null,
      style: "SOLID",
    });
    expect(JSON.stringify(workbook.snapshot())).toBe(before);
  });
});

describe("notes, merges, sizes", () => {
  it("are kept cell by cell", () => {
    const { workbook, at } = fixture();
    workbook.setNotes(at(0, 0, 1, 3), [["a", "b", "c"]]);
    workbook.setNotes(at(0, 0, 1, 2), [[null, "đổi"]]);
    expect(workbook.notes(at(0, 0, 2, 3))).toEqual([
      ["", "đổi", "c"],
      ["", "", ""],
    ]);
  });

  it("replace what they overlap", () => {
    const { workbook, sheet, at } = fixture();
    workbook.merge(at(0, 0, 2, 2));
    workbook.merge(at(5, 5, 1, 2));
    workbook.merge(at(1, 1, 2, 2));
    expect(workbook.merges(sheet)).toEqual([at(5, 5, 1, 2), at(1, 1, 2, 2)]);
    workbook.unmerge(at(2, 2));
    workbook.merge(at(9, 9));
    expect(workbook.merges(sheet)).toEqual([at(5, 5, 1, 2)]);
  });

  it("can be set on hidden lines, too", () => {
    const { workbook, sheet } = fixture();
    workbook.setRowsHidden(sheet, 1, 2, true);
    workbook.setRowHeights(sheet, 2, 2, 40);
    workbook.setColumnsHidden(sheet, 1, 1, true);
    workbook.setColumnWidths(sheet, 1, 2, 150);
    workbook.setRowsHidden(sheet, 2, 1, false);
    expect({
      heights: [0, 1, 2, 3, 4].map((row) => workbook.rowHeight(sheet, row)),
      rows: [0, 1, 2, 3].map((row) => workbook.rowHidden(sheet, row)),
      widths: [0, 1, 2, 3].map((column) => workbook.columnWidth(sheet, column)),
      columns: [0, 1, 2].map((column) => workbook.columnHidden(sheet, column)),
    }).toEqual({
      heights: [21, 21, 40, 40, 21],
      rows: [false, true, false, false],
      widths: [100, 150, 150, 100],
      columns: [false, true, false],
    });
  });
});
