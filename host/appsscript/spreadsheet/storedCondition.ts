import type { ConditionalRule } from "../../workbook/contract.ts";
import { ConditionalFormatRule, PLAIN } from "./conditionalFormat.ts";
import { type CriteriaValue, shownValue, storedValue } from "./criteria.ts";
import type { Book } from "./handles.ts";

/** A rule as the workbook stores it. Its ranges must be of that sheet. */
export function storedCondition(
  book: Book,
  sheet: string,
  { _settings }: ConditionalFormatRule,
): ConditionalRule {
  const { criteria, gradient, values, ranges, style } = _settings;
  if (ranges.some((range) => range._book.file !== book.file || range._area.sheet !== sheet)) {
    throw new Error("Conditional format rules can only be set on ranges of their own sheet.");
  }
  const areas = ranges.map(({ _area }) => _area);
  if (gradient?.min && gradient.max) {
    const { min, mid = null, max } = gradient;
    return { areas, criteria: "GRADIENT", values: [], style: PLAIN, gradient: { min, mid, max } };
  }
  if (criteria === null) throw new Error("A built rule has a condition");
  return {
    areas,
    criteria,
    values: values.map((value) => scalar(book, value)),
    style,
  };
}

function scalar(book: Book, value: CriteriaValue): ConditionalRule["values"][number] {
  const stored = storedValue(book, value);
  if (typeof stored !== "object" || stored === null) return stored;
  throw new Error("A condition compares with single values only.");
}

export function shownCondition(book: Book, rule: ConditionalRule): ConditionalFormatRule {
  return new ConditionalFormatRule(book.execution.realm, {
    criteria: rule.gradient ? null : rule.criteria,
    gradient: rule.gradient ?? null,
    values: rule.values.map((value) => shownValue(book, rule.criteria, value)),
    ranges: rule.areas.map((area) => book.range(area)),
    style: rule.style,
  });
}
