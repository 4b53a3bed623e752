import type { SheetId } from "./contract.ts";

export interface Extent {
  /** Zero-based; -1 = nothing there. */
  readonly row: number;
  readonly column: number;
}

/** Remembers the last used row and column of the constants, so that appending rows needs no search of the sheet each time. */
export class Extents {
  readonly #known = new Map<SheetId, Extent>();

  of(sheet: SheetId, search: () => Extent): Extent {
    const known = this.#known.get(sheet) ?? search();
    this.#known.set(sheet, known);
    return known;
  }

  filled(sheet: SheetId, row: number, column: number): void {
    const known = this.#known.get(sheet);
    if (!known || (row <= known.row && column <= known.column)) return;
    this.#known.set(sheet, { row: Math.max(row, known.row), column: Math.max(column, known.column) });
  }

  /** Only emptying the last row or column can pull the extent in. */
  emptied(sheet: SheetId, row: number, column: number): void {
    const known = this.#known.get(sheet);
    if (known && (row >= known.row || column >= known.column)) this.#known.delete(sheet);
  }

  forget(sheet: SheetId): void {
    this.#known.delete(sheet);
  }
}
