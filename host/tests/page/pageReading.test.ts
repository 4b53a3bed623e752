import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rowsOfText, textOfRows } from "../../page/grid/clipboardText.ts";
import { intentsOfMutation } from "../../page/grid/mutationIntents.ts";
import { sortIntent } from "../../page/grid/sortIntent.ts";
import { dateText, morningOf, nextMorning } from "../../page/shell/dates.ts";

describe("rowsOfText", () => {
  /** What spreadsheets write: a cell in quotes when it holds a tab, a line end or a quote. */
  const written = (rows: readonly (readonly string[])[], lineEnd: string): string =>
    rows
      .map((row) =>
        row.map((cell) => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join("\t"),
      )
      .join(lineEnd);

  test("reads back what a spreadsheet wrote, whatever the line ends", () => {
    const cell = fc.string({
      unit: fc.constantFrom("a", "đ", '"', "\t", "\n", ",", "😀", " "),
      maxLength: 6,
    });
    const grid = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(grid, fc.constantFrom("\n", "\r\n"), (rows, lineEnd) => {
        expect(rowsOfText(written(rows, lineEnd) + lineEnd)).toEqual(rows);
      }),
    );
  });

  test("a quote inside a text is a quote, a short row is filled, one line end at the end is no row", () => {
    expect(rowsOfText('Ông "Ba"\tx\ny\n')).toEqual([
      ['Ông "Ba"', "x"],
      ["y", ""],
    ]);
    expect(rowsOfText("")).toEqual([[""]]);
    expect(rowsOfText("một\n\nba")).toEqual([["một"], [""], ["ba"]]);
  });
});

test("[HA1] rows written for the clipboard are read back as they were", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "đ", '"', "\t", "\n", ",", " "), maxLength: 6 });
  const line = fc.array(cell, { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (rows) => {
      expect(rowsOfText(textOfRows(rows))).toEqual(rows);
    }),
  );
  expect(
    textOfRows([
      ['Ông "Ba"', "x\ny"],
      ['"', ""],
    ]),
  ).toBe('Ông "Ba"\t"x\ny"\n""""\t');
});

describe("intentsOfMutation", () => {
  const range = { startRow: 3, endRow: 5, startColumn: 1, endColumn: 2 };

  test("a move says in front of which line, counted before the move", () => {
    const params = { subUnitId: "s", sourceRange: range, targetRange: { ...range, startRow: 9, endRow: 11 } };
    expect(intentsOfMutation("sheet.mutation.move-rows", params)).toEqual([
      { kind: "moveRows", sheet: "s", from: 3, count: 3, to: 9 },
    ]);
  });

  test("sizes may be one for all, or one for each line", () => {
    const id = "sheet.mutation.set-worksheet-col-width";
    expect(intentsOfMutation(id, { subUnitId: "s", ranges: [range], colWidth: 80.4 })).toEqual([
      { kind: "columnWidths", sheet: "s", at: 1, count: 2, size: 80 },
    ]);
    expect(intentsOfMutation(id, { subUnitId: "s", ranges: [range], colWidth: { 1: 50, 2: 60 } })).toEqual([
      { kind: "columnWidths", sheet: "s", at: 1, count: 1, size: 50 },
      { kind: "columnWidths", sheet: "s", at: 2, count: 1, size: 60 },
    ]);
  });

  test("what has no meaning for the host is none", () => {
    expect(intentsOfMutation("sheet.mutation.set-frozen", { subUnitId: "s" })).toEqual(null);
  });
});

describe("sortIntent", () => {
  const cell = { sheet: "s", row: 6, column: 2, rows: 1, columns: 1 };
  const used = { sheet: "s", row: 0, column: 0, rows: 21, columns: 5 };

  test("one cell: the whole table below its header", () => {
    expect(sortIntent(cell, used, 1, true)).toEqual({
      kind: "sort",
      area: { sheet: "s", row: 1, column: 0, rows: 20, columns: 5 },
      column: 2,
      ascending: true,
    });
  });

  test("some rows: only these, with all their columns", () => {
    expect(sortIntent({ ...cell, rows: 3 }, used, 1, false)).toEqual({
      kind: "sort",
      area: { sheet: "s", row: 6, column: 0, rows: 3, columns: 5 },
      column: 2,
      ascending: false,
    });
  });

  test("outside the table, or with nothing to sort: none", () => {
    expect(sortIntent({ ...cell, column: 9 }, used, 1, true)).toEqual(null);
    expect(sortIntent(cell, { ...used, rows: 2 }, 1, true)).toEqual(null);
    expect(sortIntent(null, used, 1, true)).toEqual(null);
  });
});

describe("the campaign's clock in words", () => {
  // 27/3/2023 01:00 UTC is eight in the morning in Vietnam, a Monday.
  const monday = Date.UTC(2023, 2, 27, 1);

  test("days are Vietnam's, also when it is still yesterday in London", () => {
    expect(dateText(monday)).toEqual("thứ Hai 27/3/2023");
    expect(dateText(Date.UTC(2023, 2, 26, 17, 30))).toEqual("thứ Hai 27/3/2023");
  });

  test("mornings begin at eight", () => {
    expect(nextMorning(monday)).toEqual(Date.UTC(2023, 2, 28, 1));
    expect(nextMorning(Date.UTC(2023, 2, 26, 16, 59))).toEqual(monday);
    expect(morningOf("2023-03-27")).toEqual(monday);
    expect(morningOf("")).toEqual(null);
  });
});
