import type { SheetExport } from "./sheetExport.ts";

/** Pixels of one character of the default font: Excel counts widths in characters (ECMA-376 part 1, 18.3.1.13). */
export const PIXELS_PER_CHARACTER = 7;

/** A point is 1/72 of an inch, a pixel 1/96. */
export const POINTS_PER_PIXEL = 0.75;
/** Rows of this height need not be said: every program has about the same. */
export const USUAL_HEIGHT = 21;

/** Frozen panes, sizes, what is hidden, merges, colour of the tab. */
export function writeSheetShape({ workbook, id, used, paper, target }: SheetExport): void {
  const state = workbook.sheet(id);
  target.state = state.hidden ? "hidden" : "visible";
  target.views = [
    {
      state: "frozen",
      xSplit: state.frozenColumns,
      ySplit: state.frozenRows,
      showGridLines: !state.hiddenGridlines,
    },
  ];
  if (state.tabColor !== null) target.properties.tabColor = { argb: `FF${state.tabColor.replace("#", "")}` };
  for (let column = 0; column < used.columns; column++) {
    const written = target.getColumn(column + 1);
    written.width = (paper.widths[column] ?? 0) / PIXELS_PER_CHARACTER;
    written.hidden = workbook.columnHidden(id, column);
  }
  for (let row = 0; row < used.rows; row++) {
    const height = workbook.rowHeight(id, row);
    if (height !== USUAL_HEIGHT) target.getRow(row + 1).height = height * POINTS_PER_PIXEL;
    if (workbook.rowHidden(id, row)) target.getRow(row + 1).hidden = true;
  }
  for (const merge of workbook.merges(id)) {
    target.mergeCells(merge.row + 1, merge.column + 1, merge.row + merge.rows, merge.column + merge.columns);
  }
}
