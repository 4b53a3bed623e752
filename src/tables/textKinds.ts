/** Kinds whose value is text. Their columns are text columns: what is typed never becomes a number or a date. */
import { cleanLine, cleanText } from "../domain/text/vietnamese.ts";
import { type Cell, shownCell } from "./cell.ts";
import type { Kind } from "./kinds.ts";

/**
 * What a cell shows whose formula cannot be computed: mostly a text with “=” or “+” in front that the sheet took for one. The text itself
 * is in the cell still; a formula that can be computed is read as its value.
 */
const FORMULA_ERRORS: ReadonlySet<Cell> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#ERROR!",
]);

function textKind(
  name: Kind<string>["name"],
  width: number,
  wraps: boolean,
  clean = cleanLine,
): Kind<string> {
  return {
    name,
    width,
    numberFormat: "@",
    wraps,
    validation: null,
    rejects: false,
    blank: "",
    decode: (cell) =>
      FORMULA_ERRORS.has(cell)
        ? { ok: false, code: "cell.formulaError" }
        : { ok: true, value: clean(shownCell(cell)) },
    encode: (value) => value,
  };
}

export const text = (width = 160): Kind<string> => textKind("text", width, true);
/** Identifiers, phone and document numbers: text that must never become a number or a date. */
export const code = (width = 110): Kind<string> => textKind("code", width, false);
export const longText = (width = 280): Kind<string> => textKind("longText", width, true, cleanText);
/** One address, or several with commas between them. */
export const email = (width = 190): Kind<string> => ({
  ...textKind("email", width, true),
  decode: (cell) => {
    const shown = cleanLine(shownCell(cell));
    return ADDRESSES.test(shown) ? { ok: true, value: shown } : { ok: false, code: "cell.notAnEmail" };
  },
});
const ADDRESSES = /^$|^[^\s,;@]+@[^\s,;@]+\.[^\s,;@]+(?: ?[,;] ?[^\s,;@]+@[^\s,;@]+\.[^\s,;@]+)*$/;
export const link = (width = 160): Kind<string> => textKind("link", width, false);
/** The code of a row in another tab. */
export const reference = (width = 110): Kind<string> => textKind("reference", width, false);
/** Words or figures that the steward writes. */
export const computed = (width = 160): Kind<string> => textKind("computed", width, true);
