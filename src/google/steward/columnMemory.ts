/**
 * Which column was which when all of a tab's were last found. Any editor's script may mark a column, so that a mark alone leads nobody: the
 * steward follows one only to where it remembers that column itself, in its own properties (SPEC ST16).
 */
import { fnv1a64 } from "../../domain/text/fnv1a.ts";
import type { Memory } from "../../sheets/ports.ts";
import { type Cell, shownCell } from "../../tables/cell.ts";

interface Remembered {
  /** Prints of the headers, from the first column on; "" of a blank one. */
  readonly headers: readonly string[];
  /** 1-based column by key. */
  readonly columns: Readonly<Record<string, number>>;
}

/** Characters that one property certainly holds: 9 KB. */
const HOLDS = 8_000;
/** Two headers of one tab hardly share it, and nobody gains by it: only the organiser names columns. */
const PRINT = 6;

const memoryKey = (tab: string): string => `columns.${tab}`;

function prints(headers: readonly Cell[]): readonly string[] {
  return headers.map(shownCell).map((header) => (header === "" ? "" : fnv1a64(header).slice(0, PRINT)));
}

/** @param columns 0-based column by key, all that the tab declares */
export function rememberColumns(
  memory: Memory,
  tab: string,
  headers: readonly Cell[],
  columns: ReadonlyMap<string, number>,
): void {
  const places = Object.fromEntries([...columns].map(([key, place]) => [key, place + 1]));
  const text = JSON.stringify({ headers: prints(headers), columns: places } satisfies Remembered);
  // What is too long for a property is not remembered, and then no mark is followed.
  const kept = text.length > HOLDS ? NOTHING : text;
  if (memory.get(memoryKey(tab)) !== kept) memory.set(memoryKey(tab), kept);
}

const NOTHING = JSON.stringify({ headers: [], columns: {} } satisfies Remembered);

/**
 * Of these marks those that lead to the header by which a column was known, or to where it stands beside a neighbour of before. A tab that
 * is looked at for the first time has nothing to compare with: its owner has just adopted it, and has read what was taken.
 * @param marks key and 1-based column; where two of one key could both be right neither is followed
 */
export function vouchedMarks(
  memory: Memory,
  tab: string,
  headers: readonly Cell[],
  marks: readonly (readonly [string, number])[],
): ReadonlyMap<string, number> {
  const text = memory.get(memoryKey(tab));
  if (text === null) return new Map(marks);
  // Only `rememberColumns` writes it.
  const remembered = JSON.parse(text) as Remembered;
  const now = prints(headers);
  const right = marks.filter(([key, column]) => leadsThere(remembered, now, key, column));
  const places = new Map<string, Set<number>>();
  for (const [key, column] of right) places.set(key, (places.get(key) ?? new Set()).add(column));
  return new Map(right.filter(([key]) => places.get(key)?.size === 1));
}

function leadsThere(
  { headers, columns }: Remembered,
  now: readonly string[],
  key: string,
  column: number,
): boolean {
  const place = columns[key];
  if (place === undefined) return false;
  const here = now[column - 1] ?? "";
  if (here !== "" && headers.includes(here)) return here === headers[place - 1];
  // How far everything beside it has moved since.
  const left = moved(headers, now, place - 2, -1);
  const right = moved(headers, now, place, 1);
  return left === null && right === null ? column === place : [left, right].includes(column - place);
}

/** By how many columns the nearest header that stands now, too, has moved; null where none does. @param from 0-based, looked at first */
function moved(
  headers: readonly string[],
  now: readonly string[],
  from: number,
  step: 1 | -1,
): number | null {
  for (let at = from; at >= 0 && at < headers.length; at += step) {
    const found = headers[at] === "" ? -1 : now.indexOf(headers[at] ?? "");
    if (found >= 0) return found - at;
  }
  return null;
}
