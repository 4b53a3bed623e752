import { text } from "../arguments.ts";
import type { SpreadsheetHandle } from "../handles.ts";
import type { Methods } from "../methodGroups.ts";
import { dataArea } from "../sheet/dataArea.ts";
import { TextFinder } from "../textFinder.ts";

/** Texts searched in all sheets. */
export const spreadsheetSearch = {
  createTextFinder(findText: unknown): TextFinder {
    const wanted = text("Spreadsheet.createTextFinder", findText);
    const { workbook } = this._book;
    const areas = () => workbook.sheetIds().map((sheet) => dataArea(this._book, sheet));
    return new TextFinder(this._book, areas, wanted);
  },
} satisfies Methods<SpreadsheetHandle>;
