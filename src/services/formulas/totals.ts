import { formatPoints, type Points, sumPoints } from "../../domain/points.ts";
import { type Cell, shownCell } from "../../tables/cell.ts";
import { points } from "../../tables/kinds.ts";
import { isBlankLine, type Matrix } from "./matrix.ts";

const POINTS = points();

/**
 * SST_TONG_DIEM: the total of each line of points; '' while a criterion is blank, a sentence where a cell cannot be points.
 * Blank is never 0 (SPEC K9). The maxima are one line with as many cells as the points, or nothing.
 */
export function totals(lines: Matrix, maxima: readonly Cell[]): Cell[][] {
  const limits = maxima.map((cell) => pointsIn(cell));
  return lines.map((line) => [totalOf(line, limits)]);
}

function totalOf(line: readonly Cell[], limits: readonly (Points | string | null)[]): Cell {
  if (isBlankLine(line)) return "";
  const given: Points[] = [];
  for (const [index, cell] of line.entries()) {
    const read = pointsIn(cell);
    if (read === null) return "";
    const objection = typeof read === "string" ? read : outOfBounds(read, limits[index]);
    if (typeof read === "string" || objection !== null) return `Cột điểm thứ ${index + 1}: ${objection}`;
    given.push(read);
  }
  return sumPoints(given) / 100;
}

function outOfBounds(value: Points, limit: Points | string | null | undefined): string | null {
  if (value < 0) return `${formatPoints(value)} nhỏ hơn 0.`;
  if (typeof limit === "number" && value > limit)
    return `${formatPoints(value)} vượt tối đa ${formatPoints(limit)}.`;
  return null;
}

/** Points, null for a blank, or a sentence about what was found. */
function pointsIn(cell: Cell): Points | string | null {
  if (cell === "") return null;
  const decoded = POINTS.decode(cell);
  if (decoded.ok) return decoded.value;
  const suggestion = decoded.facts?.["suggestion"];
  const hint = suggestion === undefined ? "hãy gõ điểm như 8,5." : `có phải ý là ${suggestion}?`;
  return `thấy “${shownCell(cell)}”, ${hint}`;
}
