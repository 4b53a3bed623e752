import { type Acting, mustRestructure, NOTHING_TO_TELL, requestKind } from "../context.ts";
import { DIMENSION_RANGE, linesOf } from "../dimensionRange.ts";
import type { Lines } from "../wholeLines.ts";

/** As Sheet.autoResizeColumns and autoResizeRows measure: seven pixels a character, 17 a further line. */
const CHARACTER = 7;
const ROOM = 16;
const ROW_HEIGHT = 21;
const LINE_HEIGHT = 17;

export const autoResizeDimensions = requestKind({ dimensions: DIMENSION_RANGE }, (acting, { dimensions }) => {
  const lines = linesOf(acting.file, dimensions);
  mustRestructure(acting, lines.sheet);
  if (lines.axis === "rows") fitRows(acting, lines);
  else fitColumns(acting, lines);
  return NOTHING_TO_TELL;
});

function fitRows({ workbook }: Acting, { sheet, from, count }: Lines): void {
  const columns = Math.max(1, workbook.lastColumn(sheet) + 1);
  const shown = workbook.display({ sheet, row: from, column: 0, rows: count, columns });
  for (const [at, line] of shown.entries()) {
    const breaks = Math.max(0, ...line.map((text) => text.split("\n").length - 1));
    workbook.setRowHeights(sheet, from + at, 1, ROW_HEIGHT + breaks * LINE_HEIGHT);
  }
}

function fitColumns({ workbook }: Acting, { sheet, from, count }: Lines): void {
  const rows = Math.max(1, workbook.lastRow(sheet) + 1);
  const shown = workbook.display({ sheet, row: 0, column: from, rows, columns: count });
  for (let at = 0; at < count; at += 1) {
    const longest = Math.max(0, ...shown.map((line) => line[at]?.length ?? 0));
    if (longest > 0) workbook.setColumnWidths(sheet, from + at, 1, longest * CHARACTER + ROOM);
  }
}
