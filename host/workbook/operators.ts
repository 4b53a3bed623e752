/** Criteria of SpreadsheetApp (shared by DataValidationCriteria and BooleanCriteria) that compare with numbers or dates. */
export interface Comparison {
  readonly type: "decimal" | "date";
  readonly operator: string;
}

const number = (operator: string): Comparison => ({ type: "decimal", operator });
const date = (operator: string): Comparison => ({ type: "date", operator });

export const COMPARISONS: Readonly<Record<string, Comparison>> = {
  NUMBER_BETWEEN: number("between"),
  NUMBER_NOT_BETWEEN: number("notBetween"),
  NUMBER_EQUAL_TO: number("equal"),
  NUMBER_NOT_EQUAL_TO: number("notEqual"),
  NUMBER_GREATER_THAN: number("greaterThan"),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number("greaterThanOrEqual"),
  NUMBER_LESS_THAN: number("lessThan"),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number("lessThanOrEqual"),
  DATE_BETWEEN: date("between"),
  DATE_NOT_BETWEEN: date("notBetween"),
  DATE_EQUAL_TO: date("equal"),
  DATE_AFTER: date("greaterThan"),
  DATE_ON_OR_AFTER: date("greaterThanOrEqual"),
  DATE_BEFORE: date("lessThan"),
  DATE_ON_OR_BEFORE: date("lessThanOrEqual"),
};

/** The criteria that the page's type and operator stand for. */
export function criteriaFor(type: string, operator: string): string | null {
  const wanted = type === "date" ? "date" : "decimal";
  const found = Object.entries(COMPARISONS).find(
    ([, known]) => known.type === wanted && known.operator === operator,
  );
  return found?.[0] ?? null;
}

/** Does a number satisfy a comparison? `bounds` are one or two numbers; the order of two does not matter. */
export function compares(operator: string, value: number, bounds: readonly number[]): boolean {
  const [first = Number.NaN, second = first] = bounds;
  const inside = value >= Math.min(first, second) && value <= Math.max(first, second);
  const results: Readonly<Record<string, boolean>> = {
    between: inside,
    notBetween: !inside,
    equal: value === first,
    notEqual: value !== first,
    greaterThan: value > first,
    greaterThanOrEqual: value >= first,
    lessThan: value < first,
    lessThanOrEqual: value <= first,
  };
  return results[operator] ?? false;
}
