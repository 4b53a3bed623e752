/**
 * What each code of a legacy font draws, as Unicode. Both fonts sit in the places of Latin-1 from U+00A1 on.
 * Sources: TCVN 5712:1993, table VN3 (glibc's charset TCVN5712-1:1993 has the same letters in these places), and VNI-Windows.
 */

/** Neighbouring codes of VN3: the first one, and the letters from there on. Its tone marks (B0–B4) are left out: `°` and `±` are signs. */
const VN3_RUNS = [
  ["\u00a1", "ĂÂÊÔƠƯĐăâêôơưđ"],
  ["\u00b5", "àảãáạ"],
  ["\u00bb", "ằẳẵắ"],
  ["\u00c6", "ặầẩẫấậè"],
  ["\u00ce", "ẻẽéẹềểễếệìỉ"],
  ["\u00dc", "ĩíịò"],
  ["\u00e1", "ỏõóọồổỗốộờởỡớợù"],
  ["\u00f1", "ủũúụừửữứựỳỷỹýỵ"],
] as const;

/** Letter by code. The letters with a tone are small ones only: .VnTimeH draws the same codes as capitals. */
export const VN3: ReadonlyMap<string, string> = new Map(
  VN3_RUNS.flatMap(([first, letters]) =>
    [...letters].map((letter, index) => [String.fromCharCode(first.charCodeAt(0) + index), letter] as const),
  ),
);

const [GRAVE, HOOK, TILDE, ACUTE, DOT] = ["\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];
const [CIRCUMFLEX, BREVE] = ["\u0302", "\u0306"];

/** What the second letter of a pair draws over the first one, by its small form. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ...{ ø: GRAVE, û: HOOK, õ: TILDE, ù: ACUTE, ï: DOT },
  ...{ â: CIRCUMFLEX, à: CIRCUMFLEX + GRAVE, å: CIRCUMFLEX + HOOK },
  ...{ ã: CIRCUMFLEX + TILDE, á: CIRCUMFLEX + ACUTE, ä: CIRCUMFLEX + DOT },
  ...{ ê: BREVE, è: BREVE + GRAVE, ú: BREVE + HOOK, ü: BREVE + TILDE, é: BREVE + ACUTE, ë: BREVE + DOT },
};
const VNI_SINGLE: Readonly<Record<string, string>> = {
  ...{ ñ: "đ", ô: "ơ", ö: "ư" },
  ...{ ì: "ì", æ: "ỉ", ó: "ĩ", í: "í", ò: "ị", î: "ỵ" },
};

/** One letter of VNI-Windows: a vowel with what stands over or under it, or a letter of its own. */
export const VNI_LETTER = /[aeouyôö][øûõùï]|[aeo][âàåãáä]|a[êèúüéë]|[ñôöìæóíòî]/gi;

/** @param drawn a match of `VNI_LETTER`; the vowel says whether it is a capital, also where its mark was typed small */
export function vniLetter(drawn: string): string {
  const [base = "", mark] = drawn;
  const small = base.toLowerCase();
  const letter = (VNI_SINGLE[small] ?? small) + (VNI_MARKS[mark?.toLowerCase() ?? ""] ?? "");
  return (base === small ? letter : letter.toUpperCase()).normalize("NFC");
}
