import type { EnumValue } from "../../enumValue.ts";
import { flag, whole, wrongArguments } from "../arguments.ts";
import { enumValue, RecalculationInterval } from "../enums.ts";
import type { Calculation } from "../fileSettings.ts";
import type { Book, SpreadsheetHandle } from "../handles.ts";
import type { Methods } from "../methodGroups.ts";

/** When and how a spreadsheet calculates. */
export const spreadsheetCalculation = {
  getRecalculationInterval(): EnumValue {
    return enumValue(RecalculationInterval, settled(this._book).interval);
  },

  setRecalculationInterval(recalculationInterval: unknown): SpreadsheetHandle {
    if (!RecalculationInterval._has(recalculationInterval)) {
      throw wrongArguments("Spreadsheet.setRecalculationInterval", [recalculationInterval]);
    }
    return change(this, "setRecalculationInterval", { interval: recalculationInterval.name() });
  },

  isIterativeCalculationEnabled(): boolean {
    return settled(this._book).iterative;
  },

  setIterativeCalculationEnabled(isEnabled: unknown): SpreadsheetHandle {
    const iterative = flag("Spreadsheet.setIterativeCalculationEnabled", isEnabled);
    return change(this, "setIterativeCalculationEnabled", { iterative });
  },

  getMaxIterativeCalculationCycles(): number {
    return settled(this._book).cycles;
  },

  setMaxIterativeCalculationCycles(maxIterations: unknown): SpreadsheetHandle {
    const cycles = whole("Spreadsheet.setMaxIterativeCalculationCycles", maxIterations);
    return change(this, "setMaxIterativeCalculationCycles", { cycles });
  },

  getIterativeCalculationConvergenceThreshold(): number {
    return settled(this._book).threshold;
  },

  setIterativeCalculationConvergenceThreshold(minThreshold: unknown): SpreadsheetHandle {
    const call = "Spreadsheet.setIterativeCalculationConvergenceThreshold";
    if (typeof minThreshold !== "number") throw wrongArguments(call, [minThreshold]);
    return change(this, "setIterativeCalculationConvergenceThreshold", { threshold: minThreshold });
  },
} satisfies Methods<SpreadsheetHandle>;

function settled(book: Book): Calculation {
  book.execution.settle();
  return book.file.settings.calculation;
}

function change(
  spreadsheet: SpreadsheetHandle,
  method: string,
  wanted: Partial<Calculation>,
): SpreadsheetHandle {
  spreadsheet._book.restructure(method, null);
  const { settings } = spreadsheet._book.file;
  settings.calculation = { ...settings.calculation, ...wanted };
  return spreadsheet;
}
