/** What stands in the cells of a sheet, as far as it decides how wide and how high they are on paper. Lengths are pixels of 1/96 inch. */

export interface PaperText {
  readonly text: string;
  /** Of the letters. */
  readonly size: number;
  readonly bold: boolean;
  /** Its lines break where the cell ends. */
  readonly wraps: boolean;
}

/** How wide a text of one line is. */
export type Measure = (text: string, size: number, bold: boolean) => number;

/** Rows from the top, each by column; null where nothing stands. */
export type PaperRows = readonly (readonly (PaperText | null)[])[];

/** At each side of a text. */
export const PADDING = 3;
/** What a column of this width holds of a line: it gives half of its line of the grid at each side. */
export const roomIn = (width: number): number => width - 2 * PADDING - 1;
/** Of its size, 13 pixels for letters of 12: small letters of Vietnamese with two marks do not touch the line above. */
export const LINE = 13 / 12;
/** Above and below the lines, with the line of the grid. */
const AROUND = 1.5;

export const rowHeight = (lines: number, size: number): number => lines * size * LINE + AROUND;

/** How many lines a text takes, word by word; a word that is wider than its cell is taken apart. */
export function linesOf({ text, size, bold }: PaperText, width: number, measure: Measure): number {
  return linesIn(wordsOf({ text, size, bold }, measure), roomIn(width));
}

/** The widths of the words of each paragraph, and of a blank. */
export interface Words {
  readonly paragraphs: readonly (readonly number[])[];
  readonly blank: number;
}

export function wordsOf(
  { text, size, bold }: Pick<PaperText, "text" | "size" | "bold">,
  measure: Measure,
): Words {
  const paragraphs = text
    .split("\n")
    .map((paragraph) => paragraph.split(" ").map((word) => measure(word, size, bold)));
  return { paragraphs, blank: measure(" ", size, bold) };
}

export function linesIn({ paragraphs, blank }: Words, room: number): number {
  let lines = 0;
  for (const words of paragraphs) {
    lines += 1;
    let filled = 0;
    for (const word of words) {
      const next = filled === 0 ? word : filled + blank + word;
      if (filled === 0 || next <= room) filled = next;
      else {
        lines += 1;
        filled = word;
      }
      if (filled > room) {
        lines += Math.ceil(filled / room) - 1;
        filled -= (Math.ceil(filled / room) - 1) * room;
      }
    }
  }
  return lines;
}
