import type { SheetId } from "./contract.ts";

export interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Sheets allows 18,278 columns. */
const COLUMNS = 32_768;

/** Which cells hold formulas, so that nothing ever has to search a sheet for them. */
export class FormulaIndex {
  readonly #sheets = new Map<SheetId, Map<number, string>>();

  at(sheet: SheetId, row: number, column: number): string | null {
    return this.#sheets.get(sheet)?.get(row * COLUMNS + column) ?? null;
  }

  size(sheet: SheetId): number {
    return this.#sheets.get(sheet)?.size ?? 0;
  }

  set(sheet: SheetId, row: number, column: number, formula: string): void {
    const formulas = this.#sheets.get(sheet) ?? new Map<number, string>();
    this.#sheets.set(sheet, formulas.set(row * COLUMNS + column, formula));
  }

  /** False when there was none. */
  remove(sheet: SheetId, row: number, column: number): boolean {
    return this.#sheets.get(sheet)?.delete(row * COLUMNS + column) ?? false;
  }

  forget(sheet: SheetId): void {
    this.#sheets.delete(sheet);
  }

  sheets(): readonly SheetId[] {
    return [...this.#sheets.keys()];
  }

  of(sheet: SheetId): readonly PlacedFormula[] {
    return Array.from(this.#sheets.get(sheet) ?? [], ([key, formula]) => ({
      row: Math.floor(key / COLUMNS),
      column: key % COLUMNS,
      formula,
    }));
  }
}
