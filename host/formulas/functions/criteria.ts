/** Criteria of COUNTIF and its family. Source: support.google.com/docs/answer/3093480 (COUNTIF), /3238496 (SUMIFS). */
import { FormulaError } from "../errors.ts";
import { compare, type FormulaScalar, type Grid } from "../values.ts";

export interface Criterion {
  matches(cell: FormulaScalar): boolean;
  /** Set when the criterion is plain equality: the key that `cellKey` gives the matching cells. */
  readonly key: string | null;
}

const PARTS = /^(<=|>=|<>|=|<|>)?(.*)$/s;
const WILDCARD = /[*?~]/;

/** A pattern with * (any text), ? (one character) and ~ (the next character itself); the whole text, any case. */
export function wildcardPattern(text: string): RegExp {
  const source = text.replace(/~([*?~])|([*?])|([.+^${}()|[\]\\/])/g, (_, escaped, wild, special) => {
    if (wild !== undefined) return wild === "*" ? ".*" : ".";
    return `\\${escaped ?? special}`;
  });
  return new RegExp(`^${source}$`, "isu");
}

export const hasWildcard = (text: string): boolean => WILDCARD.test(text);

/** Equal keys = equal by `=`, kind included. Errors have none. */
export function cellKey(cell: FormulaScalar): string {
  if (typeof cell === "string") return `s${cell.toLowerCase()}`;
  return cell instanceof FormulaError ? `e${cell.code}` : `${typeof cell}${String(cell)}`;
}

const ORDER: Readonly<Record<string, (order: number) => boolean>> = {
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

/** Numbers with numbers, text with text: other cells are neither above nor below. */
function ordered(operator: string, operand: string | number): Criterion {
  const holds = ORDER[operator] ?? (() => false);
  return {
    key: null,
    matches: (cell) =>
      !(cell instanceof FormulaError) && typeof cell === typeof operand && holds(compare(cell, operand)),
  };
}

function equal(value: FormulaScalar): Criterion {
  const key = cellKey(value);
  return { key, matches: (cell) => cellKey(cell) === key };
}

const BLANK: Criterion = { key: null, matches: (cell) => cell === null || cell === "" };
const EMPTY: Criterion = { key: cellKey(null), matches: (cell) => cell === null };

/** Reads numbers and dates as people of the workbook's locale write them. */
type ReadText = (text: string) => number | null;

function operandOf(text: string, read: ReadText): string | number | boolean {
  const number = read(text);
  if (number !== null) return number;
  const word = text.toUpperCase();
  return word === "TRUE" || word === "FALSE" ? word === "TRUE" : text;
}

function textCriterion(text: string, read: ReadText): Criterion {
  const [, operator, rest = ""] = PARTS.exec(text) ?? [];
  const operand = operandOf(rest, read);
  if (operator !== undefined && ORDER[operator])
    return ordered(operator, typeof operand === "boolean" ? rest : operand);
  const same = equality(operator, rest, operand);
  return operator === "<>" ? { key: null, matches: (cell) => !same.matches(cell) } : same;
}

/** "" finds what looks empty, "=" only empty cells ("<>" is its opposite). */
function equality(operator: string | undefined, rest: string, operand: string | number | boolean): Criterion {
  if (rest === "") return operator === undefined ? BLANK : EMPTY;
  if (typeof operand !== "string" || !hasWildcard(operand)) return equal(operand);
  const pattern = wildcardPattern(operand);
  return { key: null, matches: (cell) => typeof cell === "string" && pattern.test(cell) };
}

/** Text may begin with an operator; other values are compared for equality; an empty cell stands for 0. */
export function criterionOf(value: FormulaScalar, read: ReadText): Criterion {
  if (value === null) return equal(0);
  return typeof value === "string" ? textCriterion(value, read) : equal(value);
}

/** Positions (row by row) of the cells with a key, for criteria of plain equality. */
export function positionsByKey(grid: Grid): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  let at = 0;
  for (const row of grid) {
    for (const cell of row) {
      const key = cellKey(cell);
      const known = positions.get(key);
      if (known) known.push(at);
      else positions.set(key, [at]);
      at += 1;
    }
  }
  return positions;
}
