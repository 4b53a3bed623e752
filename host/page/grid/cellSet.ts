type Area = readonly [row: number, column: number, rows: number, columns: number];

/** Cells given as areas, asked one by one. */
export class CellSet {
  /** By row, from which column to which, that one not included. */
  readonly #rows = new Map<number, (readonly [from: number, to: number])[]>();

  constructor(areas: readonly Area[]) {
    for (const [row, column, rows, columns] of areas) {
      for (let at = row; at < row + rows; at += 1) {
        const line = this.#rows.get(at) ?? [];
        line.push([column, column + columns]);
        this.#rows.set(at, line);
      }
    }
  }

  has(row: number, column: number): boolean {
    return (this.#rows.get(row) ?? []).some(([from, to]) => column >= from && column < to);
  }
}
