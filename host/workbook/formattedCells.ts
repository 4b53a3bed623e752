/** Conditional formats by formula: where each of them holds. Whoever draws the sheet computes nothing. */
import type { Book } from "./book.ts";
import { conditionalFormula } from "./conditionalCodec.ts";
import { placedConditionals } from "./conditionals.ts";
import type { Area, FormattedCells, SheetId } from "./contract.ts";
import { corner } from "./ruleFollow.ts";
import { wholeSheet } from "./saved.ts";
import { overlap } from "./shape.ts";
import { Stretches } from "./stretches.ts";
import { isTrue } from "./truth.ts";

/** Cells in which the formula is true, read for each as copied from the first cell of the rule's areas. */
function areasWhereTrue(
  book: Book,
  formula: string,
  areas: readonly Area[],
  sheet: SheetId,
): readonly Area[] {
  const base = { sheet, ...corner(areas) };
  const whole = wholeSheet(book, sheet);
  return areas.flatMap((area) => {
    const shown = overlap(area, whole);
    if (!shown) return [];
    const found = new Stretches(sheet);
    book.evaluator.everywhere(formula, base, shown, (row, column, columns, value) => {
      if (isTrue(value)) found.add(row, column, columns);
    });
    return found.areas();
  });
}

export function formattedCells(book: Book, sheet: SheetId): readonly FormattedCells[] {
  return placedConditionals(book, sheet).flatMap(({ cfId, areas, stored }) => {
    const formula = stored.source === undefined ? null : conditionalFormula(stored);
    if (formula === null || areas.length === 0) return [];
    return [{ rule: cfId, areas: areasWhereTrue(book, formula, areas, sheet) }];
  });
}
