/**
 * What the classes of a spreadsheet know of each other: where a thing is and to which book it belongs. The methods that
 * scripts call are added above, so that no class needs the file of another.
 */
import type { Area, SheetId, Workbook } from "../../workbook/contract.ts";
import type { Execution, Refusal } from "../contract.ts";
import type { ServiceObject } from "../serviceObject.ts";
import type { ActivePlace } from "./activePlace.ts";
import type { LocalFile } from "./localFile.ts";

/** Sides on which a reference has no end: rows in "A2:C", columns in "2:5". */
export interface OpenSides {
  readonly rows: boolean;
  readonly columns: boolean;
}

const CLOSED: OpenSides = { rows: false, columns: false };

/** A range's coordinates: fixed, whatever happens to the sheet. */
export class RangeHandle implements ServiceObject {
  readonly serviceName = "Range";
  readonly _book: Book;
  readonly _area: Area;
  readonly _open: OpenSides;

  constructor(book: Book, area: Area, open: OpenSides = CLOSED) {
    this._book = book;
    this._area = area;
    this._open = open;
  }
}

export class SheetHandle implements ServiceObject {
  readonly serviceName = "Sheet";
  readonly _book: Book;
  readonly _id: SheetId;

  constructor(book: Book, id: SheetId) {
    this._book = book;
    this._id = id;
  }
}

export class SpreadsheetHandle implements ServiceObject {
  readonly serviceName = "Spreadsheet";
  readonly _book: Book;

  constructor(book: Book) {
    this._book = book;
  }
}

export function isRange(value: unknown): value is RangeHandle {
  return value instanceof RangeHandle;
}

export function isSheet(value: unknown): value is SheetHandle {
  return value instanceof SheetHandle;
}

export function isSpreadsheet(value: unknown): value is SpreadsheetHandle {
  return value instanceof SpreadsheetHandle;
}

/** One spreadsheet as one execution uses it: every service object of it holds this, and asks it before reading or writing. */
export interface Book {
  readonly execution: Execution;
  readonly file: LocalFile;
  readonly workbook: Workbook;
  readonly active: ActivePlace;
  range(area: Area, open?: OpenSides): RangeHandle;
  sheet(sheet: SheetId): SheetHandle;
  spreadsheet(): SpreadsheetHandle;
  /** The same execution with another file. */
  sibling(file: LocalFile, active: ActivePlace): Book;
  wholeSheet(sheet: SheetId): Area;
  /** A handle of a deleted sheet is good for nothing. */
  mustExist(sheet: SheetId): void;
  /** Ranges keep their coordinates; the sheet may have shrunk since. */
  mustFit(area: Area): void;
  /** Before every read: a refused write is reported now, and the area must be there. */
  reading(area: Area): Workbook;
  readingSheet(sheet: SheetId): Workbook;
  /**
   * Writes are buffered at Google: a write that rights or validation refuse changes nothing, and its error waits for the next
   * read, flush or end. `method` is the plain name, for the sentence that custom functions get at once.
   */
  write(
    method: string,
    area: Area,
    change: (workbook: Workbook) => void,
    refuse?: () => Refusal | null,
  ): void;
  /** Rows, columns, sheets, protections: done at once, so refused at once. A null sheet is the spreadsheet itself. */
  restructure(method: string, sheet: SheetId | null): Workbook;
  /** Cells that are about to disappear must be the person's to edit. */
  mustEdit(area: Area): void;
  /** "If your custom function tries to write, it throws" (guides/sheets/functions, "Return values"). */
  mayWrite(method: string): void;
}
