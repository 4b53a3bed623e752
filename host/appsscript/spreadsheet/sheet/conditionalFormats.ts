import { listOf } from "../arguments.ts";
import { type ConditionalFormatRule, isConditionalFormatRule } from "../conditionalFormat.ts";
import type { SheetHandle } from "../handles.ts";
import type { Methods } from "../methodGroups.ts";
import { shownCondition, storedCondition } from "../storedCondition.ts";

/** Conditional formats of a sheet: always all of them at once. */
export const sheetConditionalFormats = {
  getConditionalFormatRules(): ConditionalFormatRule[] {
    const rules = this._book.readingSheet(this._id).conditionalRules(this._id);
    return rules.map((rule) => shownCondition(this._book, rule));
  },

  setConditionalFormatRules(rules: unknown): void {
    setConditions(this, rules);
  },

  clearConditionalFormatRules(): void {
    setConditions(this, []);
  },
} satisfies Methods<SheetHandle>;

function setConditions({ _book, _id }: SheetHandle, rules: unknown): void {
  const wanted = listOf("Sheet.setConditionalFormatRules", rules, isConditionalFormatRule);
  const stored = wanted.map((rule) => storedCondition(_book, _id, rule));
  _book.write("setConditionalFormatRules", _book.wholeSheet(_id), (workbook) =>
    workbook.setConditionalRules(_id, stored),
  );
}
