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

/** Rows in their order, and how two of them (by their place in it) compare. */
interface Sorted {
  readonly lines: Grid;
  readonly tied: (a: number, b: number) => boolean;
}

/** SORT(range; [column; ascending; …]): stable. Without columns, by the first one. */
export const sorted = (args: readonly Value[]): Grid => inOrder(args).lines;

/**
 * SORTN(range; [n]; [ties]; [column; ascending; …]). Ties 0: n rows; 1: and those equal to the n-th; 2: n rows that differ; 3: n rows
 * that differ with all their equals (support.google.com/docs/table/25273). Rows are equal when the sort columns are.
 */
export function sortedFirst(args: readonly Value[]): Grid {
  const numberAt = (index: number, otherwise: number): number => {
    const value = args[index];
    return value === undefined || value === null ? otherwise : toInteger(firstOf(value));
  };
  const [count, mode] = [numberAt(1, 1), numberAt(2, 0)];
  if (count < 1) throw valueError(`Function SORTN parameter 2 value is ${count}. It should be at least 1.`);
  if (mode < 0 || mode > 3)
    throw valueError(`Function SORTN parameter 3 value is ${mode}. Valid values are between 0 and 3.`);
  const { lines, tied } = inOrder([args[0] ?? null, ...args.slice(3)]);
  let different = 0;
  return lines.filter((_, at) => {
    const repeats = at > 0 && tied(at - 1, at);
    if (!repeats) different += 1;
    if (mode === 0) return at < count;
    if (mode === 1) return at < count || tied(count - 1, at);
    return different <= count && (mode === 3 || !repeats);
  });
}

function inOrder(args: readonly Value[]): Sorted {
  const grid = toGrid(args[0] ?? null);
  const keys: SortKey[] = [];
  for (let index = 1; index < Math.max(args.length, 2); index += 2) {
    const direction = args[index + 1];
    const ascending = direction === undefined || toBoolean(firstOf(direction));
    keys.push({ cells: keyCells(grid, args[index] ?? 1), ascending });
  }
  const order = grid.map((_, at) => at);
  const difference = (a: number, b: number): number => {
    for (const { cells, ascending } of keys) {
      const found = orderOf(cells[a] ?? null, cells[b] ?? null, ascending);
      if (found !== 0) return found;
    }
    return 0;
  };
  order.sort((a, b) => difference(a, b) || a - b);
  return {
    lines: order.map((at) => grid[at] ?? []),
    tied: (a, b) => difference(order[a] ?? a, order[b] ?? b) === 0,
  };
}
