import type { MenuItem } from "../contract.ts";
import { optionOf } from "../services/argument.ts";
import { isText, listOf, text, wrongArguments } from "./arguments.ts";
import { copySpreadsheet } from "./copySpreadsheet.ts";
import { addMetadata, type DeveloperMetadata } from "./developerMetadata.ts";
import { DeveloperMetadataFinder, metadataAt } from "./metadataFinder.ts";
import { mustBeName, type NamedRange, namedRangesOf } from "./namedRange.ts";
import { addEmptyLists } from "./nothingThere.ts";
import { type Protection, protectionsOf } from "./protection.ts";
import type { RangeService } from "./range.ts";
import { isRange } from "./rangeHandle.ts";
import { RangeList } from "./rangeList.ts";
import { resolveRange } from "./resolveRange.ts";
import { SpreadsheetCalculation } from "./spreadsheetCalculation.ts";
import { TextFinder } from "./textFinder.ts";

const TOAST_SECONDS = 5;

/** Methods with which a spreadsheet stands for its active sheet. Source: reference/spreadsheet/spreadsheet. */
const OF_ACTIVE_SHEET = `
  appendRow autoResizeColumn getBandings deleteColumn deleteColumns deleteRow deleteRows getColumnWidth getDataRange getFrozenColumns
  getFrozenRows getLastColumn getLastRow getRowHeight getSheetId getSheetName getSheetValues hideColumn hideRow
  insertColumnAfter insertColumnBefore insertColumnsAfter insertColumnsBefore insertRowAfter insertRowBefore insertRowsAfter
  insertRowsBefore isColumnHiddenByUser isRowHiddenByFilter isRowHiddenByUser setColumnWidth setFrozenColumns setFrozenRows
  setRowHeight sort unhideColumn unhideRow
`
  .trim()
  .split(/\s+/);

