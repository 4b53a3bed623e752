import { formatA1 } from "../formulas/a1.ts";
import type { Area } from "../workbook/contract.ts";
import type { FormulaWriter } from "./formulas.ts";

const COMPARISONS: Readonly<Record<string, string>> = {
  NUMBER_GREATER_THAN: ">",
  NUMBER_GREATER_THAN_OR_EQUAL_TO: ">=",
  NUMBER_LESS_THAN: "<",
  NUMBER_LESS_THAN_OR_EQUAL_TO: "<=",
  NUMBER_EQUAL_TO: "=",
  NUMBER_NOT_EQUAL_TO: "<>",
  DATE_AFTER: ">",
  DATE_ON_OR_AFTER: ">=",
  DATE_BEFORE: "<",
  DATE_ON_OR_BEFORE: "<=",
  DATE_EQUAL_TO: "=",
  TEXT_EQUAL_TO: "=",
};

const RELATIVE_DAYS: Readonly<Record<string, string>> = {
  TODAY: "TODAY()",
  TOMORROW: "TODAY()+1",
  YESTERDAY: "TODAY()-1",
};

function literal(criteria: string, value: unknown, write: FormulaWriter): string {
  if (typeof value !== "string") return String(value ?? "");
  const day = criteria.startsWith("DATE_") ? RELATIVE_DAYS[value] : undefined;
  if (day !== undefined) return day;
  return value.startsWith("=") ? write(value) : `"${value.replaceAll('"', '""')}"`;
}

/** Formulas that hold where the criterion does; `$` stands for the cell, `1` and `2` in braces for its arguments. */
const FORMULAS: Readonly<Record<string, string>> = {
  CELL_NOT_EMPTY: "LEN(TRIM($))>0",
  CELL_EMPTY: "LEN(TRIM($))=0",
  TEXT_CONTAINS: "ISNUMBER(SEARCH({1},$))",
  TEXT_DOES_NOT_CONTAIN: "ISERROR(SEARCH({1},$))",
  TEXT_STARTS_WITH: "LEFT($,LEN({1}))={1}",
  TEXT_ENDS_WITH: "RIGHT($,LEN({1}))={1}",
  NUMBER_BETWEEN: "AND($>={1},$<={2})",
  NUMBER_NOT_BETWEEN: "OR($<{1},$>{2})",
  DATE_BETWEEN: "AND($>={1},$<={2})",
  DATE_NOT_BETWEEN: "OR($<{1},$>{2})",
};

interface Criterion {
  readonly criteria: string;
  readonly values: readonly unknown[];
}

/** A criterion as a formula over the first cell of an area: the one form that every program reads alike. Null = it has none. */
export function criterionFormula(
  { criteria, values }: Criterion,
  area: Area,
  write: FormulaWriter,
): string | null {
  if (criteria === "CUSTOM_FORMULA") return write(String(values[0] ?? ""));
  const cell = formatA1({ row: area.row, column: area.column, rows: 1, columns: 1 });
  const [first = "", second = ""] = values.map((value) => literal(criteria, value, write));
  const comparison = COMPARISONS[criteria];
  if (comparison !== undefined) return `${cell}${comparison}${first}`;
  const formula = FORMULAS[criteria];
  const filled: Readonly<Record<string, string>> = { $: cell, "{1}": first, "{2}": second };
  return formula?.replace(/\$|\{[12]\}/g, (part) => filled[part] ?? part) ?? null;
}
