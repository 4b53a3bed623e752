import { type A1Area, type A1Ends, areaBetween, parseA1, parseEnds } from "./a1.ts";
import { Area } from "./area.ts";
import { badReference, FormulaError } from "./errors.ts";
import { always, areaFormats, PLAIN } from "./look.ts";
import type { Code, Formats, Place } from "./place.ts";
import { caught, inPlace, toScalar } from "./shape.ts";
import { type Shift, shiftedEnds } from "./shift.ts";
import type { Value } from "./values.ts";

/** The cells a reference means at this place. Open ends reach to the end of the sheet; what lies outside of it is cut off. Throws FormulaError. */
export function areaAt(reference: A1Area, place: Place): Area {
  const sheet = reference.sheet === undefined ? place.sheet : place.world.sheetId(reference.sheet);
  if (sheet === null) throw badReference(`Unresolved sheet name '${reference.sheet}'.`);
  const size = place.world.size(sheet);
  const rows = Math.min(reference.rows ?? Number.POSITIVE_INFINITY, size.rows - reference.row);
  const columns = Math.min(reference.columns ?? Number.POSITIVE_INFINITY, size.columns - reference.column);
  if (rows <= 0 || columns <= 0) throw badReference("Reference does not exist.");
  return place.world.area({ sheet, row: reference.row, column: reference.column, rows, columns });
}

function cellCode(area: (place: Place) => Area): Code {
  return {
    spills: false,
    value: area,
    scalar: (place) => caught(() => area(place).cell(0, 0)),
    look: (place) => areaFormats(area(place)),
  };
}

function rangeCode(area: (place: Place) => Area): Code {
  return {
    spills: true,
    value: area,
    scalar: (place) => caught(() => inPlace(area(place), place)),
    look: (place, one) => placedFormats(area(place), place, one),
  };
}

/** "A1", "A2:A", "'Tên sheet'!B2:C5". */
export function compileReference(text: string): Code {
  const ends = parseEnds(text);
  const reference = ends && areaBetween(ends);
  if (!reference) return rangeCode(() => fail(badReference("Reference does not exist.")));
  const area = (place: Place): Area => areaAt(place.shift ? readHere(ends, place.shift) : reference, place);
  return reference.rows === 1 && reference.columns === 1 ? cellCode(area) : rangeCode(area);
}

function readHere(ends: A1Ends, shift: Shift): A1Area {
  const there = shiftedEnds(ends, shift);
  return (there && areaBetween(there)) ?? fail(badReference("Reference does not exist."));
}

/** Of the one cell that is read in place, or of all. */
function placedFormats(area: Area, place: Place, one: boolean): Formats {
  if (!one) return areaFormats(area);
  const row = area.rows === 1 ? 0 : place.row - area.row;
  const column = area.columns === 1 ? 0 : place.column - area.column;
  return always(areaFormats(area)(row, column));
}

function namedFormats(name: string, place: Place, one: boolean): Formats {
  const local = place.locals?.get(name.toLowerCase());
  const value = local ?? named(name, place);
  if (value instanceof Area) return placedFormats(value, place, one);
  return place.looks?.get(name.toLowerCase())?.(place, one) ?? PLAIN;
}

function fail(error: FormulaError): never {
  throw error;
}

function named(name: string, place: Place): Value {
  const local = place.locals?.get(name.toLowerCase());
  if (local !== undefined) return local;
  const area = place.world.namedArea(name);
  if (area) return place.world.area(area);
  throw new FormulaError("#NAME?", `Unknown range name: '${name}'.`);
}

/** A name of LET or LAMBDA, or a named range. */
export function compileName(name: string): Code {
  // The parser knows Excel's 16,384 columns; further ones reach us as names.
  if (parseA1(name)) return compileReference(name);
  return {
    spills: true,
    value: (place) => named(name, place),
    scalar: (place) => caught(() => toScalar(named(name, place), place)),
    look: (place, one) => namedFormats(name, place, one),
  };
}

function hull(a: Area, b: Area): Area {
  if (a.sheet !== b.sheet) throw badReference("A range cannot span several sheets.");
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return a.moved({
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  });
}

/** A1:INDEX(…): the smallest range with both ends in it. */
export function joinAreas(operands: readonly Code[]): Code {
  return rangeCode((place) => {
    const areas = operands.map((code) => code.value(place));
    const [a, b] = areas;
    if (a instanceof Area && b instanceof Area) return hull(a, b);
    const error = areas.find((value) => value instanceof FormulaError);
    return fail(error instanceof FormulaError ? error : badReference("Reference does not exist."));
  });
}
