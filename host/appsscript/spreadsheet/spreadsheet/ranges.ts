import { isText, listOf, text, wrongArguments } from "../arguments.ts";
import { isRange, type RangeHandle, type SpreadsheetHandle } from "../handles.ts";
import type { Methods } from "../methodGroups.ts";
import { mustBeName, type NamedRange, namedRangesOf } from "../namedRange.ts";
import { type Protection, protectionsOf } from "../protection.ts";
import { RangeList } from "../rangeList.ts";
import { resolveRange } from "../resolveRange.ts";

/** Ranges of a spreadsheet: by notation, by name, protected ones. */
export const spreadsheetRanges = {
  /** A1 notation ("'Trang tính 1'!A2:C"), R1C1 notation or a range's name; without a sheet, of the active one. */
  getRange(a1Notation: unknown): RangeHandle {
    return resolveRange(this._book, null, text("Spreadsheet.getRange", a1Notation));
  },

  getRangeList(a1Notations: unknown): RangeList {
    const notations = listOf("Spreadsheet.getRangeList", a1Notations, isText);
    return new RangeList(
      this._book,
      notations.map((notation) => resolveRange(this._book, null, notation)),
    );
  },

  /** Null when no range has that name. */
  getRangeByName(name: unknown): RangeHandle | null {
    const wanted = text("Spreadsheet.getRangeByName", name);
    this._book.execution.settle();
    const area = this._book.workbook.namedAreas().get(wanted);
    return area ? this._book.range(area) : null;
  },

  getNamedRanges(): NamedRange[] {
    return namedRangesOf(this._book, null);
  },

  setNamedRange(name: unknown, range: unknown): void {
    const wanted = text("Spreadsheet.setNamedRange", name);
    if (!isRange(range)) throw wrongArguments("Spreadsheet.setNamedRange", [name, range]);
    mustBeName(wanted);
    const workbook = this._book.restructure("setNamedRange", null);
    this._book.mustFit(range._area);
    workbook.setNamedArea(wanted, range._area);
  },

  removeNamedRange(name: unknown): void {
    const wanted = text("Spreadsheet.removeNamedRange", name);
    const workbook = this._book.restructure("removeNamedRange", null);
    if (!workbook.namedAreas().has(wanted)) throw new Error(`Named range ${wanted} not found`);
    workbook.setNamedArea(wanted, null);
  },

  getProtections(type: unknown): Protection[] {
    return protectionsOf(this._book, "Spreadsheet.getProtections", type, null);
  },
} satisfies Methods<SpreadsheetHandle>;
