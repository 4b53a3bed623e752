/** A number of a cell as a Vietnamese sheet shows it: a decimal comma, days as dd/MM/yyyy (SPEC NF1). */
import { addDays, formatDay } from "../../domain/time/calendar.ts";

/** Formats of days that Excel has by itself, told by their numbers. */
const DAY_FORMATS = new Set([
  "14",
  "15",
  "16",
  "17",
  "22",
  "27",
  "28",
  "29",
  "30",
  "31",
  "36",
  "50",
  "57",
  "58",
]);
const PERCENT_FORMATS = new Set(["9", "10"]);
/** What is quoted, in brackets or behind a backslash is shown as it stands. */
const LITERAL = /"[^"]*"|\[[^\]]*\]|\\./g;
const FIRST_DAY = "1899-12-30";
const FIRST_DAY_1904 = "1904-01-01";
/** From the first of March 1900 to the end of 2199; other numbers are no days that anybody hands in. */
const FIRST_SERIAL = 61;
const LAST_SERIAL = 109_574;
/** Figures that a double holds for sure. */
const FIGURES = 12;

/** @param format a code such as dd/mm/yyyy, or the number of one that the program has by itself */
export function serialText(value: string, format: string, since1904: boolean): string {
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  const code = format.replace(LITERAL, "").toLowerCase();
  const isDay = DAY_FORMATS.has(format) || /[dy]/.test(code);
  if (isDay && number >= FIRST_SERIAL && number <= LAST_SERIAL)
    return formatDay(addDays(since1904 ? FIRST_DAY_1904 : FIRST_DAY, Math.floor(number)));
  if (PERCENT_FORMATS.has(format) || code.includes("%")) return `${decimal(number * 100)}%`;
  // A telephone number that keeps its 0.
  return /^0{2,}$/.test(code) ? decimal(number).padStart(code.length, "0") : decimal(number);
}

const decimal = (number: number): string => String(Number(number.toPrecision(FIGURES))).replace(".", ",");
