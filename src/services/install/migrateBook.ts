import type { Problem } from "../../domain/problems/problem.ts";
import { REFERENCE_OUTLINE } from "../../domain/rubric/referenceOutline.ts";
import { sameCell } from "../../sheets/cells.ts";
import type { Book, Tab, TabRef } from "../../sheets/ports.ts";
import { findLayout } from "../../tables/layout.ts";
import { originOf } from "../../tables/migrations/arrange.ts";
import type { Migration, TabContent } from "../../tables/migrations/step.ts";
import { MIGRATIONS, migrate } from "../../tables/migrations.ts";
import { SCHEMA_VERSION, tables } from "../../tables/registry.ts";
import { numberRuns } from "../../tables/runs.ts";

/** Brings the columns of a tab into another order (arrangeColumns.ts). */
type Arrange = (ref: TabRef, from: readonly (number | null)[]) => void;

interface OldTab {
  readonly table: TabRef;
  readonly tab: Tab;
  readonly headerRow: number;
  readonly content: TabContent;
}

/**
 * Takes the tabs of an older program to the declarations of this one; install then adds what is missing. Rows above a header stay.
 * @returns why it cannot be: a newer program was here, and nothing is written
 */
export function migrateBook(
  book: Book,
  version: number,
  arrange: Arrange,
  steps: readonly Migration[] = MIGRATIONS,
  newest = SCHEMA_VERSION,
): readonly Problem[] {
  const old = version < newest ? tabsOf(book) : new Map<string, OldTab>();
  const contents = new Map([...old].map(([key, { content }]) => [key, content]));
  const migrated = migrate(version, contents, steps, newest);
  if (!migrated.ok) return migrated.problems;
  for (const key of migrated.value.changed) {
    const content = migrated.value.content.get(key);
    const present = old.get(key);
    if (content === undefined || present === undefined) continue;
    if (content.from !== undefined) arrange(present.table, content.from);
    writeDiffering(present, content);
  }
  return [];
}

/** Columns in which something differs, each run of them in one write: people's own columns and their formulas stay as they are. */
function writeDiffering({ tab, headerRow, content: former }: OldTab, content: TabContent): void {
  const lines = [content.header, ...content.rows];
  const before = [former.header, ...former.rows];
  const differs = content.header.map((_, place) => {
    const origin = originOf(content, place);
    return lines.some((line, row) => !sameCell(line[place] ?? "", before[row]?.[origin ?? -1] ?? ""));
  });
  const places = differs.flatMap((each, place) => (each ? [place] : []));
  for (const { first, last } of numberRuns(places)) {
    tab.write(
      headerRow + 1,
      first + 1,
      lines.map((line) => line.slice(first, last + 1)),
    );
  }
}

function tabsOf(book: Book): ReadonlyMap<string, OldTab> {
  return new Map(
    tables(REFERENCE_OUTLINE).flatMap((table) => {
      const tab = book.tab(table);
      if (tab === null) return [];
      const grid = tab.readAll();
      const { headerRow } = findLayout(table, grid, null);
      const header = (grid[headerRow] ?? []).map(String);
      const content = { title: table.title, header, rows: grid.slice(headerRow + 1) };
      return [[table.key, { table, tab, headerRow, content }] as const];
    }),
  );
}
