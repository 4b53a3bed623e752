import type { CellWrite, Scalar, ValidationRule, Workbook } from "./contract.ts";

const TEXT_EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const TEXT_URL = /^(?:https?|ftp):\/\/[^\s/$.?#][^\s]*$/i;

/** Whether a reject-type rule refuses the value; an empty cell is always allowed. Rules that need the workbook pass. */
export function violates(workbook: Workbook, rule: ValidationRule, cell: CellWrite): boolean {
  if (cell.kind !== "value") return false;
  if (rule.criteria === "VALUE_IN_RANGE") return !inRange(workbook, rule, cell.value);
  return breaks(rule, cell.value);
}

function inRange(workbook: Workbook, rule: ValidationRule, value: Scalar): boolean {
  const [area] = rule.values;
  if (typeof area !== "object" || area === null || !("sheet" in area)) return true;
  let found = false;
  workbook.visit(area, (_row, _column, each) => {
    if (String(each) === String(value)) found = true;
  });
  return found;
}

function breaks(rule: ValidationRule, value: Scalar): boolean {
  if (value === null || value === "") return false;
  const [first, second] = rule.values;
  if (rule.criteria === "VALUE_IN_LIST") return !listed(first, value);
  if (rule.criteria === "CHECKBOX")
    return rule.values.length === 0 ? typeof value !== "boolean" : !rule.values.includes(value);
  if (rule.criteria === "TEXT_IS_VALID_EMAIL") return !TEXT_EMAIL.test(String(value));
  if (rule.criteria === "TEXT_IS_VALID_URL") return !TEXT_URL.test(String(value));
  if (rule.criteria.startsWith("TEXT_"))
    return !textHolds(rule.criteria, String(value).toLowerCase(), String(first ?? "").toLowerCase());
  if (rule.criteria === "DATE_IS_VALID_DATE") return typeof value !== "number";
  if (rule.criteria.startsWith("NUMBER_") || rule.criteria.startsWith("DATE_")) {
    if (typeof value !== "number") return true;
    return !numberHolds(rule.criteria.replace(/^(?:NUMBER|DATE)_/, ""), value, Number(first), Number(second));
  }
  return false;
}

function listed(list: ValidationRule["values"][number] | undefined, value: Scalar): boolean {
  return Array.isArray(list) && list.some((item) => String(item) === String(value));
}

function textHolds(criteria: string, value: string, wanted: string): boolean {
  if (criteria === "TEXT_CONTAINS") return value.includes(wanted);
  if (criteria === "TEXT_DOES_NOT_CONTAIN") return !value.includes(wanted);
  if (criteria === "TEXT_EQUAL_TO") return value === wanted;
  if (criteria === "TEXT_STARTS_WITH") return value.startsWith(wanted);
  return criteria === "TEXT_ENDS_WITH" ? value.endsWith(wanted) : true;
}

function numberHolds(comparison: string, value: number, first: number, second: number): boolean {
  switch (comparison) {
    case "BETWEEN":
      return value >= first && value <= second;
    case "NOT_BETWEEN":
      return value < first || value > second;
    case "EQUAL_TO":
    case "ON":
      return value === first;
    case "NOT_EQUAL_TO":
      return value !== first;
    case "GREATER_THAN":
    case "AFTER":
      return value > first;
    case "GREATER_THAN_OR_EQUAL_TO":
    case "ON_OR_AFTER":
      return value >= first;
    case "LESS_THAN":
    case "BEFORE":
      return value < first;
    case "LESS_THAN_OR_EQUAL_TO":
    case "ON_OR_BEFORE":
      return value <= first;
    default:
      return true;
  }
}
