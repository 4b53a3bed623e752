import type { Area, SheetId } from "./contract.ts";

interface Stretch {
  readonly column: number;
  readonly columns: number;
}

/** Pieces of rows, told row by row and from left to right, as few areas: neighbours join, and so do equal rows below each other. */
export class Stretches {
  readonly #sheet: SheetId;
  readonly #done: Area[] = [];
  /** Of the row above, by where they stand. */
  #open = new Map<string, Area>();
  #row = -1;
  #line: Stretch[] = [];

  constructor(sheet: SheetId) {
    this.#sheet = sheet;
  }

  add(row: number, column: number, columns: number): void {
    if (row !== this.#row) this.#endRow(row);
    const last = this.#line.at(-1);
    if (last && last.column + last.columns === column)
      this.#line[this.#line.length - 1] = { ...last, columns: last.columns + columns };
    else this.#line.push({ column, columns });
  }

  areas(): readonly Area[] {
    this.#endRow(-1);
    return this.#done;
  }

  #endRow(next: number): void {
    const row = this.#row;
    const below = new Map<string, Area>();
    for (const { column, columns } of this.#line) {
      const key = `${column}:${columns}`;
      const above = this.#open.get(key);
      const fresh = { sheet: this.#sheet, row, column, rows: 1, columns };
      below.set(key, above ? { ...above, rows: above.rows + 1 } : fresh);
      this.#open.delete(key);
    }
    this.#done.push(...this.#open.values());
    // What a row left out comes between has nothing to join.
    const follows = next === row + 1;
    if (!follows) this.#done.push(...below.values());
    this.#open = follows ? below : new Map();
    this.#row = next;
    this.#line = [];
  }
}
