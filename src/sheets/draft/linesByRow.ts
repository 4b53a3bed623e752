/** By which names rows are known again after they may have moved. */
import type { Expected } from "./draftTab.ts";
import type { Line } from "./grid.ts";

/** What stands there now. */
export interface FoundRows {
  /** From the first row on, the cells by which rows are known; trailing blanks may lack. */
  readonly names: readonly Line[];
  /** Of the sheet. */
  readonly height: number;
}

/**
 * Whose line belongs in which row below the header, by 1-based rows. An id that stood there before tells most; one that was given only in
 * this writing stands wherever it was written and tells nothing: then what people typed does. Of equal names the first goes to the first.
 * A name that is new stands for the line of its row where that one's name is gone – somebody has typed in it –, else for nobody's: it is
 * somebody's new row.
 */
export function linesByRow(
  expected: Expected,
  headerRow: number,
  found: FoundRows,
): ReadonlyMap<number, number> {
  const belongs = new Map<number, number>();
  const [idColumn = 0] = expected.names.columns;
  const isGiven = (row: number) => expected.written[row - 1]?.has(idColumn) === true;
  const drafted = range(expected.names.headerRow + 1, expected.lines.length);
  const present = range(headerRow + 1, found.names.length);
  const free = new Set(drafted);
  const nameIn = (row: number): Line => found.names[row - 1] ?? [];
  /** @param lines where rows of one name are fewer, those that come first here stand there still */
  const give = (places: readonly number[], lines: readonly number[], keyOf: (cells: Line) => string) => {
    const rows = grouped(
      places.filter((row) => !belongs.has(row)),
      (row) => keyOf(nameIn(row)),
    );
    const waiting = grouped(
      lines.filter((line) => free.has(line)),
      (line) => keyOf(namesIn(expected, line)),
    );
    for (const [key, group] of rows) {
      const candidates = key === "" ? [] : (waiting.get(key) ?? []).slice(0, group.length);
      for (const [index, line] of candidates.sort((a, b) => a - b).entries()) {
        belongs.set(group[index] ?? 0, line);
        free.delete(line);
      }
    }
  };
  const given = drafted.filter(isGiven);
  const known = drafted.filter((line) => !isGiven(line));
  const givenIds = new Set(given.map((line) => idOf(namesIn(expected, line))));
  const covered = present.filter((row) => givenIds.has(idOf(nameIn(row))));
  const uncovered = present.filter((row) => !givenIds.has(idOf(nameIn(row))));
  give(present, known, idOf);
  // A line that has an id still cannot stand where none does.
  const nameless = known.filter((line) => idOf(namesIn(expected, line)) === "");
  give(uncovered, [...given, ...nameless], typedOf);
  give(covered, [...given, ...known], typedOf);
  const shift = headerRow - expected.names.headerRow;
  // Where columns moved, the id that was given now stands in another one: its row has no name yet.
  for (const line of given)
    if (free.has(line) && nameOf(nameIn(line + shift)) === "") {
      belongs.set(line + shift, line);
      free.delete(line);
    }
  for (const row of present) {
    const isUnknown = !belongs.has(row) && nameOf(found.names[row - 1] ?? []) !== "";
    if (isUnknown && free.has(row - shift)) belongs.set(row, row - shift);
  }
  return belongs;
}

function grouped(numbers: readonly number[], keyOf: (number: number) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const number of numbers) {
    const key = keyOf(number);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [number]);
    else group.push(number);
  }
  return groups;
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

export function namesIn({ names, lines }: Expected, row: number): Line {
  return names.columns.map((column) => lines[row - 1]?.[column - 1] ?? "");
}

const idOf = ([id = ""]: Line): string => String(id);

/** By what people typed, where a tab has such columns; else by the id. '' where that is blank. */
function typedOf([id = "", ...typed]: Line): string {
  return nameOf(typed.length === 0 ? [id] : typed);
}

/** '' where all of its cells are blank. */
export function nameOf(cells: Line): string {
  return cells.every((cell) => cell === "") ? "" : JSON.stringify(cells);
}
