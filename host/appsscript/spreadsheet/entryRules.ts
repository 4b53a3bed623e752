import type { Area, CellWrite, ValidationRule, Workbook } from "../../workbook/contract.ts";
import { violates } from "../../workbook/validate.ts";

export interface Violation {
  /** Zero-based, on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly rule: ValidationRule;
}

type Cells = readonly (readonly (CellWrite | undefined)[])[];
type Refuses = (row: number, column: number) => boolean;

/** Asked of the whole area at once, and only where some cell has such a rule. */
function byFormula(
  workbook: Workbook,
  area: Area,
  cells: Cells,
  rules: readonly (readonly (ValidationRule | null)[])[],
): Refuses {
  if (!rules.some((line) => line.some((rule) => rule?.criteria === "CUSTOM_FORMULA"))) return () => false;
  const refused = workbook.refusedByFormula(area, cells);
  const keys = new Set(refused.map(({ row, column }) => `${row},${column}`));
  return (row, column) => keys.has(`${row},${column}`);
}

/** The first cell, row by row, whose rule rejects what is about to be written. */
export function firstViolation(workbook: Workbook, area: Area, cells: Cells): Violation | null {
  const grid = workbook.validations(area);
  const refuses = byFormula(workbook, area, cells, grid);
  for (const [down, rules] of grid.entries()) {
    for (const [right, rule] of rules.entries()) {
      const cell = cells[down]?.[right];
      // A formula's result is not known before it is written, and an emptied cell breaks no rule.
      if (!rule || rule.allowInvalid || cell?.kind !== "value" || cell.value === null) continue;
      const [row, column] = [area.row + down, area.column + right];
      if (violates(workbook, rule, cell) || refuses(row, column)) return { row, column, rule };
    }
  }
  return null;
}
