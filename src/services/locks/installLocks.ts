/** Locks of the tabs whose rows nobody's deadline opens or closes: the organiser's and the steward's (SPEC ST10). */
import type { Area, Book, Tab } from "../../sheets/ports.ts";
import { findLayout, type Layout } from "../../tables/layout.ts";
import { overview } from "../../tables/overview.ts";
import { protectionPlan } from "../../tables/protectionPlan.ts";
import { type Columns, keysTypedBy, type Table } from "../../tables/table.ts";

type Lockable = Pick<Tab, "height" | "lockExcept">;

/** Nothing where the tab is locked by the rounds, with its deadlines. */
export function lockInstalled(tab: Lockable, table: Table<Columns>, layout: Layout): void {
  if (table.lockedBy === "install") tab.lockExcept(openAreas(tab, table, layout), "stay");
}

/**
 * Puts back what was taken away since. In a tab without columns of units nothing is open, wherever its columns stand: it need not be read.
 * Any other whose columns are not as they should be stays as it is until install.
 */
export function refreshInstallLocks(book: Book, tables: readonly Table<Columns>[]): void {
  book.tab(overview)?.lockExcept([], "stay");
  for (const table of tables) {
    const tab = book.tab(table);
    if (tab === null || table.lockedBy !== "install") continue;
    if (keysTypedBy(table, "unit").length === 0) {
      tab.lockExcept([], "stay");
      continue;
    }
    const layout = findLayout(table, tab.readAll(), null);
    if (layout.missing.length === 0 && layout.problems.length === 0) lockInstalled(tab, table, layout);
  }
}

/** Where no rows are prepared, units may type in their columns of every row; all else in the tab is the organiser's. */
function openAreas(tab: Lockable, table: Table<Columns>, layout: Layout): readonly Area[] {
  const first = layout.headerRow + 2;
  return protectionPlan(table, layout.columns).unit.map((run) => ({
    row: first,
    column: run.first + 1,
    rows: tab.height() - first + 1,
    columns: run.count,
  }));
}
