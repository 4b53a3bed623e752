import { PLAIN } from "./look.ts";
import type { Code, Formats } from "./place.ts";
import type { FormulaScalar, Grid } from "./values.ts";

/** One formula and what is known of it in the current generation. */
export class FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The generation `value` and `spilled` belong to. */
  generation = -1;
  value: FormulaScalar = null;
  /** What it shows in the cells right and below, itself included; null when it is one cell. */
  spilled: Grid | null = null;
  /** How its numbers look where the cells have no format of their own; of the current generation. */
  formats: Formats = PLAIN;
  /** Made of NOW or TODAY, itself or through other cells. */
  volatile = false;
  busy = false;
  /** Waits for a cell it needs to be evaluated first; as good as busy. */
  queued = false;
  circular = false;
  /** A cell of its circle. While that one is busy, whoever reads this cell is on the circle as well. */
  circleOf: FormulaCell | null = null;
  /** Its evaluation needs this cell, which is being evaluated and only wanted to know whether this formula spills. */
  blockedBy: FormulaCell | null = null;
  /**
   * Cells that were read as empty while this formula's size was unknown: column offset → smallest row offset.
   * Should it turn out to cover one of them, its own result would change what it was made of: a circle.
   */
  readonly readAsEmpty = new Map<number, number>();
  readonly #compiled: () => Code;
  #code: Code | null = null;

  constructor(sheet: string, row: number, column: number, compiled: () => Code) {
    this.sheet = sheet;
    this.row = row;
    this.column = column;
    this.#compiled = compiled;
  }

  start(): void {
    this.busy = true;
    this.circular = false;
    this.circleOf = null;
    this.readAsEmpty.clear();
  }

  get underway(): boolean {
    return this.busy || this.queued;
  }

  /** Compiled when first needed: most formulas of a large tab are never looked at between two structural changes. */
  get code(): Code {
    this.#code ??= this.#compiled();
    return this.#code;
  }

  noteReadAsEmpty(row: number, column: number): void {
    const offset = column - this.column;
    const known = this.readAsEmpty.get(offset) ?? Number.POSITIVE_INFINITY;
    this.readAsEmpty.set(offset, Math.min(known, row - this.row));
  }

  coversWhatItRead(grid: Grid): boolean {
    const columns = grid[0]?.length ?? 0;
    for (const [offset, row] of this.readAsEmpty) if (offset < columns && row < grid.length) return true;
    return false;
  }
}
