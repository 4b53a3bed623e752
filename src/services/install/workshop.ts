/** How a tab is to look, as data: what `install` asks of the workbook. */

import type { Tab, TabRef } from "../../sheets/ports.ts";
import type { ConditionalFormat } from "../../tables/conditionalFormats.ts";
import type { ColumnFormat } from "../../tables/sheetFormat.ts";

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
  readonly conditions: readonly (ConditionalFormat & { readonly column: number })[];
}

/** A tab whose build may be changed. Everything here converges: what is as wanted is not touched. */
export interface WorkshopTab extends Tab {
  rename(title: string): void;
  /** Makes room for a column and gives its 1-based place. */
  insertColumnAfter(column: number): void;
  /** Takes a whole column (1-based) to another place, further left; what refers to it follows. */
  moveColumnLeft(column: number, place: number): void;
  applyLook(look: TabLook): void;
}

export interface Workshop {
  /** The tab, made at this place (0-based) when there is none. */
  ensureTab(ref: TabRef, index: number, columns: number): WorkshopTab;
  /** Locale and zone of the spreadsheet. */
  ensureRegion(locale: string, timeZone: string): void;
  /** The version of the tabs' declarations when `install` last ran; null when it never did. */
  schemaVersion(): number | null;
  keepSchemaVersion(version: number): void;
  /** Removes the empty sheet that a new spreadsheet begins with, if it is still untouched. */
  removeUntouchedSheet(): void;
}
