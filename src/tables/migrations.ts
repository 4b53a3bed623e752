import type { Checked } from "../domain/problems/checked.ts";
import { problem } from "../domain/problems/problem.ts";
import { ballotBlocks } from "./migrations/ballotBlocks.ts";
import { classification } from "./migrations/classification.ts";
import { conditionsInWords } from "./migrations/conditionsInWords.ts";
import { disseminationByUnit } from "./migrations/disseminationByUnit.ts";
import { finalOrders } from "./migrations/finalOrders.ts";
import { rankingToDecide } from "./migrations/rankingToDecide.ts";
import { ratingInWords } from "./migrations/ratingInWords.ts";
import { stateBesideName } from "./migrations/stateBesideName.ts";
import type { Migration, TabContent } from "./migrations/step.ts";
import { SCHEMA_VERSION } from "./registry.ts";
import { settings } from "./settings.ts";

/** By table key. */
export type WorkbookContent = ReadonlyMap<string, TabContent>;

export const MIGRATIONS: readonly Migration[] = [
  finalOrders,
  ballotBlocks,
  rankingToDecide,
  stateBesideName,
  classification,
  conditionsInWords,
  disseminationByUnit,
  ratingInWords,
];

export interface Migrated {
  readonly version: number;
  readonly content: WorkbookContent;
  /** Keys of the tables that differ from before. */
  readonly changed: readonly string[];
  readonly says: readonly string[];
}

/**
 * Takes a workbook from its schema version to the newest, step by step. A tab that is not there is left to install.
 * A workbook from a newer program is refused: an older one would write headers that the newer has given up.
 */
export function migrate(
  version: number,
  content: WorkbookContent,
  steps: readonly Migration[] = MIGRATIONS,
  newest = SCHEMA_VERSION,
): Checked<Migrated> {
  if (version > newest) {
    const facts = { newest: String(newest) };
    return {
      ok: false,
      problems: [problem("tab.newerVersion", { tab: settings.title }, String(version), facts)],
    };
  }
  const due = steps.filter((step) => step.version > version).sort((a, b) => a.version - b.version);
  const tabs = new Map(content);
  const changed = new Set<string>();
  const says: string[] = [];
  for (const step of due) {
    const tab = tabs.get(step.table);
    if (tab === undefined) continue;
    tabs.set(step.table, step.apply(tab));
    changed.add(step.table);
    says.push(step.says);
  }
  return { ok: true, value: { version: newest, content: tabs, changed: [...changed], says } };
}
