import type { TabRef } from "../sheets/ports.ts";
import { findSheet } from "./book.ts";

/** Shows a cell (1-based) to the person at the keyboard: what is typed next goes there. */
export function goToCell(ref: TabRef, row: number, column: number): void {
  findSheet(SpreadsheetApp.getActive(), ref)?.getRange(row, column).activate();
}
