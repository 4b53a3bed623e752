/**
 * Days and times as spreadsheets count them: whole days since 30 December 1899, the time of day as a fraction. That is what the Sheets
 * API reads and writes as SERIAL_NUMBER (developers.google.com/workspace/sheets/api/reference/rest/v4/DateTimeRenderOption).
 * It is a wall clock: no time zone can shift it.
 */
import type { WallClock } from "./cell.ts";

const DAY = 86_400_000;
const MINUTES_PER_DAY = 1440;
const EPOCH = Date.UTC(1899, 11, 30);
/** Half a second: numbers of this distance mean the same moment. */
const NEAR = 0.5 / 86_400;

export function serialOf({ day, minutes }: WallClock): number {
  return (Date.parse(`${day}T00:00:00Z`) - EPOCH) / DAY + minutes / MINUTES_PER_DAY;
}

export function sameMoment(a: number, b: number): boolean {
  return Math.abs(a - b) < NEAR;
}
