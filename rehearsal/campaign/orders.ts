/** Orders that the organiser has given and the steward has not done yet. */
import type { SpreadsheetFile } from "sheets-script-host";
import { rowsOf } from "./tabs.ts";

/** A ticked box, as the grid shows it. */
const TICKED = "TRUE";

/** The tick stays where the organiser put it; the moment beside it tells that the order was done or refused. */
export function waitingOrders({ workbook }: SpreadsheetFile): number {
  return rowsOf(workbook, "Lệnh").filter(
    (row) => row.get("Thực hiện") === TICKED && row.get("Xong lúc") === "",
  ).length;
}
