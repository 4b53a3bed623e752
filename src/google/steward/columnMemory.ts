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
 * Of these marks those that lead to where the column was, or to the header that it was known by. A tab that is looked at for the first
 * time has nothing to compare with: its owner has just adopted it, and has read what was taken.
 * @param marks key and 1-based column; of two with one key a forged one does not hide the other
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
  return new Map(marks.filter(([key, column]) => leadsThere(remembered, now, key, column)));
}

function leadsThere(
  { headers, columns }: Remembered,
  now: readonly string[],
  key: string,
  column: number,
): boolean {
  const place = columns[key];
  if (place === undefined) return false;
  const known = headers[place - 1] ?? "";
  if (known !== "" && now[column - 1] === known) return true;
  // In its old place, and no other header has moved: nothing was put in before it.
  return column === place && headers.every((header, at) => header === "" || standsStill(header, at, now));
}

function standsStill(header: string, at: number, now: readonly string[]): boolean {
  return now[at] === header || !now.includes(header);
}
