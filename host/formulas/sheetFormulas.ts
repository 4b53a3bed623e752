import type { FormulaCell } from "./formulaCell.ts";

/** More than the 18,278 columns a sheet can have. */
const COLUMN_SPAN = 32_768;

interface WaitingColumn {
  readonly column: number;
  /** By row, ascending. */
  readonly cells: readonly FormulaCell[];
  next: number;
}

/** The formulas of one sheet, those whose size is still unknown in this generation, and the cells covered by others. */
export class SheetFormulas {
  readonly #cells = new Map<number, FormulaCell>();
  readonly #covered = new Map<number, FormulaCell>();
  #waiting: WaitingColumn[] | null = null;
  readonly #unsettled = new Set<FormulaCell>();
  #spilled: FormulaCell[] = [];

  static key(row: number, column: number): number {
    return row * COLUMN_SPAN + column;
  }

  get size(): number {
    return this.#cells.size;
  }

  all(): Iterable<FormulaCell> {
    return this.#cells.values();
  }

  at(row: number, column: number): FormulaCell | undefined {
    return this.#cells.get(SheetFormulas.key(row, column));
  }

  put(cell: FormulaCell): void {
    this.#cells.set(SheetFormulas.key(cell.row, cell.column), cell);
    this.#waiting = null;
  }

  remove(row: number, column: number): void {
    if (this.#cells.delete(SheetFormulas.key(row, column))) this.#waiting = null;
  }

  clear(): void {
    this.#cells.clear();
    this.#waiting = null;
  }

  /** Forgets what the last generation found out. */
  restart(): void {
    this.#covered.clear();
    this.#unsettled.clear();
    this.#spilled = [];
    for (const bucket of this.#waiting ?? []) bucket.next = 0;
  }

  /** Formulas that could reach this cell from above or from the left and whose size is unknown; each comes again until `settled`. */
  *unsettled(row: number, column: number): Generator<FormulaCell> {
    // A Set may change while it is walked: nested questions settle or add formulas.
    for (const cell of this.#unsettled) if (cell.row <= row && cell.column <= column) yield cell;
    this.#waiting ??= this.#buckets();
    for (const bucket of this.#waiting) {
      if (bucket.column > column) continue;
      for (let cell = bucket.cells[bucket.next]; cell && cell.row <= row; cell = bucket.cells[bucket.next]) {
        bucket.next += 1;
        this.#unsettled.add(cell);
        yield cell;
      }
    }
  }

  settled(cell: FormulaCell): void {
    this.#unsettled.delete(cell);
  }

  #buckets(): WaitingColumn[] {
    const columns = new Map<number, FormulaCell[]>();
    for (const cell of this.#cells.values()) {
      if (!cell.code.spills) continue;
      const cells = columns.get(cell.column);
      if (cells) cells.push(cell);
      else columns.set(cell.column, [cell]);
    }
    return Array.from(columns, ([column, cells]) => ({
      column,
      cells: cells.sort((a, b) => a.row - b.row),
      next: 0,
    })).sort((a, b) => a.column - b.column);
  }

  covering(row: number, column: number): FormulaCell | undefined {
    return this.#covered.get(SheetFormulas.key(row, column));
  }

  spilled(): readonly FormulaCell[] {
    return this.#spilled;
  }

  /** Records the cells of `cell.spilled` other than its own. */
  cover(cell: FormulaCell): void {
    this.#spilled.push(cell);
    cell.spilled?.forEach((line, row) => {
      line.forEach((_, column) => {
        if (row + column > 0)
          this.#covered.set(SheetFormulas.key(cell.row + row, cell.column + column), cell);
      });
    });
  }
}
