import { matchingKey } from "../text/vietnamese.ts";

/** A moment in UTC milliseconds. */
export type Instant = number;

/** A day of the calendar as "2023-03-28". Days compare as texts do. */
export type Day = string;

const MINUTE = 60_000;
const MILLISECONDS_PER_DAY = 86_400_000;
/** Years outside these are slips of the hand ("0203"), and two digits mean this century (SPEC C3). */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const CENTURY = 2000;

/** Whether the text is a real day in the form "2023-03-28". */
export function isDay(text: string): boolean {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year !== undefined && dayFrom(Number(year), Number(month), Number(date)) !== null;
}

/**
 * Reads a day as people type it (SPEC C1–C4): "28/3/2023", "28-3-2023", "28.3.2023", "28/3/23" (day first, as in Vietnam),
 * "2023-03-28", "ngày 28 tháng 3 năm 2023". null when it is no such text or no day of the calendar.
 */
export function parseDayText(text: string): Day | null {
  const line = matchingKey(text);
  if (isDay(line)) return line;
  const match =
    /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(line.replace(/ ?([/.-]) ?/g, "$1")) ??
    /^(?:ngay )?(\d{1,2})( )thang (\d{1,2}) nam (\d{4})$/.exec(line);
  if (match === null) return null;
  const [, date, , month, year] = match.map(Number);
  return dayFrom(fullYear(Number(year)), Number(month), Number(date));
}

function fullYear(year: number): number {
  return year < 100 ? CENTURY + year : year;
}

function dayFrom(year: number, month: number, date: number): Day | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const day = dayOfNumber(Date.UTC(year, month - 1, date) / MILLISECONDS_PER_DAY);
  return day === isoText(year, month, date) ? day : null;
}

function isoText(year: number, month: number, date: number): Day {
  return `${year}-${twoDigits(month)}-${twoDigits(date)}`;
}

/** "28/03/2023", padded here because Intl would print 28/3/2023 for Vietnam. */
export function formatDay(day: Day): string {
  return day.split("-").reverse().join("/");
}

/** "28/03/2023 14:03" on the wall clock of the zone. */
export function formatInstant(instant: Instant, utcOffsetMinutes: number): string {
  const day = dayOf(instant, utcOffsetMinutes);
  const minutes = Math.floor((instant - startOfDay(day, utcOffsetMinutes)) / MINUTE);
  return `${formatDay(day)} ${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** The day that an instant belongs to, so many minutes east of UTC. */
export function dayOf(instant: Instant, utcOffsetMinutes: number): Day {
  return dayOfNumber(Math.floor((instant + utcOffsetMinutes * MINUTE) / MILLISECONDS_PER_DAY));
}

/** First instant of the day, so many minutes east of UTC. */
export function startOfDay(day: Day, utcOffsetMinutes: number): Instant {
  return numberOfDay(day) * MILLISECONDS_PER_DAY - utcOffsetMinutes * MINUTE;
}

export function addDays(day: Day, days: number): Day {
  return dayOfNumber(numberOfDay(day) + days);
}

/** The same date so many months on, or the last day of that month when it is shorter: 31/8 + 6 months = 28/2 or 29/2 (SPEC C8). */
export function addMonths(day: Day, months: number): Day {
  const first = new Date(Date.parse(`${day.slice(0, 7)}-01`));
  first.setUTCMonth(first.getUTCMonth() + months);
  const start = first.toISOString().slice(0, 10);
  first.setUTCMonth(first.getUTCMonth() + 1);
  const length = daysBetween(start, first.toISOString().slice(0, 10));
  return addDays(start, Math.min(Number(day.slice(8)), length) - 1);
}

/** Days from `a` to `b`: 1 from today to tomorrow, negative backwards. */
export function daysBetween(a: Day, b: Day): number {
  return numberOfDay(b) - numberOfDay(a);
}

/** Days since 1970-01-01. */
function numberOfDay(day: Day): number {
  return Date.parse(day) / MILLISECONDS_PER_DAY;
}

function dayOfNumber(number: number): Day {
  return new Date(number * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
