import { isText, listOf } from "../arguments.ts";
import { valuesOf } from "../cellsOut.ts";
import type { RangeHandle, SheetHandle } from "../handles.ts";
import type { Methods } from "../methodGroups.ts";
import { RangeList } from "../rangeList.ts";
import { dataArea } from "./dataArea.ts";
import { rangeOfSheet } from "./rangeOfSheet.ts";

/** Ranges of a sheet and how far it reaches. */
export const sheetRanges = {
  getRange(...args: unknown[]): RangeHandle {
    return rangeOfSheet(this, args);
  },

  getRangeList(a1Notations: unknown): RangeList {
    const notations = listOf("Sheet.getRangeList", a1Notations, isText);
    return new RangeList(
      this._book,
      notations.map((notation) => rangeOfSheet(this, [notation])),
    );
  },

  getDataRange(): RangeHandle {
    return this._book.range(dataArea(this._book, this._id));
  },

  getSheetValues(
    startRow: unknown,
    startColumn: unknown,
    numRows: unknown,
    numColumns: unknown,
  ): unknown[][] {
    const { _area: area } = rangeOfSheet(this, [startRow, startColumn, numRows, numColumns]);
    return valuesOf(this._book.execution.realm, this._book.reading(area), area);
  },

  getLastRow(): number {
    return this._book.readingSheet(this._id).lastRow(this._id) + 1;
  },

  getLastColumn(): number {
    return this._book.readingSheet(this._id).lastColumn(this._id) + 1;
  },

  getMaxRows(): number {
    return this._book.readingSheet(this._id).sheet(this._id).rows;
  },

  getMaxColumns(): number {
    return this._book.readingSheet(this._id).sheet(this._id).columns;
  },
} satisfies Methods<SheetHandle>;
