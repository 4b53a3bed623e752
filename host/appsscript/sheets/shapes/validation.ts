import type { SheetId, ValidationRule } from "../../../workbook/contract.ts";
import type { LocalFile } from "../../spreadsheet/localFile.ts";
import { compact } from "../compact.ts";
import type { Read, Schema } from "../payload.ts";
import { CONDITION, shownCondition, storedCondition } from "./condition.ts";

export const VALIDATION = {
  condition: CONDITION,
  inputMessage: "text",
  strict: "flag",
  showCustomUi: "flag",
} as const satisfies Schema;

/** A rule that is absent clears; `strict` absent only warns. */
export function storedValidation(
  file: LocalFile,
  rule: Read<typeof VALIDATION> | undefined,
  sheet: SheetId,
): ValidationRule | null {
  if (rule === undefined) return null;
  const { condition = {}, inputMessage = null, strict = false, showCustomUi = false } = rule;
  return {
    ...storedCondition(file, condition, "validation", sheet),
    allowInvalid: !strict,
    helpText: inputMessage,
    showDropdown: showCustomUi,
  };
}

export function shownValidation(file: LocalFile, rule: ValidationRule): object {
  return {
    condition: shownCondition(file, rule),
    ...compact({ inputMessage: rule.helpText, strict: !rule.allowInvalid, showCustomUi: rule.showDropdown }),
  };
}
