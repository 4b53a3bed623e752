/**
 * Signs of text typed with a TCVN3 (.VnTime) or VNI font and pasted as if it were Unicode (docs/domain.md#vietnamese-text; SPEC V13).
 * Both fonts draw Vietnamese letters in the places of Latin-1 signs; those signs inside a word give them away.
 * Sources: the code tables of TCVN 5712:1993 (VN3) and of VNI-Windows.
 */
export type LegacyEncoding = "TCVN3" | "VNI";

/** Words with such signs that make a suspicion; one alone may be a brand, a quotation or a foreign name. */
const FEWEST_ODD_WORDS = 2;

/** Signs that are letters in TCVN3, beside a plain letter: "®¶ng", "c«ng", "t­". */
const TCVN3_SIGN = /[A-Za-z][¡-«¬\u00ad®µ-¹»-¾]|[¡-«¬\u00ad®µ-¹»-¾][A-Za-z]|[ßþÞ]/;
/** Capitals of Latin-1 that are small letters in TCVN3, behind a small or before a small one: "ViÖt", "BÝnh". */
const TCVN3_CAPITAL = /[a-z][ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖØÜÝ×÷]|^[A-Z][ÆÇÈÉËÌÎÏÐÑÒÓÔÕÖØÜÝ×÷][a-z]/;
/** Foreign vowels of Latin-1 behind a consonant, where VNI has none: "chøc", "kü". */
const TCVN3_VOWEL = /[bcdghklmnprstvx][äåëïøûüñ]/i;
const TCVN3_WORDS = [TCVN3_SIGN, TCVN3_CAPITAL, TCVN3_VOWEL];

/** VNI writes the tone or the mark as a second letter behind the vowel: "coäng", "ñaûng", "Vieät", "THÖÔØNG". */
const VNI_WORD =
  /[aeouyôö][øïûåäëü]|[aeoyôö]ù|[aeoôö]õ|[aeo]â|[ae][áàã]|a[éèêú]|ñ[a-zôö]|[bcdghlmnprstvxñ]ö|öô|^ö[a-z]/i;

/** Letters that only real Unicode Vietnamese has: such a word was not typed with a legacy font. */
export const UNICODE_VIETNAMESE = /[ăđĩũơưạ-ỹ]/iu;

/** Which legacy font the text was probably typed with, or null. Give it the text as read: cleaning may drop its signs. */
export function suspectsLegacyEncoding(text: string): LegacyEncoding | null {
  const words = text
    .normalize("NFC")
    .split(/[\s.,;:!?()[\]{}"“”/\\|<>=+*_–—-]+/)
    .map(withoutQuotes);
  const spoken = words.filter((word) => /[a-z]/i.test(word));
  const odd = spoken.filter((word) => !UNICODE_VIETNAMESE.test(word));
  const tcvn3 = odd.filter(looksLikeTcvn3).length;
  const vni = odd.filter((word) => !looksLikeTcvn3(word) && VNI_WORD.test(word)).length;
  const fewest = Math.min(FEWEST_ODD_WORDS, spoken.length);
  if (tcvn3 + vni === 0 || tcvn3 + vni < fewest) return null;
  return vni > tcvn3 ? "VNI" : "TCVN3";
}

/** Whether a word holds letters in places where only text of this font has them; many words of such a text do not. */
export function givesAway(word: string, encoding: LegacyEncoding): boolean {
  return encoding === "TCVN3" ? looksLikeTcvn3(word) : VNI_WORD.test(word);
}

function looksLikeTcvn3(word: string): boolean {
  return TCVN3_WORDS.some((pattern) => pattern.test(word));
}

/** Guillemets around a word and a trade mark behind it are no letters of it. */
function withoutQuotes(word: string): string {
  return word.replace(/^«+/, "").replace(/[»®©]+$/, "");
}
