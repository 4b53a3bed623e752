import type { EnumValue } from "../enumValue.ts";
import { flag, whole, wrongArguments } from "./arguments.ts";
import { enumValue, RecalculationInterval } from "./enums.ts";
import type { Calculation } from "./fileSettings.ts";
import { SpreadsheetPeople } from "./spreadsheetPeople.ts";

/** When and how a spreadsheet calculates. Source: reference/spreadsheet/spreadsheet. */
export class SpreadsheetCalculation extends SpreadsheetPeople {
  getRecalculationInterval(): EnumValue {
    return enumValue(RecalculationInterval, this.#told().interval);
  }

  setRecalculationInterval(recalculationInterval: unknown): this {
    if (!RecalculationInterval._has(recalculationInterval)) {
      throw wrongArguments("Spreadsheet.setRecalculationInterval", [recalculationInterval]);
    }
    return this.#change("setRecalculationInterval", { interval: recalculationInterval.name() });
  }

  isIterativeCalculationEnabled(): boolean {
    return this.#told().iterative;
  }

  setIterativeCalculationEnabled(isEnabled: unknown): this {
    const iterative = flag("Spreadsheet.setIterativeCalculationEnabled", isEnabled);
    return this.#change("setIterativeCalculationEnabled", { iterative });
  }

  getMaxIterativeCalculationCycles(): number {
    return this.#told().cycles;
  }

  setMaxIterativeCalculationCycles(maxIterations: unknown): this {
    const cycles = whole("Spreadsheet.setMaxIterativeCalculationCycles", maxIterations);
    return this.#change("setMaxIterativeCalculationCycles", { cycles });
  }

  getIterativeCalculationConvergenceThreshold(): number {
    return this.#told().threshold;
  }

  setIterativeCalculationConvergenceThreshold(minThreshold: unknown): this {
    const call = "Spreadsheet.setIterativeCalculationConvergenceThreshold";
    if (typeof minThreshold !== "number") throw wrongArguments(call, [minThreshold]);
    return this.#change("setIterativeCalculationConvergenceThreshold", { threshold: minThreshold });
  }

  #told(): Calculation {
    this._book.execution.settle();
    return this._book.file.settings.calculation;
  }

  #change(method: string, change: Partial<Calculation>): this {
    this._book.restructure(method, null);
    const { settings } = this._book.file;
    settings.calculation = { ...settings.calculation, ...change };
    return this;
  }
}
