/** Source: support.google.com/docs/answer/3093318 (VLOOKUP), /12405947 (XLOOKUP), /3093378 (MATCH) and neighbours. */
import { Area } from "../area.ts";
import { badReference, notAvailable, valueError } from "../errors.ts";
import type { Place } from "../place.ts";
import { firstOf, toGrid } from "../shape.ts";
import { type FormulaScalar, type Grid, toBoolean, toInteger, toText, type Value } from "../values.ts";
import { at, type EagerEntry, type Registry, wide } from "./entry.ts";
import { type Direction, findExact, findNearest, findSorted, lineOf, vector } from "./search.ts";

const notFound = (key: FormulaScalar, name: string) =>
  notAvailable(`Did not find value '${toText(key)}' in ${name} evaluation.`);

/** Is the table sorted? TRUE when the argument is missing. */
const sortedFlag = (flag: Value | undefined): boolean => flag === undefined || toBoolean(firstOf(flag));

function lookupInTable(args: readonly Value[], place: Place, direction: Direction): FormulaScalar {
  const name = direction === "column" ? "VLOOKUP" : "HLOOKUP";
  const [keyValue = null, table = null, index = null, sorted] = args;
  const key = firstOf(keyValue);
  const grid = toGrid(table);
  const at = toInteger(firstOf(index)) - 1;
  const width = direction === "column" ? (grid[0]?.length ?? 0) : grid.length;
  if (at < 0) throw valueError(`Function ${name} parameter 3 value is ${at + 1}. It should be at least 1.`);
  if (at >= width) throw badReference(`${name} evaluates to an out of bounds range.`);
  const position = sortedFlag(sorted)
    ? findSorted(lineOf(grid, direction, place), key, true)
    : findExact(grid, direction, key, place, true);
  if (position < 0) throw notFound(key, name);
  return (direction === "column" ? grid[position]?.[at] : grid[at]?.[position]) ?? null;
}

const tableLookup = (direction: Direction): EagerEntry =>
  wide(3, 4, (args, place) => lookupInTable(args, place, direction), {
    lifted: (index) => index !== 1,
    numbers: at(2),
  });

const directionOf = (grid: Grid): Direction => (grid.length === 1 ? "row" : "column");

/** Type 1: the last not above; -1: the last not below, in a descending list; 0: the first equal. */
function matched(args: readonly Value[], place: Place): number {
  const [keyValue = null, range = null, kind] = args;
  const key = firstOf(keyValue);
  const grid = toGrid(range);
  if (grid.length > 1 && (grid[0]?.length ?? 0) > 1)
    throw notAvailable("MATCH range must be a single row or a single column.");
  const type = kind === undefined ? 1 : Math.sign(toInteger(firstOf(kind)));
  const position =
    type === 0
      ? findExact(grid, directionOf(grid), key, place, true)
      : findSorted(vector(grid, place), key, type > 0);
  if (position < 0) throw notFound(key, "MATCH");
  return position + 1;
}

interface Search {
  readonly grid: Grid;
  readonly key: FormulaScalar;
  /** 0 exact, 1 or the next above, -1 or the next below, 2 wildcards. */
  readonly mode: number;
  /** Negative: from the end. */
  readonly order: number;
}

function found({ grid, key, mode, order }: Search, place: Place): number {
  const direction = directionOf(grid);
  if (mode === 2 || (mode === 0 && order > 0)) return findExact(grid, direction, key, place, mode === 2);
  const line = lineOf(grid, direction, place);
  if (order > 0) return findNearest(line, key, mode < 0);
  const reversed = [...line].reverse();
  const fromEnd =
    mode === 0 ? findExact([reversed], "row", key, place, false) : findNearest(reversed, key, mode < 0);
  return fromEnd < 0 ? -1 : line.length - 1 - fromEnd;
}

const numberOr = (value: Value | undefined, otherwise: number): number =>
  value === undefined || value === null ? otherwise : toInteger(firstOf(value));

/** The row (or column) of the result range beside the key; several cells spill. */
function crossLookup(args: readonly Value[], place: Place): Value {
  const [keyValue = null, range = null, results = null, missing, mode, order] = args;
  const search = {
    grid: toGrid(range),
    key: firstOf(keyValue),
    mode: numberOr(mode, 0),
    order: numberOr(order, 1),
  };
  const position = found(search, place);
  if (position < 0) {
    if (missing === undefined || missing === null) throw notFound(search.key, "XLOOKUP");
    return missing;
  }
  return slice(results, position, directionOf(search.grid));
}

function slice(results: Value, position: number, direction: Direction): Value {
  if (results instanceof Area) {
    const part =
      direction === "column"
        ? { row: results.row + position, rows: 1 }
        : { column: results.column + position, columns: 1 };
    return results.moved(part);
  }
  const grid = toGrid(results);
  return direction === "column" ? [grid[position] ?? [null]] : grid.map((row) => [row[position] ?? null]);
}

function crossMatch(args: readonly Value[], place: Place): number {
  const [keyValue = null, range = null, mode, order] = args;
  const key = firstOf(keyValue);
  const position = found(
    { grid: toGrid(range), key, mode: numberOr(mode, 0), order: numberOr(order, 1) },
    place,
  );
  if (position < 0) throw notFound(key, "XMATCH");
  return position + 1;
}

/** LOOKUP(key; sorted range; [results]): without results, the last column or row of the range. */
function lookup(args: readonly Value[], place: Place): FormulaScalar {
  const [keyValue = null, range = null, results] = args;
  const key = firstOf(keyValue);
  const grid = toGrid(range);
  const direction = directionOf(grid);
  const position = findSorted(lineOf(grid, direction, place), key, true);
  if (position < 0) throw notFound(key, "LOOKUP");
  if (results !== undefined) return vector(toGrid(results), place)[position] ?? null;
  return (direction === "column" ? grid[position]?.at(-1) : grid.at(-1)?.[position]) ?? null;
}

const lifted = (index: number): boolean => index === 0;

export const LOOKUPS: Registry = {
  VLOOKUP: tableLookup("column"),
  HLOOKUP: tableLookup("row"),
  XLOOKUP: wide(3, 6, crossLookup, { lifted, spills: true, numbers: at(4, 5) }),
  MATCH: wide(2, 3, matched, { lifted, numbers: at(2) }),
  XMATCH: wide(2, 4, crossMatch, { lifted, numbers: at(2, 3) }),
  LOOKUP: wide(2, 3, lookup, { lifted }),
};
