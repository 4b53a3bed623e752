import type { Area, CellWrite, ValidationRule, Workbook } from "../../workbook/contract.ts";
import { violates } from "../../workbook/validate.ts";

export interface Violation {
  /** Zero-based, on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly rule: ValidationRule;
}

function breaks(
  workbook: Workbook,
  rule: ValidationRule | null | undefined,
  cell: CellWrite | undefined,
): boolean {
  // A formula's result is not known before it is written, and an emptied cell breaks no rule.
  if (!rule || rule.allowInvalid || cell?.kind !== "value" || cell.value === null) return false;
  return violates(workbook, rule, cell);
}

/** The first cell, row by row, whose rule rejects what is about to be written. */
export function firstViolation(
  workbook: Workbook,
  area: Area,
  cells: readonly (readonly (CellWrite | undefined)[])[],
): Violation | null {
  for (const [row, rules] of workbook.validations(area).entries()) {
    for (const [column, rule] of rules.entries()) {
      if (rule && breaks(workbook, rule, cells[row]?.[column])) {
        return { row: area.row + row, column: area.column + column, rule };
      }
    }
  }
  return null;
}
