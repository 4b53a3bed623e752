import { LACKS_NOTHING } from "../../domain/problems/lacks.ts";
import { matchingKey } from "../../domain/text/vietnamese.ts";
import { type Cell, shownCell } from "../../tables/cell.ts";
import { registrations } from "../../tables/registrations.ts";
import { columnOf } from "../../tables/table.ts";
import { type Matrix, refusal } from "./matrix.ts";

/**
 * SST_CON_THIEU: the required headers under which a line is blank, as a sentence; '' for an untouched line, "Đủ" when nothing lacks
 * (SPEC F10–F13).
 * @param required header names; those that no header matches are named, for a typing mistake must not pass as complete.
 * Without any, what units must fill in Đăng ký; there a line is untouched while its unit has typed nothing
 */
export function gaps(lines: Matrix, headers: readonly Cell[], required: readonly string[]): Cell[][] {
  const names = required.length === 0 ? UNIT_REQUIRED : required;
  const keys = headers.map((header) => matchingKey(shownCell(header)));
  const places = names.map((name) => ({ name, at: placesOf(matchingKey(name), keys) }));
  const unfit = [
    ...namesOf("Không có cột", places, (count) => count === 0),
    ...namesOf("Có nhiều cột cùng tên", places, (count) => count > 1),
  ];
  if (unfit.length > 0) return refusal(unfit.join(". "));
  const ignored = required.length === 0 ? NOT_OF_UNITS : NONE;
  const typed = keys.flatMap((key, index) => (ignored.has(key) ? [] : [index]));
  return lines.map((line) => {
    if (typed.every((index) => isBlankCell(line[index]))) return [""];
    const missing = places.filter(({ at }) => isBlankCell(line[at[0] ?? -1])).map(({ name }) => name);
    return [missing.length === 0 ? LACKS_NOTHING : `Thiếu: ${missing.join("; ")}`];
  });
}

interface Wanted {
  readonly name: string;
  readonly at: readonly number[];
}

function placesOf(key: string, keys: readonly string[]): readonly number[] {
  return keys.flatMap((each, index) => (each === key ? [index] : []));
}

function namesOf(said: string, places: readonly Wanted[], fits: (count: number) => boolean): string[] {
  const names = places.filter(({ at }) => fits(at.length)).map(({ name }) => name);
  return names.length === 0 ? [] : [`${said}: ${names.join("; ")}`];
}

function isBlankCell(cell: Cell | undefined): boolean {
  return cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

const NONE: ReadonlySet<string> = new Set();
const COLUMNS = registrations.order.map((key) => columnOf(registrations, key));
const UNIT_REQUIRED = COLUMNS.filter((column) => column.required && column.typedBy === "unit").map(
  (column) => column.header,
);
/** Headers of Đăng ký that units do not type. The system fills these in prepared rows, so a row with nothing else counts as untouched (SPEC F12). */
const NOT_OF_UNITS: ReadonlySet<string> = new Set(
  COLUMNS.filter((column) => column.typedBy !== "unit").map((column) => matchingKey(column.header)),
);

/** Header names from one cell, separated by semicolons, or from a range. */
export function requiredNames(matrix: Matrix): readonly string[] {
  return matrix
    .flatMap((line) => line.flatMap((cell) => shownCell(cell).split(";")))
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
