/** Functions that make, cut and join arrays. Source: support.google.com/docs/table/25273, categories Array and Filter. */
import { FormulaError, notAvailable, valueError } from "../errors.ts";
import { finite, firstOf, isWide, toGrid } from "../shape.ts";
import { type FormulaScalar, type Grid, toBoolean, toInteger, toNumber, type Value } from "../values.ts";
import { cellKey } from "./criteria.ts";
import { at, type EagerEntry, every, type Registry, wide } from "./entry.ts";
import { checkSize } from "./sizes.ts";
import { sorted, sortedFirst } from "./sorting.ts";

const MANY = Number.POSITIVE_INFINITY;

export function transposed(grid: Grid): Grid {
  return (grid[0] ?? []).map((_, column) => grid.map((row) => row[column] ?? null));
}

/** Rows beside each other, the shorter filled up with `filler`. */
function beside(grids: readonly Grid[], filler: FormulaScalar): Grid {
  const rows = Math.max(...grids.map((grid) => grid.length));
  return Array.from({ length: rows }, (_, row) =>
    grids.flatMap((grid) => grid[row] ?? (grid[0] ?? []).map(() => filler)),
  );
}

const below = (grids: readonly Grid[], filler: FormulaScalar): Grid =>
  transposed(beside(grids.map(transposed), filler));

const MISSING = notAvailable("Argument array is of different size.");

/** {a\b} and {a;b}: the parts must fit. */
function literal(grids: readonly Grid[], sizeOf: (grid: Grid) => number, join: typeof beside): Grid {
  const sizes = new Set(grids.map(sizeOf));
  if (sizes.size > 1)
    throw valueError("In ARRAY_LITERAL, an Array Literal was missing values for one or more rows.");
  return join(grids, MISSING);
}

const heightOf = (grid: Grid): number => grid.length;
const widthOf = (grid: Grid): number => grid[0]?.length ?? 0;

function filtered(args: readonly Value[]): Grid {
  const grid = toGrid(args[0] ?? null);
  const conditions = args.slice(1).map(toGrid);
  const alongRow =
    conditions.every((condition) => condition.length === 1 && widthOf(grid) === widthOf(condition)) &&
    heightOf(grid) !== 1;
  const sideways =
    alongRow || (heightOf(grid) === 1 && conditions.every((condition) => condition.length === 1));
  const lines = sideways ? transposed(grid) : grid;
  const tests = conditions.map((condition) => (sideways ? transposed(condition) : condition));
  if (tests.some((test) => test.length !== lines.length || widthOf(test) !== 1))
    throw notAvailable(
      `FILTER has mismatched range sizes. Expected row count: ${grid.length}. column count: 1.`,
    );
  const kept = lines.filter((_, at) => tests.every((test) => holds(test[at]?.[0] ?? null)));
  if (kept.length === 0) throw notAvailable("No matches are found in FILTER evaluation.");
  return sideways ? transposed(kept) : kept;
}

function holds(cell: FormulaScalar): boolean {
  return typeof cell === "string" || cell instanceof FormulaError ? false : toBoolean(cell);
}

/** UNIQUE(range; [by column]; [only what stands there once]): text without regard to case is still different text. */
function unique(args: readonly Value[]): Grid {
  const flag = (index: number): boolean => toBoolean(firstOf(args[index] ?? null));
  const grid = toGrid(args[0] ?? null);
  const lines = flag(1) ? transposed(grid) : grid;
  const counts = new Map<string, number>();
  const keys = lines.map((line) => JSON.stringify(line.map(exactKey)));
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const kept = lines.filter((_, at) => {
    const key = keys[at] ?? "";
    return keys.indexOf(key) === at && (!flag(2) || counts.get(key) === 1);
  });
  if (kept.length === 0) throw notAvailable("No unique values are found in UNIQUE evaluation.");
  return flag(1) ? transposed(kept) : kept;
}

const exactKey = (cell: FormulaScalar): string => (typeof cell === "string" ? `s${cell}` : cellKey(cell));

function sequence(args: readonly FormulaScalar[]): Grid {
  const [rowCount = null, columnCount, start, step] = args;
  const rows = toInteger(rowCount);
  const columns = columnCount === undefined || columnCount === null ? 1 : toInteger(columnCount);
  checkSize("SEQUENCE", rows, columns);
  const first = start === undefined || start === null ? 1 : toNumber(start);
  const by = step === undefined || step === null ? 1 : toNumber(step);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => first + by * (row * columns + column)),
  );
}

