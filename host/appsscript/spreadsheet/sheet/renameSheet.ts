import type { SheetId } from "../../../workbook/contract.ts";
import { text } from "../arguments.ts";
import type { Book } from "../handles.ts";
import { mustBeSheetName } from "../sheetNames.ts";

export function renameSheet(book: Book, sheet: SheetId, name: unknown): void {
  const wanted = text("Sheet.setName", name);
  const workbook = book.restructure("setName", sheet);
  mustBeSheetName(workbook, wanted, sheet);
  workbook.setSheet(sheet, { name: wanted });
}
