import { matchingKey } from "../../domain/vietnamese.ts";
import { type Cell, shownCell } from "../../tables/cell.ts";
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
