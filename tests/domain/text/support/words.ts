/** Vietnamese words as the guides of this program use them, and every syllable that a letter with a sign can stand in. */
import { readdirSync, readFileSync } from "node:fs";
import { SIGNED_LETTERS } from "./legacyEncoder.ts";

const GUIDES = "docs/huong-dan";

/** Words that hold a letter with a sign, each once. */
export function guideWords(): readonly string[] {
  const texts = readdirSync(GUIDES).map((file) => readFileSync(`${GUIDES}/${file}`, "utf8").normalize("NFC"));
  const words = texts.flatMap((text) => text.match(/[\p{L}\p{M}]+/gu) ?? []);
  return [...new Set(words)].filter((word) => /\P{ASCII}/u.test(word));
}

const ONSETS = ["", "b", "ch", "đ", "gi", "kh", "ngh", "ph", "qu", "th", "tr", "x"];
const CODAS = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t", "k"];

/** No syllable ends with ă or â, whatever its tone. */
const NEVER_LAST = /^a[\u0302\u0306]/;

/** Each letter with a sign behind each onset and before each coda. */
export function syllables(): readonly string[] {
  return SIGNED_LETTERS.filter((letter) => letter !== "đ").flatMap((letter) => {
    const codas = NEVER_LAST.test(letter.normalize("NFD").replace(/[\u0300\u0301\u0303\u0309\u0323]/g, ""))
      ? CODAS.slice(1)
      : CODAS;
    return ONSETS.flatMap((onset) => codas.map((coda) => onset + letter + coda));
  });
}
