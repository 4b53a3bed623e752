/** Functions of tables with headers and criteria tables. Source: support.google.com/docs/answer/3094147 (DSUM) and neighbours. */
import { numberError, valueError } from "../errors.ts";
import type { Place } from "../place.ts";
import { firstOf, toGrid } from "../shape.ts";
import { type FormulaScalar, type Grid, toInteger, toText, type Value } from "../values.ts";
import { AGGREGATES } from "./aggregates.ts";
import { criterionOf } from "./criteria.ts";
import { type EagerEntry, type Registry, wide } from "./entry.ts";
import { STATISTICS } from "./statistics.ts";

const sameHeader = (a: FormulaScalar, b: FormulaScalar): boolean =>
  toText(a).trim().toLowerCase() === toText(b).trim().toLowerCase();

/** A header or the number of a column. */
function columnOf(table: Grid, field: FormulaScalar, name: string): number {
  const headers = table[0] ?? [];
  const found =
    typeof field === "number"
      ? toInteger(field) - 1
      : headers.findIndex((header) => sameHeader(header, field));
  if (found < 0 || found >= headers.length) throw valueError(`Function ${name} has no such field.`);
  return found;
}

/** Conditions beside each other must all hold; lines of conditions are alternatives, an empty one takes every row. */
function chosenRows(table: Grid, criteria: Grid, place: Place): Grid {
  const [headers = [], ...rows] = table;
  const [wanted = [], ...lines] = criteria;
  const alternatives = lines.map((line) =>
    line.flatMap((cell, at) => {
      const column = headers.findIndex((header) => sameHeader(header, wanted[at] ?? null));
      if (cell === null || column < 0) return [];
      return [{ column, test: criterionOf(cell, (text) => place.world.readText(text)) }];
    }),
  );
  return rows.filter((row) =>
    alternatives.some((tests) => tests.every(({ column, test }) => test.matches(row[column] ?? null))),
  );
}

function cellsOf(args: readonly Value[], place: Place, name: string): FormulaScalar[] {
  const [source = null, field = null, criteria = null] = args;
  const table = toGrid(source);
  const column = columnOf(table, firstOf(field), name);
  return chosenRows(table, toGrid(criteria), place).map((row) => row[column] ?? null);
}

/** The body of a function of ranges, over the cells that were chosen. */
function over(name: string, inner: string): EagerEntry {
  const entry = AGGREGATES[inner] ?? STATISTICS[inner];
  if (entry?.kind !== "eager") throw new Error(`There is no function ${inner} for ${name}.`);
  return wide(3, 3, (args, place) => {
    const cells = cellsOf(args, place, name);
    return entry.body([cells.length === 0 ? [[null]] : cells.map((cell) => [cell])], place);
  });
}

function only(args: readonly Value[], place: Place): FormulaScalar {
  const [cell, ...others] = cellsOf(args, place, "DGET");
  if (cell === undefined) throw valueError("No match is found in DGET evaluation.");
  if (others.length > 0) throw numberError("More than one match is found in DGET evaluation.");
  return cell;
}

export const DATABASES: Registry = {
  DSUM: over("DSUM", "SUM"),
  DAVERAGE: over("DAVERAGE", "AVERAGE"),
  DCOUNT: over("DCOUNT", "COUNT"),
  DCOUNTA: over("DCOUNTA", "COUNTA"),
  DMAX: over("DMAX", "MAX"),
  DMIN: over("DMIN", "MIN"),
  DPRODUCT: over("DPRODUCT", "PRODUCT"),
  DSTDEV: over("DSTDEV", "STDEV"),
  DSTDEVP: over("DSTDEVP", "STDEVP"),
  DVAR: over("DVAR", "VAR"),
  DVARP: over("DVARP", "VARP"),
  DGET: wide(3, 3, only),
};
