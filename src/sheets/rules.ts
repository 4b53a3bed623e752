import { columnAt } from "../tables/layout.ts";
import { columnFormats } from "../tables/sheetFormat.ts";
import type { Columns } from "../tables/table.ts";
import type { OpenTab } from "./open.ts";

/**
 * Lists stand beside entries and in no line over them, wherever those are now: the rules of columns reach over all rows, and whether a rule
 * moves with its row is for the sheet to decide.
 */
export function layRules<C extends Columns>({ table, layout, tab }: Omit<OpenTab<C>, "grid">): void {
  const row = layout.headerRow + 2;
  const rows = tab.height() - row + 1;
  const ids = tab.read({ row, column: columnAt(layout, table.id), rows, columns: 1 }).flat();
  const headings = [...ids.keys()].filter((index) => table.isHeading(String(ids[index])));
  if (headings.length === 0) return;
  for (const format of columnFormats(table)) {
    if (format.validation === null) continue;
    const area = { row, column: columnAt(layout, format.key), rows, columns: 1 };
    tab.layRule(area, format);
    for (const index of headings) tab.layRule({ ...area, row: row + index, rows: 1 }, null);
  }
}
