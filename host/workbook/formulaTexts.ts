import { type Book, mutate } from "./book.ts";
import { rewriteConditionals } from "./conditionals.ts";
import type { SheetId } from "./contract.ts";
import type { PlacedFormula } from "./formulaIndex.ts";
import { rewriteValidations } from "./validations.ts";

/** Writes changed texts of formulas that stay where they are. */
export function storeFormulas(book: Book, sheet: SheetId, changed: readonly PlacedFormula[]): void {
  if (changed.length === 0) return;
  const cellValue: Record<number, Record<number, { readonly f: string }>> = {};
  for (const { row, column, formula } of changed) {
    const line = cellValue[row] ?? {};
    line[column] = { f: formula };
    cellValue[row] = line;
    book.formulas.set(sheet, row, column, formula);
    book.evaluator.setFormula(sheet, row, column, formula);
  }
  mutate(book, sheet, "set-range-values", { cellValue });
}

/** `rewrite` gets every formula of the workbook: in cells, validations and conditional formats; `home` is the sheet it stands on. */
export function rewriteFormulas(book: Book, rewrite: (formula: string, home: SheetId) => string): void {
  for (const sheet of book.formulas.sheets()) {
    const changed = book.formulas
      .of(sheet)
      .map((placed) => ({ ...placed, former: placed.formula, formula: rewrite(placed.formula, sheet) }))
      .filter(({ formula, former }) => formula !== former);
    storeFormulas(book, sheet, changed);
  }
  rewriteValidations(book, rewrite);
  rewriteConditionals(book, rewrite);
}
