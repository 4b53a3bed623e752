import { numfmt } from "@univerjs/core";
import type { LocaleTraits } from "./locale.ts";

const dates = new Map<string, boolean>();

function looksLikeDate(pattern: string): boolean {
  try {
    return numfmt.isDateFormat(pattern);
  } catch {
    return false;
  }
}

/** Is a number in a cell with this number format a date, a time or a duration? */
export function isDatePattern(pattern: string): boolean {
  const known = dates.get(pattern) ?? looksLikeDate(pattern);
  dates.set(pattern, known);
  return known;
}

/** `@` and the spelling the page's menu writes. */
export const isTextPattern = (pattern: string): boolean => pattern === "@" || pattern === "@@@";

export const isAutomatic = (pattern: string): boolean => pattern === "" || /^general$/i.test(pattern);

const DAY_FUNCTION = /^=\s*(?:TODAY|DATE|DATEVALUE|EDATE|EOMONTH|WORKDAY)\s*\(/i;
const INSTANT_FUNCTION = /^=\s*NOW\s*\(/i;
const TIME_FUNCTION = /^=\s*(?:TIME|TIMEVALUE)\s*\(/i;

/** The format Sheets gives to the result of a date function in a cell without a format; "" for other formulas. */
export function impliedPattern(formula: string, traits: LocaleTraits): string {
  if (DAY_FUNCTION.test(formula)) return traits.datePattern;
  if (INSTANT_FUNCTION.test(formula)) return traits.dateTimePattern;
  return TIME_FUNCTION.test(formula) ? traits.timePattern : "";
}
