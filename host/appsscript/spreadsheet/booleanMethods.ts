import type { CriteriaMethod } from "./criteria.ts";

/** Conditions of filters and of conditional formats: the builders' methods and the BooleanCriteria they set. */
export const BOOLEAN_METHODS: readonly CriteriaMethod[] = [
  ["whenCellEmpty", "CELL_EMPTY"],
  ["whenCellNotEmpty", "CELL_NOT_EMPTY"],
  ["whenDateAfter", "DATE_AFTER", "dateOrRelative"],
  ["whenDateBefore", "DATE_BEFORE", "dateOrRelative"],
  ["whenDateEqualTo", "DATE_EQUAL_TO", "dateOrRelative"],
  ["whenFormulaSatisfied", "CUSTOM_FORMULA", "text"],
  ["whenNumberBetween", "NUMBER_BETWEEN", "number", "number"],
  ["whenNumberEqualTo", "NUMBER_EQUAL_TO", "number"],
  ["whenNumberGreaterThan", "NUMBER_GREATER_THAN", "number"],
  ["whenNumberGreaterThanOrEqualTo", "NUMBER_GREATER_THAN_OR_EQUAL_TO", "number"],
  ["whenNumberLessThan", "NUMBER_LESS_THAN", "number"],
  ["whenNumberLessThanOrEqualTo", "NUMBER_LESS_THAN_OR_EQUAL_TO", "number"],
  ["whenNumberNotBetween", "NUMBER_NOT_BETWEEN", "number", "number"],
  ["whenNumberNotEqualTo", "NUMBER_NOT_EQUAL_TO", "number"],
  ["whenTextContains", "TEXT_CONTAINS", "text"],
  ["whenTextDoesNotContain", "TEXT_DOES_NOT_CONTAIN", "text"],
  ["whenTextEndsWith", "TEXT_ENDS_WITH", "text"],
  ["whenTextEqualTo", "TEXT_EQUAL_TO", "text"],
  ["whenTextStartsWith", "TEXT_STARTS_WITH", "text"],
];
