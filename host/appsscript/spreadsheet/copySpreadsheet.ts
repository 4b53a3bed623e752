import type { Workbook } from "../../workbook/contract.ts";
import { ActivePlace } from "./activePlace.ts";
import type { Book } from "./book.ts";
import { localFile } from "./localFile.ts";
import { transferSheet } from "./transferSheet.ts";

/** Sheets in their order, then the names of ranges; the sheet that a new spreadsheet begins with goes. */
function fill(from: Workbook, to: Workbook): void {
  const [initial] = to.sheetIds();
  if (initial === undefined) throw new Error("A workbook has at least one sheet");
  to.setLocale(from.locale());
  to.setTimeZone(from.timeZone());
  // The name must be free for a sheet of the same name.
  to.setSheet(initial, { name: `${initial} ${from.id}` });
  const copies = new Map(
    from.sheetIds().map((id) => [id, transferSheet(from, id, to, from.sheet(id).name)] as const),
  );
  to.removeSheet(initial);
  for (const [name, area] of from.namedAreas()) {
    const sheet = copies.get(area.sheet);
    if (sheet !== undefined) to.setNamedArea(name, { ...area, sheet });
  }
}

/** A copy with the current user as its owner. Protections, metadata, filters and bound scripts are not copied here. */
export function copySpreadsheet(book: Book, name: string): Book {
  const file = localFile(book.execution.createFile(name, 1, 1));
  fill(book.workbook, file.workbook);
  return book.sibling(file, new ActivePlace(file.workbook, null));
}
