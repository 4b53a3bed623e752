/** How a sheet's pages are printed (paper/pages.ts), in the words of the file. */
import { columnLetters } from "../formulas/a1.ts";
import { inches, layOnPaper, MARGINS, repeatedColumns } from "../paper/pages.ts";
import type { SheetId, Workbook } from "../workbook/contract.ts";
import type { SheetExport } from "./sheetExport.ts";

/** A4's number in the format (ECMA-376 part 1, 18.3.1.63). */
const A4 = 9;

export function writePrint({ workbook, id, used, paper, target }: SheetExport): void {
  const { frozenColumns } = workbook.sheet(id);
  const { upright, pages } = layOnPaper(widthsOf(workbook, id, used.columns), frozenColumns);
  target.pageSetup = {
    paperSize: A4,
    orientation: upright ? "portrait" : "landscape",
    fitToPage: true,
    fitToWidth: Math.max(1, pages.length),
    // As many as the rows need.
    fitToHeight: 0,
    pageOrder: "overThenDown",
    margins: inInches(MARGINS),
  };
  for (const row of paper.breaks) target.getRow(row).addPageBreak();
  target.headerFooter.oddFooter = "&L&A&RTrang &P/&N";
}

/** As the format wants them. */
function inInches(millimetres: typeof MARGINS): typeof MARGINS {
  const { left, right, top, bottom, header, footer } = millimetres;
  const rounded = (length: number): number => Math.round(inches(length) * 10_000) / 10_000;
  return {
    ...{ left: rounded(left), right: rounded(right), top: rounded(top), bottom: rounded(bottom) },
    ...{ header: rounded(header), footer: rounded(footer) },
  };
}

/** Columns, then rows that stand on every page: "$A:$B", "$1:$1". */
export function repeatedLines(workbook: Workbook, id: SheetId): readonly string[] {
  const { frozenRows, frozenColumns } = workbook.sheet(id);
  const columns = repeatedColumns(widthsOf(workbook, id, frozenColumns));
  return [
    ...(columns > 0 ? [`$A:$${columnLetters(columns - 1)}`] : []),
    ...(frozenRows > 0 ? [`$1:$${frozenRows}`] : []),
  ];
}

const widthsOf = (workbook: Workbook, id: SheetId, columns: number): readonly number[] =>
  Array.from({ length: columns }, (_, column) =>
    workbook.columnHidden(id, column) ? 0 : workbook.columnWidth(id, column),
  );
