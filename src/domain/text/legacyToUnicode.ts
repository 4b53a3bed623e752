/**
 * Text typed with a TCVN3 or VNI font, as Unicode (SPEC V23–V26). What cannot be known is left as it stands or small, and people look at
 * it before anything is written: which capitals .VnTimeH drew, a letter ư (the soft hyphen of TCVN3) that was lost in pasting, a word that is
 * one in both encodings (“có” is “cú” in TCVN3).
 */
import { givesAway, type LegacyEncoding, UNICODE_VIETNAMESE } from "./legacyEncoding.ts";
import { VN3, VNI_LETTER, vniLetter } from "./legacyLetters.ts";

/** The font that a text was typed with; .VnTimeH has the codes of .VnTime and draws capitals. */
export const LEGACY_FONTS = ["TCVN3", "TCVN3 hoa", "VNI"] as const;
export type LegacyFont = (typeof LEGACY_FONTS)[number];

/** Addresses are none of anybody's words. */
const ADDRESS = /^\S*(?:@|:\/\/|www\.)\S*$/i;
const PIECES = /(\s+)/;

/** Runs of letters; in TCVN3 some signs are letters beside others. */
const WORDS: Readonly<Record<LegacyEncoding, RegExp>> = {
  TCVN3: /[\p{L}\p{M}\u00a1-\u00a9\u00ab-\u00ae\u00b6-\u00b9\u00bb-\u00be\u00d7\u00f7]+/gu,
  VNI: /[\p{L}\p{M}]+/gu,
};
/** A sign that stands alone is no letter; µ and ª are taken for signs there, too, and µm for the unit. */
const ALONE = /^[^\p{L}]$|^[µª]$|^µ[gmls]$/u;
/** No Vietnamese word ends with these letters of TCVN3: there they are a guillemet, a trade mark, a copyright. */
const BEHIND = /[»®©]+$/;
/** A guillemet that closes makes those that open words quotation marks; without one they are the ô of “ông”. */
const CLOSED = /[^\s»]»(?![\p{L}\u00ab-\u00ae])/u;
/** “đ/c” and “50.000đ” as TCVN3 has them. */
const STANDING_D = /([®§])(?=\/c\b)|(?<=\d)®(?![\p{L}®])/giu;

/** A Vietnamese syllable, or a name of the highlands, without its marks: one run of vowels between few consonants. */
const SYLLABLE = /^[bcdghklmnpqrstvx]{0,3}[aeiouy]{1,3}(?:ch|ng|nh|[cghklmnprst])?$/;
const ABBREVIATION = /^[A-ZĂÂĐÊÔƠƯ]{2,7}$/;
/** Letters of Unicode Vietnamese that Latin-1 has as well. */
const LATIN_VIETNAMESE = /[àáâãèéêìíòóôõùúý]/i;

/**
 * Each line is taken by itself: one of the font is converted whole, one with words of real Unicode Vietnamese only where a word gives the
 * font away, and a line without any such word only where no line has one: then the person who chose the font knows.
 * @returns NFC
 */
export function legacyToUnicode(text: string, font: LegacyFont): string {
  const encoding = font === "VNI" ? "VNI" : "TCVN3";
  const lines = text.normalize("NFC").split("\n");
  const isGiven = lines.map((line) => wordsIn(line, encoding).some((word) => givesAway(word, encoding)));
  const anyGiven = isGiven.includes(true);
  return lines
    .map((line, index) => (anyGiven && !isGiven[index] ? line : lineToUnicode(line, font, encoding)))
    .join("\n")
    .normalize("NFC");
}

function wordsIn(line: string, encoding: LegacyEncoding): readonly string[] {
  return line
    .split(PIECES)
    .flatMap((piece) => (ADDRESS.test(piece) ? [] : (piece.match(WORDS[encoding]) ?? [])));
}

function lineToUnicode(line: string, font: LegacyFont, encoding: LegacyEncoding): string {
  const mixed = wordsIn(line, encoding).some((word) => isUnicode(word, encoding));
  const convert = (word: string): string => {
    if (isUnicode(word, encoding) || (mixed && !givesAway(word, encoding))) return word;
    const converted = encoding === "VNI" ? vniWord(word) : vn3Word(word, CLOSED.test(line));
    return font === "TCVN3 hoa" ? converted.toUpperCase() : converted;
  };
  const standing = encoding === "VNI" || mixed ? line : line.replace(STANDING_D, standingD);
  return standing
    .split(PIECES)
    .map((piece) => (ADDRESS.test(piece) ? piece : piece.replace(WORDS[encoding], convert)))
    .join("");
}

const standingD = (sign: string): string => (sign === "§" ? "Đ" : "đ");

/** Whether a word holds a Vietnamese letter that the font could not draw there. */
function isUnicode(word: string, encoding: LegacyEncoding): boolean {
  return UNICODE_VIETNAMESE.test(word) || LATIN_VIETNAMESE.test(remainder(word, encoding));
}

function remainder(word: string, encoding: LegacyEncoding): string {
  return encoding === "VNI"
    ? word.replace(VNI_LETTER, "")
    : [...word].filter((sign) => !VN3.has(sign)).join("");
}

/** As it stands where no Vietnamese word comes of it: a foreign name, a sign. */
function vniWord(word: string): string {
  return asWord(word.replace(VNI_LETTER, vniLetter)) ?? word;
}

/** @param quoted whether guillemets in front of words are quotation marks */
function vn3Word(word: string, quoted: boolean): string {
  const [before = ""] = quoted ? (/^«+/.exec(word) ?? []) : [];
  const [behind = ""] = BEHIND.exec(word.slice(before.length)) ?? [];
  const inner = word.slice(before.length, word.length - behind.length);
  return ALONE.test(inner) ? word : before + (asWord(vn3Letters(inner)) ?? inner) + behind;
}

function asWord(converted: string): string | null {
  const plain = converted.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/đ/g, "d");
  return SYLLABLE.test(plain) || ABBREVIATION.test(converted) ? converted : null;
}

/** Among capitals only a letter with a tone was a capital, too: .VnTime has no code for it, so it was typed in .VnTimeH (D). */
function vn3Letters(word: string): string {
  const converted = Array.from(word, (sign) => VN3.get(sign) ?? sign).join("");
  const isCapital = !/[a-z]/.test(word) && (word.match(/[A-Z¡-§]/g) ?? []).length > 1;
  return isCapital ? converted.toUpperCase() : converted;
}
