import { addDays, type Day } from "../domain/time/calendar.ts";
import { type Cell, isWallClock, type WallClock } from "./cell.ts";

/** What a spreadsheet counts days from; the part behind the comma is the time of the day. */
const SERIAL_ZERO: Day = "1899-12-30";
/** 1 January 1990 and the day behind 31 December 2199: no figure of a campaign that stands where a day is wanted is so large. */
const FIRST_SERIAL = 32_874;
const END_OF_SERIALS = 109_575;
const MINUTES_PER_DAY = 1440;
/** Serial numbers are exact to a few microseconds only, so times are read to the millisecond. */
const PER_MINUTE = 60_000;

/** The date that a cell holds, told as such or as its serial number; null when it is none. */
export function dateIn(cell: Cell): WallClock | null {
  if (isWallClock(cell)) return cell;
  // Not the opposite comparison: what is no number at all is within no bounds.
  if (typeof cell !== "number" || !(cell >= FIRST_SERIAL && cell < END_OF_SERIALS)) return null;
  const milliseconds = Math.round((cell - Math.floor(cell)) * MINUTES_PER_DAY * PER_MINUTE);
  const wholeDay = milliseconds === MINUTES_PER_DAY * PER_MINUTE;
  return {
    day: addDays(SERIAL_ZERO, Math.floor(cell) + (wholeDay ? 1 : 0)),
    minutes: wholeDay ? 0 : milliseconds / PER_MINUTE,
  };
}
