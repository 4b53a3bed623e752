import type { AreaBounds } from "./area.ts";
import type { DatePatterns } from "./numberFormat.ts";
import type { DecimalMark } from "./separators.ts";
import type { CellSource } from "./source.ts";

/** What formulas ask of the workbook and the evaluation has no part in: passed on as asked. */
export class SourceWorld {
  protected readonly source: CellSource;

  constructor(source: CellSource) {
    this.source = source;
  }

  sheetId(name: string): string | null {
    return this.source.sheetId(name);
  }

  size(sheet: string): { readonly rows: number; readonly columns: number } {
    return this.source.size(sheet);
  }

  namedArea(name: string): AreaBounds | null {
    return this.source.namedArea(name);
  }

  decimalMark(): DecimalMark {
    return this.source.decimalMark();
  }

  patterns(): DatePatterns {
    return this.source.patterns();
  }

  /** As typed: spaces around it do not count. */
  readText(text: string): number | null {
    return this.source.numberInText(text.trim());
  }

  rowHidden(sheet: string, row: number): boolean {
    return this.source.rowHidden(sheet, row);
  }

  rowFiltered(sheet: string, row: number): boolean {
    return this.source.rowFiltered(sheet, row);
  }

  formulaText(sheet: string, row: number, column: number): string | null {
    return this.source.formulaText(sheet, row, column);
  }

  formatted(value: string | number, pattern: string): string {
    return this.source.formatted(value, pattern);
  }

  moneyPattern(decimals: number): string {
    return this.source.moneyPattern(decimals);
  }

  readDate(text: string): number | null {
    return this.source.dateInText(text.trim());
  }

  missing(name: string): void {
    this.source.missing(name);
  }
}
