import type { Area, SheetId, Workbook } from "../../workbook/contract.ts";
import type { Execution, Refusal } from "../contract.ts";
import type { ActivePlace } from "./activePlace.ts";
import type { LocalFile } from "./localFile.ts";
import type { RangeService } from "./range.ts";
import type { OpenSides } from "./rangeHandle.ts";
import type { SheetService } from "./sheet.ts";
import type { SpreadsheetService } from "./spreadsheet.ts";

/** How the classes make each other, so that none of their files needs the others at run time. */
export interface Makers {
  range(book: Book, area: Area, open?: OpenSides): RangeService;
  sheet(book: Book, sheet: SheetId): SheetService;
  spreadsheet(book: Book): SpreadsheetService;
}

/** One spreadsheet as one execution uses it: every service object of it holds this, and asks it before reading or writing. */
export class Book {
  readonly execution: Execution;
  readonly file: LocalFile;
  readonly workbook: Workbook;
  readonly active: ActivePlace;
  readonly #makers: Makers;

  constructor(execution: Execution, file: LocalFile, active: ActivePlace, makers: Makers) {
    this.execution = execution;
    this.file = file;
    this.workbook = file.workbook;
    this.active = active;
    this.#makers = makers;
  }

  range(area: Area, open?: OpenSides): RangeService {
    return this.#makers.range(this, area, open);
  }

  sheet(sheet: SheetId): SheetService {
    return this.#makers.sheet(this, sheet);
  }

  spreadsheet(): SpreadsheetService {
    return this.#makers.spreadsheet(this);
  }

  /** The same execution with another file. */
  sibling(file: LocalFile, active: ActivePlace): Book {
    return new Book(this.execution, file, active, this.#makers);
  }

  wholeSheet(sheet: SheetId): Area {
    const { rows, columns } = this.workbook.sheet(sheet);
    return { sheet, row: 0, column: 0, rows, columns };
  }

  /** A handle of a deleted sheet is good for nothing. */
  mustExist(sheet: SheetId): void {
    if (this.workbook.sheetIds().includes(sheet)) return;
    throw new Error(`Sheet ${this.file.numbers.lastKnown(sheet)} not found`);
  }

  /** Ranges keep their coordinates; the sheet may have shrunk since. */
  mustFit(area: Area): void {
    this.mustExist(area.sheet);
    const { rows, columns } = this.workbook.sheet(area.sheet);
    if (area.row + area.rows <= rows && area.column + area.columns <= columns) return;
    throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
  }

  /** Before every read: a refused write is reported now, and the area must be there. */
  reading(area: Area): Workbook {
    this.execution.settle();
    this.mustFit(area);
    return this.workbook;
  }

  readingSheet(sheet: SheetId): Workbook {
    this.execution.settle();
    this.mustExist(sheet);
    return this.workbook;
  }

  /**
   * Writes are buffered at Google: a write that rights or validation refuse changes nothing, and its error waits for the next
   * read, flush or end. `method` is the plain name, for the sentence that custom functions get at once.
   */
  write(
    method: string,
    area: Area,
    change: (workbook: Workbook) => void,
    refuse?: () => Refusal | null,
  ): void {
    this.mayWrite(method);
    this.mustFit(area);
    const refusal = this.file.refuseEdit(this.execution.effectiveUser, area) ?? refuse?.() ?? null;
    if (refusal) this.execution.defer(new Error(refusal.forScript));
    else change(this.workbook);
  }

  /** Rows, columns, sheets, protections: done at once, so refused at once. A null sheet is the spreadsheet itself. */
  restructure(method: string, sheet: SheetId | null): Workbook {
    this.mayWrite(method);
    this.execution.settle();
    if (sheet !== null) this.mustExist(sheet);
    this.#throw(this.file.refuseStructure(this.execution.effectiveUser, sheet));
    return this.workbook;
  }

  /** Cells that are about to disappear must be the person's to edit. */
  mustEdit(area: Area): void {
    this.#throw(this.file.refuseEdit(this.execution.effectiveUser, area));
  }

  /** "If your custom function tries to write, it throws" (guides/sheets/functions, "Return values"). */
  mayWrite(method: string): void {
    if (this.execution.authMode !== "CUSTOM_FUNCTION") return;
    throw new Error(`You do not have permission to call ${method}`);
  }

  #throw(refusal: Refusal | null): void {
    if (refusal) throw new Error(refusal.forScript);
  }
}
