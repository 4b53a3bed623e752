import type { ConditionalRule, SheetId } from "../../../workbook/contract.ts";
import { Refused } from "../apiFailure.ts";
import { type Acting, mustEdit, NOTHING_TO_TELL, requestKind } from "../context.ts";
import { sheetOf } from "../gridRange.ts";
import { CONDITIONAL_RULE, shownConditional, storedConditional } from "../shapes/conditionalRule.ts";

/** Before the rule that has this index now; the first rule that holds wins. */
export const addConditionalFormatRule = requestKind(
  { rule: CONDITIONAL_RULE, index: "whole" },
  (acting, { rule = {}, index = 0 }) => {
    const stored = storedConditional(acting.file, rule);
    const sheet = stored.areas[0]?.sheet ?? sheetOf(acting.file);
    const rules = acting.workbook.conditionalRules(sheet);
    if (index < 0 || index > rules.length) throw noRule(index);
    setRules(acting, sheet, [...rules.slice(0, index), stored, ...rules.slice(index)]);
    return NOTHING_TO_TELL;
  },
);

/** Another rule in its place, or the same one at another place. */
export const updateConditionalFormatRule = requestKind(
  { sheetId: "whole", index: "whole", rule: CONDITIONAL_RULE, newIndex: "whole" },
  (acting, { sheetId, index = 0, rule, newIndex }) => {
    const { file, workbook } = acting;
    const sheet = rule
      ? (storedConditional(file, rule).areas[0]?.sheet ?? sheetOf(file))
      : sheetOf(file, sheetId);
    const rules = workbook.conditionalRules(sheet);
    const old = rules[index];
    if (!old) throw noRule(index);
    const changed = rule ? storedConditional(file, rule) : old;
    const at = newIndex ?? index;
    if (at < 0 || at >= rules.length) throw noRule(at);
    const others = rules.filter((_, place) => place !== index);
    setRules(acting, sheet, [...others.slice(0, at), changed, ...others.slice(at)]);
    return {
      updateConditionalFormatRule: {
        newRule: shownConditional(file, changed),
        ...(at > 0 && { newIndex: at }),
        ...(rule ? { oldRule: shownConditional(file, old) } : index > 0 && { oldIndex: index }),
      },
    };
  },
);

export const deleteConditionalFormatRule = requestKind(
  { sheetId: "whole", index: "whole" },
  (acting, { sheetId, index = 0 }) => {
    const sheet = sheetOf(acting.file, sheetId);
    const rules = acting.workbook.conditionalRules(sheet);
    const old = rules[index];
    if (!old) throw noRule(index);
    setRules(
      acting,
      sheet,
      rules.filter((rule) => rule !== old),
    );
    return { deleteConditionalFormatRule: { rule: shownConditional(acting.file, old) } };
  },
);

function noRule(index: number): Refused {
  return new Refused(`No conditional format on sheet at index: ${index}`);
}

function setRules(acting: Acting, sheet: SheetId, rules: readonly ConditionalRule[]): void {
  const { rows, columns } = acting.workbook.sheet(sheet);
  mustEdit(acting, { sheet, row: 0, column: 0, rows, columns });
  acting.workbook.setConditionalRules(sheet, rules);
}
