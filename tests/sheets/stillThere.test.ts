import { describe, expect, it } from "vitest";
import type { Edit } from "../../src/sheets/editedRows.ts";
import { stillThere, textPrint } from "../../src/sheets/stillThere.ts";
import { registrations } from "../../src/tables/registrations.ts";
import { memoryBook, memoryTab } from "../services/support/memoryTab.ts";

const DAY = { day: "2023-04-01", minutes: 0 };
const book = memoryBook({
  registrations: memoryTab([
    ["Mã", "Tên", "Số"],
    ["1", "Mô hình mới", 8.5],
    ["2", "", DAY],
  ]),
});
const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const edit = (parts: Partial<Edit>): Edit => ({
  table: registrations,
  area: at(2, 2),
  at: 0,
  person: "",
  before: "",
  after: "",
  print: null,
  rows: null,
  ...parts,
});
const stands = (parts: Partial<Edit>) => stillThere(book, [edit(parts)]).length === 1;

describe("[ST6] an edit is looked at where it was made only", () => {
  it("a single cell: its text, its number, a day in whatever form; emptied is empty", () => {
    expect(stands({ after: "Mô hình mới" })).toBe(true);
    // Of a long text the event's note keeps the beginning.
    expect(stands({ after: "Mô hình" })).toBe(true);
    expect(stands({ after: "Mô hình khác" })).toBe(false);
    // Emptied, and something else stands there; pasted, of which the event tells nothing; and looked at as soon as it was pasted.
    expect(stands({ after: "", print: textPrint([[""]]) })).toBe(false);
    expect(stands({ after: "", print: textPrint([["Mô hình mới"]]) })).toBe(true);
    expect(stands({ after: "", print: null })).toBe(true);
    expect(stands({ area: at(3, 2), after: "" })).toBe(true);
    expect(stands({ area: at(3, 2), after: "x" })).toBe(false);
    expect(stands({ area: at(2, 3), after: "8.5" })).toBe(true);
    expect(stands({ area: at(2, 3), after: "8" })).toBe(false);
    expect(stands({ area: at(3, 3), after: "45017" })).toBe(true);
    expect(stands({ area: at(3, 3), after: "", print: textPrint([[""]]) })).toBe(false);
  });

  it("several cells: their texts; numbers and days only by that they are such", () => {
    const area = at(2, 2, 2, 2);
    const print = textPrint([
      ["Mô hình mới", 3],
      ["", 45017],
    ]);
    expect(stands({ area, print })).toBe(true);
    expect(
      stands({
        area,
        print: textPrint([
          ["", 45017],
          ["Mô hình mới", 3],
        ]),
      }),
    ).toBe(false);
    expect(stands({ area, print: null })).toBe(true);
  });

  it("in the row where it was made, by the texts of the first two cells", () => {
    const rows = textPrint([["1", "Mô hình mới"]]);
    expect(stands({ area: at(2, 3), after: "8.5", rows })).toBe(true);
    // The same number stands in another row now.
    expect(stands({ area: at(2, 3), after: "8.5", rows: textPrint([["2", ""]]) })).toBe(false);
  });

  it("of several in one cell the last tells for all", () => {
    const first = edit({ after: "Mô" });
    const last = edit({ before: "Mô", after: "Mô hình mới" });
    expect(stillThere(book, [edit({ after: "Khác hẳn" }), last])).toHaveLength(2);
    expect(stillThere(book, [first, edit({ after: "Đi rồi" })])).toEqual([]);
  });

  it("one in no tab of ours is none", () => {
    expect(stands({ table: null })).toBe(false);
  });
});
