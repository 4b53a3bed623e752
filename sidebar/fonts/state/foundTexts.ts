/** The texts that a person looks at: with which font each was typed, and whether it is to be converted (SPEC LF1, LF4). */
import {
  givesAway,
  type LegacyEncoding,
  suspectsLegacyEncoding,
} from "../../../src/domain/text/legacyEncoding.ts";
import { type LegacyFont, legacyToUnicode } from "../../../src/domain/text/legacyToUnicode.ts";
import { matchingKey } from "../../../src/domain/text/vietnamese.ts";
import { MOST_TEXTS } from "../../../src/rpc/bounds.ts";
import type { TextsView, TypedTextView } from "../../../src/rpc/textAnswers.ts";
import { columnLetters } from "../../../src/tables/columnLetters.ts";
import type { SystemColumns } from "../../client/systemColumns.ts";

export interface FoundText {
  readonly row: number;
  readonly column: number;
  /** The cell as people call it: E5. */
  readonly cell: string;
  /** What stands in the first row of its column; '' where nothing does. */
  readonly header: string;
  readonly text: string;
  readonly font: LegacyFont;
  /** What it would become. */
  readonly meant: string;
  readonly suspected: boolean;
  readonly ticked: boolean;
}

export interface Found {
  readonly texts: readonly FoundText[];
  /** Suspected texts that the person may not edit. */
  readonly locked: number;
  /** There are more than are shown at once. */
  readonly more: boolean;
}

/** Characters that are shown at once; they travel twice when they are written. */
const LONGEST_TEXTS = 300_000;

/**
 * Suspected texts are ticked. The others of a selection are shown where something would become of them, as typed with the font that a word
 * gives away, else with that of most of the suspected ones, and wait for the person's tick. Null where all of the tab is the system's; its columns are left out of others.
 */
export function foundTexts(read: TextsView, ours: readonly SystemColumns[]): Found | null {
  const own = ours.find(({ title, key }) => title === read.title || key === read.key);
  if (own?.headers === null) return null;
  const filled = new Set(own?.headers.map(matchingKey));
  const isFilled = (column: number) =>
    read.head.some((line) => filled.has(matchingKey(line[column - 1] ?? "")));
  const judged = judgedTexts(
    read.texts.filter(({ column }) => !isFilled(column)),
    read.head[0] ?? [],
  );
  const told = firstOf(judged.filter(({ locked }) => !locked));
  return {
    texts: told.map(({ locked: _, ...each }) => each),
    locked: judged.filter(({ locked, suspected }) => locked && suspected).length,
    more: read.texts.length === MOST_TEXTS || told.length < judged.filter(({ locked }) => !locked).length,
  };
}

type Judged = FoundText & Pick<TypedTextView, "locked">;

function judgedTexts(texts: readonly TypedTextView[], headers: readonly string[]): readonly Judged[] {
  const fonts = texts.map(({ text }) => suspectsLegacyEncoding(text));
  const counted = (font: LegacyFont) => fonts.filter((each) => each === font).length;
  const usual = counted("VNI") > counted("TCVN3") ? "VNI" : "TCVN3";
  return texts
    .map((each, index): Judged => {
      const suspicion = fonts[index] ?? null;
      const font = suspicion ?? givenAway(each.text) ?? usual;
      const suspected = suspicion !== null;
      return {
        ...each,
        ...{ font, suspected, ticked: suspected, meant: legacyToUnicode(each.text, font) },
        cell: `${columnLetters(each.column)}${each.row}`,
        header: headers[each.column - 1] ?? "",
      };
    })
    .filter(({ suspected, text, meant }) => suspected || meant !== text);
}

/** The font of which a word tells, where no word tells of the other one; one word is no suspicion yet (SPEC V13). */
function givenAway(text: string): LegacyEncoding | null {
  const words = text.normalize("NFC").split(/\s+/);
  const [font, other] = (["TCVN3", "VNI"] as const).filter((each) =>
    words.some((word) => givesAway(word, each)),
  );
  return other === undefined ? (font ?? null) : null;
}

/** At least the first one, and no more than travel at once. */
function firstOf<T extends { readonly text: string }>(texts: readonly T[]): readonly T[] {
  let characters = 0;
  return texts.filter(({ text }, index) => {
    characters += text.length;
    return index === 0 || characters <= LONGEST_TEXTS;
  });
}

/** Typed with another font: what it becomes is another text, which the person wants to see become it. */
export function withFont(found: readonly FoundText[], cell: string, font: LegacyFont): readonly FoundText[] {
  return found.map((each) =>
    each.cell === cell ? { ...each, font, meant: legacyToUnicode(each.text, font), ticked: true } : each,
  );
}

/** @param cell null for all that were suspected */
export function withTick(
  found: readonly FoundText[],
  cell: string | null,
  ticked: boolean,
): readonly FoundText[] {
  return found.map((each) =>
    (cell === null ? each.suspected : each.cell === cell) ? { ...each, ticked } : each,
  );
}

/** What is to be written, column by column: neighbours below each other are written in one go. A text of which nothing would become is not. */
export function toConvert(found: readonly FoundText[]): readonly FoundText[] {
  return found
    .filter(({ ticked, text, meant }) => ticked && text !== meant)
    .sort((a, b) => a.column - b.column || a.row - b.row);
}
