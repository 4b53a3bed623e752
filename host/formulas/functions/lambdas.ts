/** Functions that take a LAMBDA. Source: support.google.com/docs/answer/12508718 (LAMBDA helper functions). */
import { FormulaError, notAvailable } from "../errors.ts";
import { caught, firstOf, isLambda, toGrid } from "../shape.ts";
import { type FormulaScalar, type Grid, toInteger, type Value } from "../values.ts";
import { transposed } from "./arrays.ts";
import { type EagerEntry, type Registry, wide } from "./entry.ts";
import { checkSize } from "./sizes.ts";

const MANY = Number.POSITIVE_INFINITY;

/** Throws when the last argument is no LAMBDA with so many names. */
function lambdaOf(args: readonly Value[], parameters: number): (...values: Value[]) => Value {
  const last = args.at(-1) ?? null;
  if (last instanceof FormulaError) throw last;
  if (!isLambda(last) || last.parameters !== parameters)
    throw notAvailable(`The last argument must be a LAMBDA with ${parameters} names.`);
  return (...values) => caught(() => last.lambda(values));
}

const single = (value: Value): FormulaScalar => firstOf(value);

function mapped(args: readonly Value[]): Grid {
  const grids = args.slice(0, -1).map(toGrid);
  const apply = lambdaOf(args, grids.length);
  const [first] = grids;
  if (!first) throw notAvailable("MAP needs an array.");
  return first.map((line, row) =>
    line.map((_, column) => single(apply(...grids.map((grid) => grid[row]?.[column] ?? null)))),
  );
}

function reduced(args: readonly Value[]): Value {
  const apply = lambdaOf(args, 2);
  return toGrid(args[1] ?? null)
    .flat()
    .reduce<Value>((total, cell) => apply(total, cell), args[0] ?? null);
}

function scanned(args: readonly Value[]): Grid {
  const apply = lambdaOf(args, 2);
  let total: Value = args[0] ?? null;
  return toGrid(args[1] ?? null).map((line) =>
    line.map((cell) => {
      total = apply(total, cell);
      return single(total);
    }),
  );
}

function byRow(args: readonly Value[]): Grid {
  const apply = lambdaOf(args, 1);
  return toGrid(args[0] ?? null).map((line) => [single(apply([line]))]);
}

function byColumn(args: readonly Value[]): Grid {
  const apply = lambdaOf(args, 1);
  return [transposed(toGrid(args[0] ?? null)).map((line) => single(apply(line.map((cell) => [cell]))))];
}

function made(args: readonly Value[]): Grid {
  const apply = lambdaOf(args, 2);
  const [rows = null, columns = null] = args;
  const size = [toInteger(firstOf(rows)), toInteger(firstOf(columns))] as const;
  checkSize("MAKEARRAY", size[0], size[1]);
  return Array.from({ length: size[0] }, (_, row) =>
    Array.from({ length: size[1] }, (__, column) => single(apply(row + 1, column + 1))),
  );
}

const helper = (min: number, max: number, body: EagerEntry["body"]): EagerEntry =>
  wide(min, max, body, { spills: true, arrayArguments: true });

export const LAMBDAS: Registry = {
  MAP: helper(2, MANY, mapped),
  REDUCE: helper(3, 3, reduced),
  SCAN: helper(3, 3, scanned),
  BYROW: helper(2, 2, byRow),
  BYCOL: helper(2, 2, byColumn),
  MAKEARRAY: helper(3, 3, made),
};
