import { ICommandService, IUniverInstanceService, ObjectMatrix, type Workbook } from "@univerjs/core";
import { FormulaResultStatus } from "@univerjs/engine-formula";
import {
  ConditionalFormattingFormulaService,
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
} from "@univerjs/sheets-conditional-formatting";
import type { Place } from "./place.ts";
import { readRowCondition } from "./rowCondition.ts";

/**
 * Nothing is calculated on the page, so a conditional format by a formula would never show. The one kind by which whole rows are told apart,
 * a text in a column of the own row, is read from the page's copy; others are kept and not drawn.
 */
export function drawRowConditions(place: Place): void {
  const service = ConditionalFormattingFormulaService.prototype;
  service.getFormulaResultWithCoords = (unitId, subUnitId, _rule, formula, row = 0) => {
    const condition = readRowCondition(formula);
    const book = place.injector.get(IUniverInstanceService).getUnit<Workbook>(unitId);
    const sheet = book?.getSheetBySheetId(subUnitId);
    if (condition === null || !sheet) return { status: FormulaResultStatus.NOT_REGISTER };
    // `row` counts from the first row of the rule's areas, for which the formula is meant.
    const shown = sheet.getCellRaw(condition.row + row, condition.column)?.v;
    return { status: FormulaResultStatus.SUCCESS, result: isText(shown, condition.text) };
  };
  // Asked first, for all cells at once; only when it is known is each cell asked for.
  service.getFormulaMatrix = (_unit, _sheet, _rule, formula) =>
    readRowCondition(formula) === null
      ? { status: FormulaResultStatus.NOT_REGISTER }
      : { status: FormulaResultStatus.SUCCESS, result: new ObjectMatrix() };
  followValues(place);
}

const VALUES = "sheet.mutation.set-range-values";

/** Univer looks again at the rules over a changed cell; the cell that a row goes by may lie beside them. */
function followValues({ injector }: Place): void {
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== VALUES) return;
    // The mutation's own parameters, as Univer 0.25.1 declares them.
    const { unitId, subUnitId } = params as { readonly unitId: string; readonly subUnitId: string };
    const rules = injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, subUnitId) ?? [];
    for (const { cfId, rule } of rules) {
      if ("value" in rule && typeof rule.value === "string" && readRowCondition(rule.value) !== null)
        injector.get(ConditionalFormattingViewModel).markRuleDirty(unitId, subUnitId, cfId);
    }
  });
}

/** As the spreadsheet compares: capitals do not count. */
const isText = (value: unknown, text: string): boolean =>
  typeof value === "string" && value.toLocaleLowerCase("vi") === text.toLocaleLowerCase("vi");
