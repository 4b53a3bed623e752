/** The `where` clause: comparisons joined by and, or, not. Text is compared with regard to case. */

import { type Cell, type ColumnOf, type Expression, parseExpression } from "./expression.ts";
import { wholeText } from "./patterns.ts";
import type { WordReader } from "./words.ts";

export type Condition =
  | { readonly kind: "all" | "any"; readonly parts: readonly Condition[] }
  | { readonly kind: "not"; readonly part: Condition }
  | { readonly kind: "null"; readonly of: Expression; readonly wanted: boolean }
  | {
      readonly kind: "compare";
      readonly left: Expression;
      readonly right: Expression;
      readonly holds: Comparison;
    };

/** Of two values that are there. */
export type Comparison = (left: Exclude<Cell, null>, right: Exclude<Cell, null>) => boolean;

const sameKind =
  (holds: (order: number) => boolean): Comparison =>
  (left, right) => {
    if (typeof left !== typeof right) return false;
    if (left === right) return holds(0);
    return holds(left < right ? -1 : 1);
  };

const SIGNS: Readonly<Record<string, Comparison>> = {
  "=": sameKind((order) => order === 0),
  "!=": sameKind((order) => order !== 0),
  "<>": sameKind((order) => order !== 0),
  "<": sameKind((order) => order < 0),
  "<=": sameKind((order) => order <= 0),
  ">": sameKind((order) => order > 0),
  ">=": sameKind((order) => order >= 0),
};

const ofTexts =
  (holds: (left: string, right: string) => boolean): Comparison =>
  (left, right) =>
    holds(String(left), String(right));

const WORDS: readonly (readonly [readonly string[], Comparison])[] = [
  [["contains"], ofTexts((left, right) => left.includes(right))],
  [["starts", "with"], ofTexts((left, right) => left.startsWith(right))],
  [["ends", "with"], ofTexts((left, right) => left.endsWith(right))],
  [["matches"], ofTexts((left, right) => wholeText(right).test(left))],
  [["like"], ofTexts((left, right) => wholeText(right, "like").test(left))],
];

/** `or` binds weaker than `and`, that weaker than `not`. */
export function parseCondition(reader: WordReader, columnOf: ColumnOf): Condition {
  const parts = [parseAll(reader, columnOf)];
  while (reader.takes("or")) parts.push(parseAll(reader, columnOf));
  return { kind: "any", parts };
}

function parseAll(reader: WordReader, columnOf: ColumnOf): Condition {
  const parts = [parseOne(reader, columnOf)];
  while (reader.takes("and")) parts.push(parseOne(reader, columnOf));
  return { kind: "all", parts };
}

function parseOne(reader: WordReader, columnOf: ColumnOf): Condition {
  if (reader.takes("not")) return { kind: "not", part: parseOne(reader, columnOf) };
  if (reader.takes("(")) {
    const inner = parseCondition(reader, columnOf);
    reader.expects(")");
    return inner;
  }
  const left = parseExpression(reader, columnOf);
  if (reader.takes("is", "not", "null")) return { kind: "null", of: left, wanted: false };
  if (reader.takes("is", "null")) return { kind: "null", of: left, wanted: true };
  const holds = comparison(reader);
  return { kind: "compare", left, right: parseExpression(reader, columnOf), holds };
}

function comparison(reader: WordReader): Comparison {
  for (const [words, holds] of WORDS) if (reader.takes(...words)) return holds;
  const word = reader.take();
  const holds = word.kind === "sign" ? SIGNS[word.text] : undefined;
  if (!holds) throw reader.unexpected("after a value that must be compared");
  return holds;
}

/** Nothing is neither equal nor unequal to anything. */
export function isTrue(condition: Condition, read: (expression: Expression) => Cell): boolean {
  switch (condition.kind) {
    case "all":
      return condition.parts.every((part) => isTrue(part, read));
    case "any":
      return condition.parts.some((part) => isTrue(part, read));
    case "not":
      return !isTrue(condition.part, read);
    case "null":
      return (read(condition.of) === null) === condition.wanted;
    case "compare": {
      const [left, right] = [read(condition.left), read(condition.right)];
      return left !== null && right !== null && condition.holds(left, right);
    }
  }
}
