import type { AreaBounds } from "./area.ts";
import type { CustomBody } from "./custom.ts";
import type { DatePatterns } from "./numberFormat.ts";
import type { DecimalMark } from "./separators.ts";

/** What the workbook gives the evaluator. Coordinates are zero-based; a sheet goes by its id. */
export interface CellSource {
  /** By name, without regard to case. */
  sheetId(name: string): string | null;
  size(sheet: string): { readonly rows: number; readonly columns: number };
  /** The stored constant of a cell; null for empty or for a formula cell. */
  constant(sheet: string, row: number, column: number): string | number | boolean | null;
  /** The cell's own number format; "" = automatic. */
  format(sheet: string, row: number, column: number): string;
  /** Is a number with this format a date, a time or a duration? */
  isDate(format: string): boolean;
  /** By hand, or with its group. */
  rowHidden(sheet: string, row: number): boolean;
  /** By the sheet's filter. */
  rowFiltered(sheet: string, row: number): boolean;
  formulaText(sheet: string, row: number, column: number): string | null;
  /** In [0, 1). */
  random(): number;
  /** A number format applied in the workbook's locale. Throws an Error on a pattern that cannot be read. */
  formatted(value: string | number, pattern: string): string;
  /** The pattern for money in the workbook's locale. */
  moneyPattern(decimals: number): string;
  /** A formula called a function that is not there. Told again and again. */
  missing(name: string): void;
  /** A date, time or moment as people write it in the workbook's locale; null when it is none. */
  dateInText(text: string): number | null;
  /** What date functions show in the workbook's locale. */
  patterns(): DatePatterns;
  namedArea(name: string): AreaBounds | null;
  customFunction(name: string): CustomBody | null;
  /** The wall clock of the spreadsheet's zone as a serial number (days since 1899-12-30): for TODAY and NOW. */
  serialNow(): number;
  /** Of the workbook's locale. */
  decimalMark(): DecimalMark;
  /** A number, percentage, date or time as people write it in the workbook's locale ("8,5", "28/3/2023"); null when it is none. */
  numberInText(text: string): number | null;
}
