import type { Area } from "../../workbook/contract.ts";
import type { Execution, SpreadsheetFile } from "../contract.ts";
import type { ServiceObject } from "../serviceObject.ts";
import { createUi } from "../services/ui.ts";
import { activateArea, activateCell, activateSheet } from "./activate.ts";
import { ActivePlace } from "./activePlace.ts";
import { text, whole, wrongArguments } from "./arguments.ts";
import { type Makers, OpenBook } from "./book.ts";
import { ColorBuilder } from "./colour.ts";
import { type ConditionalFormatRuleBuilder, newConditionalFormatRule } from "./conditionalFormat.ts";
import { type DataValidationBuilder, newDataValidation } from "./dataValidation.ts";
import { ENUMS } from "./enums.ts";
import { type FilterCriteriaBuilder, newFilterCriteria } from "./filterCriteria.ts";
import {
  type Book,
  isRange,
  isSheet,
  isSpreadsheet,
  type RangeHandle,
  type SheetHandle,
  type SpreadsheetHandle,
} from "./handles.ts";
import { localFile } from "./localFile.ts";
import { RangeService } from "./range/range.ts";
import { isRangeList, type RangeList } from "./rangeList.ts";
import { RichTextValueBuilder } from "./richText.ts";
import { activeRangeList, Selection } from "./selection.ts";
import { SheetService } from "./sheet/sheet.ts";
import { SpreadsheetService } from "./spreadsheet/spreadsheet.ts";
import { NO_TEXT_STYLE, TextStyleBuilder } from "./textStyle.ts";

const ROWS = 1_000;
const COLUMNS = 26;

const MAKERS: Makers = {
  range: (book, area, open) => new RangeService(book, area, open),
  sheet: (book, sheet) => new SheetService(book, sheet),
  spreadsheet: (book) => new SpreadsheetService(book),
};

/** Reference: spreadsheet/spreadsheet-app. */
export class SpreadsheetApp implements ServiceObject {
  static readonly constants = ENUMS;
  readonly serviceName = "SpreadsheetApp";
  readonly #execution: Execution;
  readonly #books = new Map<string, Book>();
  #active: Book | null;

  constructor(execution: Execution) {
    this.#execution = execution;
    const bound = execution.boundFile;
    this.#active = bound && this.#book(bound);
  }

  /** Null in a script that is bound to no spreadsheet. */
  getActive(): SpreadsheetHandle | null {
    return this.#active?.spreadsheet() ?? null;
  }

  getActiveSpreadsheet(): SpreadsheetHandle | null {
    return this.getActive();
  }

  setActiveSpreadsheet(newActiveSpreadsheet: unknown): void {
    if (!isSpreadsheet(newActiveSpreadsheet)) {
      throw wrongArguments("setActiveSpreadsheet", [newActiveSpreadsheet]);
    }
    this.#active = newActiveSpreadsheet._book;
  }

  openById(id: unknown): SpreadsheetHandle {
    return this.#open(text("openById", id)).spreadsheet();
  }

  /** A range for an event of the spreadsheet, which the execution's user must be able to open. */
  _range(id: string, area: Area): RangeHandle {
    const book = this.#open(id);
    book.mustFit(area);
    return book.range(area);
  }

  openByUrl(url: unknown): SpreadsheetHandle {
    const id = /\/d\/([^/?#]+)/.exec(text("openByUrl", url))?.[1];
    if (id === undefined) throw new Error(`Invalid argument: url`);
    return this.openById(id);
  }

  create(...args: unknown[]): SpreadsheetHandle {
    const [name, rows = ROWS, columns = COLUMNS] = args;
    if (args.length !== 1 && args.length !== 3) throw wrongArguments("create", args);
    const file = this.#execution.createFile(
      text("create", name),
      whole("create", rows),
      whole("create", columns),
    );
    return this.#book(file).spreadsheet();
  }

  /** Applies what is buffered: refused writes are reported here, formulas calculated. */
  flush(): void {
    this.#execution.settle();
    for (const book of this.#books.values()) book.workbook.flush();
  }

  getUi(): ServiceObject {
    return createUi(this.#execution);
  }

  getActiveSheet(): SheetHandle {
    const book = this.#mustBeActive("getActiveSheet");
    return book.sheet(book.active.sheet());
  }

  setActiveSheet(sheet: unknown): SheetHandle {
    if (!isSheet(sheet)) throw wrongArguments("setActiveSheet", [sheet]);
    return activateSheet(this.#mustBeActive("setActiveSheet"), sheet);
  }

  getActiveRange(): RangeHandle {
    const book = this.#mustBeActive("getActiveRange");
    return book.range(book.active.area());
  }

  setActiveRange(range: unknown): RangeHandle {
    if (!isRange(range)) throw wrongArguments("setActiveRange", [range]);
    return activateArea(this.#mustBeActive("setActiveRange"), range._area);
  }

  getActiveRangeList(): RangeList {
    return activeRangeList(this.#mustBeActive("getActiveRangeList"));
  }

  setActiveRangeList(rangeList: unknown): RangeList {
    if (!isRangeList(rangeList)) throw wrongArguments("setActiveRangeList", [rangeList]);
    this.#mustBeActive("setActiveRangeList");
    return rangeList.activate();
  }

  getCurrentCell(): RangeHandle {
    const book = this.#mustBeActive("getCurrentCell");
    return book.range(book.active.cell());
  }

  setCurrentCell(cell: unknown): RangeHandle {
    if (!isRange(cell)) throw wrongArguments("setCurrentCell", [cell]);
    return activateCell(this.#mustBeActive("setCurrentCell"), cell._area);
  }

  getSelection(): Selection {
    return new Selection(this.#mustBeActive("getSelection"));
  }

  newDataValidation(): DataValidationBuilder {
    return newDataValidation(this.#execution.realm);
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return newConditionalFormatRule(this.#execution.realm);
  }

  newFilterCriteria(): FilterCriteriaBuilder {
    return newFilterCriteria(this.#execution.realm);
  }

  newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder();
  }

  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder(NO_TEXT_STYLE);
  }

  newColor(): ColorBuilder {
    return new ColorBuilder();
  }

  #open(id: string): Book {
    const file = this.#execution.openFile(id);
    if (file) return this.#book(file);
    throw new Error(
      "Unexpected error while getting the method or property openById on object SpreadsheetApp.",
    );
  }

  #mustBeActive(method: string): Book {
    if (this.#active) return this.#active;
    throw new Error(`SpreadsheetApp.${method}: no spreadsheet is active in this script.`);
  }

  /** One for each file, so that all its objects agree on what is active. */
  #book(file: SpreadsheetFile): Book {
    const known = this.#books.get(file.id);
    if (known) return known;
    const local = localFile(file);
    const execution = this.#execution;
    const active =
      file === execution.boundFile
        ? new ActivePlace(local.workbook, execution.selection, (area) => execution.page?.select(area))
        : new ActivePlace(local.workbook, null);
    const book = new OpenBook(execution, local, active, MAKERS);
    this.#books.set(file.id, book);
    return book;
  }
}

/** SpreadsheetApp for one execution; it remembers what is active. */
export function createSpreadsheetApp(execution: Execution): SpreadsheetApp {
  return new SpreadsheetApp(execution);
}
