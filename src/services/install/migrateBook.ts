import type { Problem } from "../../domain/problems/problem.ts";
import { REFERENCE_RUBRIC } from "../../domain/rubric/referenceRubric.ts";
import type { Book, Tab } from "../../sheets/ports.ts";
import { findLayout } from "../../tables/layout.ts";
import type { Migration, TabContent } from "../../tables/migrations/step.ts";
import { MIGRATIONS, migrate } from "../../tables/migrations.ts";
import { SCHEMA_VERSION, tables } from "../../tables/registry.ts";

interface OldTab {
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
    present.tab.write(present.headerRow + 1, 1, [content.header, ...content.rows]);
  }
  return [];
}

function tabsOf(book: Book): ReadonlyMap<string, OldTab> {
  return new Map(
    tables(REFERENCE_RUBRIC).flatMap((table) => {
      const tab = book.tab(table);
      if (tab === null) return [];
      const grid = tab.readAll();
      const { headerRow } = findLayout(table, grid, null);
      const header = (grid[headerRow] ?? []).map(String);
      const content = { title: table.title, header, rows: grid.slice(headerRow + 1) };
      return [[table.key, { tab, headerRow, content }] as const];
    }),
  );
}
