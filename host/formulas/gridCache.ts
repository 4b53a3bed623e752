import type { AreaBounds } from "./area.ts";
import type { Grid } from "./values.ts";

/** Grids read in one generation, and what was derived from them: indexes, sorted numbers. */
export class GridCache {
  #grids = new Map<string, Grid>();
  #derived = new WeakMap<Grid, Map<string, unknown>>();

  clear(): void {
    this.#grids = new Map();
    this.#derived = new WeakMap();
  }

  find(area: AreaBounds): Grid | undefined {
    return this.#grids.get(keyOf(area));
  }

  store(area: AreaBounds, grid: Grid): void {
    this.#grids.set(keyOf(area), grid);
  }

  remember<T>(grid: Grid, key: string, make: () => T): T {
    let known = this.#derived.get(grid);
    if (!known) {
      known = new Map();
      this.#derived.set(grid, known);
    }
    if (!known.has(key)) known.set(key, make());
    return known.get(key) as T; // a key names one kind of thing: see its users
  }
}

const keyOf = ({ sheet, row, column, rows, columns }: AreaBounds): string =>
  `${sheet}!${row},${column},${rows},${columns}`;
