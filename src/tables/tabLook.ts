/** How a tab is to look, as data. */
import type { ConditionalFormat, RowFormat } from "./conditionalFormats.ts";
import type { ColumnFormat } from "./sheetFormat.ts";

export interface ColumnLook extends ColumnFormat {
  /** 1-based column of the sheet. */
  readonly column: number;
  readonly note: string;
}

export interface TabLook {
  /** 1-based row. */
  readonly headerRow: number;
  readonly frozenColumns: number;
  readonly hidden: boolean;
  readonly columns: readonly ColumnLook[];
  /** Points; null: the sheet's own. */
  readonly fontSize: number | null;
  /** Before the colours of single columns. */
  readonly rows: readonly RowFormat[];
  /** The first and the last of all columns of the tab that are ours, 1-based: as far as colours of rows reach. */
  readonly span: readonly [number, number];
  readonly conditions: readonly (ConditionalFormat & { readonly column: number })[];
}
