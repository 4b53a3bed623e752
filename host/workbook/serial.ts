/** Serial numbers: days since 1899-12-30, the time of day as a fraction (developers.google.com/sheets/api/guides/formats). */
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Null when there is no such day (31/4, 29/2/2023). `month` counts from 1. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const instant = new Date(Date.UTC(2000, month - 1, day));
  instant.setUTCFullYear(year, month - 1, day);
  const real = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day && month >= 1;
  return real ? Math.round((instant.getTime() - EPOCH) / DAY) : null;
}

/** Fraction of a day. */
export const serialOfTime = (hours: number, minutes: number, seconds: number): number =>
  (hours * 3600 + minutes * 60 + seconds) / 86_400;

const wallClocks = new Map<string, Intl.DateTimeFormat>();

function wallClock(timeZone: string): Intl.DateTimeFormat {
  const known =
    wallClocks.get(timeZone) ??
    new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  wallClocks.set(timeZone, known);
  return known;
}

/** The zone's wall clock at an instant (epoch milliseconds) as a serial number. */
export function serialOfInstant(instant: number, timeZone: string): number {
  const part = new Map(
    wallClock(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const of = (type: Intl.DateTimeFormatPartTypes): number => part.get(type) ?? 0;
  const wall = Date.UTC(of("year"), of("month") - 1, of("day"), of("hour"), of("minute"), of("second"));
  return (wall - EPOCH) / DAY;
}

export function yearOfInstant(instant: number, timeZone: string): number {
  const quarter = Math.floor(instant / QUARTER_HOUR);
  if (latest.quarter !== quarter || latest.timeZone !== timeZone) {
    const year = new Date(EPOCH + serialOfInstant(instant, timeZone) * DAY).getUTCFullYear();
    latest = { quarter, timeZone, year };
  }
  return latest.year;
}

/** Every text that is read asks for the year; no zone of today changes its year inside a quarter of an hour. */
const QUARTER_HOUR = 900_000;
let latest = { quarter: Number.NaN, timeZone: "", year: 0 };
