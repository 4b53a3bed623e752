import { createEvaluator } from "../formulas/evaluator.ts";
import { type Book, sheetIds, traitsOf } from "./book.ts";
import { clear } from "./clear.ts";
import type { SavedWorkbook, Workbook } from "./contract.ts";
import { copy } from "./copy.ts";
import { defaultSheetName } from "./defaultSheetName.ts";
import { displayGrid } from "./displayGrid.ts";
import { readEntry } from "./entry.ts";
import { Extents } from "./extents.ts";
import { followMoved } from "./followMoved.ts";
import { FormulaIndex } from "./formulaIndex.ts";
import { keep, putBack } from "./kept.ts";
import { linesPart } from "./linesPart.ts";
import { looksPart } from "./looksPart.ts";
import { missingFunctions } from "./missingFunctions.ts";
import { namedAreas, setNamedArea } from "./names.ts";
import type { Part } from "./part.ts";
import { bookkeepingOf, contentsGrid, heard, replay, restoreBook, wholeSheet } from "./saved.ts";
import { yearOfInstant } from "./serial.ts";
import { setLocale } from "./setLocale.ts";
import { gridOf } from "./shape.ts";
import { sheetState } from "./sheetState.ts";
import {
  addSheet,
  copySheet,
  keepSheet,
  moveSheet,
  removeSheet,
  restoreSheet,
  setSheet,
  sheetData,
} from "./sheets.ts";
import { snapshot } from "./snapshot.ts";
import { reorderRows, sortRows } from "./sort.ts";
import { cellSource, type Functions } from "./source.ts";
import { Trackers } from "./trackers.ts";
import { createUnit } from "./univer.ts";
import { usedExtent, visit, visitComputed, write } from "./values.ts";

export interface WorkbookOptions {
  readonly id?: string;
  readonly name: string;
  /** "vi_VN" when not given. */
  readonly locale?: string;
  /** "Asia/Ho_Chi_Minh" when not given. */
  readonly timeZone?: string;
  /** Of the one sheet it begins with. */
  readonly sheetName?: string;
  readonly rows?: number;
  readonly columns?: number;
  /** Epoch milliseconds, for TODAY, NOW and dates typed without a year; the real clock when not given. */
  readonly now?: () => number;
  /** In [0, 1), for RAND and its like; the machine's own randomness when not given. */
  readonly random?: () => number;
  /** Gets one line for each function that a formula calls and nobody has; the error output when not given. */
  readonly warn?: (line: string) => void;
  /** Begins as this one was; name and sizes are then its own. */
  readonly saved?: SavedWorkbook;
}

let made = 0;

export function createWorkbook(options: WorkbookOptions): Workbook {
  made += 1;
  // Two hosts of one process may give their files the same id; Univer knows each workbook by a name of its own.
  const id = `unit${made}`;
  const shownId = options.id ?? id;
  const size = { rows: options.rows ?? 1000, columns: options.columns ?? 26 };
  const first = "sheet1";
  const locale = options.locale ?? "vi_VN";
  const unit = createUnit({
    name: options.name,
    sheetOrder: [first],
    sheets: { [first]: sheetData(first, options.sheetName ?? defaultSheetName(locale, 1), size) },
    ...options.saved?.grid,
    id,
  });
  const functions: Functions = { find: () => null, filtered: () => false };
  const book: Book = {
    id,
    unit,
    evaluator: createEvaluator(cellSource(() => book, functions)),
    formulas: new FormulaIndex(),
    extents: new Extents(),
    trackers: new Trackers(),
    names: new Map(),
    settings: {
      locale,
      timeZone: options.timeZone ?? "Asia/Ho_Chi_Minh",
      sheetsMade: 1,
      notesMade: 0,
      rulesMade: 0,
    },
    now: options.now ?? (() => Date.now()),
    random: options.random ?? Math.random,
    missing: missingFunctions(options.warn ?? ((line) => process.stderr.write(`${line}\n`))),
  };
  if (options.saved) restoreBook(book, options.saved.bookkeeping);
  return { ...workbookOver(book, functions), id: shownId };
}

function workbookOver(book: Book, functions: Functions): Workbook {
  return {
    ...identity(book),
    ...sheetsPart(book),
    ...cellsPart(book),
    ...looksPart(book),
    ...linesPart(book),
    ...namesPart(book, functions),
    ...sharedPart(book),
  };
}

function identity(
  book: Book,
): Part<
  | "id"
  | "name"
  | "rename"
  | "locale"
  | "setLocale"
  | "timeZone"
  | "setTimeZone"
  | "snapshot"
  | "dispose"
  | "flush"
