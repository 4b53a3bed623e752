import { parseFormula } from "../formulas/parse.ts";
import { fromEnglish } from "../formulas/separators.ts";
import { type Book, traitsOf } from "./book.ts";
import { rewriteFormulas } from "./formulaTexts.ts";
import { decimalMark, localeTraits } from "./locale.ts";

/** Formulas are written anew with the new locale's separators, as Sheets does. Throws an Error when the name is no locale. */
export function setLocale(book: Book, locale: string): void {
  const former = decimalMark(traitsOf(book));
  const present = decimalMark(localeTraits(locale));
  book.settings.locale = locale;
  if (former !== present) {
    rewriteFormulas(book, (formula) => {
      const parsed = parseFormula(formula, former);
      return parsed === null ? formula : fromEnglish(parsed.english, present);
    });
  }
  book.evaluator.invalidate();
}
