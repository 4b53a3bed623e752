import type { SheetId } from "./contract.ts";

/** Zero-based; -1 = nothing there. */
export interface Extent {
  readonly row: number;
  readonly column: number;
}

/** Asks a sheet's cells. */
export interface Occupancy {
  /** The last row and column there are. */
  readonly edge: Extent;
  rowUsed(row: number): boolean;
  /** Only rows up to `lastRow` matter. */
  columnUsed(column: number, lastRow: number): boolean;
}

/** Remembers the last used row and column, so that appending rows needs no search of the sheet each time. */
export class Extents {
  /** Nothing lies beyond a bound; an exact one is the answer. */
  readonly #bounds = new Map<SheetId, { readonly at: Extent; readonly exact: boolean }>();

  of(sheet: SheetId, cells: Occupancy): Extent {
    const known = this.#bounds.get(sheet);
    if (known?.exact) return known.at;
    let { row, column } = known?.at ?? cells.edge;
    while (row >= 0 && !cells.rowUsed(row)) row -= 1;
    while (column >= 0 && !cells.columnUsed(column, row)) column -= 1;
    this.#bounds.set(sheet, { at: { row, column }, exact: true });
    return { row, column };
  }

  filled(sheet: SheetId, row: number, column: number): void {
    const known = this.#bounds.get(sheet);
    if (!known || (row <= known.at.row && column <= known.at.column)) return;
    const at = { row: Math.max(row, known.at.row), column: Math.max(column, known.at.column) };
    this.#bounds.set(sheet, { at, exact: known.exact });
  }

  /** Only emptying a cell in the last row or column can pull the extent in. */
  emptied(sheet: SheetId, row: number, column: number): void {
    const known = this.#bounds.get(sheet);
    if (!known?.exact || (row < known.at.row && column < known.at.column)) return;
    this.#bounds.set(sheet, { at: known.at, exact: false });
  }

  forget(sheet: SheetId): void {
    this.#bounds.delete(sheet);
  }
}
