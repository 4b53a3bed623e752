import type { Validation } from "../../tables/kinds.ts";
import type { ColumnLook } from "../../tables/tabLook.ts";
import { localNumber } from "./localNumber.ts";

type Rule = GoogleAppsScript.Sheets.Schema.DataValidationRule;
type Condition = GoogleAppsScript.Sheets.Schema.BooleanCondition;

/** The rule of a column; null: none. Without `strict` Google only warns; it is said in either case. */
export function validationRule({ validation, rejects }: ColumnLook): Rule | null {
  if (validation === null) return null;
  const says = validation.rule === "numberBetween" ? validation.says : undefined;
  const inputMessage = says === undefined ? {} : { inputMessage: says };
  return { condition: conditionOf(validation), ...inputMessage, strict: rejects, showCustomUi: true };
}

function conditionOf(validation: Validation): Condition {
  switch (validation.rule) {
    case "oneOf":
      return { type: "ONE_OF_LIST", values: valuesOf(validation.values) };
    case "numberBetween":
      return { type: "NUMBER_BETWEEN", values: valuesOf([validation.from, validation.to].map(localNumber)) };
    case "day":
      return { type: "DATE_IS_VALID" };
    case "checkbox":
      return { type: "BOOLEAN" };
  }
}

function valuesOf(texts: readonly string[]) {
  return texts.map((userEnteredValue) => ({ userEnteredValue }));
}
