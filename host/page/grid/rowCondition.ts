/** A text in a column of the own row: `=$C2="Xong"`. */
interface RowCondition {
  /** Zero-based; the row is that of the first cell of the rule's areas. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const COLUMN_IS = /^=\s*\$([A-Z]{1,3})([1-9]\d{0,6})\s*=\s*"((?:[^"]|"")*)"\s*$/;

/** Null for every other formula. */
export function readRowCondition(formula: string): RowCondition | null {
  const [, letters, row, text] = COLUMN_IS.exec(formula) ?? [];
  if (letters === undefined || row === undefined || text === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row) - 1, column: column - 1, text: text.replaceAll('""', '"') };
}
