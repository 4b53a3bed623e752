import type { Area, SheetId, Workbook } from "../../workbook/contract.ts";
import type { Execution, Refusal } from "../contract.ts";
import type { ActivePlace } from "./activePlace.ts";
import type { Book, OpenSides, RangeHandle, SheetHandle, SpreadsheetHandle } from "./handles.ts";
import type { LocalFile } from "./localFile.ts";

/** The classes that scripts see. Whoever opens a book gives them, so that those classes can make each other. */
export interface Makers {
  range(book: Book, area: Area, open?: OpenSides): RangeHandle;
  sheet(book: Book, sheet: SheetId): SheetHandle;
  spreadsheet(book: Book): SpreadsheetHandle;
}

/** The book of a file that an execution has opened. */
export class OpenBook implements Book {
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

  range(area: Area, open?: OpenSides): RangeHandle {
    return this.#makers.range(this, area, open);
  }

  sheet(sheet: SheetId): SheetHandle {
    return this.#makers.sheet(this, sheet);
  }

  spreadsheet(): SpreadsheetHandle {
    return this.#makers.spreadsheet(this);
  }

  sibling(file: LocalFile, active: ActivePlace): Book {
    return new OpenBook(this.execution, file, active, this.#makers);
  }

  wholeSheet(sheet: SheetId): Area {
    const { rows, columns } = this.workbook.sheet(sheet);
    return { sheet, row: 0, column: 0, rows, columns };
  }

  mustExist(sheet: SheetId): void {
    if (this.workbook.sheetIds().includes(sheet)) return;
    throw new Error(`Sheet ${this.file.numbers.lastKnown(sheet)} not found`);
  }

  mustFit(area: Area): void {
    this.mustExist(area.sheet);
    const { rows, columns } = this.workbook.sheet(area.sheet);
    if (area.row + area.rows <= rows && area.column + area.columns <= columns) return;
    throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
  }

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

  restructure(method: string, sheet: SheetId | null): Workbook {
    this.mayWrite(method);
    this.execution.settle();
    if (sheet !== null) this.mustExist(sheet);
    this.#throw(this.file.refuseStructure(this.execution.effectiveUser, sheet));
    return this.workbook;
  }

  mustEdit(area: Area): void {
    this.#throw(this.file.refuseEdit(this.execution.effectiveUser, area));
  }

  mayWrite(method: string): void {
    if (this.execution.authMode !== "CUSTOM_FUNCTION") return;
    throw new Error(`You do not have permission to call ${method}`);
  }

  #throw(refusal: Refusal | null): void {
    if (refusal) throw new Error(refusal.forScript);
  }
}
