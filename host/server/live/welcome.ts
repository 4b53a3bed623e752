import type { IWorkbookData } from "@univerjs/core";
import type { Workbook } from "../../workbook/contract.ts";
import { shownCell } from "./results.ts";

interface GridCells {
  readonly sheets: Readonly<Record<string, { cellData?: Record<number, Record<number, object>> }>>;
}

/** The workbook as the page's grid loads it: the page computes nothing, so results stand in the cells. */
export function workbookForPage(workbook: Workbook): IWorkbookData {
  const { grid } = workbook.saved();
  // The grid library saved it, under these names.
  const { sheets } = grid as GridCells;
  for (const id of workbook.sheetIds()) {
    const sheet = sheets[id];
    if (!sheet) continue;
    workbook.computed(id, (row, column, value, kind, format) => {
      sheet.cellData ??= {};
      const line = sheet.cellData[row] ?? {};
      line[column] = { ...line[column], ...shownCell(value, kind, format) };
      sheet.cellData[row] = line;
    });
  }
  // The library's own saved form.
  return grid as IWorkbookData;
}
