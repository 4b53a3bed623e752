import { type Book, mutate, worksheet } from "./book.ts";
import type { SheetId, SheetState } from "./contract.ts";

export function sheetState(book: Book, id: SheetId): SheetState {
  const config = worksheet(book, id).getConfig();
  return {
    name: config.name,
    rows: config.rowCount,
    columns: config.columnCount,
    frozenRows: config.freeze.ySplit,
    frozenColumns: config.freeze.xSplit,
    hidden: config.hidden === 1,
    tabColor: config.tabColor || null,
    hiddenGridlines: config.showGridlines === 0,
  };
}

export function freeze(book: Book, id: SheetId, rows: number, columns: number): void {
  const start = { startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 };
  mutate(book, id, "set-frozen", { ...start, ySplit: rows, xSplit: columns });
}
