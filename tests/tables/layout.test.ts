import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/tables/cell.ts";
import { columnAt, findLayout } from "../../src/tables/layout.ts";
import { column, defineTable } from "../../src/tables/table.ts";
import { code, text } from "../../src/tables/textKinds.ts";

const table = defineTable({
  key: "models",
  title: "Mô hình",
  purpose: "Thử.",
  id: "id",
  frozenColumns: 1,
  columns: {
    id: column("Mã", code(), { by: "steward", help: "Mã." }),
    title: column("Tên mô hình", text(), { by: "unit", help: "Tên." }),
    note: column("Ghi chú", text(), { by: "unit", help: "Ghi chú." }),
  },
});
const header: readonly Cell[] = ["Mã", "Tên mô hình", "Ghi chú"];
const declared = new Map([
  ["id", 0],
  ["title", 1],
  ["note", 2],
]);
const clean = {
  headerRow: 0,
  headless: false,
  columns: declared,
  missing: [],
  unknown: [],
  renamed: [],
  needsMarks: false,
  problems: [],
};

it("[S12] a column is counted from 1; one that is not known yet is taken for the first", () => {
  const layout = findLayout(table, [["", "Ghi chú", "Mã"]], null);
  expect(["note", "id", "title"].map((key) => columnAt(layout, key))).toEqual([2, 3, 1]);
});

describe("[S12] the header row", () => {
  it("is the first row of a fresh tab", () => {
    expect(findLayout(table, [header], null)).toEqual(clean);
  });
  it("is found below a title and notes, also when one of them quotes a header", () => {
    const grid = [["DANH SÁCH MÔ HÌNH"], ["Ghi chú", "điền từ dòng 5"], [], header, ["A", "B", "C"]];
    expect(findLayout(table, grid, null)).toEqual({ ...clean, headerRow: 3 });
  });
  it("is the first of two equal rows: what is typed below never becomes the header", () => {
    expect(findLayout(table, [header, ["A"], header], null)).toEqual(clean);
  });
  it("is not looked for below the tenth row", () => {
    const above = Array.from({ length: 10 }, () => ["x"]);
    const layout = findLayout(table, [...above, header], null);
    expect([layout.headerRow, layout.headless, layout.missing]).toEqual([0, true, ["id", "title", "note"]]);
    expect(findLayout(table, [...above.slice(1), header], null)).toEqual({ ...clean, headerRow: 9 });
  });
});

describe("[S13] a column", () => {
  it("is found wherever it has been moved", () => {
    expect(findLayout(table, [["Ghi chú", "Mã", "Tên mô hình"]], null)).toEqual({
      ...clean,
      columns: new Map([
        ["id", 1],
        ["title", 2],
        ["note", 0],
      ]),
    });
  });

  it("that was renamed is found by its mark", () => {
    const marks = new Map([
      ["id", 1],
      ["title", 2],
      ["note", 3],
    ]);
    expect(findLayout(table, [["Mã", "Sáng kiến", "Ghi chú"]], marks)).toEqual({
      ...clean,
      renamed: [{ key: "title", found: "Sáng kiến" }],
    });
  });

  it("whose header was emptied is found by its mark, even beyond what is used", () => {
    const layout = findLayout(table, [["Mã", "Tên mô hình"]], new Map([["note", 3]]));
    expect(layout).toEqual({ ...clean, renamed: [{ key: "note", found: "" }] });
  });

  it("is found by a header that reads the same when nothing else tells", () => {
    const layout = findLayout(table, [["MÃ", "Ten mo  hinh", "Ghi chú"]], new Map());
    expect(layout).toEqual({
      ...clean,
      renamed: [
        { key: "id", found: "MÃ" },
        { key: "title", found: "Ten mo  hinh" },
      ],
    });
  });

  it("keeps its exact header against a mark that points elsewhere", () => {
    const marks = new Map([["title", 3]]);
    expect(findLayout(table, [header], marks)).toEqual(clean);
  });

  it("is not taken by a mark from another that has its exact header", () => {
    // The mark of Tên mô hình stands on Ghi chú, which is Ghi chú by its own name: Tên mô hình is missing.
    const layout = findLayout(table, [["Mã", "Khác", "Ghi chú"]], new Map([["title", 3]]));
    expect([layout.columns, layout.missing]).toEqual([
      new Map([
        ["id", 0],
        ["note", 2],
      ]),
      ["title"],
    ]);
  });

  it("that stands twice is told apart by its mark", () => {
    const grid = [["Mã", "Ghi chú", "Tên mô hình", "Ghi chú"]];
    expect(findLayout(table, grid, new Map([["note", 4]]))).toEqual({
      ...clean,
      columns: new Map([
        ["id", 0],
        ["title", 2],
        ["note", 3],
      ]),
      unknown: [1],
    });
  });
});

