/**
 * Conditional formats by formula. Nothing is calculated here, so Univer's plugin would wait for results for ever: it is answered with the
 * cells that the host has told. Names as in 0.25.1.
 */
import { FormulaResultStatus } from "@univerjs/engine-formula";
import {
  ConditionalFormattingFormulaService,
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
} from "@univerjs/sheets-conditional-formatting";
import type { RuleCells } from "../../server/protocol.ts";
import { CellSet } from "./cellSet.ts";
import type { Place } from "./place.ts";

export interface FormulaFormats {
  /** The cells of these rules, and of no others when a workbook is new. */
  tell(rules: readonly RuleCells[]): void;
  forget(): void;
  /** Once, when there is a first workbook. */
  answer(): void;
}

export function formulaFormats(place: Place): FormulaFormats {
  const told = new Map<string, CellSet>();
  return {
    tell: (rules) => {
      const unit = place.workbook()?.getUnitId();
      for (const { sheet, rule, areas } of rules) {
        told.set(rule, new CellSet(areas));
        if (unit !== undefined)
          place.injector.get(ConditionalFormattingViewModel).markRuleDirty(unit, sheet, rule);
      }
    },
    forget: () => told.clear(),
    answer: () => answerPlugin(place, told),
  };
}

function answerPlugin({ injector }: Place, told: ReadonlyMap<string, CellSet>): void {
  const status = FormulaResultStatus.SUCCESS;
  Object.assign(injector.get(ConditionalFormattingFormulaService), {
    registerFormulaWithRange: () => undefined,
    getFormulaMatrix: () => ({ status, result: null }),
    /** `row`, `column`: counted from the rule's first cell. */
    getFormulaResultWithCoords: (
      unit: string,
      sheet: string,
      id: string,
      _formula: string,
      row = 0,
      column = 0,
    ) => {
      const ranges = injector.get(ConditionalFormattingRuleModel).getRule(unit, sheet, id)?.ranges ?? [];
      const [first] = [...ranges].sort(
        (one, other) => one.startRow - other.startRow || one.startColumn - other.startColumn,
      );
      const at = { row: row + (first?.startRow ?? 0), column: column + (first?.startColumn ?? 0) };
      return { status, result: told.get(id)?.has(at.row, at.column) ?? false };
    },
  });
}
