import { ActivePlace } from "./activePlace.ts";
import { carrySheet } from "./carrySheet.ts";
import type { Book } from "./handles.ts";
import { type LocalFile, localFile } from "./localFile.ts";
import { transferSheet } from "./transferSheet.ts";

/** Sheets in their order, then the names of ranges; the sheet that a new spreadsheet begins with goes. */
function fill({ file }: Book, target: LocalFile): void {
  const [from, to] = [file.workbook, target.workbook];
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
  for (const [sheet, copy] of copies) carrySheet(file, sheet, target, copy);
  target.settings.calculation = file.settings.calculation;
  for (const [name, area] of from.namedAreas()) {
    const sheet = copies.get(area.sheet);
    if (sheet !== undefined) to.setNamedArea(name, { ...area, sheet });
  }
}

/** A copy with the current user as its owner. Protections, metadata and bound scripts are not copied here. */
export function copySpreadsheet(book: Book, name: string): Book {
  const file = localFile(book.execution.createFile(name, 1, 1));
  fill(book, file);
  return book.sibling(file, new ActivePlace(file.workbook, null));
}
