import { matchingKey } from "../../domain/vietnamese.ts";
import { type Cell, shownCell } from "../../tables/cell.ts";
import { registrations } from "../../tables/registrations.ts";
import { columnOf } from "../../tables/table.ts";
import { isBlankLine, type Matrix } from "./matrix.ts";

/**
 * SST_CON_THIEU: the required headers under which a line is blank, as a sentence; '' for an untouched line, "Đủ" when nothing lacks.
 * @param required header names; those that no header matches are named in every answer, for a typing mistake must not pass as complete
 */
export function gaps(lines: Matrix, headers: readonly Cell[], required: readonly string[]): Cell[][] {
  const columns = new Map(headers.map((header, index) => [matchingKey(shownCell(header)), index]));
  const unknown = required.filter((name) => !columns.has(matchingKey(name)));
  if (unknown.length > 0) return lines.map(() => [`Không có cột: ${unknown.join(", ")}`]);
  return lines.map((line) => {
    if (isBlankLine(line)) return [""];
    const missing = required.filter((name) => isBlankCell(line[columns.get(matchingKey(name)) ?? -1]));
    return [missing.length === 0 ? "Đủ" : `Thiếu: ${missing.join(", ")}`];
  });
}

function isBlankCell(cell: Cell | undefined): boolean {
  return cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** The required columns of the tab Đăng ký that units fill. */
export const REGISTRATION_HEADERS: readonly string[] = registrations.order
  .map((key) => columnOf(registrations, key))
  .filter((column) => column.required && column.typedBy === "unit")
  .map((column) => column.header);

/** Header names from one cell, separated by semicolons, or from a range. */
export function requiredNames(matrix: Matrix): readonly string[] {
  return matrix
    .flatMap((line) => line.flatMap((cell) => shownCell(cell).split(";")))
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
