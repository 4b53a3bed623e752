/** Orders that the organiser has given and the steward has not done yet. */
import type { SpreadsheetFile } from "sheets-script-host";
import { rowsOf } from "./tabs.ts";

/** A ticked box, as the grid shows it. */
const TICKED = "TRUE";

/** The steward takes the tick away when an order is done or refused. */
export function waitingOrders({ workbook }: SpreadsheetFile): number {
  return rowsOf(workbook, "Lệnh").filter((row) => row.get("Thực hiện") === TICKED).length;
}
