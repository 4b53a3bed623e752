import type { FormulaScalar } from "./values.ts";

/** A cell's content as somebody is about to write it; undefined for cells that stay as they are. */
export type Supposed = (sheet: string, row: number, column: number) => FormulaScalar | undefined;

/** What is taken for true while one question is asked. */
export class Supposition {
  #supposed: Supposed | null = null;

  at(sheet: string, row: number, column: number): FormulaScalar | undefined {
    return this.#supposed?.(sheet, row, column);
  }

  during<T>(supposed: Supposed, question: () => T): T {
    this.#supposed = supposed;
    try {
      return question();
    } finally {
      this.#supposed = null;
    }
  }
}
