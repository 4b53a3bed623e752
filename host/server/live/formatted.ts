/** Where conditional formats by formula hold, as pages were told: they compute nothing. */
import type { SheetId, Workbook } from "../../workbook/contract.ts";
import type { RuleCells } from "../protocol.ts";

export class Formatted {
  readonly #workbook: Workbook;
  /** By sheet and rule. */
  #told = new Map<string, { readonly cells: RuleCells; readonly text: string }>();

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
    this.news();
  }

  /** All that pages know by now. */
  told(): readonly RuleCells[] {
    return [...this.#told.values()].map(({ cells }) => cells);
  }

  /** Of the rules that hold in other cells than pages were told. */
  news(): readonly RuleCells[] {
    const before = this.#told;
    this.#told = new Map();
    for (const sheet of this.#workbook.sheetIds()) this.#read(sheet);
    const fresh = [...this.#told].filter(([key, { text }]) => before.get(key)?.text !== text);
    return fresh.map(([, { cells }]) => cells);
  }

  #read(sheet: SheetId): void {
    for (const { rule, areas } of this.#workbook.formattedByFormula(sheet)) {
      const cells: RuleCells = {
        sheet,
        rule,
        areas: areas.map(({ row, column, rows, columns }) => [row, column, rows, columns]),
      };
      this.#told.set(JSON.stringify([sheet, rule]), { cells, text: JSON.stringify(cells.areas) });
    }
  }
}
