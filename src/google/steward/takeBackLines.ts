/** What Nhật ký was to say of changes that could not be written: it would say the same again in every round until they are. */
import { writeJournal } from "../../services/campaign/journal.ts";
import { nextRow } from "../../sheets/append.ts";
import type { DraftBook } from "../../sheets/draft/draftBook.ts";
import type { DraftTab } from "../../sheets/draft/draftTab.ts";
import { readTable } from "../../sheets/read.ts";
import { journal } from "../../tables/journal.ts";
import { runs } from "../../tables/runs.ts";

/** @param tab Nhật ký, not sent yet @param titles as the lines name what could not be written */
export function takeBackLines(book: DraftBook, tab: DraftTab, titles: ReadonlySet<string>): void {
  const drafted = readTable(book, journal);
  if (!drafted.ok || titles.size === 0) return;
  tab.undo();
  const before = readTable(book, journal);
  if (!before.ok) return;
  const first = nextRow(before.value);
  const lines = drafted.value.rows
    .filter(({ number, record }) => number >= first && !titles.has(record.tab))
    .map(({ record }) => record);
  for (const together of runs(lines, (line, next) => line.at === next.at))
    writeJournal(book, together[0].at ?? 0, together);
}
