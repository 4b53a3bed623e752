/** How a sheet's pages are printed (paper/pages.ts), in the words of the file. */
import { columnLetters } from "../formulas/a1.ts";
import {
  fitOnOne,
  inches,
  layOnPaper,
  MARGINS,
  pageRoom,
  repeatedColumns,
  uprightOnOne,
} from "../paper/pages.ts";
import type { SheetId, Workbook } from "../workbook/contract.ts";
import type { SheetExport } from "./sheetExport.ts";

/** A4's number in the format (ECMA-376 part 1, 18.3.1.63). */
const A4 = 9;

export function writePrint(sheet: SheetExport): void {
  const { workbook, id, used, paper, target } = sheet;
  const { frozenColumns } = workbook.sheet(id);
  const { upright, pages } = layOnPaper(widthsOf(workbook, id, used.columns), frozenColumns);
  const one = onePage(sheet);
  target.pageSetup = {
    paperSize: A4,
    orientation: (one ?? upright) ? "portrait" : "landscape",
    fitToPage: true,
    fitToWidth: Math.max(1, pages.length),
    // 0: as many as the rows need.
    fitToHeight: one === null ? 0 : 1,
    pageOrder: "overThenDown",
    margins: inInches(MARGINS),
  };
  for (const row of paper.breaks) target.getRow(row).addPageBreak();
  target.headerFooter.oddFooter = "&L&A&RTrang &P/&N";
}

/**
 * Whether a sheet stands upright on one page, where it goes on one: with charts, which belong beside their figures, or where merged cells have
 * made somebody choose how high its rows are. Null where it takes as many pages as it needs.
 */
function onePage({ workbook, id, used, charted }: SheetExport): boolean | null {
  const width = sum(widthsOf(workbook, id, used.columns));
  const rows = Array.from({ length: used.rows }, (_, row) => row).filter(
    (row) => !workbook.rowHidden(id, row),
  );
  const height = sum(rows.map((row) => workbook.rowHeight(id, row)));
  if (charted) return uprightOnOne(width, height);
  const narrow = width <= pageRoom(true).width && workbook.merges(id).length > 0;
  return narrow && fitOnOne(height) < 1 ? true : null;
}

const sum = (lengths: readonly number[]): number => lengths.reduce((total, each) => total + each, 0);

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
