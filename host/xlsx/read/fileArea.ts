import { type A1Area, parseA1 } from "../../formulas/a1.ts";

/** On a sheet of the file; rows and columns from zero. */
export interface FileArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** "A1:B2 D4", as attributes list places. Open ends do not occur there. */
export function areasOf(references: string): readonly FileArea[] {
  return references
    .split(/\s+/)
    .map((reference) => parseA1(reference))
    .filter(isClosed);
}

function isClosed(area: A1Area | null): area is A1Area & FileArea {
  return area !== null && area.rows !== null && area.columns !== null;
}
