import type { Area, Reservation, Tab } from "../services/ports.ts";
import type { Cell } from "../tables/cell.ts";
import { fromGoogle, toGoogle } from "./cells.ts";
import { lockSheetExcept, reserveBlocks } from "./protections.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Key of the developer metadata on a column; its value is the column's key in the declaration. */
export const COLUMN_MARK = "sst.column";

export function openTab(sheet: Sheet): Tab {
  const at = (area: Area): Range => sheet.getRange(area.row, area.column, area.rows, area.columns);
  return {
    readAll: () => readCells(sheet.getDataRange()),
    read: (area) => readCells(at(area)),
    width: () => sheet.getMaxColumns(),
    height: () => sheet.getMaxRows(),
    readFormulas: (area) => at(area).getFormulas(),
    write: (row, column, cells) => {
      const columns = cells[0]?.length ?? 0;
      if (columns === 0) return;
      at({ row, column, rows: cells.length, columns }).setValues(cells.map((line) => line.map(toGoogle)));
    },
    growTo: (rows) => {
      const present = sheet.getMaxRows();
      if (present < rows) sheet.insertRowsAfter(present, rows - present);
    },
    insertRowsAfter: (row, count) => {
      sheet.insertRowsAfter(row, count);
    },
    columnMarks: () => columnMarks(sheet),
    lockExcept: (areas) => lockSheetExcept(sheet, areas.map(at)),
    reserve: (blocks: readonly Reservation[]) =>
      reserveBlocks(
        sheet,
        blocks.map((block) => ({ key: block.key, range: at(block.area), emails: block.emails })),
      ),
  };
}

function readCells(range: Range): Cell[][] {
  return range.getValues().map((line) => line.map(fromGoogle));
}

function columnMarks(sheet: Sheet): Map<string, number> {
  const found = sheet.createDeveloperMetadataFinder().withKey(COLUMN_MARK).find();
  const marks = new Map<string, number>();
  for (const mark of found) {
    const column = mark.getLocation().getColumn();
    if (column !== null) marks.set(mark.getValue() ?? "", column.getColumn());
  }
  return marks;
}
