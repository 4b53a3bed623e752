/**
 * Rows that got their name in this very writing: the name stands wherever it was written, so it tells nothing. Such a row is known by what
 * people typed in it.
 */
import { type Expected, isFilled } from "./draftTab.ts";
import type { Line, PlainCell } from "./grid.ts";

/** A column of the draft, and where it stands now; both 1-based. */
export interface ColumnPlace {
  readonly at: number;
  readonly from: number;
}

/**
 * @param lines what stands below the header now
 * @param places of all columns
 * @returns the line of the draft that stands in this row below the header (counted from 0); null where it is nobody's
 */
export function linesByTyped(
  expected: Expected,
  lines: readonly Line[],
  places: readonly ColumnPlace[],
): (index: number) => Line | null {
  const { headerRow, column } = expected.names;
  const typed = places.filter(({ from }) => from !== column && !expected.columns.has(from));
  const printOf = (line: Line, side: keyof ColumnPlace) =>
    printed(typed.map((place) => line[place[side] - 1] ?? ""));
  const nameOf = (line: Line) => line[column - 1] ?? "";
  const tellsNothing = (line: Line) => nameOf(line) === "" || expected.given.has(nameOf(line));
  const present = new Set(lines.map(nameOf));
  const drafted = expected.lines.slice(headerRow);
  // Also a line whose name was written over.
  const sought = new Set(drafted.filter((line) => tellsNothing(line) || !present.has(nameOf(line))));
  const unsure = [...lines.entries()].filter(
    ([, line]) => tellsNothing(line) && printOf(line, "at") !== null,
  );
  const owners = new Map<number, Line>();
  const take = (index: number, line: Line | undefined) => {
    if (line !== undefined && !owners.has(index) && sought.delete(line)) owners.set(index, line);
  };
  // Which of equal lines stands where makes no difference: they are taken in their order, each once.
  for (const [index, line] of unsure)
    take(
      index,
      [...sought].find((each) => printOf(each, "from") === printOf(line, "at")),
    );
  // What stands nowhere else was changed by its person in its own place.
  for (const [index] of unsure) take(index, drafted[index]);
  return (index) => owners.get(index) ?? null;
}

/** null where people typed nothing. */
function printed(cells: readonly PlainCell[]): string | null {
  return cells.some(isFilled) ? JSON.stringify(cells) : null;
}
