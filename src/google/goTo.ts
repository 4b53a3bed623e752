import type { TabRef } from "../sheets/ports.ts";
import { findSheet } from "./book.ts";

/** Shows the tab to the person at the keyboard and selects the cell there; both counted from 1. */
export function goTo(ref: TabRef, row: number, column: number): void {
  findSheet(SpreadsheetApp.getActive(), ref)?.getRange(row, column).activate();
}
