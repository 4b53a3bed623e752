import { describe, expect, it } from "vitest";
import { pastedLines, pastedRows } from "../../../src/services/setup/pastedTable.ts";
import { units } from "../../../src/tables/units.ts";

const cellsOf = (text: string) => pastedLines(text).map(({ cells }) => cells);

describe("pastedLines", () => {
  it("[U1] takes tabs between cells and any kind of line end", () => {
    expect(cellsOf("a\tb\nc\td")).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(cellsOf("a\tb\r\nc\td\r\n")).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(cellsOf("a\rb")).toEqual([["a"], ["b"]]);
  });

  it("[U1] keeps line breaks, tabs and doubled quotes inside quoted cells", () => {
    expect(cellsOf('"một\nhai"\tb\n"nói ""được"""\t"c\td"')).toEqual([
      ["một\nhai", "b"],
      ['nói "được"', "c\td"],
    ]);
  });

  it("[U1] leaves quotes alone that do not hold a whole cell", () => {
    expect(cellsOf('"Một cửa" lưu động\tb\nmô hình "Ba sạch"\tc')).toEqual([
      ['"Một cửa" lưu động', "b"],
      ['mô hình "Ba sạch"', "c"],
    ]);
    expect(cellsOf('"mở mà không đóng\tb')).toEqual([['"mở mà không đóng', "b"]]);
  });

  it("[U1] keeps blank cells in their places and counts blank lines without giving them", () => {
    expect(pastedLines("a\t\tb\n\n \t \nc\t")).toEqual([
      { line: 1, cells: ["a", "", "b"] },
      { line: 4, cells: ["c", ""] },
    ]);
    expect(pastedLines("")).toEqual([]);
    expect(pastedLines("\n\t\n")).toEqual([]);
  });

  it("[U1] counts a cell of two lines as one row", () => {
    expect(pastedLines('"một\nhai"\nba')).toEqual([
      { line: 1, cells: ["một\nhai"] },
      { line: 2, cells: ["ba"] },
    ]);
  });
});

describe("pastedRows", () => {
  const usual = { usual: ["name", "group"], alsoCalled: { "Đơn vị": "name" } } as const;

  it("[U2] finds columns by a header in any order, whatever case and marks", () => {
    const text = "\nNHOM DON VI\ttên\tMã\nTCCSĐ trực thuộc\tXã Lát\tLAT\n\nUBND huyện\tPhòng Nội vụ";
    expect(pastedRows(text, units, usual)).toEqual({
      rows: [
        { line: 3, cells: { group: "TCCSĐ trực thuộc", name: "Xã Lát", code: "LAT" } },
        { line: 5, cells: { group: "UBND huyện", name: "Phòng Nội vụ" } },
      ],
      unknown: [],
      stray: [],
    });
  });

  it("[U2] knows a column by another name that offices give it, the table's own header before it", () => {
    const read = (text: string) => {
      const { rows, unknown } = pastedRows(text, units, usual);
      return { cells: rows.map(({ cells }) => cells), unknown };
    };
    expect(read("ĐƠN VỊ\tMã\nXã Lát\tLAT")).toEqual({
      cells: [{ name: "Xã Lát", code: "LAT" }],
      unknown: [],
    });
    expect(read("Tên\tMã\tĐơn vị\nXã Lát\tLAT\tx")).toEqual({
      cells: [{ name: "Xã Lát", code: "LAT" }],
      unknown: ["Đơn vị"],
    });
  });

  it("[U3] takes cells without a header in the usual order", () => {
    // One header word alone may be a name: "Tên" is no header line.
    expect(pastedRows("Tên\tUBND huyện", units, usual)).toEqual({
      rows: [{ line: 1, cells: { name: "Tên", group: "UBND huyện" } }],
      unknown: [],
      stray: [],
    });
  });

  it("[U4] names headers that no column has, and a header that comes twice", () => {
    expect(pastedRows("Mã\tTên\tBí thư\tTÊN\nLAT\tXã Lát\tA\tB", units, usual)).toEqual({
      rows: [{ line: 2, cells: { code: "LAT", name: "Xã Lát" } }],
      unknown: ["Bí thư", "TÊN"],
      stray: [],
    });
  });

  it("[U4] names cells that stand under no header", () => {
    expect(pastedRows("Mã\tTên\t\nLAT\tXã Lát\tx\ty", units, usual).stray).toEqual([
      { line: 2, cell: "x" },
      { line: 2, cell: "y" },
    ]);
    expect(pastedRows("1\tXã Lát\tTCCSĐ trực thuộc", units, usual).stray).toEqual([
      { line: 1, cell: "TCCSĐ trực thuộc" },
    ]);
  });
});
