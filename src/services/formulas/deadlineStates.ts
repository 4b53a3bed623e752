import { shortened } from "../../domain/problems/problem.ts";
import type { Instant } from "../../domain/time/calendar.ts";
import { isDay, parseDayText, startOfDay } from "../../domain/time/calendar.ts";
import { closingInstant } from "../../domain/time/stage.ts";
import { describeTimeliness, timeliness } from "../../domain/time/timeliness.ts";
import { type Cell, isWallClock, shownCell } from "../../tables/cell.ts";
import { yesNo } from "../../tables/choiceKinds.ts";
import { UTC_OFFSET_MINUTES } from "../../tables/kinds.ts";
import { firstCell, lengthProblem, lineOf, type Matrix, refusal } from "./matrix.ts";

const YES_NO = yesNo();

/**
 * SST_TINH_TRANG_HAN: how each line stands to its deadline, in words; '' without a deadline (SPEC F14–F17).
 * @param today a cell with the day: custom functions take no volatile arguments (developers.google.com/apps-script/guides/sheets/functions)
 * @param includesDeadlineDay Có or Không, as a tick or in words; blank is Có, as in the shipped settings
 */
export function deadlineStates(
  finished: Matrix,
  deadlines: Matrix,
  today: Cell,
  includesDeadlineDay: Cell,
): Cell[][] {
  const now = instantOf(today);
  if (now === null) return refusal("Cần một ô chứa ngày đang xét.");
  const includes = saysYes(includesDeadlineDay);
  if (includes === null)
    return refusal(`${seen("Tính cả ngày hạn", includesDeadlineDay)} không phải Có hoặc Không.`);
  const lines = Math.max(finished.length, deadlines.length);
  const unfit = lengthProblem("Cột hạn", deadlines, lines) ?? lengthProblem("Cột lúc xong", finished, lines);
  if (unfit !== null) return refusal(unfit);
  return Array.from({ length: lines }, (_, index) => [
    stateOf(firstCell(lineOf(finished, index)), firstCell(lineOf(deadlines, index)), now, includes),
  ]);
}

function stateOf(finished: Cell, deadline: Cell, now: Instant, includesDeadlineDay: boolean): string {
  if (isBlank(deadline)) return "";
  const day = dayIn(deadline);
  if (day === null) return `${seen("Hạn", deadline)} không có trong lịch, hãy ghi như 28/3/2023.`;
  const doneAt = isBlank(finished) ? null : instantOf(finished);
  if (!isBlank(finished) && doneAt === null)
    return `${seen("Lúc xong", finished)} không có trong lịch, hãy ghi như 28/3/2023.`;
  const closesAt = closingInstant(day, { includesDeadlineDay, utcOffsetMinutes: UTC_OFFSET_MINUTES });
  const moments = { closesAt, doneAt, now };
  return describeTimeliness(timeliness({ ...moments, due: true }), moments, UTC_OFFSET_MINUTES);
}

function seen(name: string, cell: Cell): string {
  return `${name}: “${shortened(shownCell(cell))}”`;
}

/** “Tính cả ngày hạn” (SPEC F15): left out or blank it is Có; null for anything but Có and Không. */
function saysYes(cell: Cell): boolean | null {
  const read = cell === "" ? null : YES_NO.decode(cell);
  if (read === null) return true;
  return read.ok ? read.value !== false : null;
}

function isBlank(cell: Cell): boolean {
  return typeof cell === "string" && cell.trim() === "";
}

function dayIn(cell: Cell): string | null {
  if (isWallClock(cell)) return isDay(cell.day) ? cell.day : null;
  return typeof cell === "string" ? parseDayText(cell) : null;
}

function instantOf(cell: Cell): Instant | null {
  const day = dayIn(cell);
  if (day === null) return null;
  return startOfDay(day, UTC_OFFSET_MINUTES) + (isWallClock(cell) ? cell.minutes * 60_000 : 0);
}
