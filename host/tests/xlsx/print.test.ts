/** How exported sheets print, read back with exceljs. */
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { exportXlsx } from "../../xlsx/export.ts";
import { unzip } from "../../xlsx/read/unzip.ts";
import { elements } from "../../xlsx/xml/elements.ts";
import { type Fixture, fixture } from "../workbook/support.ts";
import { brought } from "./importSupport.ts";

async function sheetOf({ workbook }: Fixture): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await exportXlsx(workbook, [])).buffer as ArrayBuffer);
  const [target] = book.worksheets;
  if (!target) throw new Error("The file has no sheet.");
  return target;
}

/** One row of texts, its columns this many pixels wide each. */
function wide(columns: number, pixels: number): Fixture {
  const sheet = fixture({ rows: 50, columns: 40 });
  sheet.put(0, 0, [Array.from({ length: columns }, (_, column) => `Cột ${column + 1}`)]);
  sheet.workbook.setColumnWidths(sheet.sheet, 0, columns, pixels);
  return sheet;
}

describe("a printed sheet", () => {
  it("[E10] takes as few pages across as half its size allows; frozen rows and columns stand on each", async () => {
    const sheet = wide(33, 150);
    sheet.workbook.setSheet(sheet.sheet, { frozenRows: 1, frozenColumns: 2 });
    const { pageSetup, headerFooter } = await sheetOf(sheet);
    // A4 lying has 297 mm less 12: 1,077 pixels, 2,154 at half the size. 14 columns fit, then 12 beside the two frozen ones: 14 + 12 + 7.
    expect(pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 3,
      fitToHeight: 0,
      printTitlesRow: "1:1",
      printTitlesColumn: "A:B",
    });
    expect(headerFooter.oddFooter).toBe("&L&A&RTrang &P/&N");
  });

  it("[E10] stands upright when it is narrow, hidden columns not counted", async () => {
    const sheet = wide(8, 100);
    const lying = await sheetOf(sheet);
    sheet.workbook.setColumnsHidden(sheet.sheet, 7, 1, true);
    const upright = await sheetOf(sheet);
    // A4 upright has 210 mm less 12: 748 pixels.
    expect(
      [lying, upright].map(({ pageSetup }) => [pageSetup.orientation, pageSetup.printTitlesRow]),
    ).toEqual([
      ["landscape", undefined],
      ["portrait", undefined],
    ]);
  });

  it("[PR14] with merged cells goes on one upright page where it is a little longer", async () => {
    const heights = await Promise.all(
      [30, 40].map(async (rowHeight) => {
        const sheet = wide(3, 100);
        sheet.put(39, 0, [["Cuối"]]);
        sheet.workbook.merge(sheet.at(1, 0, 1, 3));
        sheet.workbook.setRowHeights(sheet.sheet, 0, 40, rowHeight);
        return (await sheetOf(sheet)).pageSetup.fitToHeight;
      }),
    );
    // 1,200 and 1,600 pixels, on 1,062 of a page.
    expect(heights).toEqual([1, 0]);
  });

  it("[E10] repeats no columns that would fill the pages by themselves", async () => {
    const sheet = wide(30, 200);
    sheet.workbook.setSheet(sheet.sheet, { frozenColumns: 8 });
    expect((await sheetOf(sheet)).pageSetup.printTitlesColumn).toBeUndefined();
  });

  it("[E15] repeats its lines also when the tab's name has quotes", async () => {
    const sheet = wide(3, 100);
    sheet.workbook.setSheet(sheet.sheet, { name: "Sổ 'A' 1", frozenRows: 2 });
    const parts = unzip(Buffer.from(await exportXlsx(sheet.workbook, [])), () => true, 1e8);
    const [name] = elements(String(parts.get("xl/workbook.xml")), "definedName");
    expect(name?.text).toBe("'Sổ ''A'' 1'!$1:$2");
  });

  it("[E5] comes in without a word about repeated rows, which are no part of the spreadsheet", async () => {
    const sheet = wide(3, 100);
    sheet.workbook.setSheet(sheet.sheet, { frozenRows: 1 });
    expect((await brought(await exportXlsx(sheet.workbook, []))).lost).toBeNull();
  });
});

