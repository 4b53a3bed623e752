/**
 * R1C1 notation as Range.getFormulaR1C1 and setFormulaR1C1 use it: R1C2 is absolute, R[-1]C[0] relative to the formula's cell.
 * Recorded macros write the zero offset out; the short RC is read as well.
 */
import { tokenize, translateFormulaToA1, translateTokensToR1C1 } from "@borgar/fx";
import { formatA1 } from "./a1.ts";

const BARE_LETTER = /([RC])(?![\d[])/g;

const anchor = (row: number, column: number): string => formatA1({ row, column, rows: 1, columns: 1 });

function withZeroOffsets(reference: string): string {
  const start = reference.lastIndexOf("!") + 1;
  return reference.slice(0, start) + reference.slice(start).replace(BARE_LETTER, "$1[0]");
}

/** `row` and `column` (zero-based) are the formula's own cell. */
export function toR1C1(formula: string, row: number, column: number): string {
  const tokens = tokenize(formula, { allowTernary: true, withLocation: false, negativeNumbers: false });
  return translateTokensToR1C1(tokens, anchor(row, column))
    .map(({ type, value }) =>
      type.startsWith("range") && type !== "range_named" ? withZeroOffsets(value) : value,
    )
    .join("");
}

/** References that would leave the sheet at its first row or column become #REF!. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return translateFormulaToA1(formula, anchor(row, column), { wrapEdges: false });
}
