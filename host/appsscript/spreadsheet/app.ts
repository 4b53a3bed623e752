import type { Execution, SpreadsheetFile } from "../contract.ts";
import type { ServiceObject } from "../serviceObject.ts";
import { createUi } from "../services/ui.ts";
import { ActivePlace } from "./activePlace.ts";
import { text, whole, wrongArguments } from "./arguments.ts";
import { Book, type Makers } from "./book.ts";
import { ColorBuilder } from "./colour.ts";
import { type ConditionalFormatRuleBuilder, newConditionalFormatRule } from "./conditionalFormat.ts";
import { type DataValidationBuilder, newDataValidation } from "./dataValidation.ts";
import { ENUMS } from "./enums.ts";
import { type FilterCriteriaBuilder, newFilterCriteria } from "./filterCriteria.ts";
import { localFile } from "./localFile.ts";
import { RangeService } from "./range.ts";
import { isRange } from "./rangeHandle.ts";
import { isRangeList, type RangeList } from "./rangeList.ts";
import { RichTextValueBuilder } from "./richText.ts";
import type { Selection } from "./selection.ts";
import { isSheet, SheetService } from "./sheet.ts";
import { SpreadsheetService } from "./spreadsheet.ts";
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
  getActive(): SpreadsheetService | null {
    return this.#active?.spreadsheet() ?? null;
  }

  getActiveSpreadsheet(): SpreadsheetService | null {
    return this.getActive();
  }

  setActiveSpreadsheet(newActiveSpreadsheet: unknown): void {
    if (!(newActiveSpreadsheet instanceof SpreadsheetService)) {
      throw wrongArguments("setActiveSpreadsheet", [newActiveSpreadsheet]);
    }
    this.#active = newActiveSpreadsheet._book;
  }

  openById(id: unknown): SpreadsheetService {
    const file = this.#execution.openFile(text("openById", id));
    if (!file)
      throw new Error(
        "Unexpected error while getting the method or property openById on object SpreadsheetApp.",
      );
    return this.#book(file).spreadsheet();
  }

  openByUrl(url: unknown): SpreadsheetService {
    const id = /\/d\/([^/?#]+)/.exec(text("openByUrl", url))?.[1];
    if (id === undefined) throw new Error(`Invalid argument: url`);
    return this.openById(id);
  }

  create(...args: unknown[]): SpreadsheetService {
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

  getActiveSheet(): SheetService {
    return this.#mustBeActive("getActiveSheet").getActiveSheet();
  }

  setActiveSheet(sheet: unknown): SheetService {
    if (!isSheet(sheet)) throw wrongArguments("setActiveSheet", [sheet]);
    return this.#mustBeActive("setActiveSheet").setActiveSheet(sheet);
  }

  getActiveRange(): RangeService {
    return this.#mustBeActive("getActiveRange").getActiveRange();
  }

  setActiveRange(range: unknown): RangeService {
    if (!isRange(range)) throw wrongArguments("setActiveRange", [range]);
    return this.#mustBeActive("setActiveRange").setActiveRange(range);
  }

  getActiveRangeList(): RangeList {
    return this.#mustBeActive("getActiveRangeList").getActiveRangeList();
  }

  setActiveRangeList(rangeList: unknown): RangeList {
    if (!isRangeList(rangeList)) throw wrongArguments("setActiveRangeList", [rangeList]);
    return this.#mustBeActive("setActiveRangeList").setActiveRangeList(rangeList);
  }

  getCurrentCell(): RangeService {
    return this.#mustBeActive("getCurrentCell").getCurrentCell();
  }

  setCurrentCell(cell: unknown): RangeService {
    if (!isRange(cell)) throw wrongArguments("setCurrentCell", [cell]);
    return this.#mustBeActive("setCurrentCell").setCurrentCell(cell);
  }

  getSelection(): Selection {
    return this.#mustBeActive("getSelection").getSelection();
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

  #mustBeActive(method: string): SpreadsheetService {
    if (this.#active) return this.#active.spreadsheet();
    throw new Error(`SpreadsheetApp.${method}: no spreadsheet is active in this script.`);
  }

  /** One for each file, so that all its objects agree on what is active. */
  #book(file: SpreadsheetFile): Book {
    const known = this.#books.get(file.id);
    if (known) return known;
    const local = localFile(file);
    const selection = file === this.#execution.boundFile ? this.#execution.selection : null;
    const book = new Book(this.#execution, local, new ActivePlace(local.workbook, selection), MAKERS);
    this.#books.set(file.id, book);
    return book;
  }
}

/** SpreadsheetApp for one execution; it remembers what is active. */
export function createSpreadsheetApp(execution: Execution): SpreadsheetApp {
  return new SpreadsheetApp(execution);
}
