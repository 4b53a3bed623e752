import { text, wrongArguments } from "../arguments.ts";
import { carrySheet } from "../carrySheet.ts";
import { isSpreadsheet, type SheetHandle, type SpreadsheetHandle } from "../handles.ts";
import type { Methods } from "../methodGroups.ts";
import { copyName, freeSheetName } from "../sheetNames.ts";
import { TextFinder } from "../textFinder.ts";
import { transferSheet } from "../transferSheet.ts";
import { dataArea } from "./dataArea.ts";

/** Which sheet it is, in which spreadsheet; its copy elsewhere; what is searched in it. */
export const sheetPlace = {
  getParent(): SpreadsheetHandle {
    return this._book.spreadsheet();
  },

  getSheetId(): number {
    return this._book.file.numbers.of(this._id);
  },

  /** From 1. */
  getIndex(): number {
    return this._book.readingSheet(this._id).sheetIds().indexOf(this._id) + 1;
  },

  /** Into the same or another spreadsheet, as its last sheet, "Copy of …". Protections stay behind. */
  copyTo(spreadsheet: unknown): SheetHandle {
    if (!isSpreadsheet(spreadsheet)) throw wrongArguments("Sheet.copyTo", [spreadsheet]);
    const { _book: target } = spreadsheet;
    const { name: own } = this._book.readingSheet(this._id).sheet(this._id);
    const workbook = target.restructure("copyTo", null);
    const name = freeSheetName(workbook, copyName(own));
    const copy =
      target.file === this._book.file
        ? workbook.copySheet(this._id, name)
        : transferSheet(this._book.workbook, this._id, workbook, name);
    carrySheet(this._book.file, this._id, target.file, copy);
    return target.sheet(copy);
  },

  createTextFinder(findText: unknown): TextFinder {
    const wanted = text("Sheet.createTextFinder", findText);
    return new TextFinder(this._book, () => [dataArea(this._book, this._id)], wanted);
  },
} satisfies Methods<SheetHandle>;
