/**
 * Errors a cell can show. Texts follow those Google shows when the pointer rests on the cell
 * (support.google.com/docs/answer/3238305 for the kinds).
 */

export type ErrorCode = "#NULL!" | "#DIV/0!" | "#VALUE!" | "#REF!" | "#NAME?" | "#NUM!" | "#N/A" | "#ERROR!";

/** Not a JavaScript Error: it is a cell's value, and made by the thousand. Function bodies may throw it; the call catches it. */
export class FormulaError {
  readonly code: ErrorCode;
  readonly message: string;

  constructor(code: ErrorCode, message: string) {
    this.code = code;
    this.message = message;
  }

  toString(): string {
    return this.code;
  }
}

const CODES: ReadonlySet<string> = new Set<ErrorCode>([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#ERROR!",
]);

export function isErrorCode(text: string): text is ErrorCode {
  return CODES.has(text);
}

export const valueError = (message: string): FormulaError => new FormulaError("#VALUE!", message);
export const numberError = (message: string): FormulaError => new FormulaError("#NUM!", message);
export const notAvailable = (message: string): FormulaError => new FormulaError("#N/A", message);
export const badReference = (message: string): FormulaError => new FormulaError("#REF!", message);
export const divisionByZero = (message = "Function DIVIDE parameter 2 cannot be zero."): FormulaError =>
  new FormulaError("#DIV/0!", message);

export const CIRCULAR = badReference(
  "Circular dependency detected. To resolve with iterative calculation, see File > Settings.",
);
