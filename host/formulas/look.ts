/** How looks (number formats of results) are asked for: never while values are calculated, only for numbers in cells without a format. */
import { Area } from "./area.ts";
import { FormulaError } from "./errors.ts";
import { type Format, takenOver } from "./numberFormat.ts";
import type { Code, Formats, Place } from "./place.ts";
import { caught, toGrid } from "./shape.ts";
import type { Value } from "./values.ts";

export const PLAIN: Formats = () => "";

export const always =
  (format: Format): Formats =>
  () =>
    format;

export const looksOf = (code: Code | undefined, place: Place, one: boolean): Formats =>
  code?.look?.(place, one) ?? PLAIN;

/** A single row or column repeats beside wider operands, as its values do. */
export function areaFormats(area: Area): Formats {
  return (row, column) => takenOver(area.format(area.rows === 1 ? 0 : row, area.columns === 1 ? 0 : column));
}

/** A result that is still a reference looks as its cells do. */
export const formatsOfValue = (value: Value, otherwise: Formats): Formats =>
  value instanceof Area ? areaFormats(value) : otherwise;

export const valueIn = (code: Code | undefined, place: Place): Value =>
  code ? caught(() => code.value(place)) : null;

/** The format of the first number in a column of an argument, or in all of it: what functions that choose among cells show. */
export function firstNumberFormat(code: Code | undefined, place: Place, column: number | null): Format {
  if (!code?.look) return "";
  const value = valueIn(code, place);
  const formats = formatsOfValue(value, looksOf(code, place, false));
  for (const [row, line] of toGrid(value).entries()) {
    const at = column === null ? line.findIndex(isNumber) : column;
    if (at >= 0 && isNumber(line[at])) return formats(row, at);
  }
  return "";
}

const isNumber = (value: unknown): value is number => typeof value === "number";

/** An error on the way to a look is no look. */
export function lookOrPlain(look: () => Format): Format {
  const format = caught(look);
  return format instanceof FormulaError ? "" : format;
}
