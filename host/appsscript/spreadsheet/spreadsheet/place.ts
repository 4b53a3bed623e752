import { text } from "../arguments.ts";
import { copySpreadsheet } from "../copySpreadsheet.ts";
import type { SpreadsheetHandle } from "../handles.ts";
import type { Methods } from "../methodGroups.ts";

/** Which spreadsheet it is: id, address, name; its copy; language and zone. */
export const spreadsheetPlace = {
  getId(): string {
    return this._book.file.id;
  },

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this._book.file.id}/edit`;
  },

  getName(): string {
    this._book.execution.settle();
    return this._book.workbook.name();
  },

  rename(newName: unknown): void {
    const name = text("Spreadsheet.rename", newName);
    this._book.restructure("rename", null).rename(name);
  },

  getFormUrl(): null {
    return null;
  },

  /** A spreadsheet of the current user's, shared with nobody. */
  copy(name: unknown): SpreadsheetHandle {
    const title = text("Spreadsheet.copy", name);
    this._book.mayWrite("copy");
    this._book.execution.settle();
    return copySpreadsheet(this._book, title).spreadsheet();
  },

  getSpreadsheetLocale(): string {
    this._book.execution.settle();
    return this._book.workbook.locale();
  },

  setSpreadsheetLocale(locale: unknown): void {
    const wanted = text("Spreadsheet.setSpreadsheetLocale", locale);
    if (!/^[a-z]{2,3}(?:[_-][A-Z]{2})?$/.test(wanted)) throw new Error(`Invalid argument: ${wanted}`);
    this._book.restructure("setSpreadsheetLocale", null).setLocale(wanted.replace("-", "_"));
  },

  getSpreadsheetTimeZone(): string {
    this._book.execution.settle();
    return this._book.workbook.timeZone();
  },

  setSpreadsheetTimeZone(timezone: unknown): void {
    const wanted = text("Spreadsheet.setSpreadsheetTimeZone", timezone);
    mustBeZone(wanted);
    this._book.restructure("setSpreadsheetTimeZone", null).setTimeZone(wanted);
  },
} satisfies Methods<SpreadsheetHandle>;

function mustBeZone(zone: string): void {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
  } catch {
    throw new Error(`Invalid argument: ${zone}`);
  }
}
