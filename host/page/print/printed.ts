import type { IStyleData } from "@univerjs/core";
import type { Area } from "../../workbook/contract.ts";

/** A cell as it is shown. */
export interface PrintedCell {
  readonly text: string;
  /** Where the text stands when the style does not say. */
  readonly usually: "left" | "center" | "right";
  readonly style: IStyleData;
}

export interface PrintedRow {
  /** Counted from 0 in the sheet. */
  readonly at: number;
  /** Pixels; rows grow beyond it with what they hold. */
  readonly height: number;
  /** By column of the sheet; null where nothing is. Of a merged area each has what the first one has. */
  readonly cells: readonly (PrintedCell | null)[];
}

/** What there is to print of a sheet, as far as it is in use; hidden rows are left out. */
export interface PrintedSheet {
  readonly name: string;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  /** By column, pixels; 0 for a hidden one. */
  readonly widths: readonly number[];
  readonly rows: readonly PrintedRow[];
  readonly merges: readonly Area[];
}
