/**
 * Google writes a formula that Excel would not know into a call of a function that nobody has, with the result beside it:
 * IFERROR(__xludf.DUMMYFUNCTION("ARRAYFORMULA(A1:A9)"),5); and cells it spilled into as "COMPUTED_VALUE" (seen in files exported by
 * Google Sheets).
 */
const WRAPPED = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)/i;

export interface GoogleFormula {
  /** Null: the cell only shows what another one's formula spilled. */
  readonly formula: string | null;
}

/** Null for other formulas. */
export function googleFormula(text: string): GoogleFormula | null {
  const wrapped = WRAPPED.exec(text)?.[1];
  if (wrapped === undefined) return null;
  const inner = wrapped.replaceAll('""', '"');
  return { formula: inner === '"COMPUTED_VALUE"' ? null : inner };
}