/** Reference: spreadsheet/spreadsheet. */
export class SpreadsheetService extends SpreadsheetCalculation {
  getId(): string {
    return this._book.file.id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this._book.file.id}/edit`;
  }

  getName(): string {
    this._book.execution.settle();
    return this._book.workbook.name();
  }

  rename(newName: unknown): void {
    const name = text("Spreadsheet.rename", newName);
    this._book.restructure("rename", null).rename(name);
  }

  getFormUrl(): null {
    return null;
  }

  /** A spreadsheet of the current user's, shared with nobody. */
  copy(name: unknown): SpreadsheetService {
    const title = text("Spreadsheet.copy", name);
    this._book.mayWrite("copy");
    this._book.execution.settle();
    return copySpreadsheet(this._book, title).spreadsheet();
  }

  getSpreadsheetLocale(): string {
    this._book.execution.settle();
    return this._book.workbook.locale();
  }

  setSpreadsheetLocale(locale: unknown): void {
    const wanted = text("Spreadsheet.setSpreadsheetLocale", locale);
    if (!/^[a-z]{2,3}(?:[_-][A-Z]{2})?$/.test(wanted)) throw new Error(`Invalid argument: ${wanted}`);
    this._book.restructure("setSpreadsheetLocale", null).setLocale(wanted.replace("-", "_"));
  }

  getSpreadsheetTimeZone(): string {
    this._book.execution.settle();
    return this._book.workbook.timeZone();
  }

  setSpreadsheetTimeZone(timezone: unknown): void {
    const wanted = text("Spreadsheet.setSpreadsheetTimeZone", timezone);
    mustBeZone(wanted);
    this._book.restructure("setSpreadsheetTimeZone", null).setTimeZone(wanted);
  }

  /** A1 notation ("'Trang tính 1'!A2:C"), R1C1 notation or a range's name; without a sheet, of the active one. */
  getRange(a1Notation: unknown): RangeService {
    return resolveRange(this._book, null, text("Spreadsheet.getRange", a1Notation));
  }

  getRangeList(a1Notations: unknown): RangeList {
    const notations = listOf("Spreadsheet.getRangeList", a1Notations, isText);
    return new RangeList(
      this._book,
      notations.map((notation) => this.getRange(notation)),
    );
  }

  /** Null when no range has that name. */
  getRangeByName(name: unknown): RangeService | null {
    const wanted = text("Spreadsheet.getRangeByName", name);
    this._book.execution.settle();
    const area = this._book.workbook.namedAreas().get(wanted);
    return area ? this._book.range(area) : null;
  }

  getNamedRanges(): NamedRange[] {
    return namedRangesOf(this._book, null);
  }

  setNamedRange(name: unknown, range: unknown): void {
    const wanted = text("Spreadsheet.setNamedRange", name);
    if (!isRange(range)) throw wrongArguments("Spreadsheet.setNamedRange", [name, range]);
    mustBeName(wanted);
    const workbook = this._book.restructure("setNamedRange", null);
    this._book.mustFit(range._area);
    workbook.setNamedArea(wanted, range._area);
  }

  removeNamedRange(name: unknown): void {
    const wanted = text("Spreadsheet.removeNamedRange", name);
    const workbook = this._book.restructure("removeNamedRange", null);
    if (!workbook.namedAreas().has(wanted)) throw new Error(`Named range ${wanted} not found`);
    workbook.setNamedArea(wanted, null);
  }

  getProtections(type: unknown): Protection[] {
    return protectionsOf(this._book, "Spreadsheet.getProtections", type, null);
  }

  addDeveloperMetadata(...args: unknown[]): this {
    addMetadata(this._book, "Spreadsheet.addDeveloperMetadata", { kind: "SPREADSHEET" }, args);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataAt(this._book, ({ kind }) => kind === "SPREADSHEET");
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this._book, { kind: "SPREADSHEET" });
  }

  createTextFinder(findText: unknown): TextFinder {
    const wanted = text("Spreadsheet.createTextFinder", findText);
    return new TextFinder(
      this._book,
      () => this.getSheets().map((sheet) => sheet.getDataRange()._area),
      wanted,
    );
  }

  /** Nobody sees it where no page is open. */
  toast(...args: unknown[]): void {
    if (args.length < 1 || args.length > 3) throw wrongArguments("Spreadsheet.toast", args);
    const [message, title = "", seconds] = args;
    const shown = typeof seconds === "number" ? seconds : TOAST_SECONDS;
    this._book.execution.page?.toast(text("Spreadsheet.toast", message), String(title), shown);
  }

  /** A menu of the old kind, [{name, functionName}] with null for a line between. */
  addMenu(name: unknown, subMenus: unknown): void {
    const caption = text("Spreadsheet.addMenu", name);
    if (!Array.isArray(subMenus)) throw wrongArguments("Spreadsheet.addMenu", [name, subMenus]);
    const { page } = this._book.execution;
    if (!page) throw new Error("Cannot call Spreadsheet.addMenu() from this context.");
    page.setMenu(caption, subMenus.map(menuItem));
  }
}

function menuItem(item: unknown): MenuItem {
  if (item === null) return { kind: "separator" };
  const caption = optionOf(item, "name");
  const functionName = optionOf(item, "functionName");
  if (isText(caption) && isText(functionName)) return { kind: "item", caption, functionName };
  throw wrongArguments("Spreadsheet.addMenu", [item]);
}

function mustBeZone(zone: string): void {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
  } catch {
    throw new Error(`Invalid argument: ${zone}`);
  }
}

for (const method of OF_ACTIVE_SHEET) {
  Object.assign(SpreadsheetService.prototype, {
    [method](this: SpreadsheetService, ...args: unknown[]) {
      const sheet = this.getActiveSheet();
      // Every name in OF_ACTIVE_SHEET is a method of Sheet.
      const call = Reflect.get(sheet, method) as (...args: unknown[]) => unknown;
      return Reflect.apply(call, sheet, args);
    },
  });
}

addEmptyLists(SpreadsheetService.prototype, "Spreadsheet");
