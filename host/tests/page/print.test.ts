/** What of a sheet stands where on paper, before a browser draws it. Sheets here are narrow, so nothing is scaled unless a test says so. */
import { BorderStyleTypes, HorizontalAlign, type IStyleData, WrapStrategy } from "@univerjs/core";
import { describe, expect, it } from "vitest";
import { textWidth } from "../../charts/textWidth.ts";
import { layTables, type TableRow } from "../../page/print/layTables.ts";
import { lookOf } from "../../page/print/look.ts";
import type { PrintedCell, PrintedSheet } from "../../page/print/printed.ts";
import { cssText, pageRule } from "../../page/print/sheetOfPaper.ts";
import type { Area } from "../../workbook/contract.ts";

const cell = (text: string, style: IStyleData = {}): PrintedCell => ({ text, usually: "left", style });

/** A sheet of texts ("" where nothing is), its columns 100 pixels wide. */
function sheetOf(texts: readonly (readonly string[])[], changes: Partial<PrintedSheet> = {}): PrintedSheet {
  const columns = texts[0]?.length ?? 0;
  return {
    name: "Trang tính",
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: true,
    widths: Array.from({ length: columns }, () => 100),
    rows: texts.map((line, at) => ({
      at,
      height: 21,
      cells: line.map((text, column) => {
        // As the sheet is read: what lies under a merged area has what its first cell has.
        const merged = changes.merges?.find((one) => covers(one, at, column));
        const shown = merged ? (texts[merged.row]?.[merged.column] ?? "") : text;
        return shown === "" ? null : cell(shown);
      }),
    })),
    merges: [],
    ...changes,
  };
}

const covers = ({ row, column, rows, columns }: Area, atRow: number, atColumn: number): boolean =>
  atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
const area = (row: number, column: number, rows: number, columns: number): Area => ({
  sheet: "s",
  row,
  column,
  rows,
  columns,
});
const textsOf = (rows: readonly TableRow[]) => rows.map(({ cells }) => cells.map(({ text }) => text));
/** Text, rows and columns spanned, of the cells that there are. */
const spansOf = (rows: readonly TableRow[]) =>
  rows.map(({ cells }) => cells.map(({ text, rows: down, columns }) => [text, down, columns]));
const laid = (sheet: PrintedSheet) => layTables(sheet, textWidth);
const firstRow = (sheet: PrintedSheet) => laid(sheet).tables[0]?.body[0]?.cells ?? [];

describe("the tables of a printed sheet", () => {
  it("[PR3] have the frozen rows as their head", () => {
    const [table] = laid(sheetOf([["Mã"], ["M1"], ["M2"]], { frozenRows: 1 })).tables;
    expect(textsOf(table?.head ?? [])).toEqual([["Mã"]]);
    expect(textsOf(table?.body ?? [])).toEqual([["M1"], ["M2"]]);
  });

  it("[PR2] have the columns of one page each, with the frozen ones, and all rows", () => {
    const line = Array.from({ length: 15 }, (_, column) => `C${column}`);
    const widths = line.map(() => 200);
    const { upright, tables, padding } = laid(sheetOf([line, line], { widths, frozenColumns: 1 }));
    // 15 of 200 are 3,000, more than the 2,154 of one page: 8 columns, then 7 beside the frozen one, at 1,077 / 1,600 = 67 %.
    expect(upright).toBe(false);
    expect(tables.map(({ body }) => textsOf(body))).toEqual([
      [line.slice(0, 8), line.slice(0, 8)],
      [
        ["C0", ...line.slice(8)],
        ["C0", ...line.slice(8)],
      ],
    ]);
    expect(tables[0]?.widths).toEqual(Array.from({ length: 8 }, () => 134));
    expect(tables[0]?.body[0]?.height).toBe(14.07);
    // 3 pixels, and 11 points.
    expect(padding).toBe(2.01);
    expect(tables[0]?.body[0]?.cells[0]?.css["font-size"]).toBe("7.37pt");
  });

  it("[PR4] leave out hidden columns, and say of the sheet's lines", () => {
    const printout = laid(sheetOf([["a", "ẩn", "c"]], { widths: [100, 0, 100], gridlines: false }));
    expect(textsOf(printout.tables[0]?.body ?? [])).toEqual([["a", "c"]]);
    expect(printout.gridlines).toBe(false);
  });
});

