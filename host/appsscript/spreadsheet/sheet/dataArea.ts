import type { Area, SheetId } from "../../../workbook/contract.ts";
import type { Book } from "../handles.ts";

/** From A1 to the last cell with content; A1 alone on an empty sheet. */
export function dataArea(book: Book, sheet: SheetId): Area {
  const workbook = book.readingSheet(sheet);
  const rows = Math.max(1, workbook.lastRow(sheet) + 1);
  const columns = Math.max(1, workbook.lastColumn(sheet) + 1);
  return { sheet, row: 0, column: 0, rows, columns };
}
