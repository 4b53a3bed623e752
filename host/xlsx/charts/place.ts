import type { PlacedChart } from "../../appsscript/charts/placedCharts.ts";
import type { Workbook } from "../../workbook/contract.ts";

/** English Metric Units of a pixel: 914,400 an inch, 96 pixels an inch. */
export const PIXELS_TO_EMU = 9_525;

export interface Corner {
  readonly line: number;
  /** Pixels into that line. */
  readonly offset: number;
}

/** Excel keeps no offset that is larger than its cell: the cell that the corner really lies in. */
export function cornerOf(workbook: Workbook, { sheet, row, column, offsetX, offsetY }: PlacedChart) {
  const { rows, columns } = workbook.sheet(sheet);
  const height = (at: number): number => (workbook.rowHidden(sheet, at) ? 0 : workbook.rowHeight(sheet, at));
  return {
    row: within(row, offsetY, rows, height),
    column: within(column, offsetX, columns, (at) => widthOf(workbook, sheet, at)),
  };
}

/** The column in which the chart ends. */
export function lastColumn(workbook: Workbook, chart: PlacedChart): number {
  const { sheet, column, offsetX, width } = chart;
  const { columns } = workbook.sheet(sheet);
  return within(column, offsetX + width, columns, (at) => widthOf(workbook, sheet, at)).line;
}

const widthOf = (workbook: Workbook, sheet: string, at: number): number =>
  workbook.columnHidden(sheet, at) ? 0 : workbook.columnWidth(sheet, at);

function within(line: number, offset: number, count: number, size: (line: number) => number): Corner {
  let at = line;
  let left = offset;
  while (at < count - 1 && left > 0 && left >= size(at)) {
    left -= size(at);
    at += 1;
  }
  return { line: at, offset: left };
}
