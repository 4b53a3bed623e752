import type ExcelJS from "exceljs";
import { formatA1 } from "../formulas/a1.ts";
import type { Area, ConditionalRule } from "../workbook/contract.ts";
import type { SheetExport } from "./export.ts";
import { argb } from "./looks.ts";

/** Each rule as a formula over the first cell of its first area: the one form that every program reads alike. */
export function writeConditions({ workbook, id, target }: SheetExport): void {
  for (const [index, rule] of workbook.conditionalRules(id).entries()) {
    const [first] = rule.areas;
    const formula = first === undefined ? null : formulaOf(rule, first);
    if (formula === null) continue;
    target.addConditionalFormatting({
      ref: rule.areas.map((area) => formatA1(area)).join(" "),
      rules: [{ type: "expression", priority: index + 1, formulae: [formula], style: styleOf(rule) }],
    });
  }
}

const COMPARISONS: Readonly<Record<string, string>> = {
  NUMBER_GREATER_THAN: ">",
  NUMBER_GREATER_THAN_OR_EQUAL_TO: ">=",
  NUMBER_LESS_THAN: "<",
  NUMBER_LESS_THAN_OR_EQUAL_TO: "<=",
  NUMBER_EQUAL_TO: "=",
  NUMBER_NOT_EQUAL_TO: "<>",
  TEXT_EQUAL_TO: "=",
};

function formulaOf(rule: ConditionalRule, area: Area): string | null {
  const cell = formatA1({ row: area.row, column: area.column, rows: 1, columns: 1 });
  const [first = "", second = ""] = rule.values.map(literal);
  const comparison = COMPARISONS[rule.criteria];
  if (comparison !== undefined) return `${cell}${comparison}${first}`;
  switch (rule.criteria) {
    case "CELL_NOT_EMPTY":
      return `LEN(TRIM(${cell}))>0`;
    case "CELL_EMPTY":
      return `LEN(TRIM(${cell}))=0`;
    case "TEXT_CONTAINS":
      return `ISNUMBER(SEARCH(${first},${cell}))`;
    case "TEXT_DOES_NOT_CONTAIN":
      return `ISERROR(SEARCH(${first},${cell}))`;
    case "TEXT_STARTS_WITH":
      return `LEFT(${cell},LEN(${first}))=${first}`;
    case "TEXT_ENDS_WITH":
      return `RIGHT(${cell},LEN(${first}))=${first}`;
    case "NUMBER_BETWEEN":
      return `AND(${cell}>=${first},${cell}<=${second})`;
    case "CUSTOM_FORMULA":
      return String(rule.values[0] ?? "").replace(/^=/, "");
    default:
      return null;
  }
}

function literal(value: unknown): string {
  return typeof value === "string" ? `"${value.replace(/"/g, '""')}"` : String(value ?? "");
}

function styleOf({ style }: ConditionalRule): Partial<ExcelJS.Style> {
  const font: Partial<ExcelJS.Font> = {
    ...(style.fontColor === null ? {} : { color: { argb: argb(style.fontColor) } }),
    ...(style.bold === null ? {} : { bold: style.bold }),
    ...(style.italic === null ? {} : { italic: style.italic }),
    ...(style.strikethrough === null ? {} : { strike: style.strikethrough }),
  };
  return {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(style.background === null
      ? {}
      : { fill: { type: "pattern", pattern: "solid", bgColor: { argb: argb(style.background) } } }),
  };
}
