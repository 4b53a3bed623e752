/** From Word a paragraph inside a cell comes as a line of its own, without quotes (SPEC U19). */
import type { Naming } from "./headerCells.ts";
import { filled, type PastedLine } from "./pastedLines.ts";

/** Paragraphs that the cells of one row may have. */
const MOST_PARTS = 20;
const NUMBER = /^\(?(?:\d+|[IVX]+|[A-HĐ])[.)]?$/;

/**
 * Short lines that make up a row of the usual width together are that row: the first begins with a number or with STT, and no other one
 * does. Rows of a spreadsheet are never short.
 */
export function wholeLines(lines: readonly PastedLine[], naming: Naming): readonly PastedLine[] {
  const width = usualWidth(lines);
  const whole: PastedLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const parts = partsFrom(lines, at, { width, naming });
    const [first] = parts;
    if (first === undefined) continue;
    whole.push({ line: first.line, cells: parts.map(({ cells }) => cells).reduce(joined) });
    at += parts.length - 1;
  }
  return whole;
}

interface Wanted {
  readonly width: number;
  readonly naming: Naming;
}

/** The line at a place, with those that complete it. */
function partsFrom(
  lines: readonly PastedLine[],
  at: number,
  { width, naming }: Wanted,
): readonly PastedLine[] {
  const alone = lines.slice(at, at + 1);
  const begins = ({ cells: [first = ""] }: PastedLine) =>
    NUMBER.test(first.trim()) || naming(first)[0] === "number";
  // A paragraph begins with its words.
  const goesOn = (line: PastedLine) => filled(line.cells[0]) && !begins(line);
  if (!alone.every(begins)) return alone;
  for (let count = 2; count <= MOST_PARTS; count += 1) {
    const parts = lines.slice(at, at + count);
    const cells = parts.reduce((sum, part) => sum + part.cells.length - 1, 1);
    if (parts.length < count || !parts.slice(1).every(goesOn) || cells > width) return alone;
    if (cells === width && (parts[0]?.cells.length ?? width) < width) return parts;
  }
  return alone;
}

const joined = (cells: readonly string[], [first = "", ...others]: readonly string[]): readonly string[] => [
  ...cells.slice(0, -1),
  `${cells[cells.length - 1] ?? ""}\n${first}`,
  ...others,
];

/** The number of cells that most lines of more than one have; of two the larger. */
function usualWidth(lines: readonly PastedLine[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of lines.filter((line) => line.cells.length > 1))
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [usual] = [...counts].sort(([a, times], [b, often]) => often - times || b - a);
  return usual?.[0] ?? 0;
}
