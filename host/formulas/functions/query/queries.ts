/** QUERY. Source: support.google.com/docs/answer/3093343. */
import { columnLetters } from "../../a1.ts";
import { Area } from "../../area.ts";
import { notAvailable } from "../../errors.ts";
import type { Place } from "../../place.ts";
import { firstOf, toGrid } from "../../shape.ts";
import { type Grid, toInteger, toText, type Value } from "../../values.ts";
import { at, type Registry, wide } from "../entry.ts";
import { parseQuery } from "./clauses.ts";
import { answer } from "./run.ts";
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

function query(args: readonly Value[], place: Place): Grid {
  const [data = null, text = null, headers] = args;
  const grid = toGrid(data);
  const width = grid[0]?.length ?? 0;
  const parsed = parseQuery(toText(firstOf(text)), (name) => columnIn(data, width, name));
  const top = headers === undefined || headers === null ? -1 : toInteger(firstOf(headers));
  const found = answer(parsed, tableOf(grid, top), place.world.serialNow());
  const labelled = found.headers.some((header) => header !== "");
  const rows = labelled ? [found.headers, ...found.rows] : found.rows;
  if (rows.length === 0) throw notAvailable("Query completed with an empty output.");
  return rows;
}

export const QUERIES: Registry = {
  QUERY: wide(2, 3, query, { lifted: at(1, 2), spills: true }),
};
