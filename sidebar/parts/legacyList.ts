/** A pasted list that was typed with a legacy font: what it would become, line by line (SPEC U28). */
import { suspectsLegacyEncoding } from "../../src/domain/text/legacyEncoding.ts";
import { type LegacyFont, legacyToUnicode } from "../../src/domain/text/legacyToUnicode.ts";
import { LONGEST_CELL } from "../../src/tables/cell.ts";

/** Lines of the preview. */
const SHOWN = 3;

interface ChangedLine {
  /** Counted from 1. */
  readonly line: number;
  readonly was: string;
  readonly now: string;
}

export interface LegacyList {
  readonly font: LegacyFont;
  readonly converted: string;
  /** The first lines of which something else would become, as pasted and as they would be. */
  readonly lines: readonly ChangedLine[];
  /** How many such lines there are. */
  readonly count: number;
}

/**
 * Null where nothing gives a font away, or where the list is too long to be read at all.
 * @param chosen the font that the person says; null for the suspected one
 */
export function legacyList(text: string, chosen: LegacyFont | null): LegacyList | null {
  const suspected = text.length > LONGEST_CELL ? null : suspectsLegacyEncoding(text);
  if (suspected === null) return null;
  const font = chosen ?? suspected;
  const converted = legacyToUnicode(text, font);
  const after = converted.split("\n");
  const lines = text
    .split("\n")
    .map((was, index) => ({ line: index + 1, was, now: after[index] ?? "" }))
    .filter(({ was, now }) => was.normalize("NFC") !== now);
  return { font, converted, lines: lines.slice(0, SHOWN), count: lines.length };
}
