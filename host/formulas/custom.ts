/**
 * Custom functions, as developers.google.com/apps-script/guides/sheets/functions says: a range arrives as a two-dimensional array,
 * one cell as a scalar, an empty cell as ''; results are remembered by their arguments; a throw shows #ERROR! with its message.
 */
import { Area } from "./area.ts";
import { FormulaError, numberError } from "./errors.ts";
import { PLAIN } from "./look.ts";
import type { DatePatterns, Format } from "./numberFormat.ts";
import type { Formats } from "./place.ts";
import { isGrid, isLambda } from "./shape.ts";
import type { FormulaScalar, Grid, Value } from "./values.ts";

export type CustomBody = (args: readonly unknown[]) => unknown;
export type DateTest = (format: Format) => boolean;

/** A date travels as its serial number, since a Date has to be made in the script's own realm. */
interface SerialDate {
  readonly serial: number;
}

const isSerialDate = (value: unknown): value is SerialDate =>
  typeof value === "object" && value !== null && "serial" in value && typeof value.serial === "number";

function plainArgument(value: FormulaScalar): unknown {
  if (value === null) return "";
  // Inside a range an error arrives as its text, as in getValues.
  return value instanceof FormulaError ? value.code : value;
}

function areaArgument(area: Area, isDate: DateTest): unknown[][] {
  return area
    .grid()
    .map((line, row) =>
      line.map((value, column) =>
        typeof value === "number" && isDate(area.format(row, column))
          ? { serial: value }
          : plainArgument(value),
      ),
    );
}

/** Throws the FormulaError of an argument that is one: the function is not called then. */
function argument(value: Value, formats: Formats, isDate: DateTest): unknown {
  if (value instanceof FormulaError) throw value;
  if (isLambda(value)) throw new FormulaError("#VALUE!", "A LAMBDA cannot be given to a custom function.");
  const rows = value instanceof Area ? areaArgument(value, isDate) : gridArgument(value, formats, isDate);
  if (!Array.isArray(rows)) return rows;
  const only = rows.length === 1 && rows[0]?.length === 1;
  if (!only) return rows;
  const single = value instanceof Area ? value.cell(0, 0) : null;
  if (single instanceof FormulaError) throw single;
  return rows[0]?.[0];
}

function gridArgument(value: Grid | FormulaScalar, formats: Formats, isDate: DateTest): unknown {
  const dated = (cell: FormulaScalar, row: number, column: number): unknown =>
    typeof cell === "number" && isDate(formats(row, column)) ? { serial: cell } : plainArgument(cell);
  if (!isGrid(value)) return dated(value, 0, 0);
  return value.map((line, row) => line.map((cell, column) => dated(cell, row, column)));
}

function scalarResult(value: unknown): FormulaScalar {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "number")
    return Number.isFinite(value) ? value : numberError("The result is not a number that can be shown.");
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (isSerialDate(value)) return value.serial;
  return new FormulaError("#ERROR!", "The custom function returned a value that a cell cannot hold.");
}

/** Which cells of a custom function's result were Dates. */
const dates = new WeakMap<Grid, readonly (readonly boolean[])[]>();

/** Null for what is no result of a custom function, or holds no Date. A Date at midnight is a day. */
export function datedFormats(value: Value, patterns: DatePatterns): Formats | null {
  const marks = isGrid(value) ? dates.get(value) : undefined;
  if (!marks || !isGrid(value)) return null;
  return (row, column) => {
    if (!marks[row]?.[column]) return "";
    return Number.isInteger(value[row]?.[column]) ? patterns.date : patterns.dateTime;
  };
}

/** A one-dimensional array is a column: the outer array holds the rows. Short rows are filled with empty cells. */
function result(value: unknown): Value {
  if (isSerialDate(value)) return marked([[value]], [[value.serial]]);
  if (!Array.isArray(value)) return scalarResult(value);
  const rows = value.map((row: unknown) =>
    Array.isArray(row) ? row.map(scalarResult) : [scalarResult(row)],
  );
  const columns = Math.max(1, ...rows.map((row) => row.length));
  if (rows.length === 0) return null;
  const filled = rows.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => null)]);
  return marked(value, filled);
}

function marked(returned: readonly unknown[], grid: Grid): Grid {
  const marks = returned.map((row) => (Array.isArray(row) ? row.map(isSerialDate) : [isSerialDate(row)]));
  if (marks.some((line) => line.includes(true))) dates.set(grid, marks);
  return grid;
}

function messageOf(problem: unknown): string {
  const hasMessage = typeof problem === "object" && problem !== null && "message" in problem;
  return hasMessage ? String(problem.message) : String(problem);
}

function called(body: CustomBody, args: readonly unknown[]): Value {
  try {
    return result(body(args));
  } catch (problem) {
    return problem instanceof FormulaError ? problem : new FormulaError("#ERROR!", messageOf(problem));
  }
}

/** Characters of remembered arguments: dozens of whole-column calls on large tabs. Beyond it the oldest results go. */
const REMEMBERED = 50_000_000;

/** Values and, for those that are no references, their number formats. */
export interface CustomArguments {
  readonly values: readonly Value[];
  readonly formats: readonly Formats[];
}

export interface CustomCalls {
  /** `allow` is asked when all arguments have been read. Throws FormulaError for an argument that is an error, or as `allow` does. */
  call(name: string, body: CustomBody, args: CustomArguments, allow: () => void): Value;
  forget(): void;
}

export function customCalls(isDate: DateTest): CustomCalls {
  const results = new Map<string, Value>();
  let size = 0;
  const remember = (key: string, value: Value): void => {
    results.set(key, value);
    size += key.length;
    for (const oldest of results.keys()) {
      if (size <= REMEMBERED) return;
      results.delete(oldest);
      size -= oldest.length;
    }
  };
  return {
    call: (name, body, { values, formats }, allow) => {
      const args = values.map((value, index) => argument(value, formats[index] ?? PLAIN, isDate));
      allow();
      const key = `${name.toUpperCase()}${JSON.stringify(args)}`;
      const known = results.get(key);
      if (known !== undefined) return known;
      const value = called(body, args);
      remember(key, value);
      return value;
    },
    forget: () => {
      results.clear();
      size = 0;
    },
  };
}
