import type { ICellData, Nullable } from "@univerjs/core";
import { FormulaError, type FormulaScalar } from "../formulas/evaluator.ts";
import { type Book, eachStored, mutate, storedCells, worksheet } from "./book.ts";
import { constantOf, isFormulaCell, storedOf } from "./cells.ts";
import type { Area, CellKind, CellWrite, Scalar, SheetId } from "./contract.ts";
import type { Extent, Occupancy } from "./extents.ts";
import { isAutomatic, isDatePattern } from "./patterns.ts";

type Visitor = (row: number, column: number, value: Exclude<Scalar, null>, kind: CellKind) => void;

/** A cell's number format; "" = automatic. */
export function patternOf(book: Book, cell: Nullable<ICellData>): string {
  if (!cell?.s) return "";
  return book.unit.workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? "";
}

/** The same, but a result in an automatic cell shows what its formula takes over. */
export function shownPattern(book: Book, sheet: SheetId, row: number, column: number): string {
  const pattern = patternOf(book, storedCells(book, sheet)[row]?.[column]);
  return isAutomatic(pattern) ? book.evaluator.format(sheet, row, column) : pattern;
}

function visitConstants(book: Book, area: Area, each: Visitor): void {
  const cells = storedCells(book, area.sheet);
  for (let row = 0; row < area.rows; row += 1) {
    const line = cells[area.row + row];
    if (!line) continue;
    for (let column = 0; column < area.columns; column += 1) {
      const cell = line[area.column + column];
      const value = cell ? constantOf(cell) : null;
      if (value === null) continue;
      const dated = typeof value === "number" && cell?.s && isDatePattern(patternOf(book, cell));
      each(row, column, value, dated ? "date" : "plain");
    }
  }
}

type ComputedVisitor = (row: number, column: number, value: Scalar, kind: CellKind, format: string) => void;

/** Every cell with a result, also one that is nothing. */
export function visitComputed(book: Book, area: Area, each: ComputedVisitor): void {
  const { sheet, row, column, rows, columns } = area;
  const found = (atRow: number, atColumn: number, value: FormulaScalar, format: string): void => {
    if (value instanceof FormulaError) {
      each(atRow - row, atColumn - column, value.code, "error", "");
      return;
    }
    const dated = typeof value === "number" && isDatePattern(format);
    each(atRow - row, atColumn - column, value, dated ? "date" : "plain", format);
  };
  book.evaluator.visitComputed(sheet, row, column, rows, columns, found);
}

export function visit(book: Book, area: Area, each: Visitor): void {
  visitConstants(book, area, each);
  visitComputed(book, area, (row, column, value, kind) => {
    if (value !== null) each(row, column, value, kind);
  });
}

/** Keeps index, evaluator and extents in step with one written cell. */
function noted(book: Book, sheet: SheetId, row: number, column: number, write: CellWrite): void {
  const empties = write.kind === "value" && (write.value === null || write.value === "");
  if (empties) book.extents.emptied(sheet, row, column);
  else book.extents.filled(sheet, row, column);
  if (write.kind === "formula") {
    book.formulas.set(sheet, row, column, write.formula);
    book.evaluator.setFormula(sheet, row, column, write.formula);
  } else if (book.formulas.remove(sheet, row, column)) book.evaluator.removeFormula(sheet, row, column);
}

/** Writes the cells that are not undefined, as one mutation. */
export function write(book: Book, area: Area, cells: readonly (readonly (CellWrite | undefined)[])[]): void {
  const cellValue: Record<number, Record<number, ICellData>> = {};
  const present = storedCells(book, area.sheet);
  for (const [down, line] of cells.entries()) {
    const stored: Record<number, ICellData> = {};
    const before = present[area.row + down];
    for (const [right, cell] of line.entries()) {
      if (!cell) continue;
      const column = area.column + right;
      // What is written new has no runs of its own (richTexts.ts).
      stored[column] = before?.[column]?.custom ? { ...storedOf(cell), custom: null } : storedOf(cell);
    }
    cellValue[area.row + down] = stored;
  }
  mutate(book, area.sheet, "set-range-values", { cellValue });
  for (const [down, line] of cells.entries()) {
    for (const [right, cell] of line.entries()) {
      if (cell) noted(book, area.sheet, area.row + down, area.column + right, cell);
    }
  }
  book.evaluator.invalidate();
}

const holds = (cell: Nullable<ICellData>): boolean =>
  Boolean(cell) && (constantOf(cell) !== null || isFormulaCell(cell ?? {}));

function occupancy(book: Book, sheet: SheetId): Occupancy {
  const grid = worksheet(book, sheet);
  const cells = storedCells(book, sheet);
  return {
    edge: { row: grid.getRowCount() - 1, column: grid.getColumnCount() - 1 },
    rowUsed: (row) => Object.values<Nullable<ICellData>>({ ...cells[row] }).some(holds),
    columnUsed: (column, lastRow) => {
      for (let row = 0; row <= lastRow; row += 1) if (holds(cells[row]?.[column])) return true;
      return false;
    },
  };
}

/** The last row and column with a constant, a formula (also one that shows nothing) or a spilled result. */
export function usedExtent(book: Book, sheet: SheetId): Extent {
  let { row, column } = book.extents.of(sheet, occupancy(book, sheet));
  if (book.formulas.size(sheet) === 0) return { row, column };
  for (const spill of book.evaluator.spills(sheet)) {
    row = Math.max(row, spill.row + spill.rows - 1);
    column = Math.max(column, spill.column + spill.columns - 1);
  }
  return { row, column };
}

/** Reads the stored formulas of a sheet anew: after its cells came from elsewhere (a copy, the page). */
export function rescanFormulas(book: Book, sheet: SheetId): void {
  book.formulas.forget(sheet);
  book.evaluator.clearSheet(sheet);
  eachStored(book, sheet, (row, column, cell) => {
    if (!isFormulaCell(cell)) return;
    const formula = cell.f ?? "";
    book.formulas.set(sheet, row, column, formula);
    book.evaluator.setFormula(sheet, row, column, formula);
  });
  book.extents.forget(sheet);
}
