import { dayOf, startOfDay } from "../domain/time/calendar.ts";
import { type Cell, isWallClock } from "../tables/cell.ts";
import { UTC_OFFSET_MINUTES } from "../tables/kinds.ts";

/** What `getValues` gives and `setValues` takes. */
export type GoogleCell = string | number | boolean | Date;

/** A date cell arrives as the instant of its wall clock in the spreadsheet's zone, which `install` sets to ours. */
export function fromGoogle(value: GoogleCell): Cell {
  if (!(value instanceof Date)) return value;
  const at = value.getTime();
  const day = dayOf(at, UTC_OFFSET_MINUTES);
  return { day, minutes: Math.floor((at - startOfDay(day, UTC_OFFSET_MINUTES)) / 60_000) };
}

export function toGoogle(cell: Cell): GoogleCell {
  return isWallClock(cell)
    ? new Date(startOfDay(cell.day, UTC_OFFSET_MINUTES) + cell.minutes * 60_000)
    : cell;
}
