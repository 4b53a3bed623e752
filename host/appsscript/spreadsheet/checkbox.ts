import type { Scalar, ValidationRule } from "../../workbook/contract.ts";

/** What a box writes when it is checked. Source: reference/spreadsheet/data-validation-builder#requireCheckbox. */
export function checkedValue({ values }: ValidationRule): Scalar {
  return values.length === 0 ? true : scalar(values[0]);
}

/** FALSE for a plain box, the second value for a custom one, empty where only the checked value was named. */
export function uncheckedValue({ values }: ValidationRule): Scalar {
  if (values.length === 0) return false;
  return values.length > 1 ? scalar(values[1]) : null;
}

function scalar(value: ValidationRule["values"][number] | undefined): Scalar {
  return typeof value === "object" || value === undefined ? null : value;
}
