import { parseDayText, startOfDay } from "../../domain/calendar.ts";
import { closingInstant, type Instant } from "../../domain/stage.ts";
import { describeTimeliness, timeliness } from "../../domain/timeliness.ts";
import { type Cell, isWallClock, shownCell } from "../../tables/cell.ts";
import { UTC_OFFSET_MINUTES } from "../../tables/kinds.ts";
import { firstCell, lineOf, type Matrix } from "./matrix.ts";

/**
 * SST_TINH_TRANG_HAN: how each line stands to its deadline, in words; '' without a deadline.
 * @param today a cell with the day: custom functions take no volatile arguments (guides/sheets/functions)
 */
export function deadlineStates(
  finished: Matrix,
  deadlines: Matrix,
  today: Cell,
  includesDeadlineDay: boolean,
): Cell[][] {
  const lines = Math.max(finished.length, deadlines.length);
  const now = instantOf(today);
  return Array.from({ length: lines }, (_, index) => {
    if (now === null) return ["Cần một ô chứa ngày đang xét."];
    return [
      stateOf(
        firstCell(lineOf(finished, index)),
        firstCell(lineOf(deadlines, index)),
        now,
        includesDeadlineDay,
      ),
    ];
  });
}

function stateOf(finished: Cell, deadline: Cell, now: Instant, includesDeadlineDay: boolean): string {
  if (deadline === "") return "";
  const day = dayIn(deadline);
  if (day === null) return `Hạn: thấy “${shownCell(deadline)}”, cần một ngày, ví dụ 28/3/2023.`;
  const doneAt = finished === "" ? null : instantOf(finished);
  if (finished !== "" && doneAt === null)
    return `Lúc xong: thấy “${shownCell(finished)}”, cần một ngày, ví dụ 28/3/2023.`;
  const closesAt = closingInstant(day, { includesDeadlineDay, utcOffsetMinutes: UTC_OFFSET_MINUTES });
  const moments = { closesAt, doneAt, now };
  return describeTimeliness(timeliness({ ...moments, due: true }), moments, UTC_OFFSET_MINUTES);
}

function dayIn(cell: Cell): string | null {
  if (isWallClock(cell)) return cell.day;
  return typeof cell === "string" ? parseDayText(cell.trim()) : null;
}

function instantOf(cell: Cell): Instant | null {
  const day = dayIn(cell);
  if (day === null) return null;
  return startOfDay(day, UTC_OFFSET_MINUTES) + (isWallClock(cell) ? cell.minutes * 60_000 : 0);
}
