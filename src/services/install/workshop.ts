/** What `install` asks of the workbook. */
import type { Tab, TabRef } from "../../sheets/ports.ts";
import type { Layout } from "../../tables/layout.ts";
import type { Shipped } from "../../tables/shipped.ts";
import type { TabLook } from "../../tables/tabLook.ts";
import type { Columns, Table } from "../../tables/table.ts";

/** A tab whose build may be changed. Everything here converges: what is as wanted is not touched. */
export interface WorkshopTab extends Tab {
  rename(title: string): void;
  /** An empty row above all, free of the rules of the rows below. */
  insertTopRow(): void;
  /** Makes room for a column and gives its 1-based place. */
  insertColumnAfter(column: number): void;
  /** Takes a whole column (1-based) to another place, further left; what refers to it follows. */
  moveColumnLeft(column: number, place: number): void;
  applyLook(look: TabLook): void;
}

export interface Workshop {
  /** Of these titles those that sheets bear which stood here before the first installation; later none. */
  foundBefore(titles: readonly string[]): readonly string[];
  /** The tab, made at this place (0-based) when there is none; null where a sheet that is not ours bears its title. */
  ensureTab(ref: TabRef, place: number, columns: number): WorkshopTab | null;
  /** The dashboard, made before all others when there is none and shut to people; false where a sheet that is not ours bears its title. */
  ensureDashboard(ref: TabRef): boolean;
  /** Locale and zone of the spreadsheet. */
  ensureRegion(locale: string, timeZone: string): void;
  /** The version of the tabs' declarations when `install` last ran; null when it never did. */
  schemaVersion(): number | null;
  keepSchemaVersion(version: number): void;
  /** Remembers where the columns of a tab stood when its look was laid. */
  noteLaid(table: Table<Columns>, layout: Layout): void;
  /** What this bundle does not carry in its code. */
  shipped(): Shipped;
  /** Removes the empty sheet that a new spreadsheet begins with, if it is still untouched. */
  removeUntouchedSheet(): void;
}
