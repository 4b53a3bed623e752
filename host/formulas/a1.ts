/**
 * A1 notation. All coordinates are zero-based; `null` rows or columns mean "open to that side", as in A2:C (rows)
 * or 2:5 (columns). Source: developers.google.com/sheets/api/guides/concepts (A1 notation).
 */

export interface A1Area {
  readonly sheet?: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number | null;
  readonly columns: number | null;
}

/** A row or column as it is written: fixed with a "$" before it. */
export interface A1Line {
  readonly line: number;
  readonly fixed: boolean;
}

export interface A1Corner {
  readonly row: A1Line | null;
  readonly column: A1Line | null;
}

/** A reference by its two ends, as written; those of a single cell are the same. */
export interface A1Ends {
  readonly sheet?: string;
  readonly first: A1Corner;
  readonly last: A1Corner;
}

/** Google allows at most 18,278 columns (ZZZ): three letters. */
const CORNER = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,7})$|^(\$?)([A-Za-z]{1,3})$|^(\$?)([1-9]\d{0,7})$/;

const LETTERS = 26;
const BEFORE_A = "A".charCodeAt(0) - 1;

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / LETTERS)) {
    letters = String.fromCharCode(BEFORE_A + 1 + ((left - 1) % LETTERS)) + letters;
  }
  return letters;
}

/** "A" → 0, "zz" → 701. Only called with letters. */
export function columnIndex(letters: string): number {
  let count = 0;
  for (const letter of letters.toUpperCase()) count = count * LETTERS + letter.charCodeAt(0) - BEFORE_A;
  return count - 1;
}

/** "A1:B2", "C5", "A2:C" (open rows), "2:5" (open columns). Without sheet and dollars. */
export function formatA1(area: Omit<A1Area, "sheet">): string {
  const { row, column, rows, columns } = area;
  if (columns === null) return rows === null ? `${row + 1}:${row + 1}` : `${row + 1}:${row + rows}`;
  const last = columnLetters(column + columns - 1);
  if (rows === null) return `${columnLetters(column)}${row === 0 ? "" : row + 1}:${last}`;
  const first = `${columnLetters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${last}${row + rows}`;
}

/** Splits "'Tên sheet'!A1" into sheet and rest; a doubled quote inside stands for one. Null = badly quoted. */
function splitSheet(text: string): { readonly sheet?: string; readonly rest: string } | null {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), rest: quoted[2] ?? "" };
  const bang = text.lastIndexOf("!");
  if (bang < 0) return { rest: text };
  const sheet = text.slice(0, bang);
  return sheet === "" || sheet.includes("'") ? null : { sheet, rest: text.slice(bang + 1) };
}

function corner(text: string): A1Corner | null {
  const match = CORNER.exec(text);
  if (!match) return null;
  const letters = match[2] ?? match[6];
  const digits = match[4] ?? match[8];
  const fixedColumn = (match[1] ?? match[5]) === "$";
  const fixedRow = (match[3] ?? match[7]) === "$";
  return {
    row: digits === undefined ? null : { line: Number(digits) - 1, fixed: fixedRow },
    column: letters === undefined ? null : { line: columnIndex(letters), fixed: fixedColumn },
  };
}

/** One side of a range: both ends given (in any order), or one given (from there on), or none (from the first on). */
function side(a: A1Line | null, b: A1Line | null): { readonly from: number; readonly count: number | null } {
  if (a === null || b === null) return { from: a?.line ?? b?.line ?? 0, count: null };
  return { from: Math.min(a.line, b.line), count: Math.abs(a.line - b.line) + 1 };
}

/** Null when the text is no reference. A lone "A" or "5" is none, "A:A" and "5:5" are. */
export function parseEnds(text: string): A1Ends | null {
  const split = splitSheet(text.trim());
  if (!split) return null;
  const parts = split.rest.split(":");
  const first = corner(parts[0] ?? "");
  const last = parts.length === 1 ? first : corner(parts[1] ?? "");
  if (!first || !last || parts.length > 2) return null;
  if (parts.length === 1 && (first.row === null || first.column === null)) return null;
  return { ...(split.sheet === undefined ? {} : { sheet: split.sheet }), first, last };
}

/** The cells between two ends; null where these share none. */
export function areaBetween({ sheet, first, last }: A1Ends): A1Area | null {
  const vertical = side(first.row, last.row);
  const horizontal = side(first.column, last.column);
  // "A:2" has neither a shared row end nor a shared column end: Google takes no such reference.
  if (vertical.count === null && horizontal.count === null) return null;
  return {
    ...(sheet === undefined ? {} : { sheet }),
    row: vertical.from,
    column: horizontal.from,
    rows: vertical.count,
    columns: horizontal.count,
  };
}

/** Null when the text is no reference. */
export function parseA1(text: string): A1Area | null {
  const ends = parseEnds(text);
  return ends && areaBetween(ends);
}
