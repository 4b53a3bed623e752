import type { SheetId, Workbook } from "../../workbook/contract.ts";

/** How a spreadsheet calculates; here only told, since formulas are calculated when they are read. */
export interface Calculation {
  /** Name of SpreadsheetApp.RecalculationInterval. */
  readonly interval: string;
  readonly iterative: boolean;
  readonly cycles: number;
  readonly threshold: number;
}

/** Settings as they are kept. */
export interface SavedSettings {
  readonly rightToLeft: readonly SheetId[];
  readonly calculation: Calculation;
}

/** Of a new spreadsheet (reference: Sheets API, SpreadsheetProperties; Google's help “Set a spreadsheet’s calculation settings”). */
export const NEW_SETTINGS: SavedSettings = {
  rightToLeft: [],
  calculation: { interval: "ON_CHANGE", iterative: false, cycles: 50, threshold: 0.05 },
};

/** Settings of one spreadsheet and its sheets that change no cell. */
export class FileSettings {
  readonly #workbook: Workbook;
  readonly #rightToLeft = new Set<SheetId>();
  calculation: Calculation = NEW_SETTINGS.calculation;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  isRightToLeft(sheet: SheetId): boolean {
    return this.#rightToLeft.has(sheet);
  }

  setRightToLeft(sheet: SheetId, rightToLeft: boolean): void {
    if (rightToLeft) this.#rightToLeft.add(sheet);
    else this.#rightToLeft.delete(sheet);
  }

  saved(): SavedSettings {
    const rightToLeft = this.#workbook.sheetIds().filter((sheet) => this.#rightToLeft.has(sheet));
    return { rightToLeft, calculation: this.calculation };
  }

  restore({ rightToLeft, calculation }: SavedSettings): void {
    this.#rightToLeft.clear();
    for (const sheet of rightToLeft) this.#rightToLeft.add(sheet);
    this.calculation = calculation;
  }
}
