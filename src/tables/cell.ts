import type { Day } from "../domain/time/calendar.ts";

/**
 * The value of a cell, '' when it is empty. Google gives a date cell as a Date, an instant; `fromGoogle` turns it into the day and
 * time that people see there.
 */
export type Cell = string | number | boolean | WallClock;

/** Stands for what a cell holds that is no value of a cell. */
export const UNREADABLE = "giá trị không đọc được";

/** Characters that a cell may hold; a field of a request may hold as many. */
export const LONGEST_CELL = 50_000;

/** What a date cell shows in the spreadsheet's time zone: its day, and its time in minutes since midnight. */
export interface WallClock {
  readonly day: Day;
  readonly minutes: number;
}

export function isWallClock(cell: Cell): cell is WallClock {
  return typeof cell === "object";
}

/** The text of a cell in a message: a date as 28/03/2023 without its time, a tick as Có or Không, a number with a comma. */
export function shownCell(cell: Cell): string {
  if (isWallClock(cell)) return cell.day.split("-").reverse().join("/");
  if (typeof cell === "boolean") return cell ? "Có" : "Không";
  return typeof cell === "number" ? String(cell).replace(".", ",") : cell;
}
