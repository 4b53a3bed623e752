import type { Validation } from "../../tables/kinds.ts";
import type { Ruled } from "../../tables/sheetFormat.ts";
import { localNumber } from "./localNumber.ts";
import type { GridRange, Request } from "./service.ts";

type Condition = GoogleAppsScript.Sheets.Schema.BooleanCondition;

/** A request without a rule takes away what is there. Without `strict` Google only warns; it is said in either case. */
export function ruleRequest(range: GridRange, ruled: Ruled | null): Request {
  const { validation = null, rejects: strict = false } = ruled ?? {};
  if (validation === null) return { setDataValidation: { range } };
  const says = saysOf(validation);
  const inputMessage = says === "" ? {} : { inputMessage: says };
  const rule = { condition: conditionOf(validation), ...inputMessage, strict, showCustomUi: true };
  return { setDataValidation: { range, rule } };
}

/** Points as an example of decimals, where the scale goes so far; a half, which a sheet takes for a day in May. */
const EXAMPLE = 8.5;
const HALF = 0.5;

/** A Vietnamese sheet reads 8.5 as 8 May, which is a number far beyond any scale: the sentence covers that, too. */
function saysOf(validation: Validation): string {
  if (validation.rule !== "numberBetween" || validation.step === undefined) return "";
  const { from, to, step } = validation;
  const scale = `Nhập từ ${localNumber(from)} đến ${localNumber(to)}, bước ${localNumber(step)}.`;
  const example = Math.min(EXAMPLE, Math.ceil(to) - HALF);
  return Number.isInteger(step)
    ? scale
    : `${scale} Số lẻ viết bằng dấu phẩy: nhập ${localNumber(example)}, không phải ${example} (bảng tính hiểu là ngày).`;
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
