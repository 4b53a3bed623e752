/** Source: support.google.com/docs/table/25273, category Date. Dates are serial numbers. */
import { numberError, valueError } from "../errors.ts";
import type { Place } from "../place.ts";
import { type FormulaScalar, toInteger, toNumber, toText } from "../values.ts";
import {
  dayOf,
  fractionOf,
  lastDayOfMonth,
  monthsLater,
  secondsOf,
  serialOf,
  weekdayOf,
} from "./calendar.ts";
import { at, type EagerEntry, ofNumbers, type Registry, scalar } from "./entry.ts";

/** A date given as number or as text in the workbook's locale or as 2023-03-28. */
export function dateArgument(value: FormulaScalar, place: Place): number {
  if (typeof value !== "string") return inCalendar(toNumber(value));
  const serial = place.world.readText(value) ?? isoDate(value);
  if (serial === null) throw valueError(`'${value}' cannot be parsed to date/time.`);
  return serial;
}

/** 31 December 9999 ends the calendar, 1 January of the year 1 begins it. */
const LAST_DAY = 2_958_465;
const FIRST_DAY = -693_593;

/** Throws the error that Sheets shows for what is no day of the calendar. */
export function inCalendar(serial: number): number {
  if (!(serial >= FIRST_DAY && serial < LAST_DAY + 1))
    throw numberError(`${serial} is no day of the calendar.`);
  return serial;
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

function isoDate(text: string): number | null {
  const [, year, month, day] = ISO.exec(text.trim()) ?? [];
  if (year === undefined) return null;
  const serial = serialOf(Number(year), Number(month), Number(day));
  const back = dayOf(serial);
  return back.month === Number(month) && back.day === Number(day) ? serial : null;
}

const ofDate = (body: (serial: number) => number): EagerEntry =>
  scalar(1, 1, ([date = null], place) => body(dateArgument(date, place)));

/** Years below 1900 count from 1900, as in Sheets. */
function date([year = null, month = null, day = null]: readonly FormulaScalar[]): number {
  const given = toInteger(year);
  const serial = serialOf(given < 1900 ? given + 1900 : given, toInteger(month), toInteger(day));
  if (given < 0 || !(serial >= 0 && serial <= LAST_DAY))
    throw numberError("Function DATE has parameters outside of the calendar.");
  return serial;
}

function wholeMonths(from: number, to: number): number {
  const [a, b] = [dayOf(from), dayOf(to)];
  return (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
}

/** Days since the last whole month: the day of the month before it, or its last. */
function daysBeyondMonths(from: number, to: number): number {
  const [a, b] = [dayOf(from), dayOf(to)];
  if (b.day >= a.day) return b.day - a.day;
  return to - serialOf(b.year, b.month - 1, a.day);
}

/** Days beyond whole years. */
function daysBeyondYears(from: number, to: number): number {
  const [a, b] = [dayOf(from), dayOf(to)];
  const thisYear = serialOf(b.year, a.month, a.day);
  return thisYear <= to ? to - thisYear : to - serialOf(b.year - 1, a.month, a.day);
}

const UNITS: Readonly<Record<string, (from: number, to: number) => number>> = {
  Y: (from, to) => Math.floor(wholeMonths(from, to) / 12),
  M: wholeMonths,
  D: (from, to) => to - from,
  MD: daysBeyondMonths,
  YM: (from, to) => wholeMonths(from, to) % 12,
  YD: daysBeyondYears,
};

function difference([start = null, end = null, unit = null]: readonly FormulaScalar[], place: Place): number {
  const from = Math.floor(dateArgument(start, place));
  const to = Math.floor(dateArgument(end, place));
  const count = UNITS[toText(unit).toUpperCase()];
  if (!count) throw numberError(`Function DATEDIF parameter 3 value is '${toText(unit)}'.`);
  if (from > to)
    throw numberError("Function DATEDIF parameter 1 (start) should be on or before parameter 2 (end).");
  return count(from, to);
}

/** Kind 1: Sunday is 1; 2: Monday is 1; 3: Monday is 0. */
function weekday(serial: number, kind: number): number {
  const sunday = weekdayOf(serial);
  if (kind === 1) return sunday + 1;
  if (kind === 2) return ((sunday + 6) % 7) + 1;
  if (kind === 3) return (sunday + 6) % 7;
  throw numberError(`Function WEEKDAY parameter 2 value is ${kind}. Valid values are between 1 and 3.`);
}

/** WEEKNUM's kind → the weekday on which weeks begin, 0 = Sunday (support.google.com/docs/answer/3294949). */
const WEEK_BEGINS: Readonly<Record<number, number>> = {
  1: 0,
  2: 1,
  11: 1,
  12: 2,
  13: 3,
  14: 4,
  15: 5,
  16: 6,
  17: 0,
};

/** The week of 1 January is the first. Kind 21 is ISO's. */
function weekNumber(serial: number, kind: number): number {
  if (kind === 21) return isoWeek(serial);
  const begins = WEEK_BEGINS[kind];
  if (begins === undefined) throw numberError(`Function WEEKNUM parameter 2 value is ${kind}.`);
  const newYear = serialOf(dayOf(serial).year, 1, 1);
  const before = (weekdayOf(newYear) - begins + 7) % 7;
  return Math.floor((Math.floor(serial) - newYear + before) / 7) + 1;
}

/** The week that holds the year's first Thursday is the first. */
function isoWeek(serial: number): number {
  const thursday = Math.floor(serial) - weekday(serial, 3) + 3;
  return Math.floor((thursday - serialOf(dayOf(thursday).year, 1, 1)) / 7) + 1;
}

function time([hours = null, minutes = null, seconds = null]: readonly FormulaScalar[]): number {
  const fraction = fractionOf(toInteger(hours), toInteger(minutes), toInteger(seconds));
  if (fraction < 0) throw numberError("Function TIME has negative parameters.");
  return fraction - Math.floor(fraction);
}

const kindOf = (kind: FormulaScalar | undefined): number =>
  kind === undefined || kind === null ? 1 : toInteger(kind);

export const DATES: Registry = {
  DATE: ofNumbers(3, 3, date),
  TODAY: scalar(0, 0, (_, place) => Math.floor(place.world.serialNow())),
  NOW: scalar(0, 0, (_, place) => place.world.serialNow()),
  YEAR: ofDate((serial) => dayOf(serial).year),
  MONTH: ofDate((serial) => dayOf(serial).month),
  DAY: ofDate((serial) => dayOf(serial).day),
  HOUR: ofDate((serial) => Math.floor(secondsOf(serial) / 3600)),
  MINUTE: ofDate((serial) => Math.floor(secondsOf(serial) / 60) % 60),
  SECOND: ofDate((serial) => secondsOf(serial) % 60),
  TIME: ofNumbers(3, 3, time),
  DATEVALUE: ofDate(Math.floor),
  TIMEVALUE: ofDate((serial) => serial - Math.floor(serial)),
  TO_DATE: scalar(1, 1, ([value = null]) => value),
  DAYS: scalar(
    2,
    2,
    ([end = null, start = null], place) =>
      Math.floor(dateArgument(end, place)) - Math.floor(dateArgument(start, place)),
  ),
  DATEDIF: scalar(3, 3, difference),
  EDATE: scalar(
    2,
    2,
    ([start = null, months = null], place) =>
      inCalendar(monthsLater(dateArgument(start, place), toInteger(months))),
    { numbers: at(1) },
  ),
  EOMONTH: scalar(
    2,
    2,
    ([start = null, months = null], place) => {
      const { year, month } = dayOf(inCalendar(monthsLater(dateArgument(start, place), toInteger(months))));
      return serialOf(year, month, lastDayOfMonth(year, month));
    },
    { numbers: at(1) },
  ),
  WEEKDAY: scalar(1, 2, ([day = null, kind], place) => weekday(dateArgument(day, place), kindOf(kind)), {
    numbers: at(1),
  }),
  WEEKNUM: scalar(1, 2, ([day = null, kind], place) => weekNumber(dateArgument(day, place), kindOf(kind)), {
    numbers: at(1),
  }),
  ISOWEEKNUM: ofDate(isoWeek),
};
