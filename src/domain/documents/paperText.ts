import { cleanLine, cleanText } from "../text/vietnamese.ts";

/** Halves of a sign that came without the other half, and the code points that no XML may hold. */
const UNWRITABLE = /[\ud800-\udfff\ufffe\uffff]/gu;
const TABS = /\t+/g;

/** Text that people typed as it may stand in a file or on a page: clean, NFC, and nothing that breaks either (SPEC VB11). */
export function paperText(text: string): string {
  return cleanText(text.replace(UNWRITABLE, "")).replace(TABS, " ");
}

/** The same on one line. */
export function paperLine(text: string): string {
  return cleanLine(paperText(text));
}