> {
  return {
    id: book.id,
    name: () => book.unit.workbook.name,
    rename: (name) => book.unit.execute("sheet.mutation.set-workbook-name", { name }),
    locale: () => book.settings.locale,
    setLocale: (locale) => setLocale(book, locale),
    timeZone: () => book.settings.timeZone,
    setTimeZone: (timeZone) => {
      book.settings.timeZone = timeZone;
      book.evaluator.invalidate();
    },
    flush: () => book.evaluator.flush(),
    snapshot: () => snapshot(book),
    dispose: () => book.unit.dispose(),
  };
}

function sheetsPart(
  book: Book,
): Part<
  | "sheetIds"
  | "sheet"
  | "addSheet"
  | "removeSheet"
  | "moveSheet"
  | "copySheet"
  | "setSheet"
  | "lastRow"
  | "lastColumn"
> {
  return {
    sheetIds: () => sheetIds(book),
    sheet: (id) => sheetState(book, id),
    addSheet: (name, index, size) => addSheet(book, name, index, size),
    removeSheet: (id) => removeSheet(book, id),
    moveSheet: (id, index) => moveSheet(book, id, index),
    copySheet: (id, name) => copySheet(book, id, name),
    setSheet: (id, patch) => setSheet(book, id, patch),
    lastRow: (id) => usedExtent(book, id).row,
    lastColumn: (id) => usedExtent(book, id).column,
  };
}

function cellsPart(
  book: Book,
): Part<
  "visit" | "display" | "formulas" | "write" | "parseEntry" | "clear" | "copy" | "follow" | "sort" | "reorder"
> {
  return {
    visit: (area, each) => visit(book, area, each),
    display: (area) => displayGrid(book, area),
    formulas: (area) =>
      gridOf(area, (row, column) => book.formulas.at(area.sheet, area.row + row, area.column + column) ?? ""),
    write: (area, cells) => write(book, area, cells),
    parseEntry: (text, present) =>
      readEntry(text, present, traitsOf(book), yearOfInstant(book.now(), book.settings.timeZone)),
    clear: (area, what) => clear(book, area, what),
    copy: (from, to, parts, options) => copy(book, from, to, parts, options?.transposed === true),
    follow: (area, to) => followMoved(book, area, to),
    sort: (area, keys) => sortRows(book, area, keys),
    reorder: (area, from) => reorderRows(book, area, from),
  };
}

function sharedPart(
  book: Book,
): Part<
  | "unitId"
  | "contents"
  | "computed"
  | "spills"
  | "clockMoved"
  | "onMutation"
  | "replay"
  | "saved"
  | "savedText"
  | "frame"
  | "bookkeeping"
> {
  return {
    contents: (area) => contentsGrid(book, area),
    computed: (id, each) => visitComputed(book, wholeSheet(book, id), each),
    spills: (id) => book.evaluator.spills(id).map((area) => ({ sheet: id, ...area })),
    clockMoved: () => book.evaluator.invalidate(),
    unitId: () => book.id,
    onMutation: (listener) => book.unit.onMutation((id, params) => listener(heard(book, id, params))),
    replay: (mutations, after) => replay(book, mutations, after),
    savedText: () => JSON.stringify({ grid: book.unit.living(), bookkeeping: bookkeepingOf(book) }),
    saved: () => ({ grid: book.unit.saved(), bookkeeping: bookkeepingOf(book) }),
    frame: () => ({ grid: book.unit.frame(), bookkeeping: bookkeepingOf(book) }),
    bookkeeping: () => bookkeepingOf(book),
  };
}

function namesPart(
  book: Book,
  functions: Functions,
): Part<
  | "track"
  | "keep"
  | "putBack"
  | "keepSheet"
  | "restoreSheet"
  | "namedAreas"
  | "setNamedArea"
  | "setCustomFunctions"
  | "hasCustomFunction"
  | "setFilteredRows"
> {
  return {
    track: (area) => book.trackers.track(area),
    keep: () => keep(book),
    putBack: (moments, moved) => putBack(book, moments, moved),
    keepSheet: (id) => keepSheet(book, id),
    restoreSheet: (kept) => restoreSheet(book, kept),
    namedAreas: () => namedAreas(book),
    setNamedArea: (name, area) => setNamedArea(book, name, area),
    setCustomFunctions: (find) => {
      functions.find = find;
      book.evaluator.forgetCustomResults();
    },
    setFilteredRows: (hides) => {
      functions.filtered = hides;
      book.evaluator.invalidate();
    },
    hasCustomFunction: (name) => functions.find(name) !== null,
  };
}