describe("merged areas", () => {
  it("[PR4] are one cell, also across hidden columns", () => {
    const texts = [
      ["Tiêu đề", "", "", "d"],
      ["", "", "", "h"],
    ];
    const sheet = sheetOf(texts, { widths: [100, 0, 100, 100], merges: [area(0, 0, 2, 3)] });
    expect(spansOf(laid(sheet).tables[0]?.body ?? [])).toEqual([
      [
        ["Tiêu đề", 2, 2],
        ["d", 1, 1],
      ],
      [["h", 1, 1]],
    ]);
  });

  it("[PR6] come in pieces where the head ends, the text in the first", () => {
    const sheet = sheetOf([["Nhóm"], [""], [""]], { frozenRows: 1, merges: [area(0, 0, 3, 1)] });
    const [table] = laid(sheet).tables;
    expect(spansOf(table?.head ?? [])).toEqual([[["Nhóm", 1, 1]]]);
    expect(spansOf(table?.body ?? [])).toEqual([[["", 2, 1]], []]);
  });

  it("[PR6] speak in the first column that is shown when theirs is hidden", () => {
    const row = { at: 0, height: 21, cells: [null, cell("Tiêu đề")] };
    const sheet = sheetOf([["", ""]], { widths: [0, 100], rows: [row], merges: [area(0, 0, 1, 2)] });
    expect(spansOf(laid(sheet).tables[0]?.body ?? [])).toEqual([[["Tiêu đề", 1, 1]]]);
  });

  it("[PR6] come in pieces where a page ends, and with repeated columns on each page", () => {
    const line = ["A", "Dải", ...Array.from({ length: 13 }, () => "")];
    const merges = [area(0, 1, 1, 14)];
    const sheet = sheetOf([line], { widths: line.map(() => 200), frozenColumns: 1, merges });
    // As above: 8 columns, then 7 beside the frozen one.
    expect(laid(sheet).tables.map(({ body }) => spansOf(body)[0])).toEqual([
      [
        ["A", 1, 1],
        ["Dải", 1, 7],
      ],
      [
        ["A", 1, 1],
        ["", 1, 7],
      ],
    ]);
  });
});

/** 100 pixels less 3 at each side. */
const OWN = 94;

describe("a text of one line", () => {
  it("[PR5] runs over the empty cells beside it and is cut at the next filled one", () => {
    expect(firstRow(sheetOf([["dài", "", "", "x"]])).map(({ run }) => run)).toEqual([
      { left: 0, width: OWN + 200 },
      null,
      null,
      // Upright paper has 198 mm, 748.35 pixels: behind the fourth column 348.35 are free.
      { left: 0, width: 442.35 },
    ]);
  });

  it("[PR5] runs to the left when it stands right, to both sides when it stands in the middle", () => {
    const styled = (ht: HorizontalAlign) => {
      const sheet = sheetOf([["", "", "dài", "", "x"]]);
      const row = { at: 0, height: 21, cells: [null, null, cell("dài", { ht }), null, cell("x")] };
      return firstRow({ ...sheet, rows: [row] })[2]?.run;
    };
    expect(styled(HorizontalAlign.RIGHT)).toEqual({ left: -200, width: OWN + 200 });
    expect(styled(HorizontalAlign.CENTER)).toEqual({ left: -100, width: OWN + 200 });
  });

  it("[PR5] stops at a merged cell, also an empty one, and where the page leaves out columns", () => {
    const merged = sheetOf([["dài", "", "", "x"]], { merges: [area(0, 1, 1, 2)] });
    expect(firstRow(merged)[0]?.run).toEqual({ left: 0, width: OWN });
    const line = ["dài", ...Array.from({ length: 14 }, () => "")];
    const wide = laid(sheetOf([line], { widths: line.map(() => 200), frozenColumns: 1 }));
    // Beside the repeated column stands the ninth on the second page; at 67 % its own 194 are 129.98.
    expect(wide.tables[1]?.body[0]?.cells[0]?.run).toEqual({ left: 0, width: 129.98 });
  });

  it("[PR5] is none when the cell wraps or holds a number; a clipped one keeps to its cell", () => {
    const runs = [
      cell("dài", { tb: WrapStrategy.WRAP }),
      { ...cell("1.234"), usually: "right" as const },
      cell("dài", { tb: WrapStrategy.CLIP }),
    ].map((one) => {
      const row = { at: 0, height: 21, cells: [one, null] };
      return firstRow({ ...sheetOf([["", ""]]), rows: [row] })[0]?.run;
    });
    expect(runs).toEqual([null, null, { left: 0, width: OWN }]);
  });
});

