import type ExcelJS from "exceljs";
import { formatA1 } from "../formulas/a1.ts";
import type { ValidationRule } from "../workbook/contract.ts";
import type { SheetExport } from "./export.ts";

/** exceljs keeps validations by address; its typings leave the collection out. */
interface WithValidations {
  readonly dataValidations: { add(address: string, validation: ExcelJS.DataValidation): void };
}

/** One entry per run of equal rules down a column; what Excel has no words for is left out. */
export function writeValidations({ workbook, used, target }: SheetExport): void {
  const rules = workbook.validations(used);
  // See WithValidations: the property exists on every worksheet of exceljs 4.4.
  const { dataValidations } = target as unknown as WithValidations;
  for (let column = 0; column < used.columns; column++) {
    for (const run of runsDown(rules.map((line) => line[column] ?? null))) {
      const validation = validationOf(run.rule);
      if (validation !== null) dataValidations.add(addressOf(run, column), validation);
    }
  }
}

interface Run {
  readonly first: number;
  readonly last: number;
  readonly rule: ValidationRule;
}

function runsDown(rules: readonly (ValidationRule | null)[]): readonly Run[] {
  const runs: { first: number; last: number; rule: ValidationRule; key: string }[] = [];
  for (const [row, rule] of rules.entries()) {
    if (rule === null) continue;
    const key = JSON.stringify(rule);
    const previous = runs.at(-1);
    if (previous !== undefined && previous.key === key && previous.last === row - 1) previous.last = row;
    else runs.push({ first: row, last: row, rule, key });
  }
  return runs;
}

function addressOf({ first, last }: Run, column: number): string {
  return formatA1({ row: first, column, rows: last - first + 1, columns: 1 });
}

const OPERATORS: Readonly<Record<string, ExcelJS.DataValidationOperator>> = {
  BETWEEN: "between",
  NOT_BETWEEN: "notBetween",
  EQUAL_TO: "equal",
  NOT_EQUAL_TO: "notEqual",
  GREATER_THAN: "greaterThan",
  GREATER_THAN_OR_EQUAL_TO: "greaterThanOrEqual",
  LESS_THAN: "lessThan",
  LESS_THAN_OR_EQUAL_TO: "lessThanOrEqual",
  ON: "equal",
  AFTER: "greaterThan",
  BEFORE: "lessThan",
  ON_OR_AFTER: "greaterThanOrEqual",
  ON_OR_BEFORE: "lessThanOrEqual",
};

/** Serial number of 1 January 1900: any date at all is later. */
const FIRST_DAY = 1;
/** Excel's limit for a list written into the rule itself. */
const LONGEST_LIST = 255;

function validationOf(rule: ValidationRule): ExcelJS.DataValidation | null {
  const common = {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: rule.allowInvalid ? "warning" : "stop",
    ...(rule.helpText === null ? {} : { showInputMessage: true, prompt: rule.helpText }),
  };
  if (rule.criteria === "VALUE_IN_LIST" || rule.criteria === "CHECKBOX") return listOf(rule, common);
  if (rule.criteria === "DATE_IS_VALID_DATE") {
    return { ...common, type: "date", operator: "greaterThanOrEqual", formulae: [FIRST_DAY] };
  }
  if (rule.criteria === "CUSTOM_FORMULA") {
    return { ...common, type: "custom", formulae: [String(rule.values[0] ?? "").replace(/^=/, "")] };
  }
  const [kind = "", ...words] = rule.criteria.split("_");
  const operator = OPERATORS[words.join("_")];
  if (operator === undefined || (kind !== "NUMBER" && kind !== "DATE")) return null;
  return { ...common, type: kind === "DATE" ? "date" : "decimal", operator, formulae: [...rule.values] };
}

function listOf(
  rule: ValidationRule,
  common: Pick<ExcelJS.DataValidation, "allowBlank" | "showErrorMessage" | "errorStyle">,
): ExcelJS.DataValidation | null {
  const items = rule.criteria === "CHECKBOX" ? ["TRUE", "FALSE"] : valuesIn(rule).map(String);
  const list = items.join(",");
  // A comma inside an item would split it; such a list cannot stand in the rule.
  if (list.length > LONGEST_LIST || items.some((item) => item.includes(","))) return null;
  return { ...common, type: "list", formulae: [`"${list}"`] };
}

function valuesIn(rule: ValidationRule): readonly unknown[] {
  const [first] = rule.values;
  return Array.isArray(first) ? first : rule.values;
}
