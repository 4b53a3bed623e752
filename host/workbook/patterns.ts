import { numfmt } from "@univerjs/core";

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
