import { Engine } from "./engine.ts";
import { FormulaError } from "./errors.ts";
import { askEverywhere, type EachStretch } from "./everywhere.ts";
import type { FormulaCell } from "./formulaCell.ts";
import type { SheetFormulas } from "./sheetFormulas.ts";
import type { CellSource } from "./source.ts";
import type { Supposed } from "./supposition.ts";
import type { FormulaScalar } from "./values.ts";

export type { CellSource, FormulaScalar };
export { FormulaError };

export interface SpillArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Synchronous; evaluates only what is asked for. Errors are values, nothing here throws for a bad formula. */
export interface Evaluator {
  /** "=…", with `;` or `,` between arguments. */
  setFormula(sheet: string, row: number, column: number, formula: string): void;
  removeFormula(sheet: string, row: number, column: number): void;
  /** Forgets the formulas of a sheet, before they are set again after a structural change, or when the sheet is gone. */
  clearSheet(sheet: string): void;
  /** A constant, a sheet, a name or the clock changed: results may be stale. Cheap; nothing is evaluated yet. */
  invalidate(): void;
  /** The script changed: results of custom functions, otherwise remembered by their arguments, may be stale. */
  forgetCustomResults(): void;
  hasFormula(sheet: string, row: number, column: number): boolean;
  /** What a cell shows: a formula's result, a spilled value or the constant. */
  value(sheet: string, row: number, column: number): FormulaScalar;
  /** Calls back for every formula cell and every cell covered by a spilled result inside the area, in no particular order. */
  visitComputed(
    sheet: string,
    row: number,
    column: number,
    rows: number,
    columns: number,
    each: (row: number, column: number, value: FormulaScalar, format: string) => void,
  ): void;
  /** The number format a cell shows a number with: its own, or the one its formula takes over; "" = automatic. */
  format(sheet: string, row: number, column: number): string;
  /** Where array results are shown, the formula's own cell included. */
  spills(sheet: string): readonly SpillArea[];
  /** A formula as it would read in a cell where it does not stand. */
  evaluate(formula: string, cell: CellPlace): FormulaScalar;
  /** A formula written for the cell `base` as it reads in each cell of an area of that sheet, row by row. */
  everywhere(formula: string, base: CellPlace, area: SpillArea, each: EachStretch): void;
  /** Asks as though cells held something else. */
  supposing<T>(supposed: Supposed, question: () => T): T;
  /** Evaluates everything. */
  flush(): void;
}

type Visit = (row: number, column: number, value: FormulaScalar) => void;
type FormattedVisit = (row: number, column: number, value: FormulaScalar, format: string) => void;

/** A formula's value after it was demanded. */
function visitFormulas(engine: Engine, formulas: SheetFormulas, area: SpillArea, each: Visit): void {
  const visit = (cell: FormulaCell): void =>
    each(cell.row, cell.column, engine.cell(cell.sheet, cell.row, cell.column));
  if (area.rows * area.columns > formulas.size) {
    for (const cell of formulas.all()) if (contains(area, cell.row, cell.column)) visit(cell);
    return;
  }
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = formulas.at(row, column);
      if (cell) visit(cell);
    }
  }
}

const contains = (area: SpillArea, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

function visitCovered(cell: FormulaCell, area: SpillArea, each: Visit): void {
  const grid = cell.spilled ?? [];
  const fromRow = Math.max(area.row, cell.row);
  const toRow = Math.min(area.row + area.rows, cell.row + grid.length);
  const fromColumn = Math.max(area.column, cell.column);
  const toColumn = Math.min(area.column + area.columns, cell.column + (grid[0]?.length ?? 0));
  for (let row = fromRow; row < toRow; row += 1) {
    for (let column = fromColumn; column < toColumn; column += 1) {
      const own = row === cell.row && column === cell.column;
      if (!own) each(row, column, grid[row - cell.row]?.[column - cell.column] ?? null);
    }
  }
}

function visitArea(engine: Engine, sheet: string, area: SpillArea, each: FormattedVisit): void {
  const formulas = engine.known(sheet);
  if (!formulas) return;
  const found: [number, number, FormulaScalar, string][] = [];
  // Collected first: a postponed evaluation runs the question again, and nobody should be told twice.
  engine.ask(() => {
    found.length = 0;
    const collect: Visit = (row, column, value) =>
      found.push([row, column, value, typeof value === "number" ? engine.format(sheet, row, column) : ""]);
    engine.settle(formulas, area.row + area.rows - 1, area.column + area.columns - 1);
    visitFormulas(engine, formulas, area, collect);
    for (const cell of formulas.spilled()) visitCovered(cell, area, collect);
  });
  for (const [row, column, value, format] of found) each(row, column, value, format);
}

function spillAreas(engine: Engine, sheet: string): readonly SpillArea[] {
  const formulas = engine.known(sheet);
  if (!formulas) return [];
  return engine.ask(() => {
    engine.settle(formulas, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
    return formulas.spilled().map(({ row, column, spilled }) => ({
      row,
      column,
      rows: spilled?.length ?? 1,
      columns: spilled?.[0]?.length ?? 1,
    }));
  });
}

function evaluateAll(engine: Engine): void {
  for (const formulas of engine.sheets()) {
    for (const { sheet, row, column } of formulas.all()) engine.ask(() => engine.cell(sheet, row, column));
  }
}

export function createEvaluator(source: CellSource): Evaluator {
  const engine = new Engine(source);
  return {
    setFormula: (sheet, row, column, formula) => engine.setFormula(sheet, row, column, formula),
    removeFormula: (sheet, row, column) => {
      engine.known(sheet)?.remove(row, column);
      engine.restart();
    },
    clearSheet: (sheet) => {
      engine.forgetSheet(sheet);
      engine.restart();
    },
    invalidate: () => engine.restart(),
    forgetCustomResults: () => {
      engine.forgetCustomResults();
      engine.restart();
    },
    hasFormula: (sheet, row, column) => engine.hasFormula(sheet, row, column),
    value: (sheet, row, column) =>
      engine.known(sheet)
        ? engine.ask(() => engine.cell(sheet, row, column))
        : source.constant(sheet, row, column),
    visitComputed: (sheet, row, column, rows, columns, each) =>
      visitArea(engine, sheet, { row, column, rows, columns }, each),
    format: (sheet, row, column) =>
      engine.known(sheet)
        ? engine.ask(() => engine.format(sheet, row, column))
        : source.format(sheet, row, column),
    spills: (sheet) => spillAreas(engine, sheet),
    evaluate: (formula, cell) => engine.evaluate(formula, cell),
    everywhere: (formula, base, area, each) => askEverywhere(engine, formula, base, area, each),
    supposing: (supposed, question) => engine.supposing(supposed, question),
    flush: () => evaluateAll(engine),
  };
}
