/** How large texts and arrays may become: a formula that asks for more must not take the host down. */
import { numberError, valueError } from "../errors.ts";

/** A cell holds 50,000 characters; what is cut down again before it is shown may be longer. */
const LONGEST_TEXT = 1_000_000;

/** As many as a spreadsheet has (support.google.com/drive/answer/37603). */
const MOST_CELLS = 10_000_000;

/** Throws FormulaError. */
export function checkLength(characters: number): void {
  if (characters > LONGEST_TEXT) throw valueError("The text is longer than the local host allows.");
}

/** Throws FormulaError for what is no size, too. */
export function checkSize(name: string, rows: number, columns: number): void {
  if (rows < 1 || columns < 1) throw numberError(`Function ${name} needs at least one row and one column.`);
  if (rows * columns > MOST_CELLS)
    throw numberError(`Function ${name} would make more cells than a spreadsheet has.`);
}
