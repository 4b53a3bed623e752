import type ExcelJS from "exceljs";
import { formatA1 } from "../formulas/a1.ts";
import type { ConditionalRule } from "../workbook/contract.ts";
import { criterionFormula } from "./criteria.ts";
import type { SheetExport } from "./export.ts";
import { argb } from "./looks.ts";

/** Each rule as a formula over the first cell of its first area: the one form that every program reads alike. */
export function writeConditions({ workbook, id, target, write }: SheetExport): void {
  for (const [index, rule] of workbook.conditionalRules(id).entries()) {
    const [first] = rule.areas;
    const formula = first === undefined ? null : criterionFormula(rule, first, write);
    if (formula === null) continue;
    target.addConditionalFormatting({
      ref: rule.areas.map((area) => formatA1(area)).join(" "),
      rules: [{ type: "expression", priority: index + 1, formulae: [formula], style: styleOf(rule) }],
    });
  }
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
