/**
 * Conditions that the page can draw by itself, out of the formulas that stand for them: the opposite of criteria.ts beside this folder,
 * and what Excel writes for its own kinds.
 */
import type { Scalar } from "../../workbook/contract.ts";

export interface Condition {
  readonly criteria: string;
  readonly values: readonly Scalar[];
}

const NUMBER = String.raw`\(?(-?\d+(?:\.\d+)?(?:E[+-]?\d+)?)\)?`;
const TEXT = String.raw`\(?"((?:[^"]|"")*)"\)?`;

/** `$` stands for the cell; order matters: ">=" before ">". */
const KINDS: readonly (readonly [pattern: string, criteria: string])[] = [
  [String.raw`LEN\(TRIM\($\)\)=0`, "CELL_EMPTY"],
  [String.raw`LEN\(TRIM\($\)\)>0`, "CELL_NOT_EMPTY"],
  [`$>=${NUMBER}`, "NUMBER_GREATER_THAN_OR_EQUAL_TO"],
  [`$<=${NUMBER}`, "NUMBER_LESS_THAN_OR_EQUAL_TO"],
  [`$<>${NUMBER}`, "NUMBER_NOT_EQUAL_TO"],
  [`$>${NUMBER}`, "NUMBER_GREATER_THAN"],
  [`$<${NUMBER}`, "NUMBER_LESS_THAN"],
  [`$=${NUMBER}`, "NUMBER_EQUAL_TO"],
  [String.raw`AND\($>=${NUMBER},$<=${NUMBER}\)`, "NUMBER_BETWEEN"],
  [String.raw`OR\($<${NUMBER},$>${NUMBER}\)`, "NUMBER_NOT_BETWEEN"],
  [`$=${TEXT}`, "TEXT_EQUAL_TO"],
  [String.raw`ISNUMBER\(SEARCH\(${TEXT},$\)\)`, "TEXT_CONTAINS"],
  [String.raw`NOT\(ISERROR\(SEARCH\(${TEXT},$\)\)\)`, "TEXT_CONTAINS"],
  [String.raw`ISERROR\(SEARCH\(${TEXT},$\)\)`, "TEXT_DOES_NOT_CONTAIN"],
];

/** `formula` without "=", meant for the cell; a custom formula when no kind says the same. */
export function conditionIn(formula: string, cell: string): Condition {
  for (const [pattern, criteria] of KINDS) {
    // In a pattern "$" would be its end; no pattern here needs that.
    const found = new RegExp(`^${pattern.replaceAll("$", cell)}$`, "i").exec(formula);
    if (found) return { criteria, values: found.slice(1).map((text) => argumentOf(criteria, text)) };
  }
  return { criteria: "CUSTOM_FORMULA", values: [`=${formula}`] };
}

const argumentOf = (criteria: string, text: string): Scalar =>
  criteria.startsWith("NUMBER_") ? Number(text) : text.replaceAll('""', '"');
