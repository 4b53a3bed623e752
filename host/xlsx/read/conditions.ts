/** Conditional formats that a formula can say, in the order in which they count. */
import type ExcelJS from "exceljs";
import { formatA1 } from "../../formulas/a1.ts";
import type { Area, ConditionalRule, SheetId, Workbook } from "../../workbook/contract.ts";
import { type ColourScale, gradientOf } from "../gradients.ts";
import { colourOf, type Theme } from "./colours.ts";
import { comparison } from "./comparison.ts";
import { type Condition, conditionIn } from "./conditionKinds.ts";
import { areasOf } from "./fileArea.ts";
import { formulaIn, inLocale, namesOtherFile, type TabNames } from "./formulas.ts";

/** What exceljs keeps of a rule; its typings leave the collection out. */
interface FileCondition {
  readonly type: string;
  readonly operator?: string;
  readonly priority: number;
  readonly formulae?: readonly string[];
  readonly style?: Partial<ExcelJS.Style>;
  readonly cfvo?: ColourScale["cfvo"];
  readonly color?: ColourScale["color"];
}
interface WithConditions {
  readonly conditionalFormattings: readonly {
    readonly ref: string;
    readonly rules: readonly FileCondition[];
  }[];
}

export interface ConditionSources {
  readonly workbook: Workbook;
  readonly sheet: SheetId;
  readonly theme: Theme;
  readonly tabs: TabNames;
}

interface Conditions {
  readonly rules: readonly ConditionalRule[];
  /** How many could not be said. */
  readonly lost: number;
}

export function conditionsOf(source: ExcelJS.Worksheet, sources: ConditionSources): Conditions {
  // See WithConditions: the property exists on every worksheet of exceljs 4.4.
  const { conditionalFormattings } = source as unknown as WithConditions;
  const read = conditionalFormattings.flatMap(({ ref, rules }) => {
    const areas = areasOf(ref).map((area): Area => ({ sheet: sources.sheet, ...plain(area) }));
    return rules.map((rule) => ({ priority: rule.priority, rule: ruleOf(rule, areas, sources) }));
  });
  read.sort((one, other) => one.priority - other.priority);
  const rules = read.flatMap(({ rule }) => rule ?? []);
  return { rules, lost: read.length - rules.length };
}

const plain = ({ row, column, rows, columns }: Omit<Area, "sheet">) => ({ row, column, rows, columns });

function ruleOf(
  rule: FileCondition,
  areas: readonly Area[],
  sources: ConditionSources,
): ConditionalRule | null {
  const [first] = areas;
  if (first === undefined) return null;
  if (rule.type === "colorScale") return scaleRule(rule, areas, sources.theme);
  const cell = formatA1({ row: first.row, column: first.column, rows: 1, columns: 1 });
  const style = styleOf(rule.style ?? {}, sources.theme);
  const formula = conditionOf(rule, cell);
  const shown = Object.values(style).some((value) => value !== null);
  if (formula === null || !shown || namesOtherFile(formula)) return null;
  const condition = conditionIn(formulaIn(formula, sources.tabs).slice(1), cell);
  return { areas, ...localCondition(condition, sources.workbook), style };
}

const NO_STYLE: ConditionalRule["style"] = {
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  strikethrough: null,
  underline: null,
};

function scaleRule(
  { cfvo = [], color = [] }: FileCondition,
  areas: readonly Area[],
  theme: Theme,
): ConditionalRule | null {
  const gradient = gradientOf({ cfvo, color }, theme);
  return gradient && { areas, criteria: "GRADIENT", values: [], gradient, style: NO_STYLE };
}

function localCondition(condition: Condition, workbook: Workbook): Condition {
  if (condition.criteria !== "CUSTOM_FORMULA") return condition;
  return { ...condition, values: condition.values.map((formula) => inLocale(String(formula), workbook)) };
}

/** Besides what they say in words, such rules hold the formula that means it (ECMA-376 part 1, 18.3.1.10). */
const WITH_FORMULA: readonly string[] = [
  "expression",
  "containsText",
  "notContainsText",
  "beginsWith",
  "endsWith",
  "timePeriod",
];

function conditionOf({ type, operator = "", formulae = [] }: FileCondition, cell: string): string | null {
  const [first] = formulae;
  if (first === undefined) return null;
  if (WITH_FORMULA.includes(type)) return first;
  return type === "cellIs" ? comparison(operator, cell, formulae) : null;
}

function styleOf({ font, fill }: Partial<ExcelJS.Style>, theme: Theme): ConditionalRule["style"] {
  // In a difference of styles the visible colour is the background, the opposite of a cell's own fill (18.8.14).
  const filled = fill?.type === "pattern" ? (fill.bgColor ?? fill.fgColor) : undefined;
  return {
    background: colourOf(filled, theme),
    fontColor: colourOf(font?.color, theme),
    bold: font?.bold ?? null,
    italic: font?.italic ?? null,
    strikethrough: font?.strike ?? null,
    underline: font?.underline === undefined ? null : font.underline !== false && font.underline !== "none",
  };
}
