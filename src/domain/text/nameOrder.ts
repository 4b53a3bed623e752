import { cleanLine } from "./vietnamese.ts";

/** Digits (Tổ 2), then the Vietnamese alphabet with f, j, w, z of borrowed names at their Latin places. Decides before any tone. */
const ALPHABET = "0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
/** Tones in dictionary order after the level one: huyền, hỏi, ngã, sắc, nặng (combining marks). */
const TONES = "\u0300\u0309\u0303\u0301\u0323";
const TONE_MARKS = new RegExp(`[${TONES}]`, "g");

/**
 * Order of people's names as Vietnamese lists have it: Tên, then chữ lót, then Họ (docs/domain.md#vietnamese-text; SPEC V10–V12).
 * A syllable is compared by its letters first, then by its tone; a name that lacks a part comes before one that has it.
 * 0 when only case, blanks, hyphens or apostrophes differ: the caller ends its sort with the id.
 */
export function compareNames(a: string, b: string): number {
  return compareLists(nameKey(a), nameKey(b), (x, y) => compareLists(x, y, compareSyllables));
}

interface Syllable {
  /** Places in the alphabet, -1 for foreign letters; what is no letter (the apostrophe in K'Nớ) is left out. */
  readonly letters: readonly number[];
  /** Places among the tones in reading order; none = the level tone, which comes first. A syllable has at most one. */
  readonly tones: readonly number[];
}

/** [Tên, chữ lót, Họ], each a list of syllables. */
function nameKey(name: string): readonly (readonly Syllable[])[] {
  const words = cleanLine(name)
    .toLowerCase()
    .split(" ")
    .map((word) => syllable(word));
  return [words.slice(-1), words.slice(1, -1), words.slice(0, -1).slice(0, 1)];
}

function syllable(word: string): Syllable {
  const decomposed = word.normalize("NFD");
  const letters = [...decomposed.replace(TONE_MARKS, "").normalize("NFC")];
  return {
    letters: letters
      .filter((letter) => /[\p{L}\p{N}]/u.test(letter))
      .map((letter) => ALPHABET.indexOf(letter)),
    tones: [...decomposed.matchAll(TONE_MARKS)].map(([mark]) => TONES.indexOf(mark)),
  };
}

function compareSyllables(a: Syllable, b: Syllable): number {
  return compareNumbers(a.letters, b.letters) || compareNumbers(a.tones, b.tones);
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  return compareLists(a, b, (x, y) => Math.sign(x - y));
}

/** The first difference decides; a list that is the beginning of the other comes first. */
function compareLists<T>(a: readonly T[], b: readonly T[], compare: (x: T, y: T) => number): number {
  for (const [place, left] of a.entries()) {
    const right = b[place];
    if (right === undefined) return 1;
    const order = compare(left, right);
    if (order !== 0) return order;
  }
  return a.length < b.length ? -1 : 0;
}
