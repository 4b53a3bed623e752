import type ExcelJS from "exceljs";
import { columnLetters, formatA1 } from "../formulas/a1.ts";
import type { Area, SheetId, ValidationRule, Workbook } from "../workbook/contract.ts";
import { quotedSheet } from "../workbook/references.ts";
import { criterionFormula } from "./criteria.ts";
import { dateOfSerial } from "./dates.ts";
import type { FormulaWriter } from "./formulas.ts";
import type { Lists } from "./lists.ts";
import type { SheetExport } from "./sheetExport.ts";

/** exceljs keeps validations by address; its typings leave the collection out. */
interface WithValidations {
  readonly dataValidations: { add(address: string, validation: ExcelJS.DataValidation): void };
}

/** One entry per run of equal rules down a column; what Excel has no words for is left out. */
export function writeValidations(sheet: SheetExport): void {
  const { workbook, id, target } = sheet;
  // Rules wait on empty rows, too.
  const { rows, columns } = workbook.sheet(id);
  const rules = workbook.validations({ sheet: id, row: 0, column: 0, rows, columns });
  // See WithValidations: the property exists on every worksheet of exceljs 4.4.
  const { dataValidations } = target as unknown as WithValidations;
  for (let column = 0; column < columns; column++) {
    for (const run of runsDown(rules.map((line) => line[column] ?? null))) {
      const validation = validationOf(run.rule, areaOf(id, run, column), sheet);
      const address = formatA1(areaOf(id, run, column));
      if (validation !== null) dataValidations.add(address, validation);
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

const areaOf = (sheet: SheetId, { first, last }: Run, column: number): Area => ({
  sheet,
  row: first,
  column,
  rows: last - first + 1,
  columns: 1,
});

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

function validationOf(
  rule: ValidationRule,
  area: Area,
  { workbook, write, lists }: Pick<SheetExport, "workbook" | "write" | "lists">,
): ExcelJS.DataValidation | null {
  const common = {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: rule.allowInvalid ? "warning" : "stop",
    ...(rule.helpText === null ? {} : { showInputMessage: true, prompt: rule.helpText }),
  };
  const { criteria } = rule;
  if (criteria === "VALUE_IN_LIST" || criteria === "CHECKBOX") return listOf(rule, common, lists);
  if (criteria === "VALUE_IN_RANGE") return rangeOf(workbook, rule, common, write);
  if (criteria === "DATE_IS_VALID_DATE") {
    const formulae = [dateOfSerial(FIRST_DAY)];
    return { ...common, type: "date", operator: "greaterThanOrEqual", formulae };
  }
  const compared = comparisonOf(rule, common);
  if (compared !== null) return compared;
  const formula = criterionFormula(rule, area, write);
  return formula === null ? null : { ...common, type: "custom", formulae: [formula] };
}

/** Numbers and days, not formulas. exceljs writes the bounds of a date rule from Dates. */
function comparisonOf({ criteria, values }: ValidationRule, common: Common): ExcelJS.DataValidation | null {
  const [kind = "", ...words] = criteria.split("_");
  const operator = OPERATORS[words.join("_")];
  const bounds = values.filter(isNumber);
  if (operator === undefined || bounds.length < values.length) return null;
  if (kind === "NUMBER") return { ...common, type: "decimal", operator, formulae: bounds };
  return kind === "DATE" ? { ...common, type: "date", operator, formulae: bounds.map(dateOfSerial) } : null;
}

const isNumber = (value: unknown): value is number => typeof value === "number";

type Common = Pick<ExcelJS.DataValidation, "allowBlank" | "showErrorMessage" | "errorStyle">;

function rangeOf(
  workbook: Workbook,
  rule: ValidationRule,
  common: Common,
  write: FormulaWriter,
): ExcelJS.DataValidation | null {
  const [area] = rule.values;
  if (typeof area !== "object" || area === null || !("sheet" in area)) return null;
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  const sheet = quotedSheet(workbook.sheet(area.sheet).name);
  return { ...common, type: "list", formulae: [write(`=${sheet}!${corner(area.row, area.column)}:${last}`)] };
}

function listOf(rule: ValidationRule, common: Common, lists: Lists): ExcelJS.DataValidation {
  const items = rule.criteria === "CHECKBOX" ? ["TRUE", "FALSE"] : valuesIn(rule).map(String);
  return { ...common, type: "list", formulae: [lists.formulaOf(items)] };
}

function valuesIn(rule: ValidationRule): readonly unknown[] {
  const [first] = rule.values;
  return Array.isArray(first) ? first : rule.values;
}
