/** Serial numbers (days since 1899-12-30, time as fraction) and the calendar. No Date of the local zone is involved. */

const DAY_MS = 86_400_000;
const EPOCH_MS = Date.UTC(1899, 11, 30);

export interface CalendarDay {
  readonly year: number;
  /** 1…12 */
  readonly month: number;
  readonly day: number;
}

/** Months and days beyond their range carry over, as in DATE(2023; 14; 35). */
export function serialOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  // Date.UTC would read years below 100 as 19xx.
  date.setUTCFullYear(year, month - 1, day);
  return Math.round((date.getTime() - EPOCH_MS) / DAY_MS);
}

export function dayOf(serial: number): CalendarDay {
  const date = new Date(EPOCH_MS + Math.floor(serial) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const lastDayOfMonth = (year: number, month: number): number =>
  dayOf(serialOf(year, month + 1, 0)).day;

/** The same day of another month, or that month's last day. */
export function monthsLater(serial: number, months: number): number {
  const { year, month, day } = dayOf(serial);
  const first = dayOf(serialOf(year, month + months, 1));
  return serialOf(first.year, first.month, Math.min(day, lastDayOfMonth(first.year, first.month)));
}

/** 0 = Sunday. 1899-12-30 was a Saturday. */
export const weekdayOf = (serial: number): number => (((Math.floor(serial) + 6) % 7) + 7) % 7;

const SECONDS_OF_DAY = 86_400;

/** Whole seconds since midnight. Times are exact to the millisecond only: a fraction of a day is seldom exact. */
export function secondsOf(serial: number): number {
  const milliseconds = Math.round((serial - Math.floor(serial)) * DAY_MS);
  return Math.floor(milliseconds / 1000) % SECONDS_OF_DAY;
}

export const fractionOf = (hours: number, minutes: number, seconds: number): number =>
  (hours * 3600 + minutes * 60 + seconds) / SECONDS_OF_DAY;
