import { type AstExpression, parse, type Token, tokenize } from "@borgar/fx";
import { withCommas } from "./separators.ts";

const operator = (value: string): Token => ({ type: "operator", value });
const call = (name: string): readonly Token[] => [{ type: "func", value: name }, operator("(")];

/** Sheets' own (undocumented) functions behind `{…}`. As calls, array literals may hold any expression, which the parser would refuse. */
const BRACES: Readonly<Record<string, readonly Token[]>> = {
  "{": [...call("ARRAY_LITERAL"), ...call("ARRAY_ROW")],
  ";": [operator(")"), operator(","), ...call("ARRAY_ROW")],
  "}": [operator(")"), operator(")")],
};

/**
 * The syntax tree of "=…". Throws an Error on what is no formula.
 * Argument separators may be `,` or `;`; array literals become calls of ARRAY_LITERAL and ARRAY_ROW.
 */
export function parseFormula(formula: string): AstExpression {
  const tokens = tokenize(withCommas(formula), {
    allowTernary: true,
    withLocation: false,
    negativeNumbers: false,
  });
  const calls = tokens.flatMap((token) =>
    token.type === "operator" ? (BRACES[token.value] ?? [token]) : [token],
  );
  return parse(calls, { permitArrayRanges: true, permitArrayCalls: true, looseRefCalls: true });
}
