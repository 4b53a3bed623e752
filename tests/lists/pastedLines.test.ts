import { describe, expect, it } from "vitest";
import { pastedLines } from "../../src/lists/pastedLines.ts";

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
