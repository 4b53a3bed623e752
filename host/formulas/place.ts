import type { Area, AreaBounds, CellReader } from "./area.ts";
import type { DatePatterns, Format } from "./numberFormat.ts";
import type { DecimalMark } from "./separators.ts";
import type { Shift } from "./shift.ts";
import type { FormulaScalar, Grid, Value } from "./values.ts";

/** What formulas may ask of the workbook beyond cells. */
export interface FormulaWorld extends CellReader {
  sheetId(name: string): string | null;
  size(sheet: string): { readonly rows: number; readonly columns: number };
  namedArea(name: string): AreaBounds | null;
  /** The wall clock of the spreadsheet's zone as a serial number; one instant per recalculation. */
  serialNow(): number;
  decimalMark(): DecimalMark;
  patterns(): DatePatterns;
  /** A number or date written as text in the workbook's locale, or null. */
  readText(text: string): number | null;
  area(bounds: AreaBounds): Area;
  /** Grows whenever something is read that changes by itself: NOW, TODAY, or a cell made of them. */
  volatility(): number;
  /** Undefined when there is no such function. `before` is the volatility before the arguments were evaluated. Throws FormulaError. */
  custom(
    name: string,
    args: readonly Value[],
    before: number,
    formats: readonly Formats[],
  ): Value | undefined;
  /** As written, with its "="; null where there is none. */
  formulaText(sheet: string, row: number, column: number): string | null;
  rowHidden(sheet: string, row: number): boolean;
  rowFiltered(sheet: string, row: number): boolean;
  /** In [0, 1), another one each time. */
  random(): number;
  /** A number format applied in the workbook's locale. Throws an Error on a pattern that cannot be read. */
  formatted(value: string | number, pattern: string): string;
  /** The pattern for money in the workbook's locale. */
  moneyPattern(decimals: number): string;
  /** A date, time or moment written as text, or null. */
  readDate(text: string): number | null;
  /** A formula called a function that neither Sheets' imitation nor the script has. */
  missing(name: string): void;
  hasFormula(sheet: string, row: number, column: number): boolean;
  /** Remembers what was derived from a grid as long as the grid itself lives. */
  remember<T>(grid: Grid, key: string, make: () => T): T;
}

/** Where a formula stands and what the names of LET and LAMBDA mean there. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly world: FormulaWorld;
  readonly locals: ReadonlyMap<string, Value> | null;
  /** The looks of those that LET named. */
  readonly looks?: ReadonlyMap<string, Look>;
  /** Where the formula was written for another cell: how far this one lies from that. */
  readonly shift?: Shift;
}

/** The formats of a result, cell by cell. */
export type Formats = (row: number, column: number) => Format;

/** `one`: of `scalar`, otherwise of `value`. May throw FormulaError. */
export type Look = (place: Place, one: boolean) => Formats;

/** A compiled expression. */
export interface Code {
  /** Could the value be larger than one cell? Only such formulas can spill. */
  readonly spills: boolean;
  /** A reference stays a reference. May throw FormulaError. */
  value(place: Place): Value;
  /** One value: ranges by the cell's own row or column, arrays by their first cell. Errors are returned, not thrown. */
  scalar(place: Place): FormulaScalar;
  /** The number formats of the result; absent where it is always plain. */
  readonly look?: Look;
}
