import type { ValidationRule } from "../../../workbook/contract.ts";
import { gridOf, wrongArguments } from "../arguments.ts";
import { DataValidation, shownRule, storedRule } from "../dataValidation.ts";
import type { Book, RangeHandle } from "../handles.ts";
import type { Methods } from "../methodGroups.ts";
import { firstCell } from "../rectangles.ts";
import { setRules } from "./setRules.ts";

/** Data validation of a range. */
export const rangeValidations = {
  getDataValidation(): DataValidation | null {
    const rules = this._book.reading(this._area).validations(firstCell(this._area));
    return shownRule(this._book, rules[0]?.[0]);
  },

  getDataValidations(): (DataValidation | null)[][] {
    const rules = this._book.reading(this._area).validations(this._area);
    return rules.map((line) => line.map((rule) => shownRule(this._book, rule)));
  },

  setDataValidation(rule: unknown): RangeHandle {
    const call = "Range.setDataValidation";
    return setRules(this, "setDataValidation", ruleArgument(this._book, call, rule));
  },

  setDataValidations(rules: unknown): RangeHandle {
    const call = "Range.setDataValidations";
    const grid = gridOf(call, rules, this._area);
    return setRules(
      this,
      "setDataValidations",
      grid.map((line) => line.map((rule) => ruleArgument(this._book, call, rule))),
    );
  },

  clearDataValidations(): RangeHandle {
    return setRules(this, "clearDataValidations", null);
  },
} satisfies Methods<RangeHandle>;

function ruleArgument(book: Book, call: string, rule: unknown): ValidationRule | null {
  if (rule === null) return null;
  if (!(rule instanceof DataValidation)) throw wrongArguments(call, [rule]);
  return storedRule(book, rule);
}
