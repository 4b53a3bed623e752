import type { DraftBook } from "../../sheets/draft/draftBook.ts";
import { system } from "../../tables/system.ts";
import type { NumberCell } from "./sending.ts";
import { gridRange, type Service } from "./service.ts";
import { cellsFrom } from "./usualRequests.ts";

/** Column C of Hệ thống, below the header: beside the snapshot, where only the owner writes. */
const CELL = { row: 2, column: 3, rows: 1, columns: 1 };

/** What the batch written last left beside its number: the version of the tabs, numbers that it gave, keys of the edits that it had looked at. */
export function remarksIn(book: DraftBook): readonly string[] {
  const [[text = ""] = []] = book.tab(system)?.read(CELL) ?? [];
  return String(text).split(" ").slice(1);
}

export function numberCellIn(service: Service, book: DraftBook): NumberCell | null {
  const tab = book.tab(system);
  // A workbook of an older program has no such column until install has run.
  if (tab === null || tab.width() < CELL.column) return null;
  const { sheetId } = tab.seen;
  const range = gridRange(sheetId, CELL);
  return {
    request: (number) =>
      cellsFrom({ sheetId, ...CELL }, [[{ userEnteredValue: { stringValue: number } }]], "userEnteredValue"),
    read: () => service.cells([range])[0]?.[0]?.[0],
  };
}
