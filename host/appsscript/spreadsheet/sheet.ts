import type { EnumValue } from "../enumValue.ts";
import { flag, listOf, whole, wrongArguments } from "./arguments.ts";
import { clearingOf } from "./clearing.ts";
import { Color, colourArgument, colourObjectArgument } from "./colour.ts";
import {
  type ConditionalFormatRule,
  isConditionalFormatRule,
  shownCondition,
  storedCondition,
} from "./conditionalFormat.ts";
import { addMetadata, type DeveloperMetadata } from "./developerMetadata.ts";
import { enumValue, SheetType } from "./enums.ts";
import { type Filter, filterOf } from "./filter.ts";
import { DeveloperMetadataFinder, metadataAt } from "./metadataFinder.ts";
import { type NamedRange, namedRangesOf } from "./namedRange.ts";
import { type Protection, protectionsOf, protectSheet } from "./protection.ts";
import type { RangeService } from "./range.ts";
import { isRange, SheetHandle } from "./rangeHandle.ts";
import { isRangeList, type RangeList } from "./rangeList.ts";
import { activeRangeList, Selection } from "./selection.ts";
import { SheetLines } from "./sheetLines.ts";
import { copyName, freeSheetName, mustBeSheetName } from "./sheetNames.ts";
import { sortKeys } from "./sorting.ts";
import type { SpreadsheetService } from "./spreadsheet.ts";
import { TextFinder } from "./textFinder.ts";
import { transferSheet } from "./transferSheet.ts";

/** Reference: spreadsheet/sheet. */
export class SheetService extends SheetLines {
  getParent(): SpreadsheetService {
    return this._book.spreadsheet();
  }

  getSheetId(): number {
    return this._book.file.numbers.of(this._id);
  }

  getName(): string {
    return this._book.readingSheet(this._id).sheet(this._id).name;
  }

  getSheetName(): string {
    return this.getName();
  }

  setName(name: unknown): this {
    const wanted = this._text("setName", name);
    const workbook = this._book.restructure("setName", this._id);
    mustBeSheetName(workbook, wanted, this._id);
    workbook.setSheet(this._id, { name: wanted });
    return this;
  }

  /** From 1. */
  getIndex(): number {
    return this._book.readingSheet(this._id).sheetIds().indexOf(this._id) + 1;
  }

  getType(): EnumValue {
    return enumValue(SheetType, "GRID");
  }

  getFormUrl(): null {
    this._book.readingSheet(this._id);
    return null;
  }

  isSheetHidden(): boolean {
    return this._book.readingSheet(this._id).sheet(this._id).hidden;
  }

  hideSheet(): this {
    const workbook = this._book.restructure("hideSheet", this._id);
    const visible = workbook.sheetIds().filter((id) => !workbook.sheet(id).hidden);
    if (visible.length === 1 && visible[0] === this._id) {
      throw new Error("You can't hide all the sheets in a document.");
    }
    workbook.setSheet(this._id, { hidden: true });
    return this;
  }

  showSheet(): this {
    this._book.restructure("showSheet", this._id).setSheet(this._id, { hidden: false });
    return this;
  }

  hasHiddenGridlines(): boolean {
    return this._book.readingSheet(this._id).sheet(this._id).hiddenGridlines;
  }

  setHiddenGridlines(hideGridlines: unknown): this {
    const hiddenGridlines = flag("Sheet.setHiddenGridlines", hideGridlines);
    this._book.restructure("setHiddenGridlines", this._id).setSheet(this._id, { hiddenGridlines });
    return this;
  }

  getTabColor(): string | null {
    return this._book.readingSheet(this._id).sheet(this._id).tabColor;
  }

  getTabColorObject(): Color | null {
    const hex = this.getTabColor();
    return hex === null ? null : new Color(hex);
  }

  setTabColor(color: unknown): this {
    return this.#setTabColor("setTabColor", colourArgument("Sheet.setTabColor", color));
  }

  setTabColorObject(color: unknown): this {
    return this.#setTabColor("setTabColorObject", colourObjectArgument("Sheet.setTabColorObject", color));
  }

  getFrozenRows(): number {
    return this._book.readingSheet(this._id).sheet(this._id).frozenRows;
  }

  getFrozenColumns(): number {
    return this._book.readingSheet(this._id).sheet(this._id).frozenColumns;
  }

  setFrozenRows(rows: unknown): void {
    const frozenRows = whole("Sheet.setFrozenRows", rows);
    const workbook = this._book.restructure("setFrozenRows", this._id);
    mustLeaveSome("rows", frozenRows, workbook.sheet(this._id).rows);
    workbook.setSheet(this._id, { frozenRows });
  }

  setFrozenColumns(columns: unknown): void {
    const frozenColumns = whole("Sheet.setFrozenColumns", columns);
    const workbook = this._book.restructure("setFrozenColumns", this._id);
    mustLeaveSome("columns", frozenColumns, workbook.sheet(this._id).columns);
    workbook.setSheet(this._id, { frozenColumns });
  }

  clear(...args: unknown[]): this {
    return this.#clear("clear", clearingOf("Sheet.clear", args));
  }

  clearContents(): this {
    return this.#clear("clearContents", { contents: true });
  }

  clearFormats(): this {
    return this.#clear("clearFormats", { formats: true });
  }

  clearNotes(): this {
    return this.#clear("clearNotes", { notes: true });
  }

  /** All rows that are not frozen: a header that is not frozen is sorted too. */
  sort(columnPosition: unknown, ascending: unknown = true): this {
    const call = "Sheet.sort";
    const whole_ = this._book.wholeSheet(this._id);
    const keys = sortKeys(call, whole_, {
      column: whole(call, columnPosition),
      ascending: flag(call, ascending),
    });
    const { frozenRows } = this._book.workbook.sheet(this._id);
    const rows = Math.max(this.getLastRow(), frozenRows + 1) - frozenRows;
    const area = { ...whole_, row: frozenRows, rows };
    this._book.write("sort", area, (workbook) => workbook.sort(area, keys));
    return this;
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

  #setTabColor(method: string, tabColor: string | null): this {
    this._book.restructure(method, this._id).setSheet(this._id, { tabColor });
    return this;
  }

  #clear(method: string, what: Parameters<typeof this._book.workbook.clear>[1]): this {
    const area = this._book.wholeSheet(this._id);
    this._book.write(method, area, (workbook) => workbook.clear(area, what));
    return this;
  }
}

function mustLeaveSome(what: string, frozen: number, all: number): void {
  if (frozen >= 0 && frozen < all) return;
  throw new Error(`Sorry, it is not possible to freeze all ${what} on the sheet.`);
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