describe("a sheet that fills a lying page", () => {
  const LONG = Array.from({ length: 12 }, (_, word) => `chữ${word}`).join(" ");

  /** Sixty rows of a long text in a narrow column beside two wide ones, below lines over groups; nothing chose a height. */
  function ranked(): Fixture {
    const sheet = fixture({ rows: 100, columns: 5 });
    const group = ["Nhóm", "", ""];
    const model = ["1", LONG, "Có"];
    const rows = Array.from({ length: 60 }, (_, at) => (at % 5 === 0 ? [group, model] : [model])).flat();
    sheet.put(0, 0, [["Hạng", "Tên", "Ghi chú"], ...rows]);
    sheet.workbook.setStyle(sheet.at(0, 1, rows.length + 1, 2), { wrap: "WRAP" });
    sheet.workbook.setSheet(sheet.sheet, { frozenRows: 1 });
    for (const [column, width] of [300, 150, 600].entries())
      sheet.workbook.setColumnWidths(sheet.sheet, column, 1, width);
    return sheet;
  }
  const widths = (sheet: ExcelJS.Worksheet) => [1, 2, 3].map((at) => (sheet.getColumn(at).width ?? 0) * 7);
  it("[PR12] goes out with the widths of its paper, of the same sum", async () => {
    const found = widths(await sheetOf(ranked()));
    expect(found.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1050, 6);
    // Three of the twelve words fit into 150 pixels: four lines, 67 pixels high. With what the others can spare, at most 270, nine words do.
    expect(found[1]).toBeGreaterThan(300);
  });

  it("[PR12] has no row that is higher than a spreadsheet program takes", async () => {
    const sheet = ranked();
    // A hundred lines of eleven points and more.
    sheet.put(2, 1, [[Array.from({ length: 100 }, () => "dòng").join("\n")]]);
    const parts = unzip(Buffer.from(await exportXlsx(sheet.workbook, [])), () => true, 1e8);
    const rows = elements(String(parts.get("xl/worksheets/sheet1.xml")), "row");
    expect(rows[2]?.attributes.get("ht")).toBe("409");
  });

  it("[PR12] keeps its widths where cells are merged", async () => {
    const merged = ranked();
    merged.workbook.merge(merged.at(1, 0, 1, 3));
    const found = widths(await sheetOf(merged));
    for (const [index, width] of [300, 150, 600].entries()) expect(found[index]).toBeCloseTo(width, 6);
  });

  it("[PR13] begins its pages so that no line over a group is the last of one", async () => {
    const { workbook, sheet: id } = ranked();
    const bytes = await exportXlsx(workbook, []);
    const parts = unzip(Buffer.from(bytes), () => true, 1e8);
    const rows = elements(String(parts.get("xl/worksheets/sheet1.xml")), "brk").map(({ attributes }) =>
      // A page ends below the row of this number.
      Number(attributes.get("id")),
    );
    expect(rows.length).toBeGreaterThan(0);
    const last = rows.map(
      (row) => workbook.display({ sheet: id, row: row - 1, column: 0, rows: 1, columns: 1 })[0]?.[0],
    );
    expect(last).toEqual(rows.map(() => "1"));
  });
});

it("[E11] a bold font has the usual name and size", async () => {
  const sheet = fixture();
  sheet.put(0, 0, [["đậm"]]);
  sheet.workbook.setStyle(sheet.at(0, 0), { fontWeight: "bold" });
  expect((await sheetOf(sheet)).getCell("A1").font).toEqual({ bold: true, name: "Calibri", size: 11 });
});

it("[E19] rows are as high as their wrapped texts need, and nobody chose it", async () => {
  const sheet = fixture();
  const long = "x".repeat(25);
  sheet.put(0, 0, [[long], [long], ["x"], [long]]);
  sheet.workbook.setColumnWidths(sheet.sheet, 0, 1, 70);
  for (const row of [0, 1, 2]) sheet.workbook.setStyle(sheet.at(row, 0), { wrap: "WRAP" });
  sheet.workbook.setRowHeights(sheet.sheet, 1, 1, 40);
  const parts = unzip(Buffer.from(await exportXlsx(sheet.workbook, [])), () => true, 1e8);
  const rows = elements(String(parts.get("xl/worksheets/sheet1.xml")), "row");
  // 70 pixels hold 10 characters of 7, so 25 take 3 lines of 15 points; 40 pixels are 30 points.
  expect(rows.map(({ attributes }) => [attributes.get("ht"), attributes.get("customHeight")])).toEqual([
    ["45", undefined],
    ["30", "1"],
    [undefined, undefined],
    [undefined, undefined],
  ]);
});

it("[E19] a row is as high as its text needs also beside a character that XML does not have", async () => {
  const sheet = fixture();
  sheet.put(0, 0, [['=CHAR(65)&"\uffff"', "x".repeat(25)]]);
  sheet.workbook.setColumnWidths(sheet.sheet, 1, 1, 70);
  sheet.workbook.setStyle(sheet.at(0, 1), { wrap: "WRAP" });
  const parts = unzip(Buffer.from(await exportXlsx(sheet.workbook, [])), () => true, 1e8);
  // 25 characters, 10 in a line: 3 lines of 15 points. Not read as XML, which it is not.
  expect(String(parts.get("xl/worksheets/sheet1.xml"))).toMatch(/<row r="1"[^>]* ht="45"/);
});
