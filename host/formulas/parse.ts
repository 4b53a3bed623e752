import { type AstExpression, parse, type Token, tokenize } from "@borgar/fx";
import { type DecimalMark, inEnglish } from "./separators.ts";

const operator = (value: string): Token => ({ type: "operator", value });
const call = (name: string): readonly Token[] => [{ type: "func", value: name }, operator("(")];

/** Sheets' own (undocumented) functions behind `{…}`. As calls, array literals may hold any expression, which the parser would refuse. */
const BRACES: Readonly<Record<string, readonly Token[]>> = {
  "{": [...call("ARRAY_LITERAL"), ...call("ARRAY_ROW")],
  ";": [operator(")"), operator(","), ...call("ARRAY_ROW")],
  "}": [operator(")"), operator(")")],
};

function parseEnglish(formula: string): AstExpression {
  const tokens = tokenize(formula, {
    allowTernary: true,
    withLocation: false,
    negativeNumbers: false,
  });
  const calls = tokens.flatMap((token) =>
    token.type === "operator" ? (BRACES[token.value] ?? [token]) : [token],
  );
  return parse(calls, { permitArrayRanges: true, permitArrayCalls: true, looseRefCalls: true });
}

export interface ParsedFormula {
  readonly tree: AstExpression;
  /** The same formula with the separators of English: `,` between arguments, `.` in numbers. */
  readonly english: string;
}

function read(formula: string, mark: DecimalMark): ParsedFormula | null {
  const english = inEnglish(formula, mark);
  if (english === null) return null;
  try {
    return { tree: parseEnglish(english), english };
  } catch {
    return null;
  }
}

/**
 * "=…" as the locale's separators have it; null for what is no formula. Array literals become calls of ARRAY_LITERAL and ARRAY_ROW.
 * What has no meaning there is tried in the English style: whether Sheets does so for formulas that scripts write is not known
 * (docs/probe.md), so nothing of ours relies on it.
 */
export function parseFormula(formula: string, mark: DecimalMark): ParsedFormula | null {
  return read(formula, mark) ?? (mark === "," ? read(formula, ".") : null);
}
