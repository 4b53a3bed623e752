import { namedShape, numberedShape, timeShape } from "./entryShape.ts";
import type { LocaleTraits } from "./locale.ts";
import { serialOfDay, serialOfTime } from "./serial.ts";

export interface EnteredDate {
  readonly serial: number;
  readonly numberFormat: string;
}

const THREE = /^(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})$/;
const TWO = /^(\d{1,2})([/.-])(\d{1,4})$/;
const TIME = /^(\d{1,4}):(\d{2})(?::(\d{2}(?:\.\d+)?))?(?:\s*([AaPp])\.?[Mm]\.?)?$/;

/** Years of two digits: 00–29 are 2000–2029, 30–99 are 1930–1999, as in other spreadsheets. */
function fullYear(digits: string): number | null {
  const year = Number(digits);
  if (digits.length === 4) return year >= 1900 ? year : null;
  if (digits.length > 2) return null;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dayOf(year: number | null, month: string, day: string): number | null {
  if (year === null || month.length > 2 || day.length > 2) return null;
  return serialOfDay(year, Number(month), Number(day));
}

function threeNumbers(match: RegExpExecArray, traits: LocaleTraits): number | null {
  const [, first = "", , second = "", third = ""] = match;
  // Year first is read in every locale: 2023-03-28.
  if (first.length === 4) return dayOf(fullYear(first), second, third);
  if (traits.dateOrder === "MDY") return dayOf(fullYear(third), first, second);
  if (traits.dateOrder === "DMY") return dayOf(fullYear(third), second, first);
  return dayOf(fullYear(first), second, third);
}

function twoNumbers(match: RegExpExecArray, traits: LocaleTraits, year: number): number | null {
  const [, first = "", , second = ""] = match;
  if (second.length === 4) return dayOf(fullYear(second), first, "1");
  return traits.dateOrder === "DMY" ? dayOf(year, second, first) : dayOf(year, first, second);
}

/** Day as a serial number. "." separates dates only where it is not the decimal mark. */
function daySerial(text: string, traits: LocaleTraits, year: number): number | null {
  const three = THREE.exec(text);
  const two = three ? null : TWO.exec(text);
  const mark = (three ?? two)?.[2];
  if (mark === undefined || (mark === "." && traits.decimal === ".")) return null;
  if (three) return threeNumbers(three, traits);
  return two && twoNumbers(two, traits, year);
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NAMED = /^(?:(\d{1,2})[ -]([a-z]{3,9})|([a-z]{3,9}) (\d{1,2}))(?:[, -]\s*(\d{4}))?$/i;
const FULL_MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** "28 Mar 2023", "March 28, 2023": month names are read in English locales. */
function namedDay(text: string, traits: LocaleTraits, year: number): number | null {
  const match = traits.name.startsWith("en") ? NAMED.exec(text) : null;
  if (!match) return null;
  const name = (match[2] ?? match[3] ?? "").toLowerCase();
  const month = Math.max(MONTHS.indexOf(name), FULL_MONTHS.indexOf(name)) + 1;
  const day = match[1] ?? match[4] ?? "";
  return dayOf(match[5] === undefined ? year : Number(match[5]), String(month), day);
}

/** Fraction of a day, or more than one day: "26:30" is a duration. */
function timeSerial(text: string): number | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [, hour = "", minute = "", second = "0", half] = match;
  const hours = Number(hour);
  if (Number(minute) > 59 || Number(second) >= 60) return null;
  if (half === undefined) return serialOfTime(hours, Number(minute), Number(second));
  if (hours < 1 || hours > 12) return null;
  const afternoon = half.toLowerCase() === "p" ? 12 : 0;
  return serialOfTime((hours % 12) + afternoon, Number(minute), Number(second));
}

/** A time that is more than a day is a duration. */
function typedTime(text: string, traits: LocaleTraits): EnteredDate | null {
  const serial = timeSerial(text);
  if (serial === null) return null;
  return { serial, numberFormat: serial < 1 ? timeShape(text, traits) : "[h]:mm:ss" };
}

function typedDay(text: string, traits: LocaleTraits, year: number): EnteredDate | null {
  const serial = daySerial(text, traits, year);
  if (serial !== null) return { serial, numberFormat: numberedShape(text, traits) };
  const named = namedDay(text, traits, year);
  return named === null ? null : { serial: named, numberFormat: namedShape(text) };
}

/**
 * A date, a time or both as typed in the locale, with the number format that shows them as they were typed; `year` is the one meant
 * when none is typed. Null when the text is none.
 */
export function dateInText(text: string, traits: LocaleTraits, year: number): EnteredDate | null {
  const whole = typedTime(text, traits) ?? typedDay(text, traits, year);
  if (whole) return whole;
  const space = text.indexOf(" ");
  const date = space < 0 ? null : daySerial(text.slice(0, space), traits, year);
  const clock = date === null ? null : typedTime(text.slice(space + 1).trim(), traits);
  if (date === null || clock === null || clock.serial >= 1) return null;
  return {
    serial: date + clock.serial,
    numberFormat: `${numberedShape(text.slice(0, space), traits)} ${clock.numberFormat}`,
  };
}
