import { formatPoints, type Points, sumPoints } from "../../domain/rubric/points.ts";
import type { Cell } from "../../tables/cell.ts";
import { type Matrix, refusal } from "./matrix.ts";
import { pointsIn } from "./score.ts";

/**
 * SST_TONG_DIEM: the total of each line of points; '' while a criterion is blank, in words every cell that cannot be points.
 * Blank is never 0 (SPEC F3, K9). The maxima are one line with as many cells as the points, or nothing.
 */
export function totals(lines: Matrix, maxima: readonly Cell[]): Cell[][] {
  const width = lines[0]?.length ?? 0;
  if (maxima.length > 0 && maxima.length !== width)
    return refusal(`Dòng điểm tối đa có ${maxima.length} ô, dòng điểm có ${width} ô. Hãy chọn cùng số cột.`);
  const limits = maxima.map(pointsIn);
  const unread = limits.flatMap((limit, index) => (typeof limit === "string" ? [placed(index, limit)] : []));
  if (unread.length > 0) return refusal(`Điểm tối đa: ${unread.join("; ")}`);
  return lines.map((line) => [totalOf(line, limits)]);
}

function totalOf(line: readonly Cell[], limits: readonly (Points | string | null)[]): Cell {
  const read = line.map(pointsIn);
  const objections = read.flatMap((value, index) => {
    const objection = typeof value === "string" ? value : outOfBounds(value, limits[index]);
    return objection === null ? [] : [placed(index, objection)];
  });
  if (objections.length > 0) return objections.join("; ");
  const given = read.filter((value): value is Points => typeof value === "number");
  return given.length < line.length || line.length === 0 ? "" : sumPoints(given) / 100;
}

function placed(index: number, objection: string): string {
  return `ô thứ ${index + 1} của dòng: ${objection}`;
}

function outOfBounds(value: Points | null, limit: Points | string | null | undefined): string | null {
  if (value === null) return null;
  if (value < 0) return `“${formatPoints(value)}” nhỏ hơn 0`;
  if (typeof limit === "number" && value > limit)
    return `“${formatPoints(value)}” cao hơn mức tối đa ${formatPoints(limit)}`;
  return null;
}
