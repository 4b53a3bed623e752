import type { SpreadsheetHandle } from "../handles.ts";

/** Methods with which a spreadsheet stands for its active sheet. Source: reference/spreadsheet/spreadsheet. */
const OF_ACTIVE_SHEET = `
  appendRow autoResizeColumn getBandings deleteColumn deleteColumns deleteRow deleteRows getColumnWidth getDataRange getFrozenColumns
  getFrozenRows getLastColumn getLastRow getRowHeight getSheetId getSheetName getSheetValues hideColumn hideRow
  insertColumnAfter insertColumnBefore insertColumnsAfter insertColumnsBefore insertRowAfter insertRowBefore insertRowsAfter
  insertRowsBefore isColumnHiddenByUser isRowHiddenByFilter isRowHiddenByUser setColumnWidth setFrozenColumns setFrozenRows
  setRowHeight sort unhideColumn unhideRow
`
  .trim()
  .split(/\s+/);

function askingActiveSheet(method: string) {
  return function (this: SpreadsheetHandle, ...args: unknown[]): unknown {
    const sheet = this._book.sheet(this._book.active.sheet());
    // Every name in OF_ACTIVE_SHEET is a method of Sheet.
    const call = Reflect.get(sheet, method) as (...args: unknown[]) => unknown;
    return Reflect.apply(call, sheet, args);
  };
}

export const spreadsheetAsActiveSheet = Object.fromEntries(
  OF_ACTIVE_SHEET.map((method) => [method, askingActiveSheet(method)]),
);
