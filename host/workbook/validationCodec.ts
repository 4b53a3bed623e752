/** Validation rules in SpreadsheetApp's words, stored as the page's own kinds of rule wherever it has such a kind. */
import type { Book } from "./book.ts";
import type { Area, Scalar, SheetId, ValidationRule } from "./contract.ts";
import { COMPARISONS, criteriaFor } from "./operators.ts";
import { areaReference, referencedArea } from "./sheetNames.ts";

export interface StoredSetting {
  readonly type: string;
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
}

export interface StoredRule extends StoredSetting {
  readonly allowBlank: boolean;
  readonly showErrorMessage: boolean;
  /** 1 = an invalid entry is refused, 2 = it is marked. */
  readonly errorStyle: number;
  readonly error?: string;
  readonly showDropDown: boolean;
  /** Ours: what the page's kind of rule cannot say exactly. Areas and formulas are not repeated here: they change with their cells. */
  readonly bizInfo?: { readonly criteria: string; readonly values: readonly (Scalar | readonly Scalar[])[] };
}

type RuleValue = ValidationRule["values"][number];

const isArea = (value: RuleValue | undefined): value is Area =>
  typeof value === "object" && value !== null && "sheet" in value;
const isList = (value: RuleValue | undefined): value is readonly Scalar[] => Array.isArray(value);
const text = (value: RuleValue | undefined): string => String(value ?? "");

function compared(rule: Criteria): StoredSetting | null {
  const comparison = COMPARISONS[rule.criteria];
  const [first, second] = rule.values;
  if (!comparison || typeof first !== "number") return null;
  const formula2 = typeof second === "number" ? { formula2: text(second) } : {};
  return { ...comparison, formula1: text(first), ...formula2 };
}

function boxed([checked, unchecked]: readonly RuleValue[]): StoredSetting {
  if (checked === undefined) return { type: "checkbox" };
  if (unchecked === undefined) return { type: "checkbox", formula1: text(checked) };
  return { type: "checkbox", formula1: text(checked), formula2: text(unchecked) };
}

type Criteria = Pick<ValidationRule, "criteria" | "values">;

function settingOf(book: Book, rule: Criteria): StoredSetting {
  const [first] = rule.values;
  if (rule.criteria === "VALUE_IN_LIST" && isList(first)) {
    return { type: "list", formula1: first.map(text).join(",") };
  }
  if (rule.criteria === "VALUE_IN_RANGE" && isArea(first)) {
    return { type: "list", formula1: areaReference(book, first) };
  }
  if (rule.criteria === "CUSTOM_FORMULA") return { type: "custom", formula1: text(first) };
  if (rule.criteria === "CHECKBOX") return boxed(rule.values);
  // What the page knows no kind for, only the host checks.
  return compared(rule) ?? { type: "any" };
}

export function storeRule(book: Book, rule: ValidationRule): StoredRule {
  const { criteria } = rule;
  const inFormula = criteria === "VALUE_IN_RANGE" || criteria === "CUSTOM_FORMULA";
  const plain = rule.values.flatMap((value) => (isArea(value) ? [] : [value]));
  return {
    ...settingOf(book, rule),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: rule.allowInvalid ? 2 : 1,
    ...(rule.helpText !== null && { error: rule.helpText }),
    showDropDown: rule.showDropdown,
    bizInfo: { criteria, values: inFormula ? [] : plain },
  };
}

const DATED = "0";

/** What a rule made or changed on the page says in SpreadsheetApp's words. */
function criteriaOfPage(book: Book, stored: StoredSetting, home: SheetId): Criteria {
  const { type, operator = "", formula1 = "", formula2 } = stored;
  if (type === "custom") return { criteria: "CUSTOM_FORMULA", values: [formula1] };
  if (type === "list" && formula1.startsWith("=")) {
    const area = referencedArea(book, formula1, home);
    return { criteria: "VALUE_IN_RANGE", values: [area ?? formula1] };
  }
  if (type === "list") return { criteria: "VALUE_IN_LIST", values: [formula1.split(",")] };
  if (type === "checkbox") {
    const values = [formula1, formula2 ?? ""].filter((value) => value !== "");
    return { criteria: "CHECKBOX", values };
  }
  const criteria = criteriaFor(type, operator) ?? "NUMBER_GREATER_THAN_OR_EQUAL_TO";
  const bounds = formula2 === undefined ? [formula1] : [formula1, formula2];
  return { criteria, values: bounds.map((bound) => Number(bound || DATED)) };
}

const sameSetting = (one: StoredSetting, other: StoredSetting): boolean =>
  one.type === other.type &&
  one.operator === other.operator &&
  one.formula1 === other.formula1 &&
  one.formula2 === other.formula2;

function criteriaOf(book: Book, stored: StoredRule, home: SheetId): Criteria {
  const ours = stored.bizInfo;
  if (!ours || ours.criteria === "VALUE_IN_RANGE" || ours.criteria === "CUSTOM_FORMULA") {
    return criteriaOfPage(book, stored, home);
  }
  // Changed on the page since: its words count.
  return sameSetting(stored, settingOf(book, ours)) ? ours : criteriaOfPage(book, stored, home);
}

/** `home` = the sheet the rule is on. */
export function readRule(book: Book, stored: StoredRule, home: SheetId): ValidationRule {
  const { criteria, values } = criteriaOf(book, stored, home);
  return {
    criteria,
    values,
    allowInvalid: stored.errorStyle !== 1,
    helpText: stored.error ?? null,
    showDropdown: stored.showDropDown,
  };
}

/** The formula in a rule, absolute (a list's area) or meant for its first cell (a custom formula). */
export function formulaOf(
  stored: StoredSetting,
): { readonly text: string; readonly relative: boolean } | null {
  if (stored.formula1 === undefined || !stored.formula1.startsWith("=")) return null;
  if (stored.type === "custom") return { text: stored.formula1, relative: true };
  return stored.type === "list" ? { text: stored.formula1, relative: false } : null;
}
