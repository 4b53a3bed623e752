import { activateArea, activateCell, activateSheet } from "../activate.ts";
import { wrongArguments } from "../arguments.ts";
import {
  type Book,
  isRange,
  type RangeHandle,
  type SheetHandle,
  type SpreadsheetHandle,
} from "../handles.ts";
import type { Methods } from "../methodGroups.ts";
import { isRangeList, type RangeList } from "../rangeList.ts";
import { activeRangeList, Selection } from "../selection.ts";
import { rangeOfSheet } from "../sheet/rangeOfSheet.ts";

/** What is active in a spreadsheet: a sheet, ranges, a cell. */
export const spreadsheetSelection = {
  getActiveSheet(): SheetHandle {
    return this._book.sheet(this._book.active.sheet());
  },

  setActiveSheet(sheet: unknown): SheetHandle {
    return activateSheet(this._book, sheet);
  },

  getSelection(): Selection {
    return new Selection(this._book);
  },

  getActiveRange(): RangeHandle {
    return this._book.range(this._book.active.area());
  },

  getActiveRangeList(): RangeList {
    return activeRangeList(this._book);
  },

  getActiveCell(): RangeHandle {
    return this._book.range(this._book.active.cell());
  },

  getCurrentCell(): RangeHandle {
    return this._book.range(this._book.active.cell());
  },

  setActiveRange(range: unknown): RangeHandle {
    return activateRange(this._book, range);
  },

  setActiveSelection(selection: unknown): RangeHandle {
    if (typeof selection !== "string") return activateRange(this._book, selection);
    const sheet = this._book.sheet(this._book.active.sheet());
    return activateRange(this._book, rangeOfSheet(sheet, [selection]));
  },

  setActiveRangeList(rangeList: unknown): RangeList {
    if (!isRangeList(rangeList)) throw wrongArguments("Spreadsheet.setActiveRangeList", [rangeList]);
    return rangeList.activate();
  },

  setCurrentCell(cell: unknown): RangeHandle {
    if (!isRange(cell)) throw wrongArguments("Spreadsheet.setCurrentCell", [cell]);
    return activateCell(this._book, cell._area);
  },
} satisfies Methods<SpreadsheetHandle>;

function activateRange(book: Book, range: unknown): RangeHandle {
  if (!isRange(range)) throw wrongArguments("Spreadsheet.setActiveRange", [range]);
  return activateArea(book, range._area);
}
