import { parseFormula } from "../formulas/parse.ts";
import type { DecimalMark } from "../formulas/separators.ts";
import type { CellWrite, Scalar } from "./contract.ts";
import { dateInText } from "./entryDate.ts";
import { numberInText } from "./entryNumber.ts";
import { decimalMark, type LocaleTraits } from "./locale.ts";
import { isAutomatic, isTextPattern } from "./patterns.ts";

const value = (content: Scalar): CellWrite => ({ kind: "value", value: content });

/** A format the cell already has wins over the one that the entry suggests. */
function formatted(content: number, suggested: string | null, present: string): CellWrite {
  if (suggested === null || !isAutomatic(present)) return value(content);
  return { kind: "value", value: content, numberFormat: suggested };
}

/**
 * "+A1" and "-B2*3" start a formula as in other spreadsheets, when what follows can be read as one; Google documents only "=".
 * The stricter reading is taken: a text like "-abc" becomes a formula, too (and shows #NAME?), so writers must guard against it.
 */
const startsFormula = (text: string, mark: DecimalMark): boolean =>
  /^=./s.test(text) || (/^[+-]/.test(text) && parseFormula(`=${text}`, mark) !== null);

/**
 * What a typed text becomes (or a text given to setValue): Sheets reads it in the spreadsheet's locale.
 * `present` is the cell's number format; `year` the one of a date typed without.
 */
export function readEntry(text: string, present: string, traits: LocaleTraits, year: number): CellWrite {
  if (text === "") return value(null);
  if (isTextPattern(present)) return value(text);
  if (text.startsWith("'")) return value(text.slice(1));
  const trimmed = text.trim();
  const number = numberInText(trimmed, traits);
  if (number) return formatted(number.value, number.numberFormat, present);
  const date = dateInText(trimmed, traits, year);
  if (date) return formatted(date.serial, date.numberFormat, present);
  if (/^(?:true|false)$/i.test(trimmed)) return value(trimmed.toLowerCase() === "true");
  if (startsFormula(text, decimalMark(traits)))
    return { kind: "formula", formula: text.startsWith("=") ? text : `=${text}` };
  return value(text);
}
