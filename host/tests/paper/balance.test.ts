/** A measure by which every sign is ten pixels wide: 1,077 pixels lie on a page, 740 stand on it. */
import { describe, expect, it } from "vitest";
import { balancedWidths, isHeading, type PaperTable } from "../../paper/balance.ts";
import { linesOf, type PaperText, rowHeight } from "../../paper/texts.ts";

const TEN = (text: string): number => text.length * 10;
const said = (text: string, over: Partial<PaperText> = {}): PaperText => ({
  ...{ text, size: 12, bold: false, wraps: true },
  ...over,
});
/** Ten words of nine signs: 990 pixels in one line. */
const LONG = Array.from({ length: 10 }, () => "x".repeat(9)).join(" ");

/** So many rows with a long text in the first of three columns and little in the others. */
function table(rows: number, over: Partial<PaperTable> = {}): PaperTable {
  const head = ["Tên", "Điểm", "Ghi chú"].map((text) => said(text));
  const line = [said(LONG), said("9", { wraps: false }), said("Không")];
  return {
    widths: [300, 300, 460],
    ...{ frozenColumns: 1, frozenRows: 1 },
    rows: [head, ...Array.from({ length: rows }, () => line)],
    ...over,
  };
}

describe("linesOf", () => {
  it("[PR12] breaks between words, at line breaks, and a word that is wider than its cell", () => {
    // 7 pixels of a column are padding and the line of the grid.
    const lines = (text: string, width: number) => linesOf(said(text), width, TEN);
    expect([lines("ab cd", 57), lines("ab cd", 56), lines("a\n\nb", 100)]).toEqual([1, 2, 3]);
    expect([lines("x".repeat(25), 107), lines("", 50)]).toEqual([3, 1]);
  });
});

describe("[PR12] widths on paper", () => {
  it("go to the column whose lines are many, and their sum stays", () => {
    // Of 300 pixels 293 hold two words of 90 with a blank between, three need 290: four lines for ten words, 53.5 high. Twenty rows are 1,070
    // and the head, so two pages. With six tenths of the others, 180 and 276, the first may have 604: six words a line, two lines, 27.5 high.
    const found = balancedWidths(table(20), TEN);
    expect(found.reduce((sum, width) => sum + width, 0)).toBe(1060);
    expect(linesOf(said(LONG), found[0] ?? 0, TEN)).toBe(2);
    expect([(found[1] ?? 0) >= 180, (found[2] ?? 0) >= 276]).toEqual([true, true]);
    expect(20 * rowHeight(2, 12) + rowHeight(1, 12)).toBeLessThan(740);
  });

  it("leave a column in which nothing stands seven tenths of its width, as people write there by hand", () => {
    const rows = table(20).rows.map((row, at) => (at === 0 ? row : [row[0] ?? null, null, row[2] ?? null]));
    const found = balancedWidths(table(20, { rows }), TEN);
    expect(found[0]).toBeGreaterThan(300);
    expect(found[1]).toBeGreaterThanOrEqual(210);
  });

  it("stay as they are where no page is saved", () => {
    for (const rows of [3, 200]) {
      const few = table(
        rows,
        rows === 3 ? {} : { rows: Array.from({ length: 200 }, () => [said("x"), null, said("y")]) },
      );
      expect(balancedWidths(few, TEN)).toBe(few.widths);
    }
  });

  it("stay where the sheet is upright, leaves a tenth of the page free, is scaled, takes pages across, or is long", () => {
    const others: readonly Partial<PaperTable>[] = [
      { widths: [200, 200, 300] },
      { widths: [250, 250, 460] },
      { widths: [400, 400, 460] },
      { widths: [900, 900, 900] },
      { rows: Array.from({ length: 300 }, () => [said(LONG), null, said("Không")]) },
    ];
    for (const over of others) {
      const sheet = table(20, over);
      expect(balancedWidths(sheet, TEN)).toBe(sheet.widths);
    }
  });

  it("break no word and cut no text of one line that is whole now; one that runs over already is no reason", () => {
    const rows = Array.from({ length: 20 }, () => [
      said(LONG),
      said("x".repeat(28), { wraps: false }),
      said("y".repeat(45)),
    ]);
    const held = table(20, { rows: [[said("Tên"), said("Điểm"), said("Ghi chú")], ...rows] });
    // 280 and 7 of 300, 450 and 7 of 460: 16 pixels in all are free, which is no word more.
    expect(balancedWidths(held, TEN)).toBe(held.widths);
    const over = rows.map((row) => [row[0] ?? null, said("x".repeat(60), { wraps: false }), said("Không")]);
    expect(balancedWidths({ ...held, rows: over }, TEN)).not.toBe(held.widths);
  });

  it("leave hidden columns hidden", () => {
    const sheet = table(20, { widths: [300, 0, 760] });
    expect(balancedWidths(sheet, TEN)[1]).toBe(0);
  });
});

it("[PR13] a line over a group is one text that is not wrapped, above a row of several", () => {
  const rows = [
    [said("Nhóm", { wraps: false }), null],
    [said("a"), said("b")],
    [said("Nhóm"), null],
    [said("a"), said("b")],
    [said("cuối", { wraps: false }), said("")],
  ];
  expect(rows.map((_, at) => isHeading(rows, at))).toEqual([true, false, false, false, false]);
});
