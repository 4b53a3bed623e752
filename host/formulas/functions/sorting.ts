import { FormulaError, valueError } from "../errors.ts";
import { firstOf, isWide, toGrid } from "../shape.ts";
import { compare, type FormulaScalar, type Grid, toBoolean, toInteger, type Value } from "../values.ts";

interface SortKey {
  readonly cells: readonly FormulaScalar[];
  readonly ascending: boolean;
}

/** A column number of the range, or a column of the same height. */
function keyCells(grid: Grid, by: Value): readonly FormulaScalar[] {
  if (isWide(by)) {
    const cells = toGrid(by).map((row) => row[0] ?? null);
    if (cells.length !== grid.length) throw valueError("SORT has mismatched range sizes.");
    return cells;
  }
  const column = toInteger(firstOf(by));
  if (column < 1 || column > (grid[0]?.length ?? 0))
    throw valueError(
      `Function SORT parameter 2 value is ${column}. Valid values are between 1 and ${grid[0]?.length ?? 0}.`,
    );
  return grid.map((row) => row[column - 1] ?? null);
}

const isEmpty = (cell: FormulaScalar): boolean => cell === null || cell === "";

/** Blank cells come last in both directions, errors before them. */
function orderOf(a: FormulaScalar, b: FormulaScalar, ascending: boolean): number {
  const lateness = (cell: FormulaScalar): number =>
    isEmpty(cell) ? 2 : Number(cell instanceof FormulaError);
  const late = lateness(a) - lateness(b);
  if (late !== 0 || a instanceof FormulaError || b instanceof FormulaError) return late;
  return ascending ? compare(a, b) : compare(b, a);
}

/** SORT(range; [column; ascending; …]): stable. Without columns, by the first one. */
export function sorted(args: readonly Value[]): Grid {
  const grid = toGrid(args[0] ?? null);
  const keys: SortKey[] = [];
  for (let index = 1; index < Math.max(args.length, 2); index += 2) {
    const direction = args[index + 1];
    const ascending = direction === undefined || toBoolean(firstOf(direction));
    keys.push({ cells: keyCells(grid, args[index] ?? 1), ascending });
  }
  const order = grid.map((_, at) => at);
  order.sort((a, b) => {
    for (const { cells, ascending } of keys) {
      const difference = orderOf(cells[a] ?? null, cells[b] ?? null, ascending);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  return order.map((at) => grid[at] ?? []);
}
