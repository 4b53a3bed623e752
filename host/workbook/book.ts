import type { ICellData, IObjectMatrixPrimitiveType, Nullable, Worksheet } from "@univerjs/core";
import type { Evaluator } from "../formulas/evaluator.ts";
import type { SheetId, TrackedArea } from "./contract.ts";
import type { Extents } from "./extents.ts";
import type { FormulaIndex } from "./formulaIndex.ts";
import { type LocaleTraits, localeTraits } from "./locale.ts";
import type { Trackers } from "./trackers.ts";
import type { Unit } from "./univer.ts";

export interface BookSettings {
  locale: string;
  timeZone: string;
  /** Sheets made so far: their ids are never given twice. */
  sheetsMade: number;
  notesMade: number;
  rulesMade: number;
}

/** A workbook as its rooms share it. */
export interface Book {
  readonly id: string;
  readonly unit: Unit;
  readonly evaluator: Evaluator;
  readonly formulas: FormulaIndex;
  readonly extents: Extents;
  readonly trackers: Trackers;
  /** By name in small letters. */
  readonly names: Map<string, NamedPlace>;
  readonly settings: BookSettings;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** In [0, 1). */
  readonly random: () => number;
  /** Hears of each function that a formula called and nobody has. */
  readonly missing: (name: string) => void;
}

export interface NamedPlace {
  readonly name: string;
  readonly place: TrackedArea;
}

export function worksheet(book: Book, id: SheetId): Worksheet {
  const found = book.unit.workbook.getSheetBySheetId(id);
  if (!found) throw new Error(`The workbook has no sheet with the id ${id}.`);
  return found;
}

export function mutate(book: Book, id: SheetId, mutation: string, params: object): void {
  book.unit.execute(`sheet.mutation.${mutation}`, { subUnitId: id, ...params });
}

export const sheetName = (book: Book, id: SheetId): string => worksheet(book, id).getName();

export const sheetIds = (book: Book): readonly SheetId[] =>
  book.unit.workbook.getSheets().map((sheet) => sheet.getSheetId());

/** Null when no sheet has the name; capitals make no difference. */
export function sheetIdByName(book: Book, name: string): SheetId | null {
  const wanted = name.toLowerCase();
  const found = book.unit.workbook.getSheets().find((sheet) => sheet.getName().toLowerCase() === wanted);
  return found?.getSheetId() ?? null;
}

export const traitsOf = (book: Book): LocaleTraits => localeTraits(book.settings.locale);

export type CellGrid = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** The stored cells by row and column; absent rows and cells are empty. */
export const storedCells = (book: Book, id: SheetId): CellGrid =>
  worksheet(book, id).getCellMatrix().getMatrix();

/** Every stored cell of a sheet, row by row; a cell may hold no more than a style. */
export function eachStored(
  book: Book,
  id: SheetId,
  each: (row: number, column: number, cell: ICellData) => void,
): void {
  const cells = storedCells(book, id);
  for (const row of Object.keys(cells)) {
    const line = cells[Number(row)] ?? {};
    for (const column of Object.keys(line)) {
      const cell = line[Number(column)];
      if (cell) each(Number(row), Number(column), cell);
    }
  }
}
