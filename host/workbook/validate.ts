import type { Area, CellWrite, Scalar, ValidationRule, Workbook } from "./contract.ts";
import { COMPARISONS, compares } from "./operators.ts";
import { isDatePattern } from "./patterns.ts";

type Check = (value: Exclude<Scalar, null>, values: ValidationRule["values"], workbook: Workbook) => boolean;

const small = (value: unknown): string => String(value ?? "").toLowerCase();

/** A number may stand in the list as a text. Whether Google minds capitals is not documented: here it does, the stricter way. */
const inList: Check = (value, [list]) =>
  Array.isArray(list) && list.some((item) => String(item) === String(value));

const isArea = (value: ValidationRule["values"][number] | undefined): value is Area =>
  typeof value === "object" && value !== null && "sheet" in value;

const inRange: Check = (value, [area], workbook) => {
  // The sheet of the list is gone.
  if (!isArea(area)) return false;
  let found = false;
  workbook.visit(area, (_row, _column, item) => {
    found ||= String(item) === String(value);
  });
  return found;
};

const checkbox: Check = (value, values) =>
  values.length === 0 ? typeof value === "boolean" : values.some((item) => item === value);

/** A local part, an @ and a domain with a dot: Google says no more than "valid email address". */
const EMAIL = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;
/** With or without a scheme, as ISURL has it (support.google.com/docs/answer/3256501). */
const WEB_ADDRESS =
  /^(?:(?:https?|ftp):\/\/)?[^\s/?#.:@]+(?:\.[^\s/?#.:@]+)+(?::\d+)?(?:[/?#]\S*)?$|^mailto:\S+@\S+$/i;

const CHECKS: Readonly<Record<string, Check>> = {
  VALUE_IN_LIST: inList,
  VALUE_IN_RANGE: inRange,
  CHECKBOX: checkbox,
  DATE_IS_VALID_DATE: (value) => typeof value === "number",
  TEXT_CONTAINS: (value, [part]) => small(value).includes(small(part)),
  TEXT_DOES_NOT_CONTAIN: (value, [part]) => !small(value).includes(small(part)),
  TEXT_EQUAL_TO: (value, [text]) => String(value) === String(text),
  TEXT_IS_VALID_EMAIL: (value) => EMAIL.test(String(value)),
  TEXT_IS_VALID_URL: (value) => WEB_ADDRESS.test(String(value)),
};

const isNumber = (value: unknown): value is number => typeof value === "number";

/** Bounds that are formulas or relative dates are Google's to check: they pass. A date rule is about days, not times of day. */
function holds(value: Scalar, { criteria, values }: ValidationRule): boolean {
  const known = COMPARISONS[criteria];
  const bounds = values.filter(isNumber);
  if (!known || bounds.length < values.length) return true;
  if (!isNumber(value)) return false;
  if (known.type === "decimal") return compares(known.operator, value, bounds);
  return compares(known.operator, Math.floor(value), bounds.map(Math.floor));
}

const brokenByDate = (rule: ValidationRule, pattern: string | undefined): boolean =>
  rule.criteria.startsWith("NUMBER_") && pattern !== undefined && isDatePattern(pattern);

/**
 * Does what is about to be written break the rule? An emptied cell never does, and of a formula nobody knows.
 * CUSTOM_FORMULA passes: formulaRules.ts asks it of the place. An entry that was read as a date is no number.
 */
export function violates(workbook: Workbook, rule: ValidationRule, entry: CellWrite): boolean {
  if (entry.kind !== "value" || entry.value === null || entry.value === "") return false;
  const check = CHECKS[rule.criteria];
  if (check) return !check(entry.value, rule.values, workbook);
  return brokenByDate(rule, entry.numberFormat) || !holds(entry.value, rule);
}