function constrained(args: readonly Value[]): Grid {
  const [source = null, rows = null, columns = null] = args;
  return toGrid(source)
    .slice(0, toInteger(firstOf(rows)))
    .map((line) => line.slice(0, toInteger(firstOf(columns))));
}

function chosen(args: readonly Value[], lines: Grid): Grid {
  return args
    .slice(1)
    .flatMap((value) => toGrid(value).flat())
    .map((value) => {
      const at = toInteger(value);
      const line = at < 0 ? lines.at(at) : lines[at - 1];
      if (at === 0 || !line) throw valueError(`Position ${at} is out of range.`);
      return line;
    });
}

/** MMULT: rows times columns. */
function product(a: Grid, b: Grid): Grid {
  if (widthOf(a) !== b.length) throw valueError("Function MMULT has incompatible array sizes.");
  return a.map((line) =>
    (b[0] ?? []).map((_, column) =>
      finite(
        line.reduce<number>(
          (total, cell, at) => total + toNumber(cell) * toNumber(b[at]?.[column] ?? null),
          0,
        ),
      ),
    ),
  );
}

/** TOCOL, FLATTEN: mode 1 leaves out blanks, 2 errors, 3 both. */
function flattened(grid: Grid, mode: number, byColumn: boolean): FormulaScalar[] {
  const cells = (byColumn ? transposed(grid) : grid).flat();
  const noBlanks = mode === 1 || mode === 3;
  const noErrors = mode === 2 || mode === 3;
  return cells.filter((cell) => !((noBlanks && cell === null) || (noErrors && cell instanceof FormulaError)));
}

function flatArguments([source = null, mode = null, byColumn = null]: readonly Value[]): FormulaScalar[] {
  return flattened(toGrid(source), toInteger(firstOf(mode)), toBoolean(firstOf(byColumn)));
}

const spilling = (min: number, max: number, body: EagerEntry["body"], arrayArguments = false): EagerEntry =>
  wide(min, max, body, { spills: true, keepsErrors: false, arrayArguments });

const asGrids = (args: readonly Value[]): Grid[] => args.map(toGrid);

export const ARRAYS: Registry = {
  ARRAYFORMULA: spilling(1, 1, ([value = null]) => (isWide(value) ? toGrid(value) : firstOf(value)), true),
  ARRAY_ROW: wide(1, MANY, (args) => literal(asGrids(args), heightOf, beside), {
    spills: true,
    keepsErrors: true,
    arrayArguments: true,
  }),
  ARRAY_LITERAL: wide(1, MANY, (args) => literal(asGrids(args), widthOf, below), {
    spills: true,
    keepsErrors: true,
    arrayArguments: true,
  }),
  ARRAY_CONSTRAIN: wide(3, 3, constrained, { spills: true, numbers: at(1, 2) }),
  HSTACK: spilling(1, MANY, (args) => beside(asGrids(args), MISSING), true),
  VSTACK: spilling(1, MANY, (args) => below(asGrids(args), MISSING), true),
  TRANSPOSE: spilling(1, 1, ([source = null]) => transposed(toGrid(source)), true),
  FLATTEN: spilling(
    1,
    MANY,
    (args) => asGrids(args).flatMap((grid) => grid.flat().map((cell) => [cell])),
    true,
  ),
  TOCOL: spilling(1, 3, (args) => flatArguments(args).map((cell) => [cell])),
  TOROW: spilling(1, 3, (args) => [flatArguments(args)]),
  CHOOSECOLS: spilling(2, MANY, (args) => transposed(chosen(args, transposed(toGrid(args[0] ?? null))))),
  CHOOSEROWS: spilling(2, MANY, (args) => chosen(args, toGrid(args[0] ?? null))),
  FILTER: spilling(2, MANY, filtered, true),
  SORT: spilling(1, MANY, sorted, true),
  SORTN: spilling(1, MANY, sortedFirst, true),
  UNIQUE: spilling(1, 3, unique),
  SEQUENCE: wide(1, 4, (args) => sequence(args.map(firstOf)), { spills: true, numbers: every }),
  MMULT: spilling(2, 2, ([a = null, b = null]) => product(toGrid(a), toGrid(b)), true),
};
