import type { Day } from "../domain/time/calendar.ts";

/** What a cell holds for us; '' when empty. The Google edge turns a Date into an instant-free wall clock (see `WallClock`). */
export type Cell = string | number | boolean | WallClock;

/** A date cell as people see it: wall clock in the spreadsheet's zone, minutes since midnight. */
export interface WallClock {
  readonly day: Day;
  readonly minutes: number;
}

export function isWallClock(cell: Cell): cell is WallClock {
  return typeof cell === "object";
}

/** A cell as a person would read it in a message. */
export function shownCell(cell: Cell): string {
  if (isWallClock(cell)) return cell.day.split("-").reverse().join("/");
  if (typeof cell === "boolean") return cell ? "Có" : "Không";
  return typeof cell === "number" ? String(cell).replace(".", ",") : cell;
}
