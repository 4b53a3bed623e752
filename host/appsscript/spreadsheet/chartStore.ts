import type { SheetId, Workbook } from "../../workbook/contract.ts";

/** A chart as it is kept: what it shows and where it lies, in the words of the Sheets API. Nothing here draws it. */
export interface SavedChart {
  readonly id: number;
  readonly sheet: SheetId;
  readonly spec: unknown;
  readonly position: unknown;
}

/** The charts of one spreadsheet, in the order in which they were made. They die with their sheet; their ranges stay as written. */
export class ChartStore {
  readonly #workbook: Workbook;
  #charts: readonly SavedChart[] = [];

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  saved(): readonly SavedChart[] {
    const sheets = this.#workbook.sheetIds();
    return this.#charts.filter(({ sheet }) => sheets.includes(sheet));
  }

  restore(charts: readonly SavedChart[]): void {
    this.#charts = charts;
  }

  find(id: number): SavedChart | null {
    return this.saved().find((chart) => chart.id === id) ?? null;
  }

  /** A new one, or another of the same id in its place. */
  put(chart: SavedChart): void {
    const known = this.find(chart.id) !== null;
    this.#charts = known
      ? this.saved().map((other) => (other.id === chart.id ? chart : other))
      : [...this.saved(), chart];
  }

  remove(id: number): void {
    this.#charts = this.saved().filter((chart) => chart.id !== id);
  }

  nextId(): number {
    return Math.max(0, ...this.saved().map(({ id }) => id)) + 1;
  }
}
