/** Numbers as text with fixed decimals or as money. Source: support.google.com/docs/table/25273, category Text. */
import { numberError } from "../errors.ts";
import type { Place } from "../place.ts";
import { type FormulaScalar, toBoolean, toInteger, toNumber } from "../values.ts";
import { at, ofNumbers, type Registry, scalar } from "./entry.ts";
import { roundHalfAway } from "./rounding.ts";
import { formattedText } from "./textFormat.ts";

/** More digits than any number has are refused. */
const MOST_DIGITS = 100;

function digitsOf(places: FormulaScalar | undefined): number {
  const digits = places === undefined || places === null ? 2 : toInteger(places);
  if (Math.abs(digits) > MOST_DIGITS) throw numberError(`${digits} decimal places are too many.`);
  return digits;
}

function fixed([value = null, places, noCommas]: readonly FormulaScalar[], place: Place): string {
  const digits = digitsOf(places);
  const rounded = roundHalfAway(toNumber(value), digits);
  const grouped = noCommas === undefined || !toBoolean(noCommas);
  const decimals = digits > 0 ? `.${"0".repeat(digits)}` : "";
  return formattedText(rounded, `${grouped ? "#,##0" : "0"}${decimals}`, place);
}

/** In the locale's money, two decimals unless told otherwise. */
function money([value = null, places]: readonly FormulaScalar[], place: Place): string {
  const digits = digitsOf(places);
  const rounded = roundHalfAway(toNumber(value), digits);
  return formattedText(rounded, place.world.moneyPattern(Math.max(digits, 0)), place);
}

export const FIXED_TEXTS: Registry = {
  DOLLAR: ofNumbers(1, 2, money),
  FIXED: scalar(1, 3, fixed, { numbers: at(0, 1) }),
};
