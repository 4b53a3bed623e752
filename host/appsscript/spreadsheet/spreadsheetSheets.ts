import type { SheetId } from "../../workbook/contract.ts";
import type { ServiceObject } from "../serviceObject.ts";
import { optionOf } from "../services/argument.ts";
import { text, whole, wrongArguments } from "./arguments.ts";
import type { Book } from "./book.ts";
import { carrySheet } from "./carrySheet.ts";
import { mustHaveRoom } from "./limits.ts";
import type { RangeService } from "./range.ts";
import { isRange, SheetHandle } from "./rangeHandle.ts";
import { isRangeList, type RangeList } from "./rangeList.ts";
import { activeRangeList, Selection } from "./selection.ts";
import type { SheetService } from "./sheet.ts";
import { copyName, freeSheetName, mustBeSheetName, nextSheetName } from "./sheetNames.ts";

/** A new sheet's size at Google. */
const ROWS = 1_000;
const COLUMNS = 26;

/** The sheets of a spreadsheet and what is active. Source: reference/spreadsheet/spreadsheet. */
export class SpreadsheetSheets implements ServiceObject {
  readonly serviceName = "Spreadsheet";
  readonly _book: Book;

  constructor(book: Book) {
    this._book = book;
  }

  getSheets(): SheetService[] {
    return this.#ids().map((id) => this._book.sheet(id));
  }

  getNumSheets(): number {
    return this.#ids().length;
  }

  /** Null when there is no such sheet. */
  getSheetByName(name: unknown): SheetService | null {
    const wanted = text("Spreadsheet.getSheetByName", name);
    const { workbook } = this._book;
    const found = this.#ids().find((id) => workbook.sheet(id).name === wanted);
    return found === undefined ? null : this._book.sheet(found);
  }

  getSheetById(id: unknown): SheetService | null {
    const wanted = whole("Spreadsheet.getSheetById", id);
    this._book.execution.settle();
    const found = this._book.file.numbers.find(wanted);
    return found === null ? null : this._book.sheet(found);
  }

  /** (), (name), (index), (name, index), each also with {template: sheet}; the index counts from 0. It becomes the active sheet. */
  insertSheet(...args: unknown[]): SheetService {
    const call = "Spreadsheet.insertSheet";
    const rest = [...args];
    const name = typeof rest[0] === "string" ? rest.shift() : undefined;
    const index = typeof rest[0] === "number" ? rest.shift() : undefined;
    const options = typeof rest[0] === "object" && rest[0] !== null ? rest.shift() : undefined;
    if (rest.length > 0) throw wrongArguments(call, args);
    const template = optionOf(options, "template") ?? null;
    if (template !== null && !(template instanceof SheetHandle && template._book.file === this._book.file)) {
      throw wrongArguments(call, args);
    }
    const workbook = this._book.restructure("insertSheet", null);
    const title = name === undefined ? nextSheetName(workbook) : text(call, name);
    mustBeSheetName(workbook, title);
    const at = index === undefined ? this.#afterActive() : whole(call, index);
    if (at < 0 || at > workbook.sheetIds().length) throw new Error("The sheet index is out of bounds.");
    return this.#made(this.#add(title, at, template?._id ?? null));
  }

  /** The active sheet is then the one before it. */
  deleteSheet(sheet: unknown): void {
    if (!(sheet instanceof SheetHandle) || sheet._book.file !== this._book.file) {
      throw wrongArguments("Spreadsheet.deleteSheet", [sheet]);
    }
    const workbook = this._book.restructure("deleteSheet", sheet._id);
    const visible = workbook.sheetIds().filter((id) => id !== sheet._id && !workbook.sheet(id).hidden);
    if (visible.length === 0) throw new Error("You can't remove all the visible sheets in a document.");
    this._book.mustEdit(this._book.wholeSheet(sheet._id));
    workbook.removeSheet(sheet._id);
  }

  deleteActiveSheet(): SheetService {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  duplicateActiveSheet(): SheetService {
    const workbook = this._book.restructure("duplicateActiveSheet", null);
    const active = this._book.active.sheet();
    const { name, rows, columns } = workbook.sheet(active);
    mustHaveRoom(workbook, rows * columns);
    return this.#made(this.#copied(active, freeSheetName(workbook, copyName(name))));
  }

  /** From 1. */
  moveActiveSheet(pos: unknown): void {
    const to = whole("Spreadsheet.moveActiveSheet", pos) - 1;
    const workbook = this._book.restructure("moveActiveSheet", null);
    if (to < 0 || to >= workbook.sheetIds().length) throw new Error("The sheet index is out of bounds.");
    workbook.moveSheet(this._book.active.sheet(), to);
  }

  renameActiveSheet(newName: unknown): void {
    this.getActiveSheet().setName(newName);
  }

  getActiveSheet(): SheetService {
    return this._book.sheet(this._book.active.sheet());
  }

  setActiveSheet(sheet: unknown): SheetService {
    if (!(sheet instanceof SheetHandle) || sheet._book.file !== this._book.file) {
      throw wrongArguments("Spreadsheet.setActiveSheet", [sheet]);
    }
    this._book.mustExist(sheet._id);
    this._book.active.selectSheet(sheet._id);
    return this._book.sheet(sheet._id);
  }

  getSelection(): Selection {
    return new Selection(this._book);
  }

  getActiveRange(): RangeService {
    return this._book.range(this._book.active.area());
  }

  getActiveRangeList(): RangeList {
    return activeRangeList(this._book);
  }

  getActiveCell(): RangeService {
    return this.getCurrentCell();
  }

  getCurrentCell(): RangeService {
    return this._book.range(this._book.active.cell());
  }

  setActiveRange(range: unknown): RangeService {
    if (!isRange(range)) throw wrongArguments("Spreadsheet.setActiveRange", [range]);
    return this._book.range(range._area).activate();
  }

  setActiveSelection(selection: unknown): RangeService {
    return this.setActiveRange(
      typeof selection === "string" ? this.getActiveSheet().getRange(selection) : selection,
    );
  }

  setActiveRangeList(rangeList: unknown): RangeList {
    if (!isRangeList(rangeList)) throw wrongArguments("Spreadsheet.setActiveRangeList", [rangeList]);
    return rangeList.activate();
  }

  setCurrentCell(cell: unknown): RangeService {
    if (!isRange(cell)) throw wrongArguments("Spreadsheet.setCurrentCell", [cell]);
    return this._book.range(cell._area).activateAsCurrentCell();
  }

  #ids(): readonly SheetId[] {
    this._book.execution.settle();
    return this._book.workbook.sheetIds();
  }

  #afterActive(): number {
    return this._book.workbook.sheetIds().indexOf(this._book.active.sheet()) + 1;
  }

  #add(name: string, index: number, template: SheetId | null): SheetId {
    const { workbook } = this._book;
    const size = template === null ? { rows: ROWS, columns: COLUMNS } : workbook.sheet(template);
    mustHaveRoom(workbook, size.rows * size.columns);
    if (template === null) return workbook.addSheet(name, index, size);
    const copy = this.#copied(template, name);
    workbook.moveSheet(copy, index);
    return copy;
  }

  #copied(sheet: SheetId, name: string): SheetId {
    const { file, workbook } = this._book;
    const copy = workbook.copySheet(sheet, name);
    carrySheet(file, sheet, file, copy);
    return copy;
  }

  #made(sheet: SheetId): SheetService {
    this._book.active.selectSheet(sheet);
    return this._book.sheet(sheet);
  }
}
