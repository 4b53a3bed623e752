import { dayOf, startOfDay } from "../domain/time/calendar.ts";
import { type Cell, isWallClock, UNREADABLE } from "../tables/cell.ts";
import { UTC_OFFSET_MINUTES } from "../tables/kinds.ts";

/** What `getValues` gives and `setValues` takes. */
export type GoogleCell = string | number | boolean | Date;

/** Days between these are written with four digits of the year, as the calendar reads them. */
const FIRST_INSTANT = Date.UTC(1000, 0, 1);
const LAST_INSTANT = Date.UTC(9999, 0, 1);

/** A date cell arrives as the instant of its wall clock in the spreadsheet's zone, which `install` sets to ours. */
export function fromGoogle(value: GoogleCell): Cell {
  if (!(value instanceof Date)) return value;
  const at = value.getTime();
  if (!(at > FIRST_INSTANT && at < LAST_INSTANT)) return UNREADABLE;
  const day = dayOf(at, UTC_OFFSET_MINUTES);
  return { day, minutes: Math.floor((at - startOfDay(day, UTC_OFFSET_MINUTES)) / 60_000) };
}

export function toGoogle(cell: Cell): GoogleCell {
  return isWallClock(cell)
    ? new Date(startOfDay(cell.day, UTC_OFFSET_MINUTES) + cell.minutes * 60_000)
    : cell;
}
