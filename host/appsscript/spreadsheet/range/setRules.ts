import type { ValidationRule } from "../../../workbook/contract.ts";
import type { RangeHandle } from "../handles.ts";

/** Gives the cells of a range their validation: the same rule for all, or for each cell its own; null takes it away. */
export function setRules(
  range: RangeHandle,
  method: string,
  rules: ValidationRule | null | readonly (readonly (ValidationRule | null)[])[],
): RangeHandle {
  range._book.write(method, range._area, (workbook) => workbook.setValidations(range._area, rules));
  return range;
}
