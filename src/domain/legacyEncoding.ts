/**
 * Signs of text typed with a TCVN3 (.VnTime) or VNI font and pasted as if it were Unicode (DOMAIN §7; SPEC V13).
 * Both fonts draw Vietnamese letters in the places of Latin-1 signs; those signs inside a word give them away.
 * Sources: the code tables of TCVN 5712:1993 (VN3) and of VNI-Windows.
 */
export type LegacyEncoding = "TCVN3" | "VNI";

/** Words with such signs that make a suspicion; one alone may be a brand, a quotation or a foreign name. */
const FEWEST_ODD_WORDS = 2;

/** Signs that are letters in TCVN3, beside a plain letter ("®¶ng", "c«ng", "t­"), or capitals behind a small one ("ViÖt", "BÝ"). */
const TCVN3_WORD =
  /[A-Za-z][¡-«¬\u00ad®µ-¹»-¾]|[¡-«¬\u00ad®µ-¹»-¾][A-Za-z]|[a-z][ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖØÜÝÞß×÷]|^[A-Z][ÆÇÈÉËÌÎÏÐÑÒÓÔÕÖØÜÝÞß×÷][a-z]|[ßþÞ]/;

/** VNI writes the tone or the mark as a second letter behind the vowel: "coäng", "ñaûng", "Vieät", "THÖÔØNG". */
const VNI_WORD =
  /[aeouyôö][øïûåäëü]|[aeoyôö]ù|[aeoôö]õ|[aeo]â|[ae][áàã]|a[éèêú]|ñ[a-zôö]|[a-zñ]ö|öô|^ö[a-z]/i;

/** Letters that only real Unicode Vietnamese has: such a word was not typed with a legacy font. */
const UNICODE_VIETNAMESE = /[ăđĩũơưạ-ỹ]/iu;

/** Which legacy font the text was probably typed with, or null. Give it the text as read: cleaning may drop its signs. */
export function suspectsLegacyEncoding(text: string): LegacyEncoding | null {
  const words = text
    .normalize("NFC")
    .split(/[\s.,;:!?()[\]{}"“”/\\|<>=+*_–—-]+/)
    .map(withoutQuotes);
  const spoken = words.filter((word) => /[a-z]/i.test(word));
  const odd = spoken.filter((word) => !UNICODE_VIETNAMESE.test(word));
  const tcvn3 = odd.filter((word) => TCVN3_WORD.test(word)).length;
  const vni = odd.filter((word) => !TCVN3_WORD.test(word) && VNI_WORD.test(word)).length;
  const fewest = Math.min(FEWEST_ODD_WORDS, spoken.length);
  if (tcvn3 + vni === 0 || tcvn3 + vni < fewest) return null;
  return vni > tcvn3 ? "VNI" : "TCVN3";
}

/** Guillemets around a word and a trade mark behind it are no letters of it. */
function withoutQuotes(word: string): string {
  return word.replace(/^«+/, "").replace(/[»®©]+$/, "");
}
