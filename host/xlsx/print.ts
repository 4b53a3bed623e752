/** How a sheet's pages are printed: Apps Script has no words for it, so it follows from widths and frozen panes. */
import { columnLetters } from "../formulas/a1.ts";
import type { SheetId, Workbook } from "../workbook/contract.ts";
import type { SheetExport } from "./sheetExport.ts";

/** A4's number in the format (ECMA-376 part 1, 18.3.1.63). */
const A4 = 9;
/** Inches. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.2, footer: 0.3 };
const PIXELS_PER_INCH = 96;
const MILLIMETRES_PER_INCH = 25.4;

/** Between the margins, of paper this wide. */
const printable = (millimetres: number): number =>
  (millimetres / MILLIMETRES_PER_INCH - MARGINS.left - MARGINS.right) * PIXELS_PER_INCH;
const UPRIGHT = printable(210);
const LYING = printable(297);

/** The usual text of 11 points is 5.5 points high then: nobody reads anything smaller. */
const SMALLEST_SCALE = 0.5;
/** Columns that stand on every page must leave room for the others. */
const MOST_REPEATED = 1 / 3;

export function writePrint({ workbook, id, used, target }: SheetExport): void {
  const widths = widthsOf(workbook, id, used.columns);
  const repeated = sum(widths.slice(0, repeatedColumns(workbook, id)));
  target.pageSetup = {
    paperSize: A4,
    orientation: sum(widths) <= UPRIGHT ? "portrait" : "landscape",
    fitToPage: true,
    fitToWidth: pagesAcross(widths, repeated),
    // As many as the rows need.
    fitToHeight: 0,
    pageOrder: "overThenDown",
    margins: MARGINS,
  };
  target.headerFooter.oddFooter = "&L&A&RTrang &P/&N";
}

/** Columns, then rows that stand on every page: "$A:$B", "$1:$1". */
export function repeatedLines(workbook: Workbook, id: SheetId): readonly string[] {
  const { frozenRows } = workbook.sheet(id);
  const columns = repeatedColumns(workbook, id);
  return [
    ...(columns > 0 ? [`$A:$${columnLetters(columns - 1)}`] : []),
    ...(frozenRows > 0 ? [`$1:$${frozenRows}`] : []),
  ];
}

function repeatedColumns(workbook: Workbook, id: SheetId): number {
  const { frozenColumns } = workbook.sheet(id);
  const width = sum(widthsOf(workbook, id, frozenColumns));
  return width <= (LYING / SMALLEST_SCALE) * MOST_REPEATED ? frozenColumns : 0;
}

const widthsOf = (workbook: Workbook, id: SheetId, columns: number): readonly number[] =>
  Array.from({ length: columns }, (_, column) =>
    workbook.columnHidden(id, column) ? 0 : workbook.columnWidth(id, column),
  );

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Pages break between columns; all but the first begin with the repeated ones. */
function pagesAcross(widths: readonly number[], repeated: number): number {
  const room = LYING / SMALLEST_SCALE;
  let pages = 1;
  let filled = 0;
  for (const width of widths) {
    if (filled > 0 && filled + width > room) {
      pages += 1;
      filled = repeated;
    }
    filled += width;
  }
  return pages;
}
