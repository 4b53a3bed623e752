/** Between kinds of values, with or by their number formats. Source: support.google.com/docs/table/25273, categories Parser and Info. */
import { Area } from "../area.ts";
import { FormulaError, notAvailable, valueError } from "../errors.ts";
import { formatsOfValue, looksOf } from "../look.ts";
import { isDayFormat } from "../numberFormat.ts";
import type { Code, Place } from "../place.ts";
import { caught, firstOf, isWide, toGrid } from "../shape.ts";
import { type FormulaScalar, toInteger, toNumber, toText, type Value } from "../values.ts";
import { type LazyEntry, lazy, ofNumbers, type Registry, scalar, wide } from "./entry.ts";
import { formattedText } from "./textFormat.ts";

type WithFormat = (value: FormulaScalar, format: string, place: Place) => FormulaScalar;

const argument = (code: Code | undefined, place: Place, asArray: boolean): Value => {
  if (!code) return null;
  return asArray ? caught(() => code.value(place)) : code.scalar(place);
};

/** A function of a value and the number format it is shown with. */
function withFormat(body: WithFormat): LazyEntry {
  return lazy(1, 1, true, ([code], place, asArray) => {
    const value = argument(code, place, asArray);
    const formats = formatsOfValue(value, looksOf(code, place, !asArray));
    if (!isWide(value)) return body(firstOf(value), formats(0, 0), place);
    return toGrid(value).map((line, row) =>
      line.map((cell, column) => body(cell, formats(row, column), place)),
    );
  });
}

/** TO_TEXT: the number as its cell shows it. */
const shownText: WithFormat = (value, format, place) => {
  if (typeof value !== "number") return value;
  return formattedText(value, format === "" ? "General" : format, place);
};

/** ISDATE: a date, or a text that can be read as one; a plain number is none. */
const isDate: WithFormat = (value, format, place) => {
  if (typeof value === "number") return isDayFormat(format);
  return typeof value === "string" && place.world.readDate(value) !== null;
};

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** 1 to 3999, classic form. */
function roman([value = null, form]: readonly FormulaScalar[]): string {
  if (form !== undefined && form !== null && toInteger(form) !== 0)
    throw valueError("The local host imitates only the classic form (0) of ROMAN.");
  let left = toInteger(value);
  if (left < 1 || left > 3999)
    throw valueError(`Function ROMAN parameter 1 value is ${left}. Valid values are between 1 and 3999.`);
  let text = "";
  for (const [size, letters] of ROMAN) {
    text += letters.repeat(Math.floor(left / size));
    left %= size;
  }
  return text;
}

/** Web addresses with or without a scheme (support.google.com/docs/answer/3256501). */
const WEB_ADDRESS =
  /^(?:(?:https?|ftp):\/\/)?[^\s/?#.:@]+(?:\.[^\s/?#.:@]+)+(?::\d+)?(?:[/?#]\S*)?$|^mailto:\S+@\S+$/i;

function formulaText([value]: readonly Value[], place: Place): FormulaScalar {
  if (!(value instanceof Area)) return notAvailable("Argument must be a range.");
  const text = place.world.formulaText(value.sheet, value.row, value.column);
  return text ?? notAvailable("The cell holds no formula.");
}

export const CONVERSIONS: Registry = {
  TO_TEXT: withFormat(shownText),
  ISDATE: withFormat(isDate),
  TO_PERCENT: scalar(1, 1, ([value = null]) => value),
  TO_DOLLARS: scalar(1, 1, ([value = null]) => value),
  TO_PURE_NUMBER: scalar(1, 1, ([value = null]) => value),
  /** Seconds since 1970; unit 2 counts milliseconds, 3 microseconds. */
  EPOCHTODATE: ofNumbers(1, 2, ([stamp = null, unit]) => {
    const perSecond = [1, 1000, 1_000_000][(unit === undefined || unit === null ? 1 : toInteger(unit)) - 1];
    if (perSecond === undefined) throw new FormulaError("#NUM!", "EPOCHTODATE takes the units 1, 2 and 3.");
    return toNumber(stamp) / perSecond / 86_400 + 25_569;
  }),
  ROMAN: ofNumbers(1, 2, roman),
  ISURL: scalar(1, 1, ([value = null]) => typeof value === "string" && WEB_ADDRESS.test(value)),
  ENCODEURL: scalar(1, 1, ([value = null]) => encodeURIComponent(toText(value))),
  FORMULATEXT: wide(1, 1, formulaText, { keepsErrors: true }),
};
