import { listOf, wrongArguments } from "./arguments.ts";
import { type Banding, bandingsOf } from "./banding.ts";
import { carrySheet } from "./carrySheet.ts";
import { type ConditionalFormatRule, isConditionalFormatRule } from "./conditionalFormat.ts";
import { addMetadata, type DeveloperMetadata } from "./developerMetadata.ts";
import { type Filter, filterOf } from "./filter.ts";
import { DeveloperMetadataFinder, metadataAt } from "./metadataFinder.ts";
import { type NamedRange, namedRangesOf } from "./namedRange.ts";
import { addEmptyLists } from "./nothingThere.ts";
import { type Protection, protectionsOf, protectSheet } from "./protection.ts";
import type { RangeService } from "./range.ts";
import { isRange, SheetHandle } from "./rangeHandle.ts";
import { isRangeList, type RangeList } from "./rangeList.ts";
import { activeRangeList, Selection } from "./selection.ts";
import { SheetGroups } from "./sheetGroups.ts";
import { copyName, freeSheetName } from "./sheetNames.ts";
import type { SpreadsheetService } from "./spreadsheet.ts";
import { shownCondition, storedCondition } from "./storedCondition.ts";
import { TextFinder } from "./textFinder.ts";
import { transferSheet } from "./transferSheet.ts";

/** Reference: spreadsheet/sheet. */
export class SheetService extends SheetGroups {
  getParent(): SpreadsheetService {
    return this._book.spreadsheet();
  }

  getSheetId(): number {
    return this._book.file.numbers.of(this._id);
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    const rules = this._book.readingSheet(this._id).conditionalRules(this._id);
    return rules.map((rule) => shownCondition(this._book, rule));
  }

  setConditionalFormatRules(rules: unknown): void {
    const wanted = listOf("Sheet.setConditionalFormatRules", rules, isConditionalFormatRule);
    const stored = wanted.map((rule) => storedCondition(this._book, this._id, rule));
    const whole_ = this._book.wholeSheet(this._id);
    this._book.write("setConditionalFormatRules", whole_, (workbook) =>
      workbook.setConditionalRules(this._id, stored),
    );
  }

  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  /** The sheet's one protection, new or found. */
  protect(): Protection {
    return protectSheet(this._book, this._id);
  }

  getProtections(type: unknown): Protection[] {
    this._book.readingSheet(this._id);
    return protectionsOf(this._book, "Sheet.getProtections", type, this._id);
  }

  getNamedRanges(): NamedRange[] {
    this._book.readingSheet(this._id);
    return namedRangesOf(this._book, this._id);
  }

  getBandings(): Banding[] {
    this._book.readingSheet(this._id);
    return bandingsOf(this._book, this._book.wholeSheet(this._id));
  }

  getFilter(): Filter | null {
    this._book.readingSheet(this._id);
    return filterOf(this._book, this._id);
  }

  addDeveloperMetadata(...args: unknown[]): this {
    this._book.mustExist(this._id);
    addMetadata(this._book, "Sheet.addDeveloperMetadata", { kind: "SHEET", sheet: this._id }, args);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    this._book.readingSheet(this._id);
    return metadataAt(this._book, (place) => place.kind === "SHEET" && place.sheet === this._id);
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    this._book.mustExist(this._id);
    return new DeveloperMetadataFinder(this._book, { kind: "SHEET", sheet: this._id });
  }

  createTextFinder(findText: unknown): TextFinder {
    const wanted = this._text("createTextFinder", findText);
    return new TextFinder(this._book, () => [this.getDataRange()._area], wanted);
  }

  /** Into the same or another spreadsheet, as its last sheet, "Copy of …". Protections stay behind. */
  copyTo(spreadsheet: unknown): SheetService {
    if (!isSpreadsheet(spreadsheet)) throw wrongArguments("Sheet.copyTo", [spreadsheet]);
    const { _book: target } = spreadsheet;
    this._book.readingSheet(this._id);
    const workbook = target.restructure("copyTo", null);
    const name = freeSheetName(workbook, copyName(this.getName()));
    const copy =
      target.file === this._book.file
        ? workbook.copySheet(this._id, name)
        : transferSheet(this._book.workbook, this._id, workbook, name);
    carrySheet(this._book.file, this._id, target.file, copy);
    return target.sheet(copy);
  }

  activate(): this {
    this._book.mustExist(this._id);
    this._book.active.selectSheet(this._id);
    return this;
  }

  getSelection(): Selection {
    return new Selection(this._book);
  }

  getActiveRange(): RangeService {
    this.activate();
    return this._book.range(this._book.active.area());
  }

  getActiveRangeList(): RangeList {
    this.activate();
    return activeRangeList(this._book);
  }

  getActiveCell(): RangeService {
    return this.getCurrentCell();
  }

  getCurrentCell(): RangeService {
    this.activate();
    return this._book.range(this._book.active.cell());
  }

  setActiveRange(range: unknown): RangeService {
    if (!isRange(range)) throw wrongArguments("Sheet.setActiveRange", [range]);
    return this._book.range(range._area).activate();
  }

  setActiveSelection(selection: unknown): RangeService {
    return this.setActiveRange(typeof selection === "string" ? this.getRange(selection) : selection);
  }

  setActiveRangeList(rangeList: unknown): RangeList {
    if (!isRangeList(rangeList)) throw wrongArguments("Sheet.setActiveRangeList", [rangeList]);
    return rangeList.activate();
  }

  setCurrentCell(cell: unknown): RangeService {
    if (!isRange(cell)) throw wrongArguments("Sheet.setCurrentCell", [cell]);
    return this._book.range(cell._area).activateAsCurrentCell();
  }
}

/** A spreadsheet is known by its book: its class cannot be named here without a circle. */
function isSpreadsheet(value: unknown): value is SpreadsheetService {
  return (
    typeof value === "object" &&
    value !== null &&
    "serviceName" in value &&
    value.serviceName === "Spreadsheet"
  );
}

export function isSheet(value: unknown): value is SheetService {
  return value instanceof SheetHandle;
}

addEmptyLists(SheetService.prototype, "Sheet");
