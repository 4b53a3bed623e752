/** What BTV decided beyond the rules, with its reason: written into Nhật ký once (SPEC L8). */
import { fnv1a64 } from "../../domain/text/fnv1a.ts";
import { journal } from "../../tables/journal.ts";
import type { RankingColumns } from "../../tables/ranking.ts";
import type { Table } from "../../tables/table.ts";
import { type JournalLine, writeJournal } from "../campaign/journal.ts";
import type { StewardWorld } from "../campaign/world.ts";
import { type Beyond, beyondRules, type Judged } from "./remarks.ts";

export type Override = JournalLine;

const REMEMBERED = "overrides";
/** Prints of 16 characters: a property holds 9 KB. */
const MOST = 500;

/** None while the reason is still asked for. @param decided the words that stand in the columns that BTV decides by @param decider who decides, in a sentence */
export function overridesIn(
  { title, columns }: Table<RankingColumns>,
  judged: Judged,
  decided: Readonly<Record<Beyond["column"], string>>,
  decider: string,
): readonly Override[] {
  const beyond = beyondRules(judged);
  const { standing, reason } = judged;
  if (beyond === null || reason === "") return [];
  const { column, says } = beyond;
  return [
    {
      person: "",
      tab: title,
      code: standing.model,
      column: columns[column].header,
      before: "",
      after: decided[column],
      reason: `${decider} ${says}: ${reason}`,
    },
  ];
}

/** Those that stood so in the round before are written down already. */
export function journalOverrides(
  { book, clock, memory }: StewardWorld,
  overrides: readonly Override[],
): void {
  const known = new Set((memory.get(REMEMBERED) ?? "").split(" "));
  const named = overrides.map((line) => ({ line, print: fnv1a64(`${line.code} ${line.reason}`) }));
  const fresh = named.filter(({ print }) => !known.has(print));
  const unwritten = writeJournal(
    book,
    clock.now(),
    fresh.map(({ line }) => line),
  );
  const now = named
    .slice(0, MOST)
    .map(({ print }) => print)
    .join(" ");
  if (unwritten.length === 0 && now !== (memory.get(REMEMBERED) ?? ""))
    memory.set(REMEMBERED, now, journal.key);
}
