/** COUNTIF(S), SUMIF(S), AVERAGEIF(S), MINIFS, MAXIFS. Source: support.google.com/docs/table/25273. */
import { Area } from "../area.ts";
import { divisionByZero, FormulaError, valueError } from "../errors.ts";
import type { Place } from "../place.ts";
import { firstOf, toGrid } from "../shape.ts";
import type { FormulaScalar, Grid, Value } from "../values.ts";
import { type Criterion, criterionOf, positionsByKey } from "./criteria.ts";
import { type Registry, wide } from "./entry.ts";

interface Test {
  readonly grid: Grid;
  readonly criterion: Criterion;
}

const columnsOf = (grid: Grid): number => grid[0]?.length ?? 0;
const cellCount = (grid: Grid): number => grid.length * columnsOf(grid);

function cellAt(grid: Grid, position: number): FormulaScalar {
  const columns = columnsOf(grid);
  return grid[Math.floor(position / columns)]?.[position % columns] ?? null;
}

/** Cells that could pass the test: found by key where the criterion is plain equality. */
function candidates({ grid, criterion }: Test, place: Place): readonly number[] {
  if (criterion.key !== null)
    return place.world.remember(grid, "positions", () => positionsByKey(grid)).get(criterion.key) ?? [];
  const found: number[] = [];
  for (let position = 0; position < cellCount(grid); position += 1) {
    if (criterion.matches(cellAt(grid, position))) found.push(position);
  }
  return found;
}

function matching(tests: readonly Test[], place: Place): readonly number[] {
  const [first, ...others] = tests;
  if (!first) return [];
  if (
    others.some(({ grid }) => grid.length !== first.grid.length || columnsOf(grid) !== columnsOf(first.grid))
  )
    throw valueError("Array arguments are of different size.");
  // The test with a key first: it leaves the fewest cells for the others.
  const quick = tests.find(({ criterion }) => criterion.key !== null) ?? first;
  const rest = tests.filter((test) => test !== quick);
  const found = candidates(quick, place);
  return rest.length === 0
    ? found
    : found.filter((position) =>
        rest.every(({ grid, criterion }) => criterion.matches(cellAt(grid, position))),
      );
}

const criterionAt = (value: Value | undefined, place: Place): Criterion =>
  criterionOf(firstOf(value ?? null), (text) => place.world.readText(text));

/** Pairs of range and criterion, as in COUNTIFS. */
function testsOf(args: readonly Value[], place: Place): readonly Test[] {
  if (args.length % 2 === 1) throw new FormulaError("#N/A", "Ranges and criteria must come in pairs.");
  return args.flatMap((value, index) =>
    index % 2 === 0 ? [{ grid: toGrid(value), criterion: criterionAt(args[index + 1], place) }] : [],
  );
}

function numbersAt(grid: Grid, positions: readonly number[]): number[] {
  return positions.flatMap((position) => {
    const cell = cellAt(grid, position);
    if (cell instanceof FormulaError) throw cell;
    return typeof cell === "number" ? [cell] : [];
  });
}

/** SUMIF(range; criterion; [values]). */
function numbersIf(args: readonly Value[], place: Place): number[] {
  const [range = null, criterion = null, values] = args;
  const grid = toGrid(range);
  const positions = matching([{ grid, criterion: criterionAt(criterion, place) }], place);
  return numbersAt(values === undefined ? grid : shapedLike(grid, values), positions);
}

/** Only the first cell of SUMIF's values counts: they reach as far as the range does. */
function shapedLike(grid: Grid, values: Value): Grid {
  const area = values instanceof Area;
  return area ? values.moved({ rows: grid.length, columns: columnsOf(grid) }).grid() : toGrid(values);
}

/** SUMIFS(values; range; criterion; …). */
function numbersIfs(args: readonly Value[], place: Place): number[] {
  const values = toGrid(args[0] ?? null);
  const tests = testsOf(args.slice(1), place);
  if (tests.some(({ grid }) => grid.length !== values.length || columnsOf(grid) !== columnsOf(values)))
    throw valueError("Array arguments are of different size.");
  return numbersAt(values, matching(tests, place));
}

/** How many different values stand where all criteria hold; blank cells are none. */
function uniqueIfs(args: readonly Value[], place: Place): number {
  const values = toGrid(args[0] ?? null);
  const tests = testsOf(args.slice(1), place);
  if (tests.some(({ grid }) => grid.length !== values.length || columnsOf(grid) !== columnsOf(values)))
    throw valueError("Array arguments are of different size.");
  const found = matching(tests, place).map((position) => cellAt(values, position));
  return new Set(found.filter((cell) => cell !== null && cell !== "").map(exactKey)).size;
}

const exactKey = (cell: FormulaScalar): string => `${typeof cell}${String(cell)}`;

const total = (numbers: readonly number[]): number => numbers.reduce((all, value) => all + value, 0);

function average(numbers: readonly number[]): number {
  if (numbers.length === 0)
    throw divisionByZero("Evaluation of function AVERAGEIF caused a divide by zero error.");
  return total(numbers) / numbers.length;
}

const smallest = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.min(a, b));
const largest = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.max(a, b));

const MANY = Number.POSITIVE_INFINITY;

const single = (result: (numbers: readonly number[]) => number) =>
  wide(2, 3, (args, place) => result(numbersIf(args, place)), { lifted: (index) => index === 1 });

/** Criteria stand at 2, 4, … */
const several = (result: (numbers: readonly number[]) => number) =>
  wide(3, MANY, (args, place) => result(numbersIfs(args, place)), {
    lifted: (index) => index > 0 && index % 2 === 0,
  });

export const CONDITIONALS: Registry = {
  COUNTUNIQUEIFS: wide(3, MANY, uniqueIfs, { lifted: (index) => index > 0 && index % 2 === 0 }),
  COUNTIF: wide(2, 2, (args, place) => matching(testsOf(args, place), place).length, {
    lifted: (index) => index === 1,
  }),
  COUNTIFS: wide(2, MANY, (args, place) => matching(testsOf(args, place), place).length, {
    lifted: (index) => index % 2 === 1,
  }),
  SUMIF: single(total),
  AVERAGEIF: single(average),
  SUMIFS: several(total),
  AVERAGEIFS: several(average),
  MINIFS: several(smallest),
  MAXIFS: several(largest),
};
