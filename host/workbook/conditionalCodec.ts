/** Conditional formats in SpreadsheetApp's words (BooleanCriteria), stored as the page's own rules. */
import type { ConditionalRule, Gradient, Scalar } from "./contract.ts";
import { type ScaleRule, scaleRule } from "./gradientCodec.ts";
import { COMPARISONS } from "./operators.ts";

interface HighlightRule {
  readonly type: "highlightCell";
  readonly subType: string;
  readonly operator?: string;
  readonly value?: unknown;
  readonly style: object;
}

export interface StoredConditional {
  readonly stopIfTrue: boolean;
  readonly rule: HighlightRule | ScaleRule;
  /** Ours: the criteria exactly as given. A formula is kept only in `rule.value`, where it changes with its cells. */
  readonly source: {
    readonly criteria: string;
    readonly values: readonly Scalar[];
    readonly gradient?: Gradient;
  };
}

const TEXTS: Readonly<Record<string, string>> = {
  CELL_EMPTY: "containsBlanks",
  CELL_NOT_EMPTY: "notContainsBlanks",
  TEXT_CONTAINS: "containsText",
  TEXT_DOES_NOT_CONTAIN: "notContainsText",
  TEXT_STARTS_WITH: "beginsWith",
  TEXT_ENDS_WITH: "endsWith",
  TEXT_EQUAL_TO: "equal",
};

const PERIODS: Readonly<Record<string, string>> = {
  TODAY: "today",
  TOMORROW: "tomorrow",
  YESTERDAY: "yesterday",
  PAST_WEEK: "last7Days",
};

type Condition = Pick<HighlightRule, "subType" | "operator" | "value">;

function condition(criteria: string, values: readonly Scalar[]): Condition {
  const [first] = values;
  const text = TEXTS[criteria];
  if (text) return { subType: "text", operator: text, value: String(first ?? "") };
  const comparison = COMPARISONS[criteria];
  const period = PERIODS[String(first)];
  if (criteria === "DATE_EQUAL_TO" && period) return { subType: "timePeriod", operator: period };
  if (comparison && typeof first === "number") {
    return {
      subType: "number",
      operator: comparison.operator,
      value: values.length > 1 ? [...values] : first,
    };
  }
  // A criterion the page cannot draw is kept, and matches nothing there.
  return { subType: "formula", value: criteria === "CUSTOM_FORMULA" ? String(first ?? "") : "=FALSE" };
}

const flag = (value: boolean | null): { readonly yes?: 0 | 1 } =>
  value === null ? {} : { yes: value ? 1 : 0 };

function storedStyle(style: ConditionalRule["style"]): object {
  const bold = flag(style.bold).yes;
  const italic = flag(style.italic).yes;
  const struck = flag(style.strikethrough).yes;
  const underlined = flag(style.underline).yes;
  return {
    ...(style.background !== null && { bg: { rgb: style.background } }),
    ...(style.fontColor !== null && { cl: { rgb: style.fontColor } }),
    ...(bold !== undefined && { bl: bold }),
    ...(italic !== undefined && { it: italic }),
    ...(struck !== undefined && { st: { s: struck } }),
    ...(underlined !== undefined && { ul: { s: underlined } }),
  };
}

export function storeConditional(rule: Omit<ConditionalRule, "areas">): StoredConditional {
  const { criteria, values, gradient } = rule;
  if (gradient)
    return { stopIfTrue: false, rule: scaleRule(gradient), source: { criteria, values: [], gradient } };
  return {
    stopIfTrue: false,
    rule: { type: "highlightCell", ...condition(criteria, values), style: storedStyle(rule.style) },
    source: { criteria, values: criteria === "CUSTOM_FORMULA" ? [] : [...values] },
  };
}

interface PageStyle {
  readonly bg?: { readonly rgb?: string | null } | null;
  readonly cl?: { readonly rgb?: string | null } | null;
  readonly bl?: number;
  readonly it?: number;
  readonly st?: { readonly s: number };
  readonly ul?: { readonly s: number };
}

const known = (value: number | undefined): boolean | null => (value === undefined ? null : value === 1);

function readStyle(style: PageStyle): ConditionalRule["style"] {
  return {
    background: style.bg?.rgb ?? null,
    fontColor: style.cl?.rgb ?? null,
    bold: known(style.bl),
    italic: known(style.it),
    strikethrough: known(style.st?.s),
    underline: known(style.ul?.s),
  };
}

export function readConditional(stored: StoredConditional): Omit<ConditionalRule, "areas"> {
  const formula = conditionalFormula(stored);
  const { criteria, values, gradient } = stored.source;
  const style = readStyle("style" in stored.rule ? stored.rule.style : {});
  return { criteria, values: formula === null ? values : [formula], style, ...(gradient && { gradient }) };
}

/** The custom formula, meant for the first cell of the rule's areas; null for other criteria. */
export const conditionalFormula = (stored: StoredConditional): string | null =>
  stored.source.criteria === "CUSTOM_FORMULA" && "value" in stored.rule
    ? String(stored.rule.value ?? "")
    : null;

export const withFormula = (stored: StoredConditional, formula: string): StoredConditional => ({
  ...stored,
  rule: "config" in stored.rule ? stored.rule : { ...stored.rule, value: formula },
});
