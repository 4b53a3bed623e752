import { type Book, sheetName } from "./book.ts";
import type { Area } from "./contract.ts";
import { rewriteFormulas } from "./formulaTexts.ts";
import { followInFormula, type NamedMove } from "./shiftFormula.ts";

/** After cells were cut and pasted: whatever referred to them refers to where they are now. */
export function followMoved(book: Book, area: Area, to: Area): void {
  const move: NamedMove = {
    from: sheetName(book, area.sheet),
    to: sheetName(book, to.sheet),
    rows: [area.row, area.row + area.rows],
    columns: [area.column, area.column + area.columns],
    down: to.row - area.row,
    right: to.column - area.column,
  };
  rewriteFormulas(book, (formula, home) => followInFormula(formula, sheetName(book, home), move));
}
