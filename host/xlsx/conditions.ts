import type ExcelJS from "exceljs";
import { formatA1 } from "../formulas/a1.ts";
import type { ConditionalRule } from "../workbook/contract.ts";
import { corner } from "../workbook/ruleFollow.ts";
import { displaceFormula } from "../workbook/shiftFormula.ts";
import { criterionFormula } from "./criteria.ts";
import type { FormulaWriter } from "./formulas.ts";
import { scaleOf } from "./gradients.ts";
import { argb } from "./looks.ts";
import type { SheetExport } from "./sheetExport.ts";

/** Each rule as a formula over the first cell of its first area: the one form that every program reads alike. */
export function writeConditions({ workbook, id, target, write }: SheetExport): void {
  for (const [index, whole] of workbook.conditionalRules(id).entries()) {
    for (const rule of readAlike(whole)) {
      const written = ruleOf(rule, index + 1, write);
      if (written === null) continue;
      const ref = rule.areas.map((area) => formatA1(area)).join(" ");
      target.addConditionalFormatting({ ref, rules: [written] });
    }
  }
}

/**
 * Programs take a formula for the first cell of the first area, or for the least row and column of all, as Sheets does. The area that begins
 * there comes first; where none does, each is a rule of its own, with the formula as it reads in its first cell.
 */
function readAlike(rule: ConditionalRule): readonly ConditionalRule[] {
  if (rule.areas.length < 2) return [rule];
  const { row, column } = corner(rule.areas);
  const begins = rule.areas.find((area) => area.row === row && area.column === column);
  if (begins) return [{ ...rule, areas: [begins, ...rule.areas.filter((area) => area !== begins)] }];
  // A colour scale is one over all of its cells.
  if (rule.gradient) return [rule];
  return rule.areas.map((area) => ({
    ...rule,
    areas: [area],
    values:
      rule.criteria === "CUSTOM_FORMULA"
        ? rule.values.map((value) => displaceFormula(String(value), area.row - row, area.column - column))
        : rule.values,
  }));
}

function ruleOf(
  rule: ConditionalRule,
  priority: number,
  write: FormulaWriter,
): ExcelJS.ConditionalFormattingRule | null {
  if (rule.gradient) {
    const scale = scaleOf(rule.gradient);
    // exceljs writes the priority of every rule; its typings know none of a scale's.
    return scale && ({ type: "colorScale", priority, ...scale } as ExcelJS.ConditionalFormattingRule);
  }
  const [first] = rule.areas;
  const formula = first === undefined ? null : criterionFormula(rule, first, write);
  return formula === null
    ? null
    : { type: "expression", priority, formulae: [formula], style: styleOf(rule) };
}

function styleOf({ style }: ConditionalRule): Partial<ExcelJS.Style> {
  const font: Partial<ExcelJS.Font> = {
    ...(style.fontColor === null ? {} : { color: { argb: argb(style.fontColor) } }),
    ...(style.bold === null ? {} : { bold: style.bold }),
    ...(style.italic === null ? {} : { italic: style.italic }),
    ...(style.strikethrough === null ? {} : { strike: style.strikethrough }),
    ...(style.underline === null ? {} : { underline: style.underline }),
  };
  return {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(style.background === null
      ? {}
      : { fill: { type: "pattern", pattern: "solid", bgColor: { argb: argb(style.background) } } }),
  };
}
