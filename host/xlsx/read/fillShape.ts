import type ExcelJS from "exceljs";
import { PIXELS_PER_CHARACTER, POINTS_PER_PIXEL } from "../shape.ts";
import { colourOf } from "./colours.ts";
import type { Filling } from "./fillSheet.ts";

/** Frozen panes, sizes, what is hidden, merges, colour of the tab. */
export function fillShape(filling: Filling): void {
  fillView(filling);
  fillColumns(filling);
  fillRows(filling);
  fillMerges(filling);
}

function fillMerges({ workbook, id, sheet }: Filling): void {
  const state = workbook.sheet(id);
  for (const { row, column, ...size } of sheet.merges) {
    const rows = Math.min(size.rows, state.rows - row);
    const columns = Math.min(size.columns, state.columns - column);
    if (rows >= 1 && columns >= 1 && rows * columns > 1)
      workbook.merge({ sheet: id, row, column, rows, columns });
  }
}

function fillView({ workbook, id, sheet: { source }, file: { theme } }: Filling): void {
  // The typings promise a list; a sheet whose file says nothing has none.
  const view = (source.views as typeof source.views | null)?.[0];
  const { rows, columns } = workbook.sheet(id);
  const frozen = view?.state === "frozen";
  const tabColor = colourOf(source.properties.tabColor, theme);
  const frozenRows = frozen ? Math.min(view.ySplit ?? 0, rows - 1) : 0;
  const frozenColumns = frozen ? Math.min(view.xSplit ?? 0, columns - 1) : 0;
  workbook.setSheet(id, {
    ...(frozenRows + frozenColumns > 0 && { frozenRows, frozenColumns }),
    ...(tabColor !== null && { tabColor }),
    ...(view?.showGridLines === false && { hiddenGridlines: true }),
    ...(source.state !== "visible" && { hidden: true }),
  });
}

/** How many columns the file says anything about. */
export function columnsOf(source: ExcelJS.Worksheet): number {
  // The typings promise a list; a sheet whose file says nothing has none.
  const columns: readonly unknown[] | null = source.columns;
  return columns?.length ?? 0;
}

function fillColumns({ workbook, id, sheet: { source } }: Filling): void {
  const columns = Math.min(workbook.sheet(id).columns, columnsOf(source));
  for (let column = 0; column < columns; column += 1) {
    const { width, hidden } = source.getColumn(column + 1);
    const pixels = Math.round((width ?? 0) * PIXELS_PER_CHARACTER);
    if (pixels > 0) workbook.setColumnWidths(id, column, 1, pixels);
    if (hidden || width === 0) workbook.setColumnsHidden(id, column, 1, true);
  }
}

function fillRows({ workbook, id, sheet }: Filling): void {
  const { rows } = workbook.sheet(id);
  let run = { first: 0, count: 0, height: 0 };
  const close = (): void => {
    if (run.count > 0 && run.height > 0) workbook.setRowHeights(id, run.first, run.count, run.height);
  };
  for (const { row, height, hidden, sized } of sheet.rows) {
    if (row >= rows) break;
    if (hidden) workbook.setRowsHidden(id, row, 1, true);
    const pixels = sized ? Math.round((height ?? 0) / POINTS_PER_PIXEL) : 0;
    const joins = pixels === run.height && row === run.first + run.count;
    if (joins) run = { ...run, count: run.count + 1 };
    else {
      close();
      run = { first: row, count: 1, height: pixels };
    }
  }
  close();
}
