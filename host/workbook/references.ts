/** The references inside a formula's text, read and written back without touching anything else of it. */
import { tokenize } from "@borgar/fx";
import { columnIndex, columnLetters } from "../formulas/a1.ts";

export interface Line {
  readonly line: number;
  readonly fixed: boolean;
}

/** A null row or column is open: A:A, 2:5, A2:A. */
export interface Corner {
  readonly row: Line | null;
  readonly column: Line | null;
}

export interface Reference {
  /** Null = the formula's own sheet. */
  readonly sheet: string | null;
  readonly from: Corner;
  /** Null = a single cell. */
  readonly to: Corner | null;
}

const CORNER = /^(?:(\$?)([A-Za-z]{1,3}))?(?:(\$?)([1-9]\d*))?$/;
const REFERENCES: ReadonlySet<string> = new Set(["range", "range_beam", "range_ternary"]);
/** Names that stand in a reference without quotes. */
const BARE_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^([A-Za-z]{1,3}\d+|[rRcC]\d*)$/;

function corner(text: string): Corner | null {
  const match = CORNER.exec(text);
  if (!match || text === "") return null;
  const [, columnFixed, letters, rowFixed, digits] = match;
  return {
    column: letters === undefined ? null : { line: columnIndex(letters), fixed: columnFixed === "$" },
    row: digits === undefined ? null : { line: Number(digits) - 1, fixed: rowFixed === "$" },
  };
}

function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

export function quotedSheet(name: string): string {
  const bare = BARE_NAME.test(name) && !LOOKS_LIKE_CELL.test(name);
  return bare ? name : `'${name.replaceAll("'", "''")}'`;
}

export function parseReference(text: string): Reference | null {
  const bang = text.lastIndexOf("!");
  const [first = "", second, ...more] = text.slice(bang + 1).split(":");
  const from = corner(first);
  const to = second === undefined ? null : corner(second);
  if (!from || more.length > 0 || (second !== undefined && !to)) return null;
  return { sheet: bang < 0 ? null : unquoted(text.slice(0, bang)), from, to };
}

const fixed = (line: Line): string => (line.fixed ? "$" : "");

function cornerText({ row, column }: Corner): string {
  const letters = column ? fixed(column) + columnLetters(column.line) : "";
  return row ? `${letters}${fixed(row)}${row.line + 1}` : letters;
}

function referenceText({ sheet, from, to }: Reference): string {
  const prefix = sheet === null ? "" : `${quotedSheet(sheet)}!`;
  return `${prefix}${cornerText(from)}${to ? `:${cornerText(to)}` : ""}`;
}

const OPTIONS = { allowTernary: true, withLocation: false, negativeNumbers: false };

function mapPlain(text: string, map: (reference: Reference) => Reference | "#REF!"): string {
  const mapped = (value: string): string => {
    const reference = parseReference(value);
    const result = reference ? map(reference) : null;
    if (result === "#REF!") return result;
    // The text of an unchanged reference stays as it was written.
    return result === null || result === reference ? value : referenceText(result);
  };
  return tokenize(text, OPTIONS)
    .map(({ type, value }) => (REFERENCES.has(type) ? mapped(value) : value))
    .join("");
}

/** `\` separates columns of array literals where the decimal mark is a comma; the tokenizer does not know it. */
const BETWEEN_BACKSLASHES = /(?:"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"'\\]|["'])+|\\/g;

/** The same formula with each reference replaced by what `map` makes of it; one that is returned as it came keeps its spelling. */
export function mapReferences(formula: string, map: (reference: Reference) => Reference | "#REF!"): string {
  if (!formula.includes("\\")) return mapPlain(formula, map);
  return formula.replace(BETWEEN_BACKSLASHES, (part) => (part === "\\" ? part : mapPlain(part, map)));
}
