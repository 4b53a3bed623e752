import type { Area } from "../../workbook/contract.ts";
import { wrongArguments } from "./arguments.ts";
import { type Book, isSheet, type RangeHandle, type SheetHandle } from "./handles.ts";

/** Makes a sheet of this spreadsheet the active one. */
export function activateSheet(book: Book, sheet: unknown): SheetHandle {
  if (!isSheet(sheet) || sheet._book.file !== book.file) {
    throw wrongArguments("Spreadsheet.setActiveSheet", [sheet]);
  }
  book.mustExist(sheet._id);
  book.active.selectSheet(sheet._id);
  return book.sheet(sheet._id);
}

/** Makes an area the selection; its first cell becomes the current one. */
export function activateArea(book: Book, area: Area): RangeHandle {
  book.mustFit(area);
  book.active.select([area]);
  return book.range(area);
}

/** Makes a range's first cell the current one; a selection that holds it stays. */
export function activateCell(book: Book, area: Area): RangeHandle {
  book.mustFit(area);
  book.active.selectCell({ ...area, rows: 1, columns: 1 });
  return book.range(area);
}
