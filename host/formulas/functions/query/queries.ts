/** QUERY. Source: support.google.com/docs/answer/3093343. */
import { columnLetters } from "../../a1.ts";
import { Area } from "../../area.ts";
import { notAvailable } from "../../errors.ts";
import type { Place } from "../../place.ts";
import { firstOf, toGrid } from "../../shape.ts";
import { type Grid, toInteger, toText, type Value } from "../../values.ts";
import { at, type Registry, wide } from "../entry.ts";
import { parseQuery, type Query } from "./clauses.ts";
import type { Expression } from "./expression.ts";
import { answer, columnsOf } from "./run.ts";
import { tableOf } from "./table.ts";
import { cannotParse } from "./words.ts";

const BY_NUMBER = /^Col(\d+)$/;

/** Col1, Col2 … in every data; the letters of the sheet where the data is a range. */
function columnIn(data: Value, width: number, name: string): number {
  const number = BY_NUMBER.exec(name)?.[1];
  const letters = Array.from({ length: width }, (_, column) =>
    data instanceof Area ? columnLetters(data.column + column) : "",
  );
  const found = number === undefined ? letters.indexOf(name) : Number(number) - 1;
  if (found < 0 || found >= width) throw cannotParse(`NO_COLUMN: ${name}`);
  return found;
}

interface Asked {
  readonly query: Query;
  readonly grid: Grid;
}

function askedOf([data = null, text = null]: readonly Value[]): Asked {
  const grid = toGrid(data);
  const width = grid[0]?.length ?? 0;
  return { grid, query: parseQuery(toText(firstOf(text)), (name) => columnIn(data, width, name)) };
}

/** What the columns of the result show. Throws FormulaError for what is no query. */
export function queriedColumns(args: readonly Value[]): readonly Expression[] {
  const { query, grid } = askedOf(args);
  return columnsOf(query, grid[0]?.length ?? 0);
}

function queried(args: readonly Value[], place: Place): Grid {
  const { query, grid } = askedOf(args);
  const headers = args[2];
  const top = headers === undefined || headers === null ? -1 : toInteger(firstOf(headers));
  const found = answer(query, tableOf(grid, top), place.world.serialNow());
  const labelled = found.headers.some((header) => header !== "");
  const rows = labelled ? [found.headers, ...found.rows] : found.rows;
  if (rows.length === 0) throw notAvailable("Query completed with an empty output.");
  return rows;
}

export const QUERIES: Registry = {
  QUERY: wide(2, 3, queried, { lifted: at(1, 2), spills: true }),
};
