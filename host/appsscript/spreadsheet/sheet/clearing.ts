import type { Workbook } from "../../../workbook/contract.ts";
import { flag, whole } from "../arguments.ts";
import { clearingOf } from "../clearing.ts";
import type { SheetHandle } from "../handles.ts";
import type { Methods } from "../methodGroups.ts";
import { sortKeys } from "../sorting.ts";

/** All cells of a sheet cleared or sorted. */
export const sheetClearing = {
  clear(...args: unknown[]): SheetHandle {
    return clearSheet(this, "clear", clearingOf("Sheet.clear", args));
  },

  clearContents(): SheetHandle {
    return clearSheet(this, "clearContents", { contents: true });
  },

  clearFormats(): SheetHandle {
    return clearSheet(this, "clearFormats", { formats: true });
  },

  clearNotes(): SheetHandle {
    return clearSheet(this, "clearNotes", { notes: true });
  },

  /** All rows that are not frozen: a header that is not frozen is sorted too. */
  sort(columnPosition: unknown, ascending: unknown = true): SheetHandle {
    const call = "Sheet.sort";
    const whole_ = this._book.wholeSheet(this._id);
    const keys = sortKeys(call, whole_, {
      column: whole(call, columnPosition),
      ascending: flag(call, ascending),
    });
    const { frozenRows } = this._book.workbook.sheet(this._id);
    const rows =
      Math.max(this._book.readingSheet(this._id).lastRow(this._id) + 1, frozenRows + 1) - frozenRows;
    const area = { ...whole_, row: frozenRows, rows };
    this._book.write("sort", area, (workbook) => workbook.sort(area, keys));
    return this;
  },
} satisfies Methods<SheetHandle>;

function clearSheet(sheet: SheetHandle, method: string, what: Parameters<Workbook["clear"]>[1]): SheetHandle {
  const area = sheet._book.wholeSheet(sheet._id);
  sheet._book.write(method, area, (workbook) => workbook.clear(area, what));
  return sheet;
}
