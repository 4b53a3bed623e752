import { activateArea, activateCell } from "../activate.ts";
import { wrongArguments } from "../arguments.ts";
import { isRange, type RangeHandle, type SheetHandle } from "../handles.ts";
import type { Methods } from "../methodGroups.ts";
import { isRangeList, type RangeList } from "../rangeList.ts";
import { activeRangeList, Selection } from "../selection.ts";
import { rangeOfSheet } from "./rangeOfSheet.ts";

/** A sheet as the active one, and what is selected in it. */
export const sheetSelection = {
  activate(): SheetHandle {
    return activateSheet(this);
  },

  getSelection(): Selection {
    return new Selection(this._book);
  },

  getActiveRange(): RangeHandle {
    activateSheet(this);
    return this._book.range(this._book.active.area());
  },

  getActiveRangeList(): RangeList {
    activateSheet(this);
    return activeRangeList(this._book);
  },

  getActiveCell(): RangeHandle {
    return currentCell(this);
  },

  getCurrentCell(): RangeHandle {
    return currentCell(this);
  },

  setActiveRange(range: unknown): RangeHandle {
    if (!isRange(range)) throw wrongArguments("Sheet.setActiveRange", [range]);
    return activateArea(this._book, range._area);
  },

  setActiveSelection(selection: unknown): RangeHandle {
    const range = typeof selection === "string" ? rangeOfSheet(this, [selection]) : selection;
    if (!isRange(range)) throw wrongArguments("Sheet.setActiveRange", [range]);
    return activateArea(this._book, range._area);
  },

  setActiveRangeList(rangeList: unknown): RangeList {
    if (!isRangeList(rangeList)) throw wrongArguments("Sheet.setActiveRangeList", [rangeList]);
    return rangeList.activate();
  },

  setCurrentCell(cell: unknown): RangeHandle {
    if (!isRange(cell)) throw wrongArguments("Sheet.setCurrentCell", [cell]);
    return activateCell(this._book, cell._area);
  },
} satisfies Methods<SheetHandle>;

function activateSheet(sheet: SheetHandle): SheetHandle {
  sheet._book.mustExist(sheet._id);
  sheet._book.active.selectSheet(sheet._id);
  return sheet;
}

function currentCell(sheet: SheetHandle): RangeHandle {
  activateSheet(sheet);
  return sheet._book.range(sheet._book.active.cell());
}
