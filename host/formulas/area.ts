import { columnLetters } from "./a1.ts";
import type { FormulaScalar, Grid } from "./values.ts";

export interface AreaBounds {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Reads cells for formulas: what they show, evaluated when need be. */
export interface CellReader {
  cell(sheet: string, row: number, column: number): FormulaScalar;
  /** The number format a cell shows its number with, its own or taken over; "" = automatic. */
  format(sheet: string, row: number, column: number): string;
  /** The same grid object for the same area until something changes: what is derived from it can be remembered by it. */
  grid(area: AreaBounds): Grid;
}

/** A reference to cells, read only when a function wants their values. */
export class Area implements AreaBounds {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly #reader: CellReader;

  constructor(bounds: AreaBounds, reader: CellReader) {
    this.sheet = bounds.sheet;
    this.row = bounds.row;
    this.column = bounds.column;
    this.rows = bounds.rows;
    this.columns = bounds.columns;
    this.#reader = reader;
  }

  grid(): Grid {
    return this.#reader.grid(this);
  }

  /** Offsets from the first cell; not checked against the size. */
  cell(row: number, column: number): FormulaScalar {
    return this.#reader.cell(this.sheet, this.row + row, this.column + column);
  }

  format(row: number, column: number): string {
    return this.#reader.format(this.sheet, this.row + row, this.column + column);
  }

  /** The part of it (or, for OFFSET, the place beside it) with other bounds. */
  moved(bounds: Partial<AreaBounds>): Area {
    return new Area(
      {
        sheet: this.sheet,
        row: this.row,
        column: this.column,
        rows: this.rows,
        columns: this.columns,
        ...bounds,
      },
      this.#reader,
    );
  }
}

export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
