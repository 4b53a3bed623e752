/**
 * Types Unicode text in a legacy font, as tests need it: from tables of its own, the other way round than the program's.
 * TCVN3 by the bytes of TCVN 5712:1993 (compared byte by byte with glibc's `iconv -f TCVN5712-1`), VNI-Windows as its keyboards typed it.
 */
const VN3_BYTES: Readonly<Record<string, number>> = {
  ...{ Ă: 0xa1, Â: 0xa2, Ê: 0xa3, Ô: 0xa4, Ơ: 0xa5, Ư: 0xa6, Đ: 0xa7 },
  ...{ ă: 0xa8, â: 0xa9, ê: 0xaa, ô: 0xab, ơ: 0xac, ư: 0xad, đ: 0xae },
  ...{ à: 0xb5, ả: 0xb6, ã: 0xb7, á: 0xb8, ạ: 0xb9 },
  ...{ ằ: 0xbb, ẳ: 0xbc, ẵ: 0xbd, ắ: 0xbe, ặ: 0xc6 },
  ...{ ầ: 0xc7, ẩ: 0xc8, ẫ: 0xc9, ấ: 0xca, ậ: 0xcb },
  ...{ è: 0xcc, ẻ: 0xce, ẽ: 0xcf, é: 0xd0, ẹ: 0xd1 },
  ...{ ề: 0xd2, ể: 0xd3, ễ: 0xd4, ế: 0xd5, ệ: 0xd6 },
  ...{ ì: 0xd7, ỉ: 0xd8, ĩ: 0xdc, í: 0xdd, ị: 0xde },
  ...{ ò: 0xdf, ỏ: 0xe1, õ: 0xe2, ó: 0xe3, ọ: 0xe4 },
  ...{ ồ: 0xe5, ổ: 0xe6, ỗ: 0xe7, ố: 0xe8, ộ: 0xe9 },
  ...{ ờ: 0xea, ở: 0xeb, ỡ: 0xec, ớ: 0xed, ợ: 0xee },
  ...{ ù: 0xef, ủ: 0xf1, ũ: 0xf2, ú: 0xf3, ụ: 0xf4 },
  ...{ ừ: 0xf5, ử: 0xf6, ữ: 0xf7, ứ: 0xf8, ự: 0xf9 },
  ...{ ỳ: 0xfa, ỷ: 0xfb, ỹ: 0xfc, ý: 0xfd, ỵ: 0xfe },
};

/** One line a vowel: without a tone, then sắc, huyền, hỏi, ngã, nặng; small ones, as the keyboard of VNI-Windows wrote them. */
const VNI_ROWS = [
  ["aáàảãạ", "a aù aø aû aõ aï"],
  ["âấầẩẫậ", "aâ aá aà aå aã aä"],
  ["ăắằẳẵặ", "aê aé aè aú aü aë"],
  ["eéèẻẽẹ", "e eù eø eû eõ eï"],
  ["êếềểễệ", "eâ eá eà eå eã eä"],
  ["iíìỉĩị", "i í ì æ ó ò"],
  ["oóòỏõọ", "o où oø oû oõ oï"],
  ["ôốồổỗộ", "oâ oá oà oå oã oä"],
  ["ơớờởỡợ", "ô ôù ôø ôû ôõ ôï"],
  ["uúùủũụ", "u uù uø uû uõ uï"],
  ["ưứừửữự", "ö öù öø öû öõ öï"],
  ["yýỳỷỹỵ", "y yù yø yû yõ î"],
  ["đ", "ñ"],
] as const;

const VNI: ReadonlyMap<string, string> = new Map(
  VNI_ROWS.flatMap(([letters, typed]) => {
    const pairs = typed.split(" ");
    return [...letters].flatMap((letter, index) => {
      const pair = pairs[index] ?? "";
      return [[letter, pair] as const, [letter.toUpperCase(), pair.toUpperCase()] as const];
    });
  }),
);

/** Every letter of Vietnamese that has a sign, small ones. */
export const SIGNED_LETTERS: readonly string[] = Object.keys(VN3_BYTES).filter(
  (letter) => letter === letter.toLowerCase(),
);

/** In .VnTime: a capital with a tone has no code, so its small letter stands there. */
export function inTcvn3(text: string): string {
  return Array.from(text.normalize("NFC"), (letter) => {
    const byte = VN3_BYTES[letter] ?? VN3_BYTES[letter.toLowerCase()];
    return byte === undefined ? letter : String.fromCharCode(byte);
  }).join("");
}

/** What a person reads in such a text if the font is .VnTime: capitals with a tone as small ones. */
export function withoutTonedCapitals(text: string): string {
  return Array.from(text.normalize("NFC"), (letter) =>
    VN3_BYTES[letter] === undefined && VN3_BYTES[letter.toLowerCase()] !== undefined
      ? letter.toLowerCase()
      : letter,
  ).join("");
}

export function inVni(text: string): string {
  return Array.from(text.normalize("NFC"), (letter) => VNI.get(letter) ?? letter).join("");
}
