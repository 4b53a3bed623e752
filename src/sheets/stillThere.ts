/** Rows may move between an edit and the look at it: what was typed tells whether it still stands where it was typed (SPEC ST6). */
import { fnv1a64 } from "../domain/text/fnv1a.ts";
import type { Cell } from "../tables/cell.ts";
import type { Edit } from "./editedRows.ts";
import type { Area, Book } from "./ports.ts";

/** Cells that one edit may cover and still be compared. */
export const MOST_CELLS = 2_000;
/** Columns at the beginning of a row that the system filled before anybody typed: its id and whose it is. */
const NAMING = 2;

/** Where stands by what the rows of an area are known. */
export function namingArea({ row, rows }: Area): Area {
  return { row, rows, column: 1, columns: NAMING };
}

/** Equal for equal texts in equal places; of a number, a day or a tick only that it is one, since they are told in several ways. */
export function textPrint(cells: readonly (readonly Cell[])[]): string {
  return fnv1a64(
    JSON.stringify(cells.map((line) => line.map((cell) => (typeof cell === "string" ? cell : 0)))),
  );
}

/**
 * The edits whose cells hold what they brought, in their order. Of several in the same cells the last one tells for all: it stands on
 * what those before it left.
 */
export function stillThere<E extends Edit>(book: Book, edits: readonly E[]): readonly E[] {
  const last = new Map(edits.map((edit) => [placeOf(edit), edit]));
  return edits.filter((edit) => standsThere(book, last.get(placeOf(edit)) ?? edit));
}

function placeOf({ table, area: { row, column, rows, columns } }: Edit): string {
  return [table?.key, row, column, rows, columns].join();
}

function standsThere(book: Book, { table, area, after, print, rows }: Edit): boolean {
  const tab = table === null ? null : book.tab(table);
  if (tab === null) return false;
  // “Nộp” stands in hundreds of rows: the row must be the same one, too.
  if (rows !== null && rows !== textPrint(tab.read(namingArea(area)))) return false;
  const [[cell = ""] = []] = area.rows === 1 && area.columns === 1 ? tab.read(area) : [];
  // Of a single cell that was pasted the event tells nothing, as of many.
  if (area.rows === 1 && area.columns === 1 && (after !== "" || cell === "")) return holds(cell, after);
  return print === null || textPrint(tab.read(area)) === print;
}

/** @param told the event's text of a single cell: of a number as it is, of a day in no form that is promised */
function holds(cell: Cell, told: string): boolean {
  if (typeof cell === "string") return cell.slice(0, told.length) === told && (told !== "" || cell === "");
  const number = Number(told);
  return told !== "" && (typeof cell !== "number" || Number.isNaN(number) || number === cell);
}
