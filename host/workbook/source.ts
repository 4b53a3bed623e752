import type { CellSource } from "../formulas/evaluator.ts";
import { type Book, sheetIdByName, storedCells, traitsOf, worksheet } from "./book.ts";
import { constantOf } from "./cells.ts";
import type { CustomFunction } from "./contract.ts";
import { rowHidden } from "./dimensions.ts";
import { formattedValue } from "./display.ts";
import { dateInText } from "./entryDate.ts";
import { numberInText } from "./entryNumber.ts";
import { decimalMark } from "./locale.ts";
import { moneyPattern } from "./money.ts";
import { isAutomatic, isDatePattern } from "./patterns.ts";
import { serialOfInstant, yearOfInstant } from "./serial.ts";
import { patternOf } from "./values.ts";

export interface Functions {
  find: (name: string) => CustomFunction | null;
  /** Whether a filter hides the row. */
  filtered: (sheet: string, row: number) => boolean;
}

function readNumber(book: Book, text: string): number | null {
  return numberInText(text, traitsOf(book))?.value ?? readDate(book, text);
}

function readDate(book: Book, text: string): number | null {
  const year = yearOfInstant(book.now(), book.settings.timeZone);
  return dateInText(text, traitsOf(book), year)?.serial ?? null;
}

/** The workbook as the evaluator sees it. `book` is asked for late: book and evaluator need each other. */
export function cellSource(book: () => Book, functions: Functions): CellSource {
  return {
    sheetId: (name) => sheetIdByName(book(), name),
    size: (sheet) => {
      const found = worksheet(book(), sheet);
      return { rows: found.getRowCount(), columns: found.getColumnCount() };
    },
    constant: (sheet, row, column) => constantOf(storedCells(book(), sheet)[row]?.[column]),
    format: (sheet, row, column) => {
      const pattern = patternOf(book(), storedCells(book(), sheet)[row]?.[column]);
      return isAutomatic(pattern) ? "" : pattern;
    },
    rowHidden: (sheet, row) => rowHidden(book(), sheet, row),
    rowFiltered: (sheet, row) => functions.filtered(sheet, row),
    formulaText: (sheet, row, column) => book().formulas.at(sheet, row, column),
    random: () => book().random(),
    formatted: (value, pattern) => formattedValue(value, pattern, traitsOf(book())),
    moneyPattern: (decimals) => moneyPattern(traitsOf(book()), decimals),
    missing: (name) => book().missing(name),
    dateInText: (text) => readDate(book(), text),
    isDate: isDatePattern,
    patterns: () => {
      const { datePattern, dateTimePattern, timePattern } = traitsOf(book());
      return { date: datePattern, dateTime: dateTimePattern, time: timePattern };
    },
    namedArea: (name) => book().names.get(name.toLowerCase())?.place.area() ?? null,
    customFunction: (name) => functions.find(name),
    serialNow: () => serialOfInstant(book().now(), book().settings.timeZone),
    decimalMark: () => decimalMark(traitsOf(book())),
    numberInText: (text) => readNumber(book(), text),
  };
}