describe("[S14] marks are asked for", () => {
  const asks = (line: readonly Cell[]) => findLayout(table, [line], null).needsMarks;
  it("only when a declared header does not stand exactly once", () => {
    expect([
      asks(header),
      asks([...header, "Cột của tôi"]),
      asks(["Mã", "Tên mô hình"]),
      asks(["Mã", "tên mô hình", "Ghi chú"]),
      asks([...header, "Ghi chú"]),
    ]).toEqual([false, false, true, true, true]);
  });
  it("once: with marks given there is nothing more to ask", () => {
    expect(findLayout(table, [["Mã"]], new Map()).needsMarks).toBe(false);
  });
});

describe("[S15] in words", () => {
  it("a missing column is named", () => {
    expect(findLayout(table, [["x"], ["Mã", "Tên mô hình"]], new Map())).toEqual({
      ...clean,
      headerRow: 1,
      columns: new Map([
        ["id", 0],
        ["title", 1],
      ]),
      missing: ["note"],
      problems: [
        {
          code: "tab.columnMissing",
          place: { tab: "Mô hình", row: 2 },
          found: "",
          facts: { header: "Ghi chú" },
        },
      ],
    });
  });

  it("a column that stands twice is named with how often", () => {
    const layout = findLayout(table, [["Mã", "Tên mô hình", "Ghi chú", "ghi chu"], []], new Map());
    // One stands exactly as declared: it is the column, the other is people's own.
    expect(layout).toEqual({ ...clean, unknown: [3] });
    const doubled = findLayout(table, [["Mã", "Tên mô hình", "Ghi chú", "Ghi chú"]], new Map());
    expect([doubled.missing, doubled.unknown, doubled.problems]).toEqual([
      ["note"],
      [2, 3],
      [
        {
          code: "tab.columnTwice",
          place: { tab: "Mô hình", row: 1 },
          found: "Ghi chú",
          facts: { header: "Ghi chú", times: "2" },
        },
      ],
    ]);
  });

  it("a header row that was deleted is said as such, though marks tell where the columns stand", () => {
    const entries = [
      ["MH-1", "Một cửa", ""],
      ["MH-2", "Hai cửa", ""],
    ];
    const marked = new Map([...declared].map(([key, place]) => [key, place + 1]));
    const layout = findLayout(table, entries, marked);
    expect([layout.headless, layout.columns]).toEqual([true, declared]);
    expect(layout.problems.map(({ code }) => code)).toEqual(["tab.headerMissing"]);
    // A cell that reads like a header by chance makes no header row of an entry.
    const wide = ["MH-1", "Ghi chú", "1", "2", "3", "4"];
    expect(findLayout(table, [wide, ...entries], marked).headless).toBe(true);
    // One header that is left is a header row still: the others were renamed.
    expect(findLayout(table, [["MH-1", "Tên mô hình", "khác"], ...entries], marked).headless).toBe(false);
  });

  it("an empty tab misses every column", () => {
    const layout = findLayout(table, [], null);
    expect([layout.headerRow, layout.missing, layout.problems.length]).toEqual([
      0,
      ["id", "title", "note"],
      3,
    ]);
  });

  it("columns that people add are left alone, blank headers are none", () => {
    const grid = [["Của tôi", ...header, " ", 2023]];
    expect(findLayout(table, grid, null)).toEqual({
      ...clean,
      columns: new Map([
        ["id", 1],
        ["title", 2],
        ["note", 3],
      ]),
      unknown: [0, 5],
    });
  });
});

it("[S13] columns are found in any order, among any columns of people's own, below any title", () => {
  const own = fc.array(fc.constantFrom("Của tôi", "Tổ 1", "", "x"), { maxLength: 4 });
  const shuffled = own.chain((extra) =>
    fc.shuffledSubarray([...header, ...extra], { minLength: 3 + extra.length }),
  );
  fc.assert(
    fc.property(shuffled, fc.integer({ min: 0, max: 9 }), (line, above) => {
      const grid = [...Array.from({ length: above }, () => ["DANH SÁCH"]), line];
      const layout = findLayout(table, grid, null);
      expect({ headerRow: layout.headerRow, missing: layout.missing, asks: layout.needsMarks }).toEqual({
        headerRow: above,
        missing: [],
        asks: false,
      });
      expect(table.order.map((key) => line[layout.columns.get(key) ?? -1])).toEqual(header);
      expect(layout.unknown.map((index) => line[index])).toEqual(
        line.filter((cell) => cell !== "" && !header.includes(cell)),
      );
    }),
  );
});
