import type { EnumValue } from "../../enumValue.ts";
import { flag, whole } from "../arguments.ts";
import { Color, colourArgument, colourObjectArgument } from "../colour.ts";
import { enumValue, SheetType } from "../enums.ts";
import type { SheetHandle } from "../handles.ts";
import type { Methods } from "../methodGroups.ts";
import { renameSheet } from "./renameSheet.ts";

/** What a sheet as a whole looks like: name, tab, gridlines, direction, frozen part. */
export const sheetLook = {
  getName(): string {
    return nameOf(this);
  },

  getSheetName(): string {
    return nameOf(this);
  },

  setName(name: unknown): SheetHandle {
    renameSheet(this._book, this._id, name);
    return this;
  },

  getType(): EnumValue {
    return enumValue(SheetType, "GRID");
  },

  getFormUrl(): null {
    this._book.readingSheet(this._id);
    return null;
  },

  isSheetHidden(): boolean {
    return this._book.readingSheet(this._id).sheet(this._id).hidden;
  },

  hideSheet(): SheetHandle {
    const workbook = this._book.restructure("hideSheet", this._id);
    const visible = workbook.sheetIds().filter((id) => !workbook.sheet(id).hidden);
    if (visible.length === 1 && visible[0] === this._id) {
      throw new Error("You can't hide all the sheets in a document.");
    }
    workbook.setSheet(this._id, { hidden: true });
    return this;
  },

  showSheet(): SheetHandle {
    this._book.restructure("showSheet", this._id).setSheet(this._id, { hidden: false });
    return this;
  },

  hasHiddenGridlines(): boolean {
    return this._book.readingSheet(this._id).sheet(this._id).hiddenGridlines;
  },

  setHiddenGridlines(hideGridlines: unknown): SheetHandle {
    const hiddenGridlines = flag("Sheet.setHiddenGridlines", hideGridlines);
    this._book.restructure("setHiddenGridlines", this._id).setSheet(this._id, { hiddenGridlines });
    return this;
  },

  isRightToLeft(): boolean {
    this._book.readingSheet(this._id);
    return this._book.file.settings.isRightToLeft(this._id);
  },

  setRightToLeft(rightToLeft: unknown): SheetHandle {
    const wanted = flag("Sheet.setRightToLeft", rightToLeft);
    this._book.restructure("setRightToLeft", this._id);
    this._book.file.settings.setRightToLeft(this._id, wanted);
    return this;
  },

  getTabColor(): string | null {
    return this._book.readingSheet(this._id).sheet(this._id).tabColor;
  },

  getTabColorObject(): Color | null {
    const hex = this._book.readingSheet(this._id).sheet(this._id).tabColor;
    return hex === null ? null : new Color(hex);
  },

  setTabColor(color: unknown): SheetHandle {
    return setTabColor(this, "setTabColor", colourArgument("Sheet.setTabColor", color));
  },

  setTabColorObject(color: unknown): SheetHandle {
    return setTabColor(this, "setTabColorObject", colourObjectArgument("Sheet.setTabColorObject", color));
  },

  getFrozenRows(): number {
    return this._book.readingSheet(this._id).sheet(this._id).frozenRows;
  },

  getFrozenColumns(): number {
    return this._book.readingSheet(this._id).sheet(this._id).frozenColumns;
  },

  setFrozenRows(rows: unknown): void {
    const frozenRows = whole("Sheet.setFrozenRows", rows);
    const workbook = this._book.restructure("setFrozenRows", this._id);
    mustLeaveSome("rows", frozenRows, workbook.sheet(this._id).rows);
    workbook.setSheet(this._id, { frozenRows });
  },

  setFrozenColumns(columns: unknown): void {
    const frozenColumns = whole("Sheet.setFrozenColumns", columns);
    const workbook = this._book.restructure("setFrozenColumns", this._id);
    mustLeaveSome("columns", frozenColumns, workbook.sheet(this._id).columns);
    workbook.setSheet(this._id, { frozenColumns });
  },
} satisfies Methods<SheetHandle>;

function nameOf({ _book, _id }: SheetHandle): string {
  return _book.readingSheet(_id).sheet(_id).name;
}

function setTabColor(sheet: SheetHandle, method: string, tabColor: string | null): SheetHandle {
  sheet._book.restructure(method, sheet._id).setSheet(sheet._id, { tabColor });
  return sheet;
}

function mustLeaveSome(what: string, frozen: number, all: number): void {
  if (frozen >= 0 && frozen < all) return;
  throw new Error(`Sorry, it is not possible to freeze all ${what} on the sheet.`);
}
