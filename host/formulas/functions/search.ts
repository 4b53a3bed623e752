/** Finding a key in a list of cells, the way the lookup functions share. */
import { FormulaError } from "../errors.ts";
import type { Place } from "../place.ts";
import { compare, type FormulaScalar, type Grid } from "../values.ts";
import { cellKey, hasWildcard, wildcardPattern } from "./criteria.ts";

export type Direction = "column" | "row";

/** The cells of the grid's first column or first row; the same list for the same grid. */
export function lineOf(grid: Grid, direction: Direction, place: Place): readonly FormulaScalar[] {
  if (direction === "row") return grid[0] ?? [];
  return place.world.remember(grid, "firstColumn", () => grid.map((row) => row[0] ?? null));
}

/** Of a one-row or one-column range. */
export function vector(grid: Grid, place: Place): readonly FormulaScalar[] {
  return lineOf(grid, grid.length === 1 ? "row" : "column", place);
}

function firstPositions(line: readonly FormulaScalar[]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  line.forEach((cell, index) => {
    const key = cellKey(cell);
    if (!positions.has(key)) positions.set(key, index);
  });
  return positions;
}

/** -1 when it is not there; nothing at all is nowhere, not even in a blank cell. Text may hold wildcards where `wildcards` says so. */
export function findExact(
  grid: Grid,
  direction: Direction,
  key: FormulaScalar,
  place: Place,
  wildcards: boolean,
): number {
  if (key === null) return -1;
  const line = lineOf(grid, direction, place);
  if (wildcards && typeof key === "string" && hasWildcard(key)) {
    const pattern = wildcardPattern(key);
    return line.findIndex((cell) => typeof cell === "string" && pattern.test(cell));
  }
  const positions = place.world.remember(grid, `positions by ${direction}`, () => firstPositions(line));
  return positions.get(cellKey(key)) ?? -1;
}

/** The last of the cells that are not above (`ascending`) or not below the key, in a sorted list; other kinds are passed over. */
export function findSorted(line: readonly FormulaScalar[], key: FormulaScalar, ascending: boolean): number {
  let found = -1;
  for (const [index, cell] of line.entries()) {
    if (cell === null || cell instanceof FormulaError || key instanceof FormulaError) continue;
    if (typeof cell !== typeof key) continue;
    const order = compare(cell, key);
    if (ascending ? order > 0 : order < 0) return found;
    found = index;
  }
  return found;
}

/** The nearest cell on one side of the key, wherever it stands: XLOOKUP's match modes -1 and 1. */
export function findNearest(line: readonly FormulaScalar[], key: FormulaScalar, below: boolean): number {
  let best = -1;
  for (const [index, cell] of line.entries()) {
    if (cell === null || cell instanceof FormulaError || key instanceof FormulaError) continue;
    if (typeof cell !== typeof key) continue;
    const order = compare(cell, key);
    if (order === 0) return index;
    if (order > 0 === below) continue;
    const known = line[best] ?? null;
    const closer = best < 0 || known instanceof FormulaError || compare(cell, known) > 0 === below;
    if (closer) best = index;
  }
  return best;
}
