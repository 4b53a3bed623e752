/** Units of Word, and runs of text with what lacks in them marked. */
import { AlignmentType, type IParagraphOptions, Paragraph, TextRun } from "docx";
import { TO_FILL } from "../domain/documents/gap.ts";
import { FONT } from "../domain/documents/measures.ts";
import { paperText } from "../domain/documents/paperText.ts";

/** Twentieths of a point. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
export const twipsOfPoints = (points: number): number => points * 20;
const halfPoints = (points: number): number => points * 2;

export interface Letters {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly underline?: boolean;
}

/** Of the mark, so that nobody overlooks it on a screen or in print. */
const GAP_GROUND = "yellow";

/** One run for each stretch of text; `\n` begins a new line. What cannot stand in a file is gone, wherever the text came from (SPEC VB11). */
export function runs(text: string, letters: Letters): TextRun[] {
  return paperText(text)
    .split("\n")
    .flatMap((line, index) =>
      stretches(line).map(
        (stretch, part) =>
          new TextRun({
            text: stretch,
            font: FONT,
            size: halfPoints(letters.size),
            bold: letters.bold ?? false,
            italics: letters.italics ?? false,
            ...(letters.underline ? { underline: {} } : {}),
            ...(stretch === TO_FILL ? { highlight: GAP_GROUND } : {}),
            ...(index > 0 && part === 0 ? { break: 1 } : {}),
          }),
      ),
    );
}

function stretches(line: string): readonly string[] {
  const parts = line.split(TO_FILL).flatMap((part, index) => (index === 0 ? [part] : [TO_FILL, part]));
  const said = parts.filter((part) => part !== "");
  return said.length === 0 ? [""] : said;
}

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.JUSTIFIED,
} as const;

export type Alignment = keyof typeof ALIGNMENTS;

/** A paragraph without any space of its own. */
export function line(
  text: string,
  letters: Letters,
  align: Alignment,
  more: Omit<IParagraphOptions, "children" | "alignment"> = {},
): Paragraph {
  return new Paragraph({ alignment: ALIGNMENTS[align], children: runs(text, letters), ...more });
}
