/**
 * REGEXMATCH, REGEXEXTRACT, REGEXREPLACE. Sheets uses RE2 (support.google.com/docs/answer/3098244), here JavaScript's expressions stand in:
 * look-around and back references, which RE2 lacks, are refused.
 */
import { FormulaError, notAvailable, valueError } from "../errors.ts";
import { firstOf } from "../shape.ts";
import type { FormulaScalar, Grid, Value } from "../values.ts";
import { type Registry, scalar, wide } from "./entry.ts";

const UNKNOWN_TO_RE2 = /\(\?(?:=|!|<=|<!)|\\[1-9]|\\k</;
const LEADING_FLAGS = /^\(\?([ims]+)\)/;

function textArgument(value: FormulaScalar, name: string, parameter: number): string {
  if (value instanceof FormulaError) throw value;
  if (value === null) return "";
  if (typeof value !== "string")
    throw valueError(
      `Function ${name} parameter ${parameter} expects text values. But '${value}' is a number and cannot be coerced to a text.`,
    );
  return value;
}

function expression(source: string, name: string, flags: string): RegExp {
  const leading = LEADING_FLAGS.exec(source);
  const body = leading ? source.slice(leading[0].length) : source;
  const invalid = new FormulaError(
    "#REF!",
    `Function ${name} parameter 2 value '${source}' is not a valid regular expression.`,
  );
  if (UNKNOWN_TO_RE2.test(body)) throw invalid;
  try {
    // RE2 writes (?P<name>…) where JavaScript writes (?<name>…).
    return new RegExp(body.replaceAll("(?P<", "(?<"), `u${flags}${leading?.[1] ?? ""}`);
  } catch {
    throw invalid;
  }
}

function matches([text = null, pattern = null]: readonly FormulaScalar[]): boolean {
  const source = textArgument(pattern, "REGEXMATCH", 2);
  return expression(source, "REGEXMATCH", "").test(textArgument(text, "REGEXMATCH", 1));
}

/** The groups beside each other, or the whole match where there are none. */
function extracted([text = null, pattern = null]: readonly Value[]): Grid {
  const source = textArgument(firstOf(pattern), "REGEXEXTRACT", 2);
  const subject = textArgument(firstOf(text), "REGEXEXTRACT", 1);
  const match = expression(source, "REGEXEXTRACT", "").exec(subject);
  if (!match)
    throw notAvailable(
      `Function REGEXEXTRACT parameter 2 value '${source}' does not match text of Function REGEXEXTRACT parameter 1 value '${subject}'.`,
    );
  const groups = match.slice(1);
  return [groups.length === 0 ? [match[0]] : groups.map((group) => group ?? null)];
}

function replacedAll([text = null, pattern = null, replacement = null]: readonly FormulaScalar[]): string {
  const source = textArgument(pattern, "REGEXREPLACE", 2);
  const fresh = textArgument(replacement, "REGEXREPLACE", 3);
  return textArgument(text, "REGEXREPLACE", 1).replaceAll(expression(source, "REGEXREPLACE", "g"), fresh);
}

export const REGULAR_EXPRESSIONS: Registry = {
  REGEXMATCH: scalar(2, 2, matches),
  REGEXEXTRACT: wide(2, 2, extracted, { lifted: () => true, spills: true }),
  REGEXREPLACE: scalar(3, 3, replacedAll),
};
