import type { Area, Tab } from "../sheets/ports.ts";
import type { Cell } from "../tables/cell.ts";
import { columnLetters } from "../tables/columnLetters.ts";
import { fromGoogle, toGoogle } from "./cells.ts";
import { columnMarksOf } from "./marks.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export function tabOf(sheet: Sheet): Tab {
  const at = (area: Area): Range => areaIn(sheet, area);
  return {
    readAll: () => readCells(sheet.getDataRange()),
    read: (area) => readCells(at(area)),
    readRows: (first, count) => readRows(sheet, first, first + count - 1),
    readColumns: (first, count) =>
      readCells(sheet.getRange(`${columnLetters(first)}:${columnLetters(first + count - 1)}`)),
    width: () => sheet.getMaxColumns(),
    height: () => sheet.getMaxRows(),
    write: (row, column, cells) => {
      const columns = cells[0]?.length ?? 0;
      if (columns === 0) return;
      at({ row, column, rows: cells.length, columns }).setValues(cells.map((line) => line.map(toGoogle)));
    },
    makeRoom: (row, count) => {
      // One spare row at the end stays empty: rows inserted before it take over formats, validation and colours.
      const rows = row + count - 1;
      const present = sheet.getMaxRows();
      if (present <= rows) sheet.insertRowsBefore(present, rows + 1 - present);
    },
    insertRowsAfter: stewardsOwn,
    sort: stewardsOwn,
    layRule: stewardsOwn,
    // What is written here is written at once, for the person at the keyboard, and not looked at again.
    nameRowsBy: () => undefined,
    columnMarks: () => columnMarksOf(sheet),
    columnsFound: () => undefined,
    // Whoever is at the keyboard neither moves rows nor protects them: the steward does.
    lockExcept: stewardsOwn,
    reserve: stewardsOwn,
  };
}

export function areaIn(sheet: Sheet, { row, column, rows, columns }: Area): Range {
  return sheet.getRange(row, column, rows, columns);
}

function stewardsOwn(): never {
  throw new Error("Not the add-in's");
}

/**
 * Whole rows (“5:7”) need no width. When they end below the tab Google throws: only then is its height asked for, which is one more call.
 * What a write before it is refused for may come out here, too, and is not to be taken for that.
 */
function readRows(sheet: Sheet, first: number, last: number): Cell[][] {
  try {
    return readCells(sheet.getRange(`${first}:${last}`));
  } catch (error) {
    const height = sheet.getMaxRows();
    if (last <= height) throw error;
    return height < first ? [] : readCells(sheet.getRange(`${first}:${height}`));
  }
}

function readCells(range: Range): Cell[][] {
  return range.getValues().map((line) => line.map(fromGoogle));
}
