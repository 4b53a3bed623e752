import type { EnumValue } from "../enumValue.ts";
import { flag, whole } from "./arguments.ts";
import { clearingOf } from "./clearing.ts";
import { Color, colourArgument, colourObjectArgument } from "./colour.ts";
import { enumValue, SheetType } from "./enums.ts";
import { SheetLines } from "./sheetLines.ts";
import { mustBeSheetName } from "./sheetNames.ts";
import { sortKeys } from "./sorting.ts";

/** What a sheet as a whole looks like: name, tab, frozen part; clearing and sorting all of it. */
export class SheetLook extends SheetLines {
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

  isRightToLeft(): boolean {
    this._book.readingSheet(this._id);
    return this._book.file.settings.isRightToLeft(this._id);
  }

  setRightToLeft(rightToLeft: unknown): this {
    const wanted = flag("Sheet.setRightToLeft", rightToLeft);
    this._book.restructure("setRightToLeft", this._id);
    this._book.file.settings.setRightToLeft(this._id, wanted);
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
