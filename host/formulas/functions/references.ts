/** Functions of references rather than of values. Source: support.google.com/docs/table/25273, category Lookup. */
import { columnLetters, parseA1 } from "../a1.ts";
import { Area, type AreaBounds } from "../area.ts";
import { badReference, numberError, valueError } from "../errors.ts";
import type { Place } from "../place.ts";
import { fromR1C1 } from "../r1c1.ts";
import { areaAt } from "../reference.ts";
import { firstOf, toGrid } from "../shape.ts";
import { type FormulaScalar, toBoolean, toInteger, toText, type Value } from "../values.ts";
import { at, type Registry, scalar, wide } from "./entry.ts";

const numberAt = (args: readonly Value[], index: number, otherwise: number): number => {
  const value = args[index];
  return value === undefined || value === null ? otherwise : toInteger(firstOf(value));
};

type Part = Pick<AreaBounds, "row" | "column" | "rows" | "columns">;

/** INDEX(range; row; [column]): 0 means the whole row or column; in a single row the only number counts columns. */
function indexedPart(
  args: readonly Value[],
  size: { readonly rows: number; readonly columns: number },
): Part {
  const alongRow = size.rows === 1 && args.length === 2;
  const row = alongRow ? 1 : numberAt(args, 1, 0);
  const column = numberAt(args, alongRow ? 1 : 2, 0);
  if (row < 0 || column < 0) throw valueError("Function INDEX parameters must not be negative.");
  if (row > size.rows || column > size.columns)
    throw badReference("Function INDEX parameter value is out of range.");
  return {
    row: Math.max(row - 1, 0),
    column: Math.max(column - 1, 0),
    rows: row === 0 ? size.rows : 1,
    columns: column === 0 ? size.columns : 1,
  };
}

function indexed(args: readonly Value[]): Value {
  const source = args[0] ?? null;
  const part = indexedPart(args, sizeOf(source));
  if (source instanceof Area)
    return source.moved({ ...part, row: source.row + part.row, column: source.column + part.column });
  return toGrid(source)
    .slice(part.row, part.row + part.rows)
    .map((line) => line.slice(part.column, part.column + part.columns));
}

function offset(args: readonly Value[], place: Place): Value {
  const base = args[0];
  if (!(base instanceof Area)) throw badReference("Function OFFSET parameter 1 must be a range.");
  const area = base.moved({
    row: base.row + numberAt(args, 1, 0),
    column: base.column + numberAt(args, 2, 0),
    rows: numberAt(args, 3, base.rows),
    columns: numberAt(args, 4, base.columns),
  });
  const size = place.world.size(area.sheet);
  const inside =
    area.row >= 0 &&
    area.column >= 0 &&
    area.row + area.rows <= size.rows &&
    area.column + area.columns <= size.columns;
  if (!inside || area.rows < 1 || area.columns < 1)
    throw badReference("Function OFFSET evaluates to an out of bounds range.");
  return area;
}

/** R1C1, R[-1]C[2]:RC, also after a sheet's name. */
const NUMBERED =
  /^(?:.*!)?(?:R(?:\d+|\[-?\d+\])?C(?:\d+|\[-?\d+\])?)(?::R(?:\d+|\[-?\d+\])?C(?:\d+|\[-?\d+\])?)?$/is;

/** Relative to the formula's own cell. */
const inLetters = (text: string, place: Place): string =>
  NUMBERED.test(text) ? fromR1C1(`=${text}`, place.row, place.column).slice(1) : "";

function indirect(args: readonly Value[], place: Place): Value {
  const text = toText(firstOf(args[0] ?? null));
  const isA1 = args[1] === undefined || toBoolean(firstOf(args[1]));
  const reference = parseA1(isA1 ? text : inLetters(text, place));
  if (reference) return areaAt(reference, place);
  const named = place.world.namedArea(text);
  if (!named)
    throw badReference(
      `Function INDIRECT parameter 1 value is '${text}'. It is not a valid cell/range reference.`,
    );
  return place.world.area(named);
}

/** The numbers of the rows or columns of a range; without one, of the formula's own cell. */
function positions(args: readonly Value[], place: Place, of: "row" | "column"): Value {
  const area = args[0];
  if (area === undefined) return place[of] + 1;
  if (!(area instanceof Area)) throw valueError("Parameter must be a range.");
  if (of === "row") return Array.from({ length: area.rows }, (_, row) => [area.row + row + 1]);
  return [Array.from({ length: area.columns }, (_, column) => area.column + column + 1)];
}

const ABSOLUTE_ROW = new Set([1, 2]);
const ABSOLUTE_COLUMN = new Set([1, 3]);

/** ADDRESS(row; column; [1 = $A$1, 2 = A$1, 3 = $A1, 4 = A1]; [A1 notation]; [sheet]). */
function address(args: readonly FormulaScalar[]): string {
  const [rowValue = null, columnValue = null, mode, a1, sheet] = args;
  const kind = mode === undefined || mode === null ? 1 : toInteger(mode);
  const [row, column] = [toInteger(rowValue), toInteger(columnValue)];
  if (kind < 1 || kind > 4) throw numberError("Function ADDRESS parameter 3 must be between 1 and 4.");
  if (row < 1 || column < 1) throw valueError("Function ADDRESS parameters 1 and 2 must be at least 1.");
  const inLetters = a1 === undefined || a1 === null || toBoolean(a1);
  const cell = (inLetters ? lettered : numbered)(row, column, kind);
  return sheet === undefined ? cell : `${quoted(toText(sheet))}!${cell}`;
}

function lettered(row: number, column: number, kind: number): string {
  const letters = `${ABSOLUTE_COLUMN.has(kind) ? "$" : ""}${columnLetters(column - 1)}`;
  return `${letters}${ABSOLUTE_ROW.has(kind) ? "$" : ""}${row}`;
}

/** Relative parts stand in brackets. */
function numbered(row: number, column: number, kind: number): string {
  const down = ABSOLUTE_ROW.has(kind) ? `R${row}` : `R[${row}]`;
  return `${down}${ABSOLUTE_COLUMN.has(kind) ? `C${column}` : `C[${column}]`}`;
}

const quoted = (name: string): string => (/^\w+$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`);

const sizeOf = (value: Value): { readonly rows: number; readonly columns: number } => {
  if (value instanceof Area) return value;
  const grid = toGrid(value);
  return { rows: grid.length, columns: grid[0]?.length ?? 0 };
};

export const REFERENCES: Registry = {
  INDEX: wide(1, 3, indexed, { spills: true, arrayArguments: true, numbers: at(1, 2) }),
  OFFSET: wide(3, 5, offset, { spills: true, numbers: at(1, 2, 3, 4) }),
  INDIRECT: wide(1, 2, indirect, { spills: true }),
  ROW: wide(0, 1, (args, place) => positions(args, place, "row")),
  COLUMN: wide(0, 1, (args, place) => positions(args, place, "column")),
  ROWS: wide(1, 1, ([range = null]) => sizeOf(range).rows),
  COLUMNS: wide(1, 1, ([range = null]) => sizeOf(range).columns),
  ADDRESS: scalar(2, 5, address, { numbers: at(0, 1, 2) }),
};
