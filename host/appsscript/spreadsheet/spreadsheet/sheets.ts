import type { SheetId } from "../../../workbook/contract.ts";
import { optionOf } from "../../services/argument.ts";
import { text, whole, wrongArguments } from "../arguments.ts";
import { carrySheet } from "../carrySheet.ts";
import { type Book, isSheet, type SheetHandle, type SpreadsheetHandle } from "../handles.ts";
import { mustHaveRoom } from "../limits.ts";
import type { Methods } from "../methodGroups.ts";
import { renameSheet } from "../sheet/renameSheet.ts";
import { copyName, freeSheetName, mustBeSheetName, nextSheetName } from "../sheetNames.ts";

/** A new sheet's size at Google. */
const ROWS = 1_000;
const COLUMNS = 26;

/** The sheets of a spreadsheet: found, added, removed, moved. */
export const spreadsheetSheets = {
  getSheets(): SheetHandle[] {
    return sheetIds(this._book).map((id) => this._book.sheet(id));
  },

  getNumSheets(): number {
    return sheetIds(this._book).length;
  },

  /** Null when there is no such sheet. */
  getSheetByName(name: unknown): SheetHandle | null {
    const wanted = text("Spreadsheet.getSheetByName", name);
    const { workbook } = this._book;
    const found = sheetIds(this._book).find((id) => workbook.sheet(id).name === wanted);
    return found === undefined ? null : this._book.sheet(found);
  },

  getSheetById(id: unknown): SheetHandle | null {
    const wanted = whole("Spreadsheet.getSheetById", id);
    this._book.execution.settle();
    const found = this._book.file.numbers.find(wanted);
    return found === null ? null : this._book.sheet(found);
  },

  /** (), (name), (index), (name, index), each also with {template: sheet}; the index counts from 0. It becomes the active sheet. */
  insertSheet(...args: unknown[]): SheetHandle {
    const call = "Spreadsheet.insertSheet";
    const rest = [...args];
    const name = typeof rest[0] === "string" ? rest.shift() : undefined;
    const index = typeof rest[0] === "number" ? rest.shift() : undefined;
    const options = typeof rest[0] === "object" && rest[0] !== null ? rest.shift() : undefined;
    if (rest.length > 0) throw wrongArguments(call, args);
    const template = optionOf(options, "template") ?? null;
    if (template !== null && !(isSheet(template) && template._book.file === this._book.file)) {
      throw wrongArguments(call, args);
    }
    const workbook = this._book.restructure("insertSheet", null);
    const title = name === undefined ? nextSheetName(workbook) : text(call, name);
    mustBeSheetName(workbook, title);
    const at = index === undefined ? afterActive(this._book) : whole(call, index);
    if (at < 0 || at > workbook.sheetIds().length) throw new Error("The sheet index is out of bounds.");
    return activated(this._book, addedSheet(this._book, title, at, template?._id ?? null));
  },

  deleteSheet(sheet: unknown): void {
    if (!isSheet(sheet) || sheet._book.file !== this._book.file) {
      throw wrongArguments("Spreadsheet.deleteSheet", [sheet]);
    }
    removeSheet(this._book, sheet._id);
  },

  deleteActiveSheet(): SheetHandle {
    removeSheet(this._book, this._book.active.sheet());
    return this._book.sheet(this._book.active.sheet());
  },

  duplicateActiveSheet(): SheetHandle {
    const workbook = this._book.restructure("duplicateActiveSheet", null);
    const active = this._book.active.sheet();
    const { name, rows, columns } = workbook.sheet(active);
    mustHaveRoom(workbook, rows * columns);
    return activated(this._book, copiedSheet(this._book, active, freeSheetName(workbook, copyName(name))));
  },

  /** From 1. */
  moveActiveSheet(pos: unknown): void {
    const to = whole("Spreadsheet.moveActiveSheet", pos) - 1;
    const workbook = this._book.restructure("moveActiveSheet", null);
    if (to < 0 || to >= workbook.sheetIds().length) throw new Error("The sheet index is out of bounds.");
    workbook.moveSheet(this._book.active.sheet(), to);
  },

  renameActiveSheet(newName: unknown): void {
    renameSheet(this._book, this._book.active.sheet(), newName);
  },
} satisfies Methods<SpreadsheetHandle>;

function sheetIds(book: Book): readonly SheetId[] {
  book.execution.settle();
  return book.workbook.sheetIds();
}

function afterActive(book: Book): number {
  return book.workbook.sheetIds().indexOf(book.active.sheet()) + 1;
}

function addedSheet(book: Book, name: string, index: number, template: SheetId | null): SheetId {
  const { workbook } = book;
  const size = template === null ? { rows: ROWS, columns: COLUMNS } : workbook.sheet(template);
  mustHaveRoom(workbook, size.rows * size.columns);
  if (template === null) return workbook.addSheet(name, index, size);
  const copy = copiedSheet(book, template, name);
  workbook.moveSheet(copy, index);
  return copy;
}

function copiedSheet(book: Book, sheet: SheetId, name: string): SheetId {
  const { file, workbook } = book;
  const copy = workbook.copySheet(sheet, name);
  carrySheet(file, sheet, file, copy);
  return copy;
}

/** The active sheet is then the first one. */
function removeSheet(book: Book, sheet: SheetId): void {
  const workbook = book.restructure("deleteSheet", sheet);
  const visible = workbook.sheetIds().filter((id) => id !== sheet && !workbook.sheet(id).hidden);
  if (visible.length === 0) throw new Error("You can't remove all the visible sheets in a document.");
  book.mustEdit(book.wholeSheet(sheet));
  workbook.removeSheet(sheet);
}

function activated(book: Book, sheet: SheetId): SheetHandle {
  book.active.selectSheet(sheet);
  return book.sheet(sheet);
}
