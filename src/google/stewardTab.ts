import type { Tab } from "../sheets/ports.ts";
import { lockSheetExcept, reserveBlocks } from "./protections.ts";
import { areaIn, tabOf } from "./tab.ts";

/** A tab as the steward has it: it moves rows and says who may type where, too. */
export function stewardTabOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): Tab {
  return {
    ...tabOf(sheet),
    insertRowsAfter: (row, count) => {
      sheet.insertRowsAfter(row, count);
    },
    sort: (area, column) => {
      areaIn(sheet, area).sort(column);
    },
    lockExcept: (areas) =>
      lockSheetExcept(
        sheet,
        areas.map((area) => areaIn(sheet, area)),
      ),
    reserve: (blocks) =>
      reserveBlocks(
        sheet,
        blocks.map(({ key, area, emails }) => ({ key, range: areaIn(sheet, area), emails })),
      ),
  };
}
