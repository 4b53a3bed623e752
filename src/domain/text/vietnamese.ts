/** Clean text and matching keys of Vietnamese as people paste it (docs/domain.md#vietnamese-text). */

const ODD_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Zero-width characters, direction marks, byte order mark. The soft hyphen is not here: in TCVN3 text it is the letter ư. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Control characters but tab and line feed. */
const CONTROLS = /[^\P{Cc}\t\n]/gu;

/** Text of many lines: NFC, plain spaces and line ends, nothing invisible, no blanks around it (SPEC V1–V4). Words stay as typed. */
export function cleanText(text: string): string {
  return text
    .replace(LINE_ENDS, "\n")
    .replace(ODD_SPACES, " ")
    .replace(INVISIBLE, "")
    .replace(CONTROLS, "")
    .normalize("NFC")
    .trim();
}

/** Text of one line: as `cleanText`, with every run of blanks, tabs and line breaks as one space (SPEC V5). */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, " ");
}

const MARKS = /\p{M}/gu;
/** đ, and the letters that look like it and take its place in converted text: Icelandic eth, African d. */
const CROSSED_D = /[đðɖ]/g;
const APOSTROPHES = /[’‘‛ʼʻʹ′`´＇]/g;
const DASHES = /[‐-―−]/g;
const SOFT_HYPHEN = /\u00ad/g;

/**
 * Equal for texts that a person would call the same name: case, marks, đ/d, kinds of blanks, apostrophes and dashes do not count
 * (SPEC V6–V9). "Uỷ ban", "ỦY BAN " and "uy ban" share the key "uy ban". For comparing only; never shown, never written to a cell.
 */
export function matchingKey(text: string): string {
  return cleanLine(folded(text).replace(MARKS, "").replace(CROSSED_D, "d"));
}

/** As `matchingKey`, with letters and figures alone: full stops, hyphens, quotation marks do not count (SPEC V27). "E-mail" is "e mail". */
export function wordsKey(text: string): string {
  return matchingKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const SYLLABLE = /[\p{L}\p{M}]+/gu;

/**
 * Equal for texts that name the same person or collective: like `matchingKey`, but letters and tones count, so that Hùng is not Hưng;
 * only where a syllable's tone stands does not (hoà, hòa) (SPEC V18). For comparing only.
 */
export function identityKey(text: string): string {
  return folded(text).replace(
    SYLLABLE,
    (syllable) => syllable.replace(TONES, "") + (syllable.match(TONES) ?? []).join(""),
  );
}

/** Cleaned, in small letters, without soft hyphens, with one kind of apostrophe and of dash, marks behind their letters (NFD). */
function folded(text: string): string {
  return cleanLine(text)
    .replace(SOFT_HYPHEN, "")
    .replace(APOSTROPHES, "'")
    .replace(DASHES, "-")
    .toLowerCase()
    .normalize("NFD");
}
