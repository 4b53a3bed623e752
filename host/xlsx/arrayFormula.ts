/** Whole ranges are calculated inside ARRAYFORMULA here, in Excel by a formula that says so of itself. */
const WRAPPED = /^ARRAYFORMULA\((.*)\)$/is;
const CUT = /^ARRAY_CONSTRAIN\(\s*(ARRAYFORMULA\(.*\))\s*,\s*\d+\s*,\s*\d+\s*\)$/is;
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** `formula` in English, without "=". What is cut to a size is written over the cells that it shows. */
export function ofArray(formula: string): { readonly inner: string; readonly array: boolean } {
  const whole = CUT.exec(formula)?.[1] ?? formula;
  const inner = WRAPPED.exec(whole)?.[1];
  return inner === undefined || !isOne(inner) ? { inner: formula, array: false } : { inner, array: true };
}

/** Whether its first bracket and its last are not those of two calls: ARRAYFORMULA(A1)+SUM(B1). */
function isOne(inner: string): boolean {
  let depth = 0;
  for (const sign of inner.replace(QUOTED, "")) {
    if (sign === "(") depth += 1;
    else if (sign === ")") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