describe("the look of a printed cell", () => {
  it("[PR4] says font, lines, colours and borders, scaled but for the borders", () => {
    const style: IStyleData = {
      ff: "Times New Roman",
      fs: 14,
      bl: 1,
      it: 1,
      ul: { s: 1 },
      st: { s: 1 },
      cl: { rgb: "#C00000" },
      bg: { rgb: "rgb(255, 242, 204)" },
      ht: HorizontalAlign.CENTER,
      vt: 2,
      bd: {
        t: { s: BorderStyleTypes.THIN, cl: { rgb: "#123456" } },
        b: { s: BorderStyleTypes.DOUBLE, cl: { rgb: "#000" } },
        l: { s: BorderStyleTypes.NONE, cl: { rgb: "#000" } },
      },
    };
    expect(lookOf(cell("x", style), 0.5)).toEqual({
      "text-align": "center",
      "vertical-align": "middle",
      "font-size": "7pt",
      "font-family": '"Times New Roman", Arial, sans-serif',
      "font-weight": "bold",
      "font-style": "italic",
      "text-decoration-line": "underline line-through",
      color: "#C00000",
      "background-color": "rgb(255, 242, 204)",
      "border-top": "1px solid #123456",
      "border-bottom": "3px double #000",
    });
  });

  it("[PR4] is the usual one where nothing is said: numbers right, boxes in the middle, at the bottom", () => {
    const aligned = (["left", "right", "center"] as const).map((usually) => {
      const { "text-align": align, "vertical-align": down } = lookOf({ text: "x", usually, style: {} }, 1);
      return [align, down];
    });
    expect(aligned).toEqual([
      ["left", "bottom"],
      ["right", "bottom"],
      ["center", "bottom"],
    ]);
  });

  it("[PR7] takes no colour that is more than a colour", () => {
    const evil = "red; background: url(http://x.example/a.png)";
    const style = { bg: { rgb: "url(http://x.example/a.png)" }, cl: { rgb: evil } };
    const border = { bd: { t: { s: BorderStyleTypes.THIN, cl: { rgb: evil } } } };
    const look = lookOf(cell("x", { ...style, ...border }), 1);
    expect(JSON.stringify(look)).not.toContain("url");
    expect(look["border-top"]).toBe("1px solid #000000");
  });
});

describe("the page's rule", () => {
  it("[PR3] has the paper, its margins, and at the bottom the tab's name and the page's number", () => {
    const rule = pageRule("Bảng1", true);
    expect(rule).toContain("size: A4 portrait");
    expect(rule).toContain("margin: 6mm 6mm 8mm 6mm");
    expect(rule).toContain('@bottom-left { content: "Bảng1"');
    expect(rule).toContain('@bottom-right { content: "Trang " counter(page) " / " counter(pages)');
    expect(pageRule("x", false)).toContain("size: A4 landscape");
  });

  it("[PR7] writes a name so that it ends nothing: quote, backslash, line break, brace and blank by their numbers", () => {
    // U+0022, 005C, 000A, 007D, 0020; letters with their marks stay.
    expect(cssText('Ế"\\\n} 😀')).toBe('"Ế\\22 \\5c \\a \\7d \\20 \\1f600 "');
  });
});
