/** Where the header of a pasted list stands, of one line or two (SPEC U17). */
import { cleanLine } from "../domain/text/vietnamese.ts";
import type { Naming } from "./headerCells.ts";
import { filled, type PastedLine } from "./pastedLines.ts";

export interface PastedColumn {
  /** As it was pasted; of two lines both, “Liên hệ – Email”. */
  readonly header: string;
  readonly names: readonly string[];
}

export interface Header {
  /** Places among the pasted lines, the first and the last one of the header. */
  readonly from: number;
  readonly to: number;
  readonly columns: readonly PastedColumn[];
}

/** Offices put up to fourteen lines above a header. */
const LAST_LINE = 20;
const FEWEST_NAMES = 2;

export function firstHeader(lines: readonly PastedLine[], naming: Naming): Header | null {
  const onlyColumn = lines.every(({ cells }) => cells.filter(filled).length <= 1);
  for (const [at, { line }] of lines.entries()) {
    if (line > LAST_LINE) break;
    const found = headerAt(lines, at, naming, onlyColumn ? 1 : FEWEST_NAMES);
    if (found !== null) return found;
  }
  return null;
}

/** @param fewest a line that names fewer columns is none: one word alone may be a name */
export function headerAt(
  lines: readonly PastedLine[],
  at: number,
  naming: Naming,
  fewest = FEWEST_NAMES,
): Header | null {
  const line = lines[at];
  if (line === undefined || namesIn(line.cells, naming) < fewest) return null;
  const above = lines[at - 1];
  const below = lines[at + 1];
  if (below !== undefined && isPair(line, below)) return joined(lines, at, at + 1, naming);
  if (above !== undefined && isPair(above, line) && !isTitle(above)) return joined(lines, at - 1, at, naming);
  const columns = line.cells.map((cell) => ({ header: cleanLine(cell), names: naming(cell) }));
  return { from: at, to: at, columns };
}

/** Different columns that a line names; a line with a number or an address is no header. */
function namesIn(cells: readonly string[], naming: Naming): number {
  return cells.some(isValue)
    ? 0
    : new Set(cells.filter(filled).flatMap((cell) => naming(cell).slice(0, 1))).size;
}

const isValue = (cell: string): boolean => cell.includes("@") || /^\d[\d.,/\s-]*$/.test(cell.trim());

/** A parent stands over the first of its columns and is blank over the others; where both lines are filled otherwise they are two lines. */
function isPair(above: PastedLine, below: PastedLine): boolean {
  if (below.line !== above.line + 1 || [...above.cells, ...below.cells].some(isValue)) return false;
  const both = above.cells.flatMap((cell, index) =>
    filled(cell) && filled(below.cells[index]) ? [index] : [],
  );
  return (
    both.length > 0 &&
    both.every((index) => !filled(above.cells[index + 1]) && filled(below.cells[index + 1]))
  );
}

const isTitle = ({ cells }: PastedLine): boolean => filled(cells[0]) && cells.filter(filled).length === 1;

function joined(lines: readonly PastedLine[], from: number, to: number, naming: Naming): Header {
  const above = lines[from]?.cells ?? [];
  const below = lines[to]?.cells ?? [];
  let parent = "";
  const columns = Array.from({ length: Math.max(above.length, below.length) }, (_, index) => {
    const own = cleanLine(above[index] ?? "");
    const child = cleanLine(below[index] ?? "");
    if (own !== "" || child === "") parent = own;
    const header = [parent, child].filter(filled).join(" – ");
    const said = [child === "" ? "" : `${parent} ${child}`, child, parent];
    return {
      header,
      names:
        said
          .filter(filled)
          .map(naming)
          .find((names) => names.length > 0) ?? [],
    };
  });
  return { from, to, columns };
}
