/** A number of a cell as a Vietnamese sheet shows it: a decimal comma, days as dd/MM/yyyy (SPEC NF1). */
import { addDays, formatDay } from "../../domain/time/calendar.ts";

/** Formats of days that Excel has by itself, told by their numbers, with what they show of a day. */
const DAY_FORMATS: Readonly<Record<string, string>> = {
  ...{ "14": "dmy", "15": "dmy", "16": "dm", "17": "my", "22": "dmy", "27": "dmy", "28": "dm", "29": "dm" },
  ...{ "30": "dmy", "31": "dmy", "36": "dmy", "50": "dmy", "57": "dmy", "58": "dm" },
};
const PERCENT_FORMATS = new Set(["9", "10"]);
/** What is quoted, in brackets or behind a backslash is shown as it stands; behind “_” and “*” stands what is a blank as wide. */
const LITERAL = /"[^"]*"|\[[^\]]*\]|[\\_*]./g;
/** Minutes stand behind hours or before seconds; a name of a weekday is no day. */
const NO_DAY = /h+[^a-z]*m+|m+[^a-z]*s+|d{3,}/g;
const FIRST_DAY = "1899-12-30";
const FIRST_DAY_1904 = "1904-01-01";
/** From the first of March 1900 to the end of 2199; other numbers are no days that anybody hands in. */
const FIRST_SERIAL = 61;
const LAST_SERIAL = 109_574;
/** Figures that a double holds for sure, and as many as Excel keeps. */
const FIGURES = 15;

/** @param format a code such as dd/mm/yyyy, or the number of one that the program has by itself */
export function serialText(value: string, format: string, since1904: boolean): string {
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  const code = format.replace(LITERAL, "").toLowerCase();
  const shown = DAY_FORMATS[format] ?? code.replace(NO_DAY, "");
  if (/[dy]/.test(shown) && number >= FIRST_SERIAL && number <= LAST_SERIAL)
    return partsShown(addDays(since1904 ? FIRST_DAY_1904 : FIRST_DAY, Math.floor(number)), shown);
  if (PERCENT_FORMATS.has(format) || code.includes("%")) return `${decimal(number * 100)}%`;
  // A telephone number that keeps its 0.
  return /^0{2,}$/.test(code) ? decimal(number).padStart(code.length, "0") : decimal(number);
}

/** A format that leaves the day or the year out shows none, and so none is made up: 03/2023. */
function partsShown(day: string, shown: string): string {
  const parts = formatDay(day).split("/");
  return parts.filter((_, at) => shown.includes(["d", "m", "y"][at] ?? "")).join("/");
}

const decimal = (number: number): string => String(Number(number.toPrecision(FIGURES))).replace(".", ",");
